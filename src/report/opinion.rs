//! How one choice was answered: by the group, and by each contribution. Counts, never an average.

use std::cmp::Ordering;
use std::collections::VecDeque;

use crate::method::Field;
use crate::session::{Spread, spread};

use super::context::{Context, capital, chosen};

/// The most people who see it otherwise that are quoted; of more, only some: all words are with the contributions.
const MOST_QUOTED: usize = 5;
const SOME_QUOTED: usize = 3;

/// How a choice was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Opinion {
    /// What was asked, such as "Relevantie".
    pub name: String,
    /// Whether one answer belongs here.
    pub one: bool,
    /// The labels that the group chose.
    pub group: Vec<String>,
    /// How many contributions chose each option, in the order of the method.
    pub counts: Vec<(String, usize)>,
    /// How many voted for each option in the room, in the order of the method; empty when nobody voted. They are not
    /// added to the contributions: who voted may have sent one.
    pub votes: Vec<(String, usize)>,
    /// How many contributions chose nothing.
    pub blank: usize,
    /// How many contributions chose more than one answer where one belongs: they count at each.
    pub double: usize,
    /// How many contributions there are.
    pub people: usize,
    /// Those who chose otherwise than most, or all when there is no most: as many as there is room for, of each option
    /// some.
    pub views: Vec<Reason>,
    /// How many more chose so.
    pub more_views: usize,
    /// Whether no option was chosen more than the others.
    pub divided: bool,
}

/// Who chose something, and what they wrote with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// Who it is.
    pub source: String,
    /// The place of their contribution in the session: two may be of one organisation, and called the same.
    pub at: usize,
    /// All that they chose, by its labels: ticks in more than one box are told together.
    pub chosen: Vec<String>,
    /// Their own texts in that row, with what was asked.
    pub texts: Vec<(String, String)>,
}

impl Opinion {
    /// Counts a choice; `row` are the texts beside it, where people say why.
    pub(super) fn new(context: &Context, field: &Field, name: &str, row: &[(String, Field)]) -> Self {
        let Spread { counts, blank, votes } = spread(context.session, field);
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let divided = counts.iter().filter(|(_, count)| *count == most).count() > 1;
        let one = field.kind.shape().takes_one();
        // Where several may be chosen, who chose one thing has nothing against another.
        let other = |count: usize| one && count > 0 && (count < most || divided);
        let options: Vec<&str> =
            counts.iter().filter(|(_, count)| other(*count)).map(|(choice, _)| choice.id.as_str()).collect();
        let (views, more_views) = quoted(context, field, &options, row);
        let ids = chosen(&context.session.group, field);
        let several = context.session.contributions.iter().filter(|one| chosen(&one.answers, field).len() > 1);
        Self {
            name: capital(name),
            one,
            group: labels(field, ids),
            blank,
            double: if one { several.count() } else { 0 },
            people: context.session.contributions.len(),
            divided: divided && options.len() > 1,
            views,
            more_views,
            votes: votes.map_or_else(Vec::new, |votes| {
                counts.iter().zip(votes).map(|((choice, _), votes)| (field.kind.option_name(choice), votes)).collect()
            }),
            counts: counts.into_iter().map(|(choice, count)| (field.kind.option_name(choice), count)).collect(),
        }
    }

    /// How many chose something.
    pub fn voters(&self) -> usize {
        self.people - self.blank
    }

    /// How many votes there are in the room.
    pub fn voted(&self) -> usize {
        self.votes.iter().map(|(_, count)| *count).sum()
    }

    /// Whether anybody chose something, in a contribution or in the room.
    pub fn is_chosen(&self) -> bool {
        self.voters() > 0 || !self.votes.is_empty()
    }

    /// How many chose otherwise than most, to find where views differ: a count of ticks, or of votes where nobody ticked.
    pub fn others(&self) -> usize {
        let counts = if self.voters() > 0 { &self.counts } else { &self.votes };
        let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
        let all: usize = counts.iter().map(|(_, count)| *count).sum();
        if self.one { all - most } else { 0 }
    }

    /// Orders by the share of those who answered that chose otherwise than most, the largest share first.
    pub fn by_division(&self, other: &Self) -> Ordering {
        let answered = |one: &Self| if one.voters() > 0 { one.voters() } else { one.voted() };
        (other.others() * answered(self)).cmp(&(self.others() * answered(other)))
    }

    /// Whether nobody chose anything.
    pub fn is_empty(&self) -> bool {
        self.group.is_empty() && !self.is_chosen()
    }
}

fn labels(field: &Field, ids: &[String]) -> Vec<String> {
    let chosen = field.kind.choices().iter().filter(|choice| ids.contains(&choice.id));
    chosen.map(|choice| field.kind.option_name(choice)).collect()
}

/// Those who chose some of `options` that are quoted, and how many more chose so: each once, those who say why first, and
/// of each option one before there is a second.
fn quoted(context: &Context, field: &Field, options: &[&str], row: &[(String, Field)]) -> (Vec<Reason>, usize) {
    let mut by_option: Vec<VecDeque<Reason>> = options.iter().map(|_| VecDeque::new()).collect();
    for (at, one) in context.session.contributions.iter().enumerate() {
        let ids = chosen(&one.answers, field);
        // Who chose two things is told once, with both.
        let Some(option) = options.iter().position(|option| ids.iter().any(|id| id == option)) else { continue };
        by_option[option].push_back(Reason {
            source: context.dissenter(one),
            at,
            chosen: labels(field, ids),
            texts: row
                .iter()
                .filter_map(|(name, field)| Some((capital(name), context.said(&one.answers, field)?)))
                .collect(),
        });
    }
    let all: usize = by_option.iter().map(VecDeque::len).sum();
    if all <= MOST_QUOTED {
        return (by_option.into_iter().flatten().collect(), 0);
    }
    for reasons in &mut by_option {
        reasons.make_contiguous().sort_by_key(|reason| reason.texts.is_empty());
    }
    let mut some: Vec<(usize, Reason)> = Vec::new();
    while some.len() < SOME_QUOTED {
        let next =
            by_option.iter_mut().enumerate().filter_map(|(option, reasons)| Some((option, reasons.pop_front()?)));
        some.extend(next);
    }
    some.truncate(SOME_QUOTED);
    some.sort_by_key(|(option, reason)| (*option, reason.at));
    (some.into_iter().map(|(_, reason)| reason).collect(), all - SOME_QUOTED)
}
