//! What can be added to a session, and in which order.

use serde::Serialize;

use crate::answers::Answers;

use super::{Contribution, Moment, Note, Origin, Progress, Replaced, Unchanged, Votes};

/// Something to add to a session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Addition {
    /// A session that was held before.
    Moment(Box<Moment>),
    /// What one person wrote.
    Contribution(Contribution),
    /// What the group decided.
    Group(Origin, Answers),
    /// What the group decided, in the place of the result that is there.
    GroupInstead(Origin, Answers),
    /// Somebody who left their copy as it was.
    Unchanged(Unchanged),
    /// What counted before.
    Replaced(Replaced),
    /// A file that could not be read.
    Unread(Origin),
    /// What was voted in the room.
    Votes(Votes),
    /// What was voted in the room, in the place of what was voted on the same choices.
    VotesInstead(Votes),
    /// What hung on the wall.
    Notes(Vec<Note>),
    /// How far an action is.
    Progress(Progress),
    /// What the session is called.
    Name(String),
}

impl Addition {
    /// The file that it was read from; none for what belongs to a session.
    pub(super) fn origin(&self) -> Option<&Origin> {
        match self {
            Self::Contribution(contribution) => Some(&contribution.origin),
            Self::Group(origin, _) | Self::GroupInstead(origin, _) | Self::Unread(origin) => Some(origin),
            Self::Unchanged(unchanged) => Some(&unchanged.origin),
            Self::Replaced(replaced) => Some(&replaced.contribution.origin),
            Self::Moment(moment) => Some(&moment.origin),
            Self::Votes(_) | Self::VotesInstead(_) | Self::Notes(_) | Self::Progress(_) | Self::Name(_) => None,
        }
    }

    /// The order in which they are added, whatever the order they were given in: who said something before who did not.
    pub(super) fn key(&self) -> (u8, String, Option<&Origin>) {
        let (rank, source) = match self {
            // What was said in an earlier session is not said again. Those sessions stay in the order they are given in.
            Self::Moment(_) => return (0, String::new(), None),
            Self::Group(..) => (1, String::new()),
            // After what it takes the place of.
            Self::GroupInstead(..) => (2, String::new()),
            Self::Contribution(contribution) => (3, contribution.source()),
            Self::Replaced(replaced) => (4, replaced.contribution.source()),
            Self::Unchanged(unchanged) => (5, unchanged.source()),
            Self::Unread(origin) => (6, origin.file.clone()),
            Self::Votes(votes) => (7, counted_in(votes)),
            // After what they take the place of.
            Self::VotesInstead(votes) => (8, counted_in(votes)),
            Self::Notes(notes) => (9, notes.first().map_or_else(String::new, |note| note.text.clone())),
            Self::Progress(progress) => (10, progress.code.clone()),
            Self::Name(name) => (11, name.clone()),
        };
        (rank, source.to_lowercase(), self.origin())
    }
}

/// The name of the file that votes were counted in; empty when there is none.
pub(super) fn counted_in(votes: &Votes) -> String {
    votes.origins.first().map_or_else(String::new, |origin| origin.file.clone())
}
