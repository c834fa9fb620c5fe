//! An earlier moment of a pilot: a session that was held before, kept whole.

use serde::Serialize;

use super::progress::unsaid;
use super::{Origin, Session};
use crate::answers::Value;
use crate::messages::{program, source};
use crate::method::Method;
use crate::source::Problem;

/// The most earlier sessions that a session holds.
pub const MAX_MOMENTS: usize = 100;

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

    /// Whether it is a session that others are put into.
    pub(crate) fn is_now(&self, session: &Session) -> bool {
        let now = Session { moments: Vec::new(), given: None, source: None, ..session.clone() };
        !now.is_blank() && self.session == now
    }

    /// The SHA-256 of everything that was read for it.
    pub(super) fn files(&self) -> impl Iterator<Item = &str> {
        let origins = self.session.origins().chain([&self.origin]);
        origins.map(|origin| origin.sha256.as_str()).filter(|sha256| !sha256.is_empty())
    }

    /// The same, each with what it is called, to know them by.
    pub(crate) fn called_by_file(&self) -> impl Iterator<Item = (String, String)> {
        self.files().map(|sha256| (sha256.to_string(), self.called().to_string()))
    }
}

/// Puts sessions on a pilot in the order of their dates; when one has none they stay as they came.
pub(crate) fn in_order(method: &Method, sessions: &mut [&Session]) {
    let path = method.plan.as_ref().and_then(|plan| plan.date.as_ref());
    let date = |session: &&Session| path.and_then(|path| session.group.get(path)).and_then(Value::date);
    if sessions.iter().all(|session| date(session).is_some()) {
        sessions.sort_by_key(date);
    }
}

/// Warns of moments that are new in a session and are about another pilot.
pub(super) fn of_others(method: &Method, session: &Session, before: usize) -> Vec<Problem> {
    let Some(now) = session.pilot(method) else { return Vec::new() };
    let new = session.moments.iter().skip(before);
    let others = new.filter_map(|moment| {
        let then = moment.session.pilot(method).filter(|then| then.to_lowercase() != now.to_lowercase())?;
        let problem = Problem::warning(program::earlier_is_another_pilot(then, &now)).in_file(&moment.origin.file);
        Some(problem.with_hint(source::is_it_the_right_file()))
    });
    others.collect()
}

/// Takes over how far actions were at moments that are new in a session: what the last of them knew, where the session says
/// nothing itself.
pub(super) fn go_on(method: &Method, session: &mut Session, before: usize) {
    let mut new: Vec<&Session> = session.moments.iter().skip(before).map(|moment| &moment.session).collect();
    in_order(method, &mut new);
    for moment in new.into_iter().rev() {
        let known: Vec<_> = unsaid(&moment.progress, &session.progress).into_iter().cloned().collect();
        session.progress.extend(known);
    }
}
