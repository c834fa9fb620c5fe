//! What people are called where their names are replaced.

use std::collections::{BTreeMap, HashMap};

use crate::session::{Contribution, PersonKey, Session, folded_words};

use super::texts::{Texts, fill};

/// So many of one organisation are not known one by one.
pub(super) const SMALLEST_GROUP: usize = 3;

/// Gives what each person is called in sessions on the same pilot, the one that is told about first: by organisation and
/// number when enough are from one, at every moment that they are from there; or else by number.
///
/// One person is called the same at all moments, and nobody else is: a text of now may name who was there then. Whether the
/// name of an organisation leads to somebody, `leads` tells: it may be called after its owner.
pub(super) fn labels(sessions: &[&Session], leads: impl Fn(&str) -> bool, texts: &Texts) -> Vec<Vec<String>> {
    let organisation = |one: &Contribution| {
        let organisation = one.organisation.trim();
        (!organisation.is_empty() && !leads(organisation)).then(|| organisation.to_string())
    };
    let mut smallest: BTreeMap<Vec<String>, usize> = BTreeMap::new();
    for session in sessions {
        let mut counts: BTreeMap<Vec<String>, usize> = BTreeMap::new();
        for name in session.contributions.iter().filter_map(organisation) {
            *counts.entry(folded_words(&name)).or_default() += 1;
        }
        for (key, count) in counts {
            smallest.entry(key).and_modify(|least| *least = count.min(*least)).or_insert(count);
        }
    }
    let mut called = Called { labels: HashMap::new(), seen: BTreeMap::new(), people: 0 };
    let label = |called: &mut Called, one: &Contribution, known: bool| {
        let key = one.key();
        if let Some(label) = key.as_ref().filter(|_| known).and_then(|key| called.labels.get(key)) {
            return label.clone();
        }
        called.people += 1;
        let name = organisation(one).map(|name| (folded_words(&name), name));
        let label = match name.filter(|(key, _)| smallest.get(key).is_some_and(|least| *least >= SMALLEST_GROUP)) {
            Some((key, name)) => {
                let seen = called.seen.entry(key).or_default();
                *seen += 1;
                format!("{name} {seen}")
            }
            None => fill(&texts.bijdragen.deelnemer, &[("nummer", &called.people.to_string())]),
        };
        if let Some(key) = key {
            called.labels.entry(key).or_insert_with(|| label.clone());
        }
        label
    };
    let each = sessions.iter().enumerate().map(|(at, session)| {
        // In the session that is told about, each contribution is of somebody else: its actions have their numbers.
        session.contributions.iter().map(|one| label(&mut called, one, at > 0)).collect()
    });
    each.collect()
}

/// Who is called what so far.
struct Called {
    labels: HashMap<PersonKey, String>,
    /// How many people of an organisation there were.
    seen: BTreeMap<Vec<String>, usize>,
    people: usize,
}
