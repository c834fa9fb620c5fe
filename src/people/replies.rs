//! Who of the people invited has replied.

use std::collections::BTreeMap;

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
    let key = |name: &str, organisation: &str| PersonKey::of(name, organisation);
    let invited: Vec<Option<PersonKey>> = people.iter().map(|one| key(&one.name, &one.organisation)).collect();
    let of = |one: &Contribution| key(&one.name, &one.organisation);
    let contributed: Vec<Option<PersonKey>> = session.contributions.iter().map(of).collect();
    let of = |one: &Unchanged| key(&one.name, &one.organisation);
    let unchanged: Vec<Option<PersonKey>> = session.unchanged.iter().map(of).collect();
    let (replied, met) = matched(&invited, &contributed);
    let (returned, _) = matched(&invited, &unchanged);
    let mut replies = Replies::default();
    for ((person, replied), returned) in people.iter().zip(replied).zip(returned) {
        match (replied, returned) {
            (true, _) => {}
            (false, true) => replies.unchanged.push(person.clone()),
            (false, false) if is_unread(person, session) => replies.unread.push(person.clone()),
            (false, false) => replies.silent.push(person.clone()),
        }
    }
    let strangers = session.contributions.iter().zip(met).filter(|(_, met)| !met);
    let (named, nameless): (Vec<_>, Vec<_>) = strangers.map(|(one, _)| one).partition(|one| of_a_person(one));
    replies.uninvited = named.into_iter().map(Contribution::source).collect();
    replies.nameless = nameless.into_iter().map(Contribution::source).collect();
    replies
}

/// Whether a contribution says whose it is.
fn of_a_person(one: &Contribution) -> bool {
    PersonKey::of(&one.name, &one.organisation).is_some()
}

/// Whether a file that could not be read is named after somebody, as invitations are.
fn is_unread(person: &Person, session: &Session) -> bool {
    let name = folded_words(&person.name);
    let is_theirs = |origin: &Origin| {
        let words = folded_words(&origin.file);
        name.len() > 1 && name.iter().all(|word| words.contains(word))
    };
    session.unread.iter().any(is_theirs)
}

/// For each on either side, whether they are on the other.
fn matched(one: &[Option<PersonKey>], other: &[Option<PersonKey>]) -> (Vec<bool>, Vec<bool>) {
    let is_on = |key: &Option<PersonKey>, side: &[Option<PersonKey>], own: &Counts, theirs: &Counts| {
        let Some(key) = key else { return false };
        let alone = |counts: &Counts| counts.get(&key.name).copied() == Some(1);
        side.contains(&Some(key.clone())) || alone(own) && alone(theirs)
    };
    let (of_one, of_other) = (counts(one), counts(other));
    let left = one.iter().map(|key| is_on(key, other, &of_one, &of_other)).collect();
    let right = other.iter().map(|key| is_on(key, one, &of_other, &of_one)).collect();
    (left, right)
}

/// How many are called something.
type Counts = BTreeMap<Vec<String>, usize>;

fn counts(keys: &[Option<PersonKey>]) -> Counts {
    let mut counts = Counts::new();
    for key in keys.iter().flatten() {
        *counts.entry(key.name.clone()).or_default() += 1;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::Answers;

    #[test]
    fn people_are_found_by_name_and_by_organisation_where_names_are_the_same() {
        let person =
            |(name, organisation): (&str, &str)| Person { name: name.into(), organisation: organisation.into() };
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
