//! How far actions are, and what was remarked about that.

use std::collections::HashMap;

use serde::Serialize;

/// How far an action is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// As long as nobody said otherwise.
    #[default]
    Open,
    /// Somebody is at it.
    Busy,
    /// It is done.
    Done,
    /// It is not going to be done.
    Dropped,
}

impl State {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Open, Self::Busy, Self::Done, Self::Dropped];

    /// The word for it, in session files and for people.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Busy => "bezig",
            Self::Done => "klaar",
            Self::Dropped => "vervallen",
        }
    }

    /// What a word stands for, in capitals or not.
    pub fn of_word(word: &str) -> Option<Self> {
        let word = word.trim().to_lowercase();
        Self::ALL.into_iter().find(|state| state.word() == word)
    }

    /// Whether there is nothing left to do: then it is never late.
    pub const fn is_closed(self) -> bool {
        match self {
            Self::Open | Self::Busy => false,
            Self::Done | Self::Dropped => true,
        }
    }
}

/// How far an action is, as a session file keeps it beside the answers: it is nobody's answer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Progress {
    /// The code that the action had then.
    pub code: String,
    /// What was to be done: by these words it is known when it has another code by now.
    pub action: String,
    /// How far it is.
    pub state: State,
    /// What was remarked about it; empty for nothing.
    pub remark: String,
}

impl Progress {
    /// Of the action with a code and these words.
    pub fn new(code: impl Into<String>, action: impl Into<String>, state: State, remark: impl Into<String>) -> Self {
        Self { code: code.into(), action: action.into(), state, remark: remark.into() }
    }
}

/// Lists what is known of actions that others say nothing of. An action is known by its code and words, or else by its words:
/// it has another code when a row above it went.
pub(super) fn unsaid<'p>(known: &'p [Progress], said: &[Progress]) -> Vec<&'p Progress> {
    let mut exact: HashMap<(&str, &str), usize> = HashMap::new();
    let mut words: HashMap<&str, usize> = HashMap::new();
    for one in said {
        *exact.entry((&one.code, &one.action)).or_default() += 1;
        *words.entry(&one.action).or_default() += 1;
    }
    let mut left: Vec<&Progress> = Vec::new();
    for one in known {
        match exact.get_mut(&(one.code.as_str(), one.action.as_str())).filter(|count| **count > 0) {
            Some(count) => {
                *count -= 1;
                words.entry(&one.action).and_modify(|count| *count -= 1);
            }
            None => left.push(one),
        }
    }
    left.retain(|one| match words.get_mut(one.action.as_str()).filter(|count| **count > 0) {
        Some(count) => {
            *count -= 1;
            false
        }
        None => true,
    });
    left
}
