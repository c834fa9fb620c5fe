//! How opinions spread over the options of a choice: counts, never an average.

use serde::Serialize;

use crate::answers::{Answers, Value};
use crate::method::{Choice, Field};

use super::{Session, Tally};

/// How the contributions chose in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Spread<'m> {
    /// How many ticked each option, in the order of the method. Who ticked two is counted at both.
    pub counts: Vec<(&'m Choice, usize)>,
    /// How many ticked none.
    pub blank: usize,
    /// How many voted for each option in the room, in the same order; `None` when nobody voted. They are counted apart:
    /// who voted may have ticked too.
    pub votes: Option<Vec<usize>>,
}

/// Counts how the contributions of a session chose in a field; a field without options has no counts.
pub fn spread<'m, 's>(session: &'s Session, field: &'m Field) -> Spread<'m> {
    let chosen = |answers: &'s Answers| answers.get(&field.path).map_or(&[][..], Value::chosen);
    let ticks: Vec<&[String]> = session.contributions.iter().map(|one| chosen(&one.answers)).collect();
    let counts = field
        .kind
        .choices()
        .iter()
        .map(|choice| (choice, ticks.iter().filter(|ids| ids.contains(&choice.id)).count()))
        .collect();
    let voted =
        |tally: &Tally| field.kind.choices().iter().map(|choice| tally.get(&choice.id).copied().unwrap_or(0)).collect();
    let votes = session.votes.get(&field.path).map(voted);
    Spread { counts, votes, blank: ticks.iter().filter(|ids| ids.is_empty()).count() }
}
