//! Our bookmarks that are open: they stand around controls, and around what is printed for one document alone.

use crate::read::word::name;
use crate::read::word::piece::{Cell, Place};

/// How many may be open at once: ours stand around one control each.
const MAX_BOOKMARKS: usize = 64;

/// Programs may add to a name, but not as much as this, in bytes.
const MAX_NAME: usize = 2 * name::MAX_BOOKMARK;

#[derive(Default)]
pub(super) struct Bookmarks {
    open: Vec<Bookmark>,
}

struct Bookmark {
    id: String,
    name: String,
    /// Where it starts: it ends with the cell, or else the paragraph, at the latest.
    start: Place,
}

impl Bookmarks {
    /// The name of the innermost one.
    pub(super) fn name(&self) -> Option<&str> {
        self.open.last().map(|bookmark| bookmark.name.as_str())
    }

    /// Whether one of this name counts: others are of the programs themselves.
    pub(super) fn counts(&self, name: &str) -> bool {
        name::is_ours(name) && name.len() <= MAX_NAME && self.open.len() < MAX_BOOKMARKS
    }

    pub(super) fn start(&mut self, id: String, name: String, start: Place) {
        self.open.push(Bookmark { id, name, start });
    }

    pub(super) fn is_open(&self, id: &str) -> bool {
        self.open.iter().any(|bookmark| bookmark.id == id)
    }

    pub(super) fn end(&mut self, id: &str) {
        self.open.retain(|bookmark| bookmark.id != id);
    }

    pub(super) fn end_paragraph(&mut self, paragraph: usize) {
        self.open.retain(|bookmark| bookmark.start.cell.is_some() || bookmark.start.paragraph != paragraph);
    }

    pub(super) fn end_cell(&mut self, cell: Option<Cell>) {
        self.open.retain(|bookmark| bookmark.start.cell != cell);
    }
}
