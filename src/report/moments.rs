//! A pilot over all its moments: what was said of each choice, and how actions went from open to done.

use std::collections::{BTreeMap, HashSet};

use crate::method::{Field, Method};
use crate::session::{Progress, Session, Spread, State, in_order, spread};

use super::action::{Action, folded};
use super::actions::Actions;
use super::changes;
use super::context::{Context, said};
use super::texts::fill;

/// What changed over all moments of a pilot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The moments, the oldest first; the last is the session that the report is about.
    pub moments: Vec<Point>,
    /// Choices that were not the same at all moments.
    pub choices: Vec<ChoiceCourse>,
    /// How many choices were the same at all moments.
    pub same: usize,
    /// The group's actions, in the order in which they came up.
    pub actions: Vec<ActionCourse>,
}

/// A moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Point {
    /// What it is called.
    pub name: String,
    /// Its date, in words; empty when it has none, or is called by it.
    pub date: String,
    /// How many contributions there were.
    pub people: usize,
}

/// A choice at all moments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceCourse {
    /// The code of its row; empty for none.
    pub code: String,
    /// What was asked.
    pub name: String,
    /// What was said at each moment; empty for nothing.
    pub said: Vec<String>,
}

/// An action at all moments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionCourse {
    /// The action, as it was last in a list.
    pub action: Action,
    /// How far it was at each moment.
    pub standings: Vec<ActionStanding>,
}

/// How far an action is at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionStanding {
    /// Nobody had thought of it.
    NotYet,
    /// What is known of it.
    Known(State),
    /// It is in no list any more, and nobody said that it was done.
    Gone,
}

impl Course {
    /// Follows a pilot from its earlier sessions, in their order, to this one.
    pub(super) fn new(context: &Context, earlier: &[&Session]) -> Self {
        let sessions: Vec<&Session> = earlier.iter().copied().chain([context.session]).collect();
        let mut course = Self {
            moments: (1..).zip(&sessions).map(|(number, session)| point(context, session, number)).collect(),
            choices: Vec::new(),
            same: 0,
            actions: actions(context, &sessions),
        };
        let method = context.method;
        let fields = method.fields().into_iter().filter(|field| !field.kind.choices().is_empty());
        let fields: Vec<Field> = fields.filter(|field| !method.is_in_list(&field.path)).collect();
        // A group that wrote the name of the pilot, or an action, decided on no choice yet.
        let decided = |session: &&Session| fields.iter().any(|field| said(method, &session.group, field).is_some());
        let decided: Vec<bool> = sessions.iter().map(decided).collect();
        for field in &fields {
            let all = sessions.iter().zip(&decided);
            let said: Vec<String> = all.map(|(session, decided)| choice(context, session, field, *decided)).collect();
            if said.iter().all(String::is_empty) {
                continue;
            }
            if said.iter().all(|one| *one == said[0]) {
                course.same += 1;
            } else {
                let code = field.code.clone().unwrap_or_default();
                course.choices.push(ChoiceCourse { code, name: field.spoken.clone(), said });
            }
        }
        course
    }
}

/// Lists what was before a session: its moments, and an earlier file with those that it holds. They stand in the order of
/// their dates, or when one has none as they came.
pub(super) fn before<'s>(method: &Method, session: &'s Session, earlier: Option<&'s Session>) -> Vec<&'s Session> {
    let held = |session: &'s Session| session.moments.iter().map(|moment| &moment.session);
    let mut all: Vec<&Session> = Vec::new();
    for one in held(session).chain(earlier.into_iter().flat_map(|earlier| held(earlier).chain([earlier]))) {
        // A file may be that of a moment too, from before or after its actions went on.
        if !all.iter().any(|other| is_same(one, other)) {
            all.push(one);
        }
    }
    in_order(method, &mut all);
    all
}

/// Whether two sessions are the same moment: all is the same in them, but for how far actions are.
fn is_same(one: &Session, other: &Session) -> bool {
    (&one.name, &one.group, &one.contributions) == (&other.name, &other.group, &other.contributions)
        && (&one.votes, &one.notes) == (&other.votes, &other.notes)
}

/// Takes out what is known of actions that were done and then left the list: that is as it should be.
pub(super) fn without_settled(context: &Context, left: &mut Vec<Progress>, earlier: &[&Session]) {
    if left.is_empty() {
        return;
    }
    let group = |session: &&Session| Actions::new(context.method, context.plan, session, context.texts).group;
    let listed: HashSet<String> =
        earlier.iter().filter_map(group).flatten().map(|action| folded(&action.what)).collect();
    left.retain(|one| !(one.state.is_closed() && listed.contains(&folded(&one.action))));
}

fn point(context: &Context, session: &Session, number: usize) -> Point {
    let date = changes::date(context, session);
    let people = session.contributions.len();
    match (session.name.as_str(), date.as_str()) {
        ("", "") => {
            let name = fill(&context.texts.momenten.genummerd, &[("nummer", &number.to_string())]);
            Point { name, date, people }
        }
        ("", _) => Point { name: date, date: String::new(), people },
        (name, _) => Point { name: name.to_string(), date, people },
    }
}

/// What a session says of a choice: the group where it decided on any, or else each option that contributions chose, or that was voted for.
fn choice(context: &Context, session: &Session, field: &Field, decided: bool) -> String {
    if decided {
        return said(context.method, &session.group, field).unwrap_or_default();
    }
    let Spread { counts, votes, .. } = spread(session, field);
    let counted = |text: &str, number: usize, choice| {
        fill(text, &[("aantal", &number.to_string()), ("keuze", &field.kind.option_name(choice))])
    };
    let texts = &context.texts.momenten;
    let said = counts.iter().filter(|(_, count)| *count > 0);
    let said: Vec<String> = said.map(|(choice, count)| counted(&texts.gekozen, *count, choice)).collect();
    let votes = votes.unwrap_or_default();
    let voted = counts.iter().zip(votes).filter(|(_, votes)| *votes > 0);
    let voted: Vec<String> = voted.map(|((choice, _), votes)| counted(&texts.gestemd, votes, choice)).collect();
    [said, voted].concat().join(", ")
}

/// What is known of the actions of a session, in its lists and beside them.
struct Known {
    /// What stays the same of the actions in its lists, in their order.
    order: Vec<String>,
    /// The actions by that.
    listed: BTreeMap<String, Action>,
    /// By its words, of those that are in no list.
    left: BTreeMap<String, State>,
}

impl Known {
    fn of(context: &Context, session: &Session) -> Self {
        let actions = Actions::new(context.method, context.plan, session, context.texts);
        let left = actions.left.iter().map(|one| (folded(&one.action), one.state)).collect();
        let group = actions.group.unwrap_or_default();
        let order = group.iter().map(Action::identity).collect();
        Self { order, listed: group.into_iter().map(|action| (action.identity(), action)).collect(), left }
    }

    fn state(&self, action: &Action) -> Option<State> {
        let listed = self.listed.get(&action.identity()).map(|action| action.state);
        listed.or_else(|| self.left.get(&folded(&action.what)).copied())
    }
}

/// Follows the group's actions. What a session's file knows of them was known when the next one began; what they were
/// when it began itself, the file before it tells.
fn actions(context: &Context, sessions: &[&Session]) -> Vec<ActionCourse> {
    let known: Vec<Known> = sessions.iter().map(|session| Known::of(context, session)).collect();
    let mut met = HashSet::new();
    let order = known.iter().flat_map(|one| &one.order).filter(|identity| met.insert(*identity));
    // As it was last in a list.
    let last = |identity: &String| known.iter().rev().find_map(|one| one.listed.get(identity)).cloned();
    let courses = order.filter_map(|identity| Some((identity, last(identity)?))).map(|(identity, action)| {
        let mut has_been = false;
        let standing = |(at, here): (usize, &Known)| {
            let is_listed = here.listed.contains_key(identity);
            let before = at.checked_sub(1).and_then(|at| known[at].state(&action));
            let now = if at + 1 == known.len() { here.state(&action).or(before) } else { before };
            let standing = match now {
                _ if !is_listed && !has_been => ActionStanding::NotYet,
                _ if is_listed => ActionStanding::Known(now.unwrap_or_default()),
                Some(state) if state.is_closed() => ActionStanding::Known(state),
                Some(_) | None => ActionStanding::Gone,
            };
            has_been |= is_listed;
            standing
        };
        ActionCourse { standings: known.iter().enumerate().map(standing).collect(), action }
    });
    courses.collect()
}
