//! Who signed what in a session: also what counts no longer, or says nothing.

use crate::answers::{Answers, Value};
use crate::method::{Method, Path};
use crate::session::{Contribution, PersonKey, Replaced, Session, Unchanged};

/// Somebody who signed a copy.
pub(super) struct Signer<'s> {
    /// The name that it is kept by, and the one in its answers, which somebody may have changed since; these may be empty.
    pub(super) names: [&'s str; 2],
    /// The organisation that they are from; empty when nobody told.
    pub(super) organisation: &'s str,
}

impl<'s> Signer<'s> {
    /// Who wrote a contribution.
    pub(super) fn of(method: &Method, one: &'s Contribution) -> Self {
        Self { names: [&one.name, line(&one.answers, &method.person_field)], organisation: &one.organisation }
    }

    /// Who it is, to know them by elsewhere; `None` without a name.
    pub(super) fn key(&self) -> Option<PersonKey> {
        self.names.iter().find_map(|name| PersonKey::of(name, self.organisation))
    }
}

/// Lists everybody who signed something in a session, but for its earlier ones.
pub(super) fn all<'s>(method: &Method, session: &'s Session) -> Vec<Signer<'s>> {
    let contributions = session.contributions.iter().map(|one| Signer::of(method, one));
    contributions.chain(beside(method, session)).collect()
}

/// Lists who signed something that is no contribution: who left a copy as it was, who wrote what something newer came in the
/// place of, and who filled in the group's copy.
pub(super) fn beside<'s>(method: &Method, session: &'s Session) -> Vec<Signer<'s>> {
    // A new list of a session may be of people too.
    let Session {
        name: _,
        group,
        group_origin: _,
        given: _,
        source: _,
        contributions: _,
        unchanged,
        replaced,
        votes: _,
        notes: _,
        unread: _,
        progress: _,
        moments: _,
    } = session;
    let unchanged =
        unchanged.iter().map(|Unchanged { name, organisation, origin: _ }| Signer { names: [name, ""], organisation });
    let replaced = replaced.iter().map(|Replaced { of_group: _, contribution }| Signer::of(method, contribution));
    let group = Signer {
        names: [line(group, &method.person_field), ""],
        organisation: line(group, &method.organisation_field),
    };
    unchanged.chain(replaced).chain([group]).collect()
}

fn line<'a>(answers: &'a Answers, path: &Path) -> &'a str {
    answers.get(path).and_then(Value::words).unwrap_or_default()
}
