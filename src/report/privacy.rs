//! What in a session leads to people, told before anything is shared.

use std::collections::{BTreeMap, BTreeSet};

use crate::answers::{Answers, Value};
use crate::messages::{FieldName, program, report as say};
use crate::method::{Method, PROGRESS};
use crate::session::{Contribution, PersonKey, Session, folded_words};
use crate::source::Problem;

use super::actions::Actions;
use super::labels::SMALLEST_GROUP;
use super::private::{Private, found};

/// Names what in a session leads to people: addresses and numbers in texts, by the fields they stand in; names; and
/// organisations of so few that they tell who it was.
pub fn privacy(method: &Method, session: &Session) -> Vec<Problem> {
    let mut fields: BTreeMap<Private, Vec<FieldName>> = BTreeMap::new();
    let mut perhaps: Vec<String> = Vec::new();
    each_text(session, |path, text| {
        for (range, private) in found(&method.lexicon, text) {
            if private == Private::Perhaps {
                perhaps.push(text[range].to_string());
                continue;
            }
            let name = method.called(path);
            let fields = fields.entry(private).or_default();
            if !fields.contains(&name) {
                fields.push(name);
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
    let people = session.with_moments().flat_map(|session| &session.contributions);
    // Who was there at two moments is one person.
    let named: BTreeSet<PersonKey> = people.filter_map(Contribution::key).collect();
    if !named.is_empty() {
        hints.push(Problem::warning(say::privacy_names(named.len())).with_hint(say::share_anonymous()));
    }
    let mut small: Vec<String> = session.with_moments().flat_map(small_groups).collect();
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
    each_text(session, |_, text| {
        texts.extend(found(&method.lexicon, text).into_iter().map(|(range, _)| text[range].to_string()));
    });
    perhaps_private(texts).into_iter().collect()
}

fn perhaps_private(mut texts: Vec<String>) -> Option<Problem> {
    texts.sort();
    texts.dedup();
    (!texts.is_empty()).then(|| Problem::warning(say::perhaps_private(texts)).with_hint(say::look_before_sharing()))
}

/// Goes through all that is written in a session, with the path of its field or the name of what it was found by.
fn each_text(session: &Session, mut look: impl FnMut(&str, &str)) {
    for session in session.with_moments() {
        let people = session.contributions.iter().map(|one| &one.answers);
        for answers in std::iter::once(&session.group).chain(people) {
            in_answers(answers, &mut look);
        }
        for note in &session.notes {
            look(&note.place, &note.text);
        }
        for one in &session.progress {
            look(PROGRESS, &one.remark);
        }
    }
}

fn in_answers(answers: &Answers, look: &mut impl FnMut(&str, &str)) {
    for (path, value) in answers.iter() {
        match value {
            Value::Text(text) | Value::Undated(text) | Value::Uncounted(text) => look(path.as_str(), text),
            Value::Names(names) => names.iter().for_each(|name| look(path.as_str(), name)),
            Value::Date(_) | Value::Number(_) | Value::Chosen(_) => {}
        }
    }
    for (name, text) in answers.unplaced() {
        look(name, text);
    }
}

/// The organisations of fewer people than a group is.
fn small_groups(session: &Session) -> Vec<String> {
    let mut groups: BTreeMap<Vec<String>, (String, usize)> = BTreeMap::new();
    for one in &session.contributions {
        let key = folded_words(&one.organisation);
        if !key.is_empty() {
            groups.entry(key).or_insert_with(|| (one.organisation.trim().to_string(), 0)).1 += 1;
        }
    }
    groups.into_values().filter(|(_, count)| *count < SMALLEST_GROUP).map(|(name, _)| name).collect()
}

/// Who does something or takes part, and is no contribution or organisation of one.
fn others(method: &Method, session: &Session) -> Vec<String> {
    let Some(plan) = &method.plan else { return Vec::new() };
    let Ok(texts) = method.texts() else { return Vec::new() };
    let actions = Actions::new(method, plan, session, texts);
    let owners = actions.all().map(|action| action.who.clone());
    let mut names: Vec<String> = owners.chain(super::people(plan, &session.group)).collect();
    let known = |name: &String| {
        let words = folded_words(name);
        let is = |known: &String| folded_words(known) == words;
        session.contributions.iter().any(|one| is(&one.name) || is(&one.organisation))
    };
    // A number in the place of a name is told as a number.
    let is_number = |name: &String| found(&method.lexicon, name).iter().any(|(range, _)| *range == (0..name.len()));
    names.retain(|name| !name.is_empty() && !known(name) && !is_number(name));
    names.sort();
    names.dedup();
    names
}
