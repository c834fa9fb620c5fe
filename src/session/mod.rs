//! A session: what a group decided, and what each of its people wrote before.

mod addition;
mod alike;
mod ballot;
mod contribution;
mod copy;
mod counted;
mod document;
mod merge;
mod moment;
mod newest;
mod note;
mod parse;
mod person;
mod progress;
mod spread;
mod update;
mod votes;

pub use addition::Addition;
pub use ballot::{Ballot, BallotPart};
pub use contribution::{Contribution, Origin, Replaced, Unchanged};
pub use copy::copy_to_toml;
pub use merge::{Doubles, Merged, Replacement, merge};
pub(crate) use moment::in_order;
pub use moment::{MAX_MOMENTS, Moment};
pub use note::Note;
pub(crate) use note::known;
pub use parse::{ParsedSession, SessionFile, parse};
pub(crate) use person::called;
pub use person::{PersonKey, folded_words};
pub use progress::{Progress, State};
pub use spread::{Spread, spread};
pub use update::without_votes;
pub(crate) use update::{with_notes, with_progress, with_rows};
pub use votes::{MAX_VOTERS, Tally, Votes};

use serde::Serialize;

use crate::answers::{Answers, Given};
use crate::method::{CONTRIBUTIONS, MOMENTS, Method};
use crate::source::{Problem, Source};

/// The largest session file that is read: some thousands of contributions.
pub const MAX_SESSION_BYTES: usize = 48 * 1024 * 1024;

/// The answers of a group and the contributions to them. The two stay apart: what a group decided is never made up
/// from what its people wrote.
///
/// One copy of the canvas is a session too: its answers stand as the group's, whoever filled it in.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Session {
    /// What this moment of the pilot is called, such as "start"; empty when nobody said.
    pub name: String,
    /// The group's own result; empty until there is one.
    pub group: Answers,
    /// Where the group's result was read from, when it came from a file of its own.
    pub group_origin: Option<Origin>,
    /// Of one copy: what was filled in beforehand; none when nobody told, as in answers that somebody wrote as TOML.
    pub given: Option<Given>,
    /// Of one copy: the file that its answers were read from before.
    pub source: Option<Origin>,
    /// What each person wrote, in the order of the file.
    pub contributions: Vec<Contribution>,
    /// Who left a copy as it was: they said nothing, and count nowhere.
    pub unchanged: Vec<Unchanged>,
    /// What was written before what counts now: kept, and counted nowhere.
    pub replaced: Vec<Replaced>,
    /// What was voted in the room, without names.
    pub votes: Votes,
    /// What hung on the wall.
    pub notes: Vec<Note>,
    /// The files that could not be read, when somebody went on without them.
    pub unread: Vec<Origin>,
    /// How far actions are.
    pub progress: Vec<Progress>,
    /// The sessions on the same pilot that were held before, in the order of the file. These hold none themselves.
    pub moments: Vec<Moment>,
}

impl Session {
    /// This session, and the earlier ones that it holds.
    pub fn with_moments(&self) -> impl Iterator<Item = &Self> {
        std::iter::once(self).chain(self.moments.iter().map(|moment| &moment.session))
    }

    /// The name of the pilot that it is about; none when nobody gave it.
    pub fn pilot(&self, method: &Method) -> Option<String> {
        let field = method.field(method.title_field.as_str())?;
        let named = |answers: &Answers| answers.get(&field.path).map(|value| value.shown(&field.kind, &method.words));
        let all = std::iter::once(&self.group).chain(self.contributions.iter().map(|one| &one.answers));
        all.filter_map(named).find(|name| !name.is_empty())
    }

    /// Where everything in it was read from, but for earlier sessions.
    pub(crate) fn origins(&self) -> impl Iterator<Item = &Origin> {
        let origins = self.contributions.iter().map(|one| &one.origin);
        let origins = origins.chain(self.unchanged.iter().map(|one| &one.origin));
        let origins = origins.chain(self.replaced.iter().map(|one| &one.contribution.origin));
        origins.chain(&self.group_origin).chain(&self.votes.origins)
    }

    /// Whether nothing is filled in at all.
    pub fn is_blank(&self) -> bool {
        self.group.is_empty() && self.contributions.is_empty() && self.votes.is_empty() && self.notes.is_empty()
    }

    /// Whether this is more than one copy of the canvas.
    pub fn is_of_many(&self) -> bool {
        let Self {
            name,
            group: _,
            group_origin,
            given: _,
            source: _,
            contributions,
            unchanged,
            replaced,
            votes,
            notes,
            unread,
            progress,
            moments,
        } = self;
        group_origin.is_some()
            || !(name.is_empty() && moments.is_empty())
            || !(votes.is_empty() && notes.is_empty())
            || !(contributions.is_empty()
                && unchanged.is_empty()
                && replaced.is_empty()
                && unread.is_empty()
                && progress.is_empty())
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
    let marks = [CONTRIBUTIONS, MOMENTS].map(|list| format!("[[{list}]]"));
    if marks.iter().any(|mark| memchr::memmem::find(bytes, mark.as_bytes()).is_some()) {
        Source::from_bytes_up_to(MAX_SESSION_BYTES, name, bytes)
    } else {
        Source::from_bytes(name, bytes)
    }
}
