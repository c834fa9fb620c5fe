//! How far the actions of a session are, for the sheets of a next one.

use std::collections::BTreeMap;

use crate::method::{Method, Path};
use crate::session::{Session, State};

use super::action::{Action, ActionPlace};
use super::actions::Actions;

/// How far the group's actions are, when anybody said so.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standings {
    /// What stands above the lines.
    pub title: String,
    /// An action a line, with what was remarked: those that somebody said something about.
    pub lines: Vec<String>,
    /// The words for how far those of the list are, by the path of their rows.
    pub of_rows: BTreeMap<Path, String>,
}

/// Looks up how far the group's actions are. Nothing of a method that has no actions.
pub fn standings(method: &Method, session: &Session) -> Standings {
    let Some(plan) = method.plan.as_ref().filter(|_| !session.progress.is_empty()) else {
        return Standings::default();
    };
    let Ok(texts) = method.texts() else { return Standings::default() };
    let mut group = Actions::new(method, plan, session, texts).group.unwrap_or_default();
    group.retain(|action| action.state != State::Open || !action.remark.is_empty());
    let line = |action: &Action| {
        let remark =
            if action.remark.is_empty() { String::new() } else { format!(" – {}", action.remark.replace('\n', " ")) };
        format!("- {} {}: {}{remark}", action.code, texts.state(action.state), action.what.replace('\n', " "))
    };
    Standings {
        title: texts.acties.stand_van_acties.clone(),
        lines: group.iter().map(line).collect(),
        of_rows: (group.iter())
            .filter(|action| action.place == ActionPlace::List && action.state != State::Open)
            .map(|action| (action.row.clone(), texts.state(action.state).to_string()))
            .collect(),
    }
}
