//! An earlier moment of a pilot: a session that was held before, kept whole.

use serde::Serialize;

use super::{Origin, Session};

/// A session on the same pilot that was held before.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Moment {
    /// The file that it was taken from.
    pub origin: Origin,
    /// What was in it.
    pub session: Session,
}

impl Moment {
    /// The session in a file as an earlier moment, behind those that it holds itself.
    pub fn all_of(origin: Origin, mut session: Session) -> Vec<Self> {
        let mut moments = std::mem::take(&mut session.moments);
        // What was filled in before copies were sent tells nothing about what was decided.
        (session.given, session.source) = (None, None);
        moments.push(Self { origin, session });
        moments
    }

    /// What it is called; without a name, after its file.
    pub fn called(&self) -> &str {
        if self.session.name.is_empty() { &self.origin.file } else { &self.session.name }
    }

    /// Whether another is the same, wherever that was taken from.
    pub(super) fn is(&self, other: &Self) -> bool {
        let same_file = !self.origin.sha256.is_empty() && self.origin.sha256 == other.origin.sha256;
        same_file || self.session == other.session
    }

    /// The SHA-256 of everything that was read for it.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        let Session { group_origin, contributions, unchanged, replaced, votes, .. } = &self.session;
        let origins = contributions.iter().map(|one| &one.origin);
        let origins = origins.chain(unchanged.iter().map(|one| &one.origin));
        let origins = origins.chain(replaced.iter().map(|one| &one.contribution.origin));
        let origins = origins.chain(group_origin).chain(&votes.origins).chain([&self.origin]);
        origins.map(|origin| origin.sha256.as_str()).filter(|sha256| !sha256.is_empty())
    }
}
