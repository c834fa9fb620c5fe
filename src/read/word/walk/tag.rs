//! What an element of a document is to a reader, by its name and what it stands in (ISO/IEC 29500-1, 17).

use crate::read::word::xml::{Element, Space};

/// The kinds of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    Paragraph,
    ParagraphProperties,
    Run,
    /// The style of a run.
    Style,
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
    Cell,
    /// How many columns a cell spans.
    Span,
    BookmarkStart,
    BookmarkEnd,
    Picture,
    /// Alternatives, of which one counts, and whether it has been there.
    Alternatives(bool),
    Alternative,
    /// The end of a paragraph that was deleted: the next one goes on in it.
    EndDeleted,
    /// What is left out, and all in it.
    Skipped,
    Other,
}

impl Tag {
    /// Tells what an element is; `open` are those that it stands in.
    pub(super) fn of(element: &Element, open: &[Tag]) -> Self {
        match open.last() {
            Some(Self::Skipped | Self::EndDeleted) => Self::Skipped,
            Some(Self::Properties) => Self::Properties,
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
            _ => return None,
        })
    }

    fn elsewhere(element: &Element, open: &[Tag]) -> Self {
        match (element.space, element.name()) {
            (Space::Word, b"p") => Self::Paragraph,
            (Space::Word, b"pPr") => Self::ParagraphProperties,
            (Space::Word | Space::Math, b"r") => Self::Run,
            (Space::Word, b"rStyle") => Self::Style,
            // Among the properties of a paragraph, with those of its runs between: the mark at its end is gone.
            (Space::Word, b"del" | b"moveFrom") => match open {
                [.., Self::ParagraphProperties, _] => Self::EndDeleted,
                _ => Self::Skipped,
            },
            (Space::Word, b"sdt") => Self::Control,
            (Space::Word, b"sdtPr") if open.last() == Some(&Self::Control) => Self::Properties,
            (Space::Word, b"sdtContent") if open.last() == Some(&Self::Control) => Self::Content,
            (Space::Word, b"tbl") => Self::Table,
            (Space::Word, b"tr") => Self::Row,
            (Space::Word, b"tc") => Self::Cell,
            (Space::Word, b"gridSpan") => Self::Span,
            (Space::Word, b"bookmarkStart") => Self::BookmarkStart,
            (Space::Word, b"bookmarkEnd") => Self::BookmarkEnd,
            (Space::Word, b"drawing" | b"pict" | b"object") => Self::Picture,
            (Space::Compatibility, b"AlternateContent") => Self::Alternatives(false),
            (Space::Compatibility, b"Choice" | b"Fallback") => Self::Alternative,
            _ => Self::Other,
        }
    }
}
