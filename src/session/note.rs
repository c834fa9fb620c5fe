//! What hung on the wall: sticky notes, as they were written, by the place where they hung.

use std::collections::HashMap;

use serde::Serialize;

use crate::method::Path;

/// What somebody wrote on a sticky note. It is nobody's answer: what the group decided is apart.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Note {
    /// Where it hung: the path of a field, of a list or of a row, or the id of a sheet. It may be of another version of
    /// the method.
    pub place: String,
    /// What is on it.
    pub text: String,
    /// Whether the group took it over: then its words are in the group's result, and there they may have changed since.
    pub taken: bool,
}

impl Note {
    /// A note that the group did not take over.
    pub fn new(place: impl Into<String>, text: impl Into<String>) -> Self {
        Self { place: place.into(), text: text.into(), taken: false }
    }

    /// The same with other words on it.
    #[must_use]
    pub fn with_text(&self, text: String) -> Self {
        Self { text, ..self.clone() }
    }

    /// Whether it hung at a field.
    pub fn is_at(&self, path: &Path) -> bool {
        self.place == path.as_str()
    }
}

/// Finds for each of some notes the place of the same one among those that are there already: each of those once, so that
/// two people who wrote the same stay two, and reading them again adds none.
pub(crate) fn known(there: &[Note], notes: &[Note]) -> Vec<Option<usize>> {
    let key = |note: &Note| (note.place.clone(), note.text.split_whitespace().collect::<Vec<_>>().join(" "));
    let mut free: HashMap<_, Vec<usize>> = HashMap::new();
    for (at, note) in there.iter().enumerate().rev() {
        free.entry(key(note)).or_default().push(at);
    }
    notes.iter().map(|note| free.get_mut(&key(note))?.pop()).collect()
}
