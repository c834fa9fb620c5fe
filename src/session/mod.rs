//! A session: what a group decided, and what each of its people wrote before.

mod merge;
mod parse;
mod spread;

pub use merge::{Merged, Part, merge};
pub use parse::{ParsedSession, parse};
pub use spread::{Spread, spread};

use crate::answers::Answers;

/// The largest session file that is read: some thousands of contributions.
pub const MAX_SESSION_BYTES: usize = 48 * 1024 * 1024;

/// The answers of a group and the contributions to them. The two stay apart: what a group decided is never made up
/// from what its people wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Session {
    /// The group's own result; empty until there is one.
    pub group: Answers,
    /// Where the group's result was read from, when it came from a file of its own.
    pub group_origin: Option<Origin>,
    /// What each person wrote, in the order of the file.
    pub contributions: Vec<Contribution>,
}

/// What one person wrote, and where it came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contribution {
    /// Who wrote it; empty when the file does not say.
    pub name: String,
    /// The organisation they are from; empty when the file does not say.
    pub organisation: String,
    pub origin: Origin,
    /// What is in it.
    pub answers: Answers,
}

/// The file that something was read from.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Origin {
    /// Its name, without folders.
    pub file: String,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// When it was read, as RFC 3339; empty when nobody told.
    pub read: String,
}

impl Contribution {
    /// How a reader knows this contribution: by name and organisation, or else by its file.
    pub fn source(&self) -> String {
        match (self.name.trim(), self.organisation.trim()) {
            ("", "") => self.origin.file.clone(),
            ("", organisation) => organisation.to_string(),
            (name, "") => name.to_string(),
            (name, organisation) => format!("{name} ({organisation})"),
        }
    }
}

impl Session {
    /// Whether nothing is filled in at all.
    pub fn is_blank(&self) -> bool {
        self.group.is_empty() && self.contributions.is_empty()
    }
}

/// A session of one copy of the canvas: its answers are the result.
impl From<Answers> for Session {
    fn from(group: Answers) -> Self {
        Self { group, ..Self::default() }
    }
}
