//! A session: what a group decided, and what each of its people wrote before.

mod merge;
mod parse;
mod spread;

pub use merge::{Addition, Merged, merge};
pub use parse::{ParsedSession, parse};
pub use spread::{Spread, spread};

use serde::Serialize;

use crate::answers::{Answers, Value};
use crate::method::{CONTRIBUTIONS, Method};
use crate::source::{Problem, Source};

/// The largest session file that is read: some thousands of contributions.
pub const MAX_SESSION_BYTES: usize = 48 * 1024 * 1024;

/// The answers of a group and the contributions to them. The two stay apart: what a group decided is never made up
/// from what its people wrote.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// The group's own result; empty until there is one.
    pub group: Answers,
    /// Where the group's result was read from, when it came from a file of its own.
    pub group_origin: Option<Origin>,
    /// What each person wrote, in the order of the file.
    pub contributions: Vec<Contribution>,
}

/// What one person wrote, and where it came from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Contribution {
    /// Who wrote it; empty when the file does not say.
    pub name: String,
    /// The organisation they are from; empty when the file does not say.
    pub organisation: String,
    /// Where it came from.
    pub origin: Origin,
    /// What is in it.
    pub answers: Answers,
}

/// The file that something was read from.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Origin {
    /// Its name, without folders.
    pub file: String,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// When it was read, as RFC 3339; empty when nobody told.
    pub read: String,
}

impl Origin {
    /// A file of which is not known yet when it was read.
    pub fn new(file: impl Into<String>, sha256: impl Into<String>) -> Self {
        Self { file: file.into(), sha256: sha256.into(), read: String::new() }
    }

    /// The same file, read at a moment in RFC 3339.
    #[must_use]
    pub fn read_at(self, moment: impl Into<String>) -> Self {
        Self { read: moment.into(), ..self }
    }
}

impl Contribution {
    /// Makes what one person wrote.
    pub fn new(name: impl Into<String>, organisation: impl Into<String>, origin: Origin, answers: Answers) -> Self {
        Self { name: name.into(), organisation: organisation.into(), origin, answers }
    }

    /// A contribution of whoever its answers say that filled it in.
    pub fn of(method: &Method, origin: Origin, answers: Answers) -> Self {
        let text = |path| answers.get(path).and_then(Value::words).unwrap_or_default().trim().to_string();
        Self::new(text(&method.person_field), text(&method.organisation_field), origin, answers)
    }

    /// Whether nobody can tell whose it is.
    pub fn is_nameless(&self) -> bool {
        self.name.is_empty() && self.organisation.is_empty()
    }

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

/// Decodes a file of answers, or a session: that holds the answers of many people, and may be larger.
pub fn decode(name: &str, bytes: &[u8]) -> Result<Source, Problem> {
    let mark = format!("[[{CONTRIBUTIONS}]]");
    if memchr::memmem::find(bytes, mark.as_bytes()).is_some() {
        Source::from_bytes_up_to(MAX_SESSION_BYTES, name, bytes)
    } else {
        Source::from_bytes(name, bytes)
    }
}
