//! What was filled in before a canvas was sent: the pilot's name, who is invited, a plan to react to. It is nobody's
//! opinion, so only what differs from it counts as said by whoever filled in the copy.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::hash::Hash;
use crate::method::{Method, Path};

use super::{Answers, Value};

/// What was filled in beforehand, by path: of each value its fingerprint, so that a file remembers it in little room
/// and shows nobody what somebody changed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Given(BTreeMap<Path, u32>);

impl Given {
    /// Remembers all that is filled in.
    pub fn of(answers: &Answers) -> Self {
        Self(answers.iter().map(|(path, value)| (path.clone(), fingerprint(value))).collect())
    }

    /// Remembers values by their fingerprints.
    pub fn from_fingerprints(fingerprints: impl IntoIterator<Item = (Path, u32)>) -> Self {
        Self(fingerprints.into_iter().collect())
    }

    /// Lists the paths with their fingerprints, sorted.
    pub fn fingerprints(&self) -> impl ExactSizeIterator<Item = (&Path, u32)> {
        self.0.iter().map(|(path, fingerprint)| (path, *fingerprint))
    }

    /// Tells whether nothing was filled in.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Remembers what another does too.
    pub(crate) fn and(&self, other: &Self) -> Self {
        Self(self.0.iter().chain(&other.0).map(|(path, fingerprint)| (path.clone(), *fingerprint)).collect())
    }

    /// Remembers of a field what another remembers.
    pub(crate) fn take_over(&mut self, other: &Self, path: &Path) {
        if let Some(fingerprint) = other.0.get(path) {
            self.0.insert(path.clone(), *fingerprint);
        }
    }

    /// Tells whether something was filled in in a field.
    pub fn has(&self, path: &Path) -> bool {
        self.0.contains_key(path)
    }

    /// Tells whether a value stands in its field as it was filled in beforehand.
    fn is(&self, path: &Path, value: &Value) -> bool {
        self.0.get(path).is_some_and(|given| *given == fingerprint(value))
    }

    /// Counts the values that stand as they were filled in beforehand.
    pub fn still(&self, answers: &Answers) -> usize {
        answers.iter().filter(|(path, value)| self.is(path, value)).count()
    }

    /// Gives what somebody said: the values that differ, and the texts that belong to no field. Of a list that is the
    /// whole row: an owner says nothing without the action.
    pub fn said(&self, method: &Method, answers: &Answers) -> Answers {
        if self.is_empty() {
            return answers.clone();
        }
        let changed: BTreeSet<&str> = self.changed(answers).map(|path| unit(method, path)).collect();
        let mut said = Answers { values: BTreeMap::new(), unplaced: answers.unplaced.clone() };
        let kept = answers.iter().filter(|(path, _)| changed.contains(unit(method, path)));
        said.values.extend(kept.map(|(path, value)| (path.clone(), value.clone())));
        said
    }

    /// Lists the fields in which somebody said something: those that differ from what was filled in beforehand, and those
    /// that are empty now.
    pub fn changed<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Path> {
        let differ = answers.iter().filter(|(path, value)| !self.is(path, value)).map(|(path, _)| path);
        differ.chain(self.cleared(answers))
    }

    /// Lists the fields that were filled in beforehand and are empty now: that is said too.
    pub fn cleared<'a>(&'a self, answers: &'a Answers) -> impl Iterator<Item = &'a Path> {
        self.0.keys().filter(|path| !answers.values.contains_key(*path))
    }
}

/// What of a path counts as one: a row of a list, else the field.
fn unit<'p>(method: &Method, path: &'p Path) -> &'p str {
    let row = path.as_str().rsplit_once('.').filter(|_| method.is_in_list(path));
    row.map_or(path.as_str(), |(row, _)| row)
}

/// The fingerprint of a value: that of its words, as programs change spaces and ends of lines.
fn fingerprint(value: &Value) -> u32 {
    let words = |text: &String| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = match value {
        Value::Text(text) | Value::Undated(text) | Value::Uncounted(text) => words(text),
        Value::Names(names) => names.iter().map(words).collect::<Vec<_>>().join("\n"),
        Value::Date(date) => date.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Chosen(ids) => {
            let mut ids = ids.clone();
            ids.sort_unstable();
            ids.join("\n")
        }
    };
    Hash::of(text.as_bytes()).low()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Path {
        Path::new(text).unwrap()
    }

    fn method() -> Method {
        crate::method::load(&crate::source::Source { name: "m".into(), text: crate::assets::METHOD.into() })
            .expect("the method is right")
    }

    fn answers(values: &[(&str, &str)]) -> Answers {
        let mut answers = Answers::new();
        for (at, text) in values {
            answers.set(path(at), Value::Text((*text).to_string()));
        }
        answers
    }

    #[test]
    fn what_differs_is_said_and_what_is_gone_too() {
        let given = Given::of(&answers(&[("pilot", "Stations"), ("waarom", "om\nte leren"), ("wat", "iets")]));
        let now = answers(&[("pilot", "Stations"), ("waarom", "om te  leren"), ("wie", "ik")]);
        let method = method();
        assert_eq!(given.said(&method, &now), answers(&[("wie", "ik")]));
        assert!(given.cleared(&now).eq([&path("wat")]));
        assert_eq!(Given::default().said(&method, &now), now);
    }

    #[test]
    fn a_row_of_a_list_is_said_as_a_whole() {
        let method = method();
        let list = method.lists().next().expect("the method has a list");
        let [what, who] = [0, 1].map(|column| list.field(1, &list.columns[column]).path);
        let other = list.field(2, &list.columns[0]).path;
        let before = answers(&[(what.as_str(), "bellen"), (other.as_str(), "mailen")]);
        let now = answers(&[(what.as_str(), "bellen"), (who.as_str(), "An"), (other.as_str(), "mailen")]);
        let said = answers(&[(what.as_str(), "bellen"), (who.as_str(), "An")]);
        assert_eq!(Given::of(&before).said(&method, &now), said);
    }
}
