//! Who is invited.

use serde::Serialize;

use crate::session::called;

/// The most people in one list: far above any real one.
pub const MAX_PEOPLE: usize = 20_000;

/// Someone who is invited to fill in a canvas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// The whole name.
    pub name: String,
    /// Empty when the list does not say.
    pub organisation: String,
}

impl Person {
    /// How people know them: by name, and organisation when the list has it.
    pub fn called(&self) -> String {
        called(&self.name, &self.organisation)
    }
}
