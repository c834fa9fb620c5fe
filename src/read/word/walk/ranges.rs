//! What comments are about: the ranges of text that are open.

use crate::read::word::piece::Place;

/// How many may be open at once; the rest have no place.
const MAX_RANGES: usize = 256;

/// Comments whose range has begun and has no field in it yet, by number, with where it begins.
#[derive(Default)]
pub(super) struct Ranges {
    open: Vec<(String, Place)>,
}

impl Ranges {
    pub(super) fn start(&mut self, number: String, place: Place) {
        if self.open.len() < MAX_RANGES {
            self.open.push((number, place));
        }
    }

    /// Ends one: tells where it began, if it is open.
    pub(super) fn end(&mut self, number: &str) -> Option<Place> {
        let at = self.open.iter().position(|(open, _)| open == number)?;
        Some(self.open.remove(at).1)
    }

    /// Ends all: a field begins, and that is what they are about.
    pub(super) fn end_all(&mut self) -> Vec<(String, Place)> {
        std::mem::take(&mut self.open)
    }
}
