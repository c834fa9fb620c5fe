//! What a document is cut into: its controls, and what stands between, in the order of reading.

use super::control::Control;
use super::identity::Target;
use super::limits::{MAX_PIECES, MAX_TEXT_BYTES};
use super::unreadable::{Limit, Unreadable};

/// A cell of a table; all count from 0, and columns that a cell spans count too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) column: usize,
    /// Which of the boxes below each other in it; 0 for what stands above those.
    pub(super) part: usize,
}

/// Where something starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) cell: Option<Cell>,
    /// The paragraph, by its number in the document.
    pub(super) paragraph: usize,
}

/// A part of a document.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) place: Place,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Control(Control),
    Text(Text),
    Aside(Aside),
}

/// Where a bookmark of a field starts: before the piece with this number.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mark {
    pub(super) before: usize,
    pub(super) place: Place,
    pub(super) target: Target,
}

/// Text outside of controls.
#[derive(Debug, Default)]
pub(super) struct Text {
    pub(super) words: String,
    /// The bookmark it is in.
    pub(super) bookmark: Option<String>,
    /// What stands before it as an item of a list.
    pub(super) mark: String,
}

/// What belongs to a place and is not in the text there.
#[derive(Debug)]
pub(super) struct Aside {
    pub(super) kind: AsideKind,
    /// The field whose control it is in or around.
    pub(super) of: Option<Target>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AsideKind {
    /// A note or a comment, by its number.
    Note(NoteKind, String),
    /// A picture, a drawing, handwriting or another object.
    Picture,
    /// Another document, which Word takes in when it opens this one (ISO/IEC 29500-1, 17.17.2.1).
    Chunk,
}

/// What stands elsewhere in the package, and belongs to a place in the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) enum NoteKind {
    Footnote,
    Endnote,
    Comment,
}

impl Piece {
    /// The control that it is, if it is one.
    pub(super) fn control(&self) -> Option<&Control> {
        match &self.what {
            What::Control(control) => Some(control),
            What::Text(_) | What::Aside(_) => None,
        }
    }

    /// The text outside of controls that it is, if it is that.
    pub(super) fn text(&self) -> Option<&Text> {
        match &self.what {
            What::Text(text) => Some(text),
            What::Control(_) | What::Aside(_) => None,
        }
    }
}

/// The pieces so far, and how many bytes of text may still come: both are bounded.
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    marks: Vec<Mark>,
    left: usize,
}

impl Pieces {
    pub(super) fn new() -> Self {
        Self { pieces: Vec::new(), marks: Vec::new(), left: MAX_TEXT_BYTES }
    }

    pub(super) fn add(&mut self, place: Place, what: What) -> Result<(), Unreadable> {
        if self.pieces.len() == MAX_PIECES {
            return Err(Unreadable::TooMuch(Limit::Pieces));
        }
        self.pieces.push(Piece { place, what });
        Ok(())
    }

    /// Notes that the bookmark of a field starts here; what is said of more of them than of pieces is left out.
    pub(super) fn mark(&mut self, place: Place, target: Target) {
        if self.marks.len() < MAX_PIECES {
            self.marks.push(Mark { before: self.pieces.len(), place, target });
        }
    }

    /// Takes so many bytes from what may still be read.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.left = self.left.checked_sub(bytes).ok_or(Unreadable::TooMuch(Limit::Text))?;
        Ok(())
    }

    /// How many bytes may still be read: it shrinks with every text.
    pub(super) fn left(&self) -> usize {
        self.left
    }

    pub(super) fn into_parts(self) -> (Vec<Piece>, Vec<Mark>) {
        (self.pieces, self.marks)
    }
}
