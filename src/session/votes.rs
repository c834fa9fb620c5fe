//! What was voted in the room on paper: counts without names, by field and option.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::messages::{FieldName, session as say};
use crate::method::tree::{Branch, Node};
use crate::method::{Field, Method, Path};
use crate::source::{Entry, Problem, Problems};

use super::Origin;

/// How many people voted; in `[sessie]`.
pub(super) const VOTERS: &str = "stemmers";

/// More people than vote in one room.
pub const MAX_VOTERS: usize = 100_000;

/// How many voted for an option, by its id; an option that nobody voted for is not there.
pub type Tally = BTreeMap<String, usize>;

/// What was voted in the room. It stands beside contributions, and is never added to them: who voted may have sent a
/// canvas as well.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Votes {
    /// How many people voted; `None` when nobody told.
    pub people: Option<usize>,
    /// The counts by the path of their field; a choice that nobody voted on is not there.
    tallies: BTreeMap<Path, Tally>,
    /// The files that they were counted in; none for what was written in the session itself.
    pub origins: Vec<Origin>,
}

impl Votes {
    /// So many people, who have not voted yet.
    pub fn of_people(people: Option<usize>) -> Self {
        Self { people, ..Self::default() }
    }

    /// Takes counts as they are typed on a screen: how many people voted, and how many for each option, by the path of the
    /// field and the id of the option. What is empty was not counted.
    ///
    /// Fails with every count that is no number, or can't be.
    pub fn from_typed(
        method: &Method,
        people: &str,
        typed: &BTreeMap<String, BTreeMap<String, String>>,
    ) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let mut count = |what: &FieldName, text: &str| {
            let count = match text.trim() {
                "" => Some(0),
                text => text.parse().ok().filter(|count| *count <= MAX_VOTERS),
            };
            count.unwrap_or_else(|| {
                problems.push(Problem::error(say::count_expected(what.clone(), text.trim(), MAX_VOTERS)));
                0
            })
        };
        let voters = count(&FieldName { path: VOTERS.to_string(), label: None }, people);
        let mut votes = Self::of_people((voters > 0).then_some(voters));
        for field in method.fields() {
            let Some(options) = typed.get(field.path.as_str()) else { continue };
            let tally = field.kind.choices().iter().filter_map(|choice| {
                let name = method.called(field.option_path(choice));
                Some((choice.id.clone(), count(&name, options.get(&choice.id)?)))
            });
            votes.set(field.path.clone(), tally.collect());
        }
        problems.extend(votes.too_many(method));
        if problems.is_empty() { Ok(votes) } else { Err(Problems(problems)) }
    }

    /// The choices that counts were typed for, and that have none now: their votes are taken back.
    pub fn emptied(method: &Method, typed: &BTreeMap<String, BTreeMap<String, String>>) -> Vec<Path> {
        let is_empty = |field: &Field| {
            let counts = typed.get(field.path.as_str());
            counts.is_some_and(|counts| counts.values().all(|count| count.trim().trim_matches('0').is_empty()))
        };
        method.fields().into_iter().filter(is_empty).map(|field| field.path).collect()
    }

    /// Whether nothing was voted on.
    pub fn is_empty(&self) -> bool {
        self.tallies.is_empty()
    }

    /// How many choices were voted on.
    pub fn len(&self) -> usize {
        self.tallies.len()
    }

    /// The counts of one choice; `None` when nobody voted on it.
    pub fn get(&self, path: &Path) -> Option<&Tally> {
        self.tallies.get(path)
    }

    /// Sets the counts of one choice. Options that nobody voted for are left out, and so is a choice without votes.
    pub fn set(&mut self, path: Path, mut tally: Tally) {
        tally.retain(|_, count| *count > 0);
        if tally.is_empty() {
            self.tallies.remove(&path);
        } else {
            self.tallies.insert(path, tally);
        }
    }

    /// Lists the counts, sorted by path.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Tally)> {
        self.tallies.iter()
    }

    /// Asks about choices with more votes than there are people: of one option a person has one vote.
    pub(super) fn too_many(&self, method: &Method) -> Vec<Problem> {
        self.iter().filter_map(|(path, tally)| self.asked(method, &method.field(path.as_str())?, tally)).collect()
    }

    /// Takes the counts of another file in. Of a choice that was voted on here as well they count only when they come
    /// `instead`: whether both are of the same people, nobody can know but who counted.
    pub(super) fn take(&mut self, other: Self, instead: bool) -> Taken {
        let mut taken = Taken::default();
        for (path, tally) in other.tallies {
            match self.tallies.get(&path) {
                Some(here) if *here == tally => taken.same.push(path),
                Some(_) if !instead => taken.different.push(path),
                here => {
                    if here.is_some() {
                        taken.replaced.push(path.clone());
                    }
                    self.tallies.insert(path.clone(), tally);
                    taken.changed.push(path);
                }
            }
        }
        match (self.people, other.people) {
            (Some(here), Some(there)) if here != there && !instead => taken.people = Some([here, there]),
            (here, there) => self.people = if instead { there.or(here) } else { here.or(there) },
        }
        let is_new = |origin: &Origin| !self.origins.iter().any(|one| one.sha256 == origin.sha256);
        let new: Vec<Origin> = other.origins.into_iter().filter(is_new).collect();
        self.origins.extend(new);
        taken
    }

    fn asked(&self, method: &Method, field: &Field, tally: &Tally) -> Option<Problem> {
        let people = self.people?;
        let counts = tally.values();
        let votes = if field.kind.shape().takes_one() { counts.sum() } else { counts.copied().max().unwrap_or(0) };
        (votes > people).then(|| {
            let problem = Problem::error(say::more_votes_than_people(method.called(&field.path), votes, people));
            problem.with_hint(say::count_the_strips_again())
        })
    }
}

/// What became of the counts of another file.
#[derive(Debug, Default)]
pub(super) struct Taken {
    /// The choices with counts that were not here.
    pub changed: Vec<Path>,
    /// Those of them that had other counts before.
    pub replaced: Vec<Path>,
    /// The choices with the same counts.
    pub same: Vec<Path>,
    /// The choices with other counts, which were left as they are.
    pub different: Vec<Path>,
    /// How many people voted, by each, when that differs.
    pub people: Option<[usize; 2]>,
}

/// Reads the counts in a table, whose number of people is known, and reports those that can't be.
pub(super) fn read(entry: &mut Entry, method: &Method, branch: &Branch, votes: &mut Votes) {
    for (key, node) in &branch.children {
        match node {
            Node::Branch(child) if has_choices(child) => {
                entry.optional_table(key, |entry| {
                    read(entry, method, child, votes);
                    Ok(())
                });
            }
            Node::Field(field, _) if field.kind.shape().is_choice() => {
                let options = field.kind.choices().iter();
                let tally = entry.optional_table(key, |entry| {
                    Ok(options
                        .filter_map(|choice| {
                            Some((choice.id.clone(), entry.optional_number(&choice.id, 0..=MAX_VOTERS)?))
                        })
                        .collect::<Tally>())
                });
                let Some(tally) = tally else { continue };
                if let Some(problem) = votes.asked(method, field, &tally) {
                    entry.report(key, problem);
                }
                votes.set(field.path.clone(), tally);
            }
            Node::Branch(_) | Node::Field(..) | Node::List(..) => {}
        }
    }
}

/// Whether there is something to vote on: a choice that is of everybody, not of a row that somebody wrote.
fn has_choices(branch: &Branch) -> bool {
    branch.children.iter().any(|(_, node)| match node {
        Node::Branch(child) => has_choices(child),
        Node::Field(field, _) => field.kind.shape().is_choice(),
        Node::List(..) => false,
    })
}
