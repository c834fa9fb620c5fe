//! Who of the people invited has replied.

use std::collections::{BTreeSet, HashMap, HashSet};

use serde::Serialize;

use super::Person;
use crate::session::{Contribution, Origin, PersonKey, Session, Unchanged, folded_words};

/// Who has replied, held against the list of people invited.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Replies {
    /// Invited, and nothing came back.
    pub silent: Vec<Person>,
    /// Invited, and the copy came back as it was.
    pub unchanged: Vec<Person>,
    /// Invited, and what seems to be theirs by its name could not be read.
    pub unread: Vec<Person>,
    /// Contributions of people who are not on the list: who they are of.
    pub uninvited: Vec<String>,
    /// Contributions without a name, which can't be held against a list: how they are known.
    pub nameless: Vec<String>,
}

/// Holds a session against the list of people invited.
///
/// Somebody is found by name and organisation; and by name alone where only one on either side is called that, as
/// people write their organisation in their own way.
pub fn replies(people: &[Person], session: &Session) -> Replies {
    let invited = Side::of(people.iter().map(|one| PersonKey::of(&one.name, &one.organisation)));
    let contributed = Side::of(session.contributions.iter().map(Contribution::key));
    let returned = Side::of(session.unchanged.iter().map(Unchanged::key));
    let words = |file: &Origin| folded_words(&file.file).into_iter().collect();
    let unread: Vec<BTreeSet<String>> = session.unread.iter().map(words).collect();
    let mut replies = Replies::default();
    for (person, key) in people.iter().zip(&invited.keys) {
        let is_on = |side: &Side| key.as_ref().is_some_and(|key| invited.meets(key, side));
        // Invitations are named after people, and so is what of them can't be read.
        let names_them =
            |file: &BTreeSet<String>| key.as_ref().is_some_and(|key| key.name.len() > 1 && key.is_named_in(file));
        match (is_on(&contributed), is_on(&returned)) {
            (true, _) => {}
            (false, true) => replies.unchanged.push(person.clone()),
            (false, false) if unread.iter().any(names_them) => replies.unread.push(person.clone()),
            (false, false) => replies.silent.push(person.clone()),
        }
    }
    for (one, key) in session.contributions.iter().zip(&contributed.keys) {
        match key {
            None => replies.nameless.push(one.source()),
            Some(key) if contributed.meets(key, &invited) => {}
            Some(_) => replies.uninvited.push(one.source()),
        }
    }
    replies
}

/// People on one side.
struct Side {
    /// In their order; none for who has no name.
    keys: Vec<Option<PersonKey>>,
    known: HashSet<PersonKey>,
    /// How many are called something.
    called: HashMap<Vec<String>, usize>,
}

impl Side {
    fn of(keys: impl Iterator<Item = Option<PersonKey>>) -> Self {
        let keys: Vec<Option<PersonKey>> = keys.collect();
        let mut called = HashMap::new();
        for key in keys.iter().flatten() {
            *called.entry(key.name.clone()).or_default() += 1;
        }
        Self { known: keys.iter().flatten().cloned().collect(), called, keys }
    }

    /// Whether one of them is on another side too.
    fn meets(&self, key: &PersonKey, others: &Self) -> bool {
        let alone = |side: &Self| side.called.get(&key.name) == Some(&1);
        others.known.contains(key) || alone(self) && alone(others)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answers;

    #[test]
    fn people_are_found_by_name_and_by_organisation_where_names_are_the_same() {
        let person = |(name, organisation): (&str, &str)| Person {
            name: name.into(),
            organisation: organisation.into(),
            address: None,
        };
        let people = [
            ("An Bos", "NS"),
            ("Jan Vis", "NS"),
            ("Jan Vis", "RET"),
            ("Eva Kok", ""),
            ("Ben Lam", "NS"),
            ("Zoë Vink", "RET"),
        ];
        let people = people.map(person);
        let one = |(name, organisation)| Contribution::new(name, organisation, Origin::default(), Answers::new());
        let contributions =
            [("bos, AN", "Nederlandse Spoorwegen"), ("Jan Vis", "RET"), ("Kees Pot", "NS"), ("", "HTM")];
        let unchanged = Unchanged::of(one(("Eva Kok", "")));
        let session = Session {
            contributions: contributions.map(one).to_vec(),
            unchanged: vec![unchanged],
            unread: vec![Origin::new("Vink, Zoe (RET).jpg", ""), Origin::new("lam.pdf", "")],
            ..Session::default()
        };
        let replies = replies(&people, &session);
        assert_eq!(replies.silent, [people[1].clone(), people[4].clone()]);
        assert_eq!(replies.unchanged, [people[3].clone()]);
        assert_eq!(replies.unread, [people[5].clone()]);
        assert_eq!(replies.uninvited, ["Kees Pot (NS)"]);
        assert_eq!(replies.nameless, ["HTM"]);
    }
}
