//! Which action each thing is about that is known of how far actions are.

use std::collections::{HashMap, HashSet};

use crate::session::Progress;

use super::action::{Action, folded};

/// Finds the action of each, by its code and words, or else by its words: an action has another code when a row above
/// it went. `None` for an action that is in no list any more; where words are others, nobody can know that it is the same.
pub(super) fn owners<'a>(actions: impl Iterator<Item = &'a Action> + Clone, known: &[Progress]) -> Vec<Option<String>> {
    let mut by_code: HashSet<(&str, String)> = HashSet::new();
    let mut by_words: HashMap<String, Vec<&str>> = HashMap::new();
    for action in actions {
        by_code.insert((&action.code, folded(&action.what)));
        by_words.entry(folded(&action.what)).or_default().push(&action.code);
    }
    let words: Vec<String> = known.iter().map(|one| folded(&one.action)).collect();
    let exact = |one: &Progress, words: &String| by_code.contains(&(one.code.as_str(), words.clone()));
    let mut taken: HashSet<String> = HashSet::new();
    let mut owners: Vec<Option<String>> = Vec::new();
    for (one, words) in known.iter().zip(&words) {
        let found = (exact(one, words) && taken.insert(one.code.clone())).then(|| one.code.clone());
        owners.push(found);
    }
    for (owner, words) in owners.iter_mut().zip(&words).filter(|(owner, _)| owner.is_none()) {
        let free = by_words.get(words).and_then(|codes| codes.iter().find(|code| !taken.contains(**code)));
        if let Some(code) = free {
            taken.insert((*code).to_string());
            *owner = Some((*code).to_string());
        }
    }
    owners
}
