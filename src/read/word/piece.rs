//! What a document is cut into: its controls, and the text between, in the order of reading.

use super::control::Control;
use super::limits::{MAX_PIECES, MAX_TEXT_BYTES};
use super::unreadable::{Limit, Unreadable};

/// A cell of a table; all count from 0, and columns that a cell spans count too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// Where something starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) cell: Option<Cell>,
    /// The paragraph, by its number in the document.
    pub(super) paragraph: usize,
}

/// A control or a stretch of text.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) place: Place,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Control(Control),
    /// Text outside of controls, with the bookmark it is in.
    Text(String, Option<String>),
}

/// The pieces so far, and how many bytes of text may still come: both are bounded.
pub(super) struct Pieces {
    pieces: Vec<Piece>,
    left: usize,
}

impl Pieces {
    pub(super) fn new() -> Self {
        Self { pieces: Vec::new(), left: MAX_TEXT_BYTES }
    }

    pub(super) fn add(&mut self, place: Place, what: What) -> Result<(), Unreadable> {
        if self.pieces.len() == MAX_PIECES {
            return Err(Unreadable::TooMuch(Limit::Pieces));
        }
        self.pieces.push(Piece { place, what });
        Ok(())
    }

    /// Takes so many bytes from what may still be read.
    pub(super) fn spend(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.left = self.left.checked_sub(bytes).ok_or(Unreadable::TooMuch(Limit::Text))?;
        Ok(())
    }

    pub(super) fn into_vec(self) -> Vec<Piece> {
        self.pieces
    }
}
