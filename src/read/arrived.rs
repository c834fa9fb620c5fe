//! Files that people sent back, one after another: each with what was read from it.

use serde::Serialize;

use super::gather::Whose;
use super::open::{is_draft, is_of_the_system, open};
use super::recognise::{Refused, Returned};
use crate::messages::program as say;
use crate::method::Method;
use crate::people::INVITED;
use crate::session::{Contribution, Origin, PersonKey};
use crate::source::Problem;

/// What a calendar starts with (RFC 5545, 3.4).
const CALENDAR: &[u8] = b"BEGIN:VCALENDAR";

/// A file that came back, or one that was packed in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arrived {
    /// What people know it by: `mail.eml › canvas.pdf`.
    pub name: String,
    /// What is in it, or why it was not read.
    pub read: Result<Returned, Refused>,
}

/// What there is in a file, in one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ArrivedState {
    /// Something is filled in.
    Filled,
    /// Nothing is filled in.
    Blank,
    /// Nothing was changed.
    Unchanged,
    /// It is of several people.
    Session,
    /// It is damaged, or drawn on: answers may be missing.
    Doubtful,
    /// It was not read.
    Refused,
    /// It is of ours and never holds answers, or of nobody.
    NoAnswers,
}

/// Reads a file that came back, or all that is packed in it. It was last changed at a moment in RFC 3339, which is empty
/// when nobody told.
pub fn arrived(method: &Method, name: &str, bytes: &[u8], changed: &str) -> Vec<Arrived> {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    // What is made for people lies beside what comes back: the list of them, the session, drafts that nobody sent yet.
    let is_made = file.eq_ignore_ascii_case(INVITED) || bytes.starts_with(CALENDAR) || is_draft(bytes);
    if is_of_the_system(file) || is_made {
        let read = Err(Problem::warning(say::passed_over([file])).into());
        return vec![Arrived { name: name.into(), read }];
    }
    let parts = open(name, bytes).into_iter().map(|part| {
        let name = part.name.clone();
        let read = part.recognise(method).map_err(Refused::passed_over).map(|mut returned| {
            returned.origin = returned.origin.changed_at(changed);
            returned
        });
        Arrived { name, read }
    });
    parts.collect()
}

impl Arrived {
    /// What there is in it.
    pub fn state(&self, method: &Method) -> ArrivedState {
        match &self.read {
            Err(refused) if refused.is_without_answers() => ArrivedState::NoAnswers,
            Err(_) => ArrivedState::Refused,
            Ok(file) if file.damaged || file.drawn_on => ArrivedState::Doubtful,
            Ok(file) if file.session.is_of_many() => ArrivedState::Session,
            Ok(file) if file.session.is_blank() => ArrivedState::Blank,
            Ok(file) if Contribution::says_nothing(method, &file.session) => ArrivedState::Unchanged,
            Ok(_) => ArrivedState::Filled,
        }
    }

    /// Who filled it in, as it says; none when it does not, or is of several people.
    pub fn person(&self, method: &Method) -> Option<String> {
        self.contribution(method).map(|one| one.source())
    }

    /// Who filled it in, however they wrote their name; none when there is no name in it, or it is of several people.
    pub fn key(&self, method: &Method) -> Option<PersonKey> {
        self.contribution(method).and_then(|one| PersonKey::of(&one.name, &one.organisation))
    }

    fn contribution(&self, method: &Method) -> Option<Contribution> {
        let file = self.read.as_ref().ok().filter(|file| !file.session.is_of_many())?;
        let one = Contribution::of(method, file.origin.clone(), file.session.group.clone());
        (!one.is_nameless()).then_some(one)
    }

    /// Whether something is said in it, and not by whom.
    pub fn is_nameless(&self, method: &Method) -> bool {
        let says = |file: &Returned| !file.session.is_of_many() && !Contribution::says_nothing(method, &file.session);
        self.read.as_ref().is_ok_and(says) && self.person(method).is_none()
    }
}

/// What was read of many files, and the files that were not.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sorted<'f> {
    /// With whose they are.
    pub returned: Vec<(&'f Returned, Whose)>,
    /// Those that may hold answers.
    pub unread: Vec<Origin>,
}

/// Tells what was read from what was not. Fails when that is the group's: who says which file it is does not want to go
/// on without.
pub fn sorted<'f>(files: impl IntoIterator<Item = (&'f Arrived, Whose)>) -> Result<Sorted<'f>, Problem> {
    let mut sorted = Sorted::default();
    for (Arrived { name, read }, whose) in files {
        match read {
            Ok(returned) => sorted.returned.push((returned, whose)),
            Err(_) if whose == Whose::Group => {
                return Err(Problem::error(say::group_not_read(name)).with_hint(say::check_which_is_the_group()));
            }
            Err(refused) if refused.is_without_answers() => {}
            Err(_) => sorted.unread.push(Origin::new(name.rsplit(['/', '\\']).next().unwrap_or(name), "")),
        }
    }
    Ok(sorted)
}
