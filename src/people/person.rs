//! Who is invited.

use serde::Serialize;

use crate::mail::Address;
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
    /// Where mails go to; none when the list does not say, or says what is no address.
    #[serde(skip)]
    pub address: Option<Address>,
}

impl Person {
    /// How people know them: by name, and organisation when the list has it.
    pub fn called(&self) -> String {
        called(&self.name, &self.organisation)
    }
}
