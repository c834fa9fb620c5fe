//! The actions of a session: those of the group, and what participants proposed.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use crate::answers::Answers;
use crate::messages::{Message, program as say};
use crate::method::{Method, Plan};
use crate::session::{Progress, Session};

use super::action::Action;
use super::on_sheets::of;
use super::progress::owners;
use super::texts::Texts;

/// Which actions to list.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Listed {
    /// The group's; what participants proposed when there is no result of the group.
    #[default]
    Group,
    /// Also what participants proposed to the group.
    All,
}

/// The actions of a session, each list by date: those without a date come last, in the order of the sheets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Actions {
    /// Those of the group; `None` when there is no result of the group.
    pub group: Option<Vec<Action>>,
    /// What participants proposed, but for what the group took over; each once, with all who did.
    pub proposals: Vec<Action>,
    /// What is known of actions that are in neither.
    pub left: Vec<Progress>,
}

impl Actions {
    pub(super) fn new(method: &Method, plan: &Plan, session: &Session, texts: &Texts) -> Self {
        let of = |answers: &Answers| plan.actions.as_ref().map_or_else(Vec::new, |roles| of(method, roles, answers));
        let mut group = of(&session.group);
        let taken: HashSet<String> = group.iter().map(Action::words).collect();
        let mut proposals: Vec<Action> = Vec::new();
        let mut known: HashMap<String, usize> = HashMap::new();
        for (number, one) in (1..).zip(&session.contributions) {
            let actions = of(&one.answers);
            for action in actions.into_iter().filter(|action| !taken.contains(&action.words())) {
                match known.entry(action.words()) {
                    Entry::Occupied(at) => proposals[*at.get()].by.push(one.source()),
                    Entry::Vacant(new) => {
                        new.insert(proposals.len());
                        let code = texts.proposal_code(number, &action.code);
                        proposals.push(Action { code, by: vec![one.source()], ..action });
                    }
                }
            }
        }
        group.sort_by(Action::by_date);
        proposals.sort_by(Action::by_date);
        let owners = owners(group.iter().chain(&proposals), &session.progress);
        let mut left = Vec::new();
        for (one, owner) in session.progress.iter().zip(owners) {
            let owned = |action: &&mut Action| Some(&action.code) == owner.as_ref();
            match group.iter_mut().chain(&mut proposals).find(owned) {
                Some(action) => (action.state, action.remark) = (one.state, one.remark.clone()),
                None => left.push(one.clone()),
            }
        }
        Self { group: (!session.group.is_empty()).then_some(group), proposals, left }
    }

    /// Those that are late when their day is past: the group's, or else what participants proposed.
    pub fn counting(&self) -> &[Action] {
        self.group.as_deref().unwrap_or(&self.proposals)
    }

    /// Those that are asked for.
    pub fn listed(&self, which: Listed) -> Vec<Action> {
        match which {
            Listed::Group => self.counting().to_vec(),
            Listed::All => self.all().cloned().collect(),
        }
    }

    /// What there is to know about a list of those that are asked for: that these are proposals, or that some are not in it.
    pub fn told(&self, which: Listed) -> Option<Message> {
        match (&self.group, which, self.proposals.len()) {
            (_, _, 0) | (Some(_), Listed::All, _) => None,
            (None, _, _) => Some(say::only_proposals()),
            (Some(_), Listed::Group, count) => Some(say::proposals_left_out(count)),
        }
    }

    /// All of them: the group's before what participants proposed.
    pub fn all(&self) -> impl Iterator<Item = &Action> + Clone {
        self.group.iter().flatten().chain(&self.proposals)
    }
}
