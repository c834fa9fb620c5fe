//! What in a session leads to people, told before anything is shared.

use std::collections::{BTreeMap, BTreeSet};

use crate::messages::{FieldName, program, report as say};
use crate::method::Method;
use crate::session::{Contribution, PersonKey, Session, folded_words};
use crate::source::Problem;

use super::actions::Actions;
use super::labels::SMALLEST_GROUP;
use super::private::{Private, found};
use super::signers::{self, Signer};
use super::written::each_text;

/// Names what in a session leads to people: addresses and numbers in texts, by the fields they stand in; names; and
/// organisations of so few that they tell who it was.
pub fn privacy(method: &Method, session: &Session) -> Vec<Problem> {
    let mut fields: BTreeMap<Private, Vec<FieldName>> = BTreeMap::new();
    let mut perhaps: Vec<String> = Vec::new();
    each_text(method, session, |place, text| {
        for (range, private) in found(&method.lexicon, text) {
            if private == Private::Perhaps {
                perhaps.push(text[range].to_string());
                continue;
            }
            let fields = fields.entry(private).or_default();
            if !fields.contains(&place) {
                fields.push(place.clone());
            }
        }
    });
    let mut hints: Vec<Problem> = Vec::new();
    for (private, fields) in fields {
        let message = match private {
            Private::Email => say::privacy_emails(fields),
            Private::Phone => say::privacy_phones(fields),
            Private::Bsn => say::privacy_bsns(fields),
            Private::Home => say::privacy_homes(fields),
            Private::Perhaps => continue,
        };
        hints.push(Problem::warning(message).with_hint(say::take_out_or_share_anonymous()));
    }
    let people = session.with_moments().flat_map(|session| signers::all(method, session));
    // Who was there at two moments, or sent something twice, is one person.
    let named: BTreeSet<PersonKey> = people.filter_map(|one| one.key()).collect();
    if !named.is_empty() {
        hints.push(Problem::warning(say::privacy_names(named.len())).with_hint(say::share_anonymous()));
    }
    let mut files: Vec<String> = session.with_moments().flat_map(|session| files_of_nobody(method, session)).collect();
    files.sort();
    files.dedup();
    if !files.is_empty() {
        hints.push(Problem::warning(say::privacy_files(files)).with_hint(say::share_anonymous()));
    }
    let mut small: Vec<String> = session.with_moments().flat_map(|session| small_groups(method, session)).collect();
    small.sort();
    small.dedup();
    if !small.is_empty() {
        let problem = Problem::warning(say::privacy_small_groups(small, SMALLEST_GROUP));
        hints.push(problem.with_hint(say::share_anonymous()));
    }
    let mut names: Vec<String> = session.with_moments().flat_map(|session| others(method, session)).collect();
    names.sort();
    names.dedup();
    if !names.is_empty() {
        let problem = Problem::warning(program::perhaps_names(names));
        hints.push(problem.with_hint(program::only_known_names_are_replaced(method.person_label())));
    }
    hints.extend(perhaps_private(perhaps));
    hints
}

/// Names what in a session without names may still lead to somebody: nobody can know it by its form.
pub fn doubts(method: &Method, session: &Session) -> Vec<Problem> {
    let mut texts = Vec::new();
    each_text(method, session, |_, text| {
        texts.extend(found(&method.lexicon, text).into_iter().map(|(range, _)| text[range].to_string()));
    });
    perhaps_private(texts).into_iter().collect()
}

fn perhaps_private(mut texts: Vec<String>) -> Option<Problem> {
    texts.sort();
    texts.dedup();
    (!texts.is_empty()).then(|| Problem::warning(say::perhaps_private(texts)).with_hint(say::look_before_sharing()))
}

/// The organisations of fewer people than a group is.
fn small_groups(method: &Method, session: &Session) -> Vec<String> {
    let mut groups: BTreeMap<Vec<String>, (String, usize)> = BTreeMap::new();
    let mut seen: BTreeSet<PersonKey> = session.contributions.iter().filter_map(Contribution::key).collect();
    let contributions = session.contributions.iter().map(|one| (one.organisation.as_str(), 1));
    // Who sent something in twice is one of them, and nobody knows whose a copy without a name is.
    let beside = signers::beside(method, session).into_iter().map(|one| {
        let is_new = one.key().is_some_and(|key| seen.insert(key));
        (one.organisation, usize::from(is_new))
    });
    for (organisation, people) in contributions.chain(beside) {
        let key = folded_words(organisation);
        if !key.is_empty() {
            groups.entry(key).or_insert_with(|| (organisation.trim().to_string(), 0)).1 += people;
        }
    }
    groups.into_values().filter(|(_, count)| *count < SMALLEST_GROUP).map(|(name, _)| name).collect()
}

/// The names of files that nobody is known to have signed: they are often names of people.
fn files_of_nobody(method: &Method, session: &Session) -> Vec<String> {
    let unsigned = |one: &&Contribution| Signer::of(method, one).key().is_none();
    let group = session.group.get(&method.person_field).is_none();
    let contributions = session.contributions.iter().chain(session.replaced.iter().map(|one| &one.contribution));
    let files = contributions.filter(unsigned).map(|one| &one.origin);
    let files = files.chain(session.unchanged.iter().filter(|one| one.key().is_none()).map(|one| &one.origin));
    let files = files.chain(session.group_origin.iter().chain(&session.source).filter(|_| group));
    let files = files.chain(&session.votes.origins).chain(&session.unread);
    let files = files.chain(session.moments.iter().map(|moment| &moment.origin));
    files.map(|origin| origin.file.clone()).filter(|file| !file.is_empty()).collect()
}

/// Who does something or takes part, and signed nothing, nor is the organisation of who did.
fn others(method: &Method, session: &Session) -> Vec<String> {
    let Some(plan) = &method.plan else { return Vec::new() };
    let Ok(texts) = method.texts() else { return Vec::new() };
    let actions = Actions::new(method, plan, session, texts);
    let owners = actions.all().map(|action| action.who.clone());
    let mut names: Vec<String> = owners.chain(super::people(plan, &session.group)).collect();
    let signers = signers::all(method, session);
    let known: BTreeSet<Vec<String>> =
        signers.iter().flat_map(|one| one.names.into_iter().chain([one.organisation])).map(folded_words).collect();
    // A number in the place of a name is told as a number.
    let is_number = |name: &String| found(&method.lexicon, name).iter().any(|(range, _)| *range == (0..name.len()));
    names.retain(|name| !name.is_empty() && !known.contains(&folded_words(name)) && !is_number(name));
    names.sort();
    names.dedup();
    names
}
