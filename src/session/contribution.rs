//! What one person sent back, and where it came from.

use serde::Serialize;

use crate::answers::{Answers, Given, Value};
use crate::method::{Method, Path};

use super::{PersonKey, Session, called};

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
    /// What they said: without what was filled in beforehand, but for what the copy is about.
    pub answers: Answers,
    /// The fields that were filled in beforehand and that they emptied.
    pub cleared: Vec<Path>,
}

/// Somebody who sent a copy back as it was.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Unchanged {
    /// Their name; empty when the file does not say.
    pub name: String,
    /// The organisation they are from; empty when the file does not say.
    pub organisation: String,
    /// The file.
    pub origin: Origin,
}

/// What counted until something newer came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Replaced {
    /// Whether it was the group's result.
    pub of_group: bool,
    /// What was written.
    pub contribution: Contribution,
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
    /// When it was last changed, as RFC 3339 in universal time; empty when nobody told.
    pub changed: String,
}

impl Origin {
    /// A file of which is not known yet when it was read.
    pub fn new(file: impl Into<String>, sha256: impl Into<String>) -> Self {
        Self { file: file.into(), sha256: sha256.into(), ..Self::default() }
    }

    /// The same file, read at a moment in RFC 3339.
    #[must_use]
    pub fn read_at(self, moment: impl Into<String>) -> Self {
        Self { read: moment.into(), ..self }
    }

    /// The same file, last changed at a moment in RFC 3339.
    #[must_use]
    pub fn changed_at(self, moment: impl Into<String>) -> Self {
        Self { changed: moment.into(), ..self }
    }
}

impl Contribution {
    /// Makes what one person wrote.
    pub fn new(name: impl Into<String>, organisation: impl Into<String>, origin: Origin, answers: Answers) -> Self {
        Self { name: name.into(), organisation: organisation.into(), origin, answers, cleared: Vec::new() }
    }

    /// A contribution of whoever its answers say that filled it in.
    pub fn of(method: &Method, origin: Origin, answers: Answers) -> Self {
        let [name, organisation] = [&method.person_field, &method.organisation_field].map(|path| line(&answers, path));
        Self::new(name, organisation, origin, answers)
    }

    /// What somebody said in a copy of the canvas: without what was filled in beforehand, but for the fields that tell
    /// what the copy is about.
    pub fn said(method: &Method, origin: Origin, copy: &Session) -> Self {
        let Some(given) = copy.given.as_ref().filter(|given| !given.is_empty()) else {
            return Self::of(method, origin, copy.group.clone());
        };
        let mut answers = given.said(method, &copy.group);
        for path in method.about_fields() {
            if let Some(value) = copy.group.get(path) {
                answers.set(path.clone(), value.clone());
            }
        }
        Self { cleared: given.cleared(&copy.group).cloned().collect(), ..Self::of(method, origin, answers) }
    }

    /// Whether nothing is said in a copy but who filled it in and when.
    pub fn says_nothing(method: &Method, copy: &Session) -> bool {
        let nothing = Given::default();
        let mut changed = copy.given.as_ref().unwrap_or(&nothing).changed(&copy.group);
        copy.group.unplaced().len() == 0 && changed.all(|path| method.signing_fields().any(|one| one == path))
    }

    /// Whether nobody can tell whose it is.
    pub fn is_nameless(&self) -> bool {
        self.name.is_empty() && self.organisation.is_empty()
    }

    /// Whose it is, to know them by elsewhere; `None` without a name.
    pub fn key(&self) -> Option<PersonKey> {
        PersonKey::of(&self.name, &self.organisation)
    }

    /// How a reader knows this contribution: by name and organisation, or else by its file.
    pub fn source(&self) -> String {
        called_or_file(&self.name, &self.organisation, &self.origin)
    }
}

impl Unchanged {
    /// Somebody who said nothing in their copy.
    pub fn of(copy: Contribution) -> Self {
        Self { name: copy.name, organisation: copy.organisation, origin: copy.origin }
    }

    /// Who it was, to know them by elsewhere; `None` without a name.
    pub fn key(&self) -> Option<PersonKey> {
        PersonKey::of(&self.name, &self.organisation)
    }

    /// How a reader knows who it was.
    pub fn source(&self) -> String {
        called_or_file(&self.name, &self.organisation, &self.origin)
    }
}

fn called_or_file(name: &str, organisation: &str, origin: &Origin) -> String {
    let called = called(name, organisation);
    if called.is_empty() { origin.file.clone() } else { called }
}

/// What is written on one line.
fn line(answers: &Answers, path: &Path) -> String {
    answers.get(path).and_then(Value::words).unwrap_or_default().trim().to_string()
}
