//! What an element of a document is to a reader, by its name and what it stands in (ISO/IEC 29500-1, 17).

use crate::read::word::piece::NoteKind;
use crate::read::word::xml::{Element, Space};

/// The kinds of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Paragraph,
    ParagraphProperties,
    /// The style of a paragraph, the list that it is in, and how deep.
    ParagraphStyle,
    List,
    ListLevel,
    Run,
    /// The style of a run, and its font.
    Style,
    Font,
    /// What has text in it.
    Text,
    /// What stands for a character.
    Character(&'static str),
    /// A character of a symbol font.
    Symbol,
    Control,
    /// The properties of a control, and what is in them.
    Properties,
    /// What is filled in in a control.
    Content,
    Table,
    Row,
    RowProperties,
    Cell,
    /// How many columns a cell spans.
    Span,
    BookmarkStart,
    BookmarkEnd,
    /// Where a note or a comment belongs.
    Reference(NoteKind),
    /// What a comment is about.
    RangeStart,
    RangeEnd,
    /// A picture or another object, with how many bytes could be read before it: there may be text in it.
    Picture(usize),
    TextBox,
    /// Another document.
    Chunk,
    /// The start, the middle or the end of a field, and a field of a form as it was before content controls.
    FieldChar,
    FormField,
    FormProperty,
    /// Alternatives, of which one counts, and whether it has been there.
    Alternatives(bool),
    Alternative,
    /// The end of a paragraph that was deleted: the next one goes on in it.
    EndDeleted,
    /// A row that was deleted says so among its properties.
    RowDeleted,
    /// What is left out, and all in it.
    Skipped,
    Other,
}

impl Tag {
    /// Tells what an element is; `open` are those that it stands in.
    pub(super) fn of(element: &Element, open: &[Tag]) -> Self {
        match open.last() {
            Some(Self::Skipped | Self::EndDeleted | Self::RowDeleted) => Self::Skipped,
            Some(Self::Properties) => Self::Properties,
            Some(Self::FormField | Self::FormProperty) => Self::FormProperty,
            Some(Self::Run) => Self::in_run(element).unwrap_or_else(|| Self::elsewhere(element, open)),
            Some(_) | None => Self::elsewhere(element, open),
        }
    }

    fn in_run(element: &Element) -> Option<Self> {
        Some(match (element.space, element.name()) {
            (Space::Word | Space::Math, b"t") => Self::Text,
            (Space::Word, b"br" | b"cr") => Self::Character("\n"),
            (Space::Word, b"tab" | b"ptab") => Self::Character("\t"),
            (Space::Word, b"noBreakHyphen") => Self::Character("-"),
            (Space::Word, b"softHyphen") => Self::Character("\u{AD}"),
            (Space::Word, b"sym") => Self::Symbol,
            (Space::Word, b"fldChar") => Self::FieldChar,
            (Space::Word, b"footnoteReference") => Self::Reference(NoteKind::Footnote),
            (Space::Word, b"endnoteReference") => Self::Reference(NoteKind::Endnote),
            (Space::Word, b"commentReference") => Self::Reference(NoteKind::Comment),
            _ => return None,
        })
    }

    fn elsewhere(element: &Element, open: &[Tag]) -> Self {
        match (element.space, element.name()) {
            (Space::Word, b"p") => Self::Paragraph,
            (Space::Word, b"pPr") => Self::ParagraphProperties,
            (Space::Word | Space::Math, b"r") => Self::Run,
            (Space::Word, b"rStyle") => Self::Style,
            (Space::Word, b"rFonts") => Self::Font,
            (Space::Word, b"pStyle") => Self::ParagraphStyle,
            (Space::Word, b"numId") => Self::List,
            (Space::Word, b"ilvl") => Self::ListLevel,
            // Among the properties of a paragraph, with those of its runs between: the mark at its end is gone.
            (Space::Word, b"del" | b"moveFrom") => match open {
                [.., Self::ParagraphProperties, _] => Self::EndDeleted,
                [.., Self::RowProperties] => Self::RowDeleted,
                _ => Self::Skipped,
            },
            (Space::Word, b"sdt") => Self::Control,
            (Space::Word, b"sdtPr") if open.last() == Some(&Self::Control) => Self::Properties,
            (Space::Word, b"sdtContent") if open.last() == Some(&Self::Control) => Self::Content,
            (Space::Word, b"tbl") => Self::Table,
            (Space::Word, b"tr") => Self::Row,
            (Space::Word, b"trPr") => Self::RowProperties,
            (Space::Word, b"tc") => Self::Cell,
            (Space::Word, b"gridSpan") => Self::Span,
            (Space::Word, b"bookmarkStart") => Self::BookmarkStart,
            (Space::Word, b"bookmarkEnd") => Self::BookmarkEnd,
            (Space::Word, b"commentRangeStart") => Self::RangeStart,
            (Space::Word, b"commentRangeEnd") => Self::RangeEnd,
            (Space::Word, b"drawing" | b"pict" | b"object") => Self::Picture(0),
            (Space::Word, b"txbxContent") => Self::TextBox,
            (Space::Word, b"altChunk") => Self::Chunk,
            (Space::Word, b"ffData") => Self::FormField,
            (Space::Compatibility, b"AlternateContent") => Self::Alternatives(false),
            (Space::Compatibility, b"Choice" | b"Fallback") => Self::Alternative,
            _ => Self::Other,
        }
    }
}
