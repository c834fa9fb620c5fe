//! What an element of an OpenDocument text is to the rewriting, by its name (ISO/IEC 26300-1, 4 to 11).

use crate::read::word::xml::{Element, Space};

/// What stands beside the text, and belongs to a place in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Aside {
    Comment,
    Footnote,
    Endnote,
}

/// The kinds of elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Tag {
    /// A paragraph or a heading.
    Paragraph,
    Span,
    Spaces,
    /// What stands for a character, by the element that Word has for it.
    Character(&'static str),
    /// A content control, as LibreOffice has them since 7.4.
    Control,
    /// A field to type in, as it had before, and has for plain text up to 7.4.
    Input,
    /// What a list to choose from offers.
    ListItem,
    /// A prompt that goes when something is typed over it.
    Placeholder,
    Bookmark,
    BookmarkStart,
    BookmarkEnd,
    Table,
    Row,
    Cell,
    List,
    Item,
    /// The head of a list: its paragraphs are no items.
    ItemHead,
    Comment,
    CommentEnd,
    /// Who wrote a comment.
    Author,
    Note(Aside),
    /// What has a picture or another object in it.
    Frame,
    /// A shape that people can type in.
    Shape,
    TextBox,
    /// What stands on every page.
    Head,
    Foot,
    /// What the document says about itself.
    Title,
    Property,
    Style,
    /// What is left out, and all in it.
    Skipped,
    Other,
}

impl Tag {
    /// Tells what an element is; `open` is the one that it stands in.
    pub(super) fn of(element: &Element, open: Option<Tag>) -> Self {
        if open == Some(Self::Skipped) {
            return Self::Skipped;
        }
        match (element.space, element.name()) {
            (Space::OdfText, b"p" | b"h") => Self::Paragraph,
            (Space::OdfText, b"span") => Self::Span,
            (Space::OdfText, b"s") => Self::Spaces,
            (Space::OdfText, b"tab") => Self::Character("<w:tab/>"),
            (Space::OdfText, b"line-break") => Self::Character("<w:br/>"),
            (Space::OdfText, b"text-input") => Self::Input,
            (Space::OdfExtended, b"content-control") => Self::Control,
            (Space::OdfExtended, b"list-item") => Self::ListItem,
            (Space::OdfText, b"placeholder") => Self::Placeholder,
            (Space::OdfText, b"bookmark") => Self::Bookmark,
            (Space::OdfText, b"bookmark-start") => Self::BookmarkStart,
            (Space::OdfText, b"bookmark-end") => Self::BookmarkEnd,
            (Space::OdfText, b"list") => Self::List,
            (Space::OdfText, b"list-item") => Self::Item,
            (Space::OdfText, b"list-header") => Self::ItemHead,
            (Space::OdfText, b"note") => match element.attribute("note-class").as_deref() {
                Some("endnote") => Self::Note(Aside::Endnote),
                Some(_) | None => Self::Note(Aside::Footnote),
            },
            (Space::OdfText, b"tracked-changes" | b"note-citation" | b"ruby-text") => Self::Skipped,
            (Space::OdfText, name) if is_style(name) => Self::Style,
            (Space::OdfTable, b"table") => Self::Table,
            (Space::OdfTable, b"table-row") => Self::Row,
            (Space::OdfTable, b"table-cell" | b"covered-table-cell") => Self::Cell,
            (Space::OdfOffice, b"annotation") => Self::Comment,
            (Space::OdfOffice, b"annotation-end") => Self::CommentEnd,
            (Space::OdfOffice, b"settings" | b"scripts" | b"forms" | b"binary-data") => Self::Skipped,
            (Space::DublinCore, b"creator") if open == Some(Self::Comment) => Self::Author,
            (Space::DublinCore, b"title") => Self::Title,
            (Space::OdfMeta, b"user-defined") => Self::Property,
            (Space::OdfDraw, b"frame") => Self::Frame,
            (Space::OdfDraw, b"text-box") => Self::TextBox,
            (Space::OdfDraw, b"object") => Self::Skipped,
            (Space::OdfDraw, name) if is_shape(name) => Self::Shape,
            (Space::OdfDescription, b"title" | b"desc") => Self::Skipped,
            (Space::OdfStyle, b"header" | b"header-left" | b"header-first") => Self::Head,
            (Space::OdfStyle, b"footer" | b"footer-left" | b"footer-first") => Self::Foot,
            (Space::OdfStyle, _) => Self::Style,
            _ => Self::Other,
        }
    }

    /// Whether what stands in such an element directly is text; `around` tells it of the one that it stands in.
    pub(super) fn has_text(self, around: bool) -> bool {
        match self {
            Self::Paragraph => true,
            Self::Comment | Self::Note(_) | Self::Frame | Self::Shape | Self::Skipped => false,
            Self::Span
            | Self::Spaces
            | Self::Character(_)
            | Self::Control
            | Self::Input
            | Self::Placeholder
            | Self::ListItem
            | Self::Bookmark
            | Self::BookmarkStart
            | Self::BookmarkEnd
            | Self::Table
            | Self::Row
            | Self::Cell
            | Self::List
            | Self::Item
            | Self::ItemHead
            | Self::CommentEnd
            | Self::Author
            | Self::TextBox
            | Self::Head
            | Self::Foot
            | Self::Title
            | Self::Property
            | Self::Style
            | Self::Other => around,
        }
    }
}

/// Whether an element of the vocabulary of text tells about lists.
fn is_style(name: &[u8]) -> bool {
    matches!(name, b"list-style" | b"list-level-style-number" | b"list-level-style-bullet" | b"list-level-style-image")
}

/// Whether an element of the vocabulary of drawings is a shape: paragraphs can stand in it.
fn is_shape(name: &[u8]) -> bool {
    matches!(
        name,
        b"custom-shape"
            | b"rect"
            | b"circle"
            | b"ellipse"
            | b"line"
            | b"polyline"
            | b"polygon"
            | b"regular-polygon"
            | b"path"
            | b"connector"
            | b"caption"
            | b"measure"
    )
}
