//! What stands on the sheets, in the order in which they are read, for programs that lay out text themselves.

use crate::canvas::view::FieldView;
use crate::color::Color;

/// A part of a sheet.
pub(in crate::canvas) enum Block<'v> {
    /// The head of a sheet: a heading in white on a band in its colour. All but the first start a page.
    Band {
        title: String,
        color: Color,
        first: bool,
    },
    /// A heading of what follows on the sheet.
    Heading(String),
    Line(Line<'v>),
    Table(Table<'v>),
}

/// A paragraph.
pub(in crate::canvas) struct Line<'v> {
    pub role: Role,
    /// Whether it is an item of a list.
    pub bullet: bool,
    /// Whether it stays on one page with what follows.
    pub keep: bool,
    /// Whether a line parts it from what stands above it in its cell.
    pub apart: bool,
    pub runs: Vec<Run<'v>>,
}

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::canvas) enum Role {
    Body,
    /// The name of what is beside or below it.
    Label,
    /// What explains and asks, smaller than what people write.
    Guidance,
    /// What contributions to a session say.
    Voice,
}

/// A part of a paragraph.
pub(in crate::canvas) enum Run<'v> {
    Words(String, Look),
    /// Words that are printed for this document alone: a reader has to know them.
    Printed(String, Look),
    Field(&'v FieldView),
}

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::canvas) enum Look {
    Plain,
    Strong,
    /// Not bold among words that are.
    Light,
    Quiet,
    Colored(Color),
}

/// A table with one row of heads, in white on a colour.
pub(in crate::canvas) struct Table<'v> {
    /// What is in it, for who can't see it.
    pub holds: String,
    pub color: Color,
    /// The widths of its columns, in twips.
    pub widths: Vec<u32>,
    pub heads: Vec<String>,
    pub rows: Vec<Row<'v>>,
}

pub(in crate::canvas) struct Row<'v> {
    /// How high it is at least, in twips; it grows with what is in it.
    pub height: u32,
    pub cells: Vec<Cell<'v>>,
}

/// What stands in a cell: print, a field with how many chose what, or several of those below each other.
pub(in crate::canvas) enum Cell<'v> {
    Print(Vec<Line<'v>>),
    Answer(&'v FieldView),
    Several(Vec<Cell<'v>>),
}

impl<'v> Line<'v> {
    pub(super) fn new(role: Role, runs: Vec<Run<'v>>) -> Self {
        Self { role, bullet: false, keep: false, apart: false, runs }
    }

    /// Makes a paragraph of words of one look.
    pub(super) fn words(role: Role, text: &str) -> Self {
        Self::new(role, vec![Run::words(text, Look::Plain)])
    }

    /// Makes an item of a list.
    pub(super) fn item(text: &str) -> Self {
        Self { bullet: true, ..Self::words(Role::Guidance, text) }
    }

    pub(super) fn kept(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Run<'_> {
    pub(super) fn words(text: &str, look: Look) -> Self {
        Self::Words(text.to_string(), look)
    }
}
