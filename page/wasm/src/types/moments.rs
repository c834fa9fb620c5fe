//! Sessions on the same pilot, one after the other.

use opschaal::session::{Moment, Progress, State};
use serde::{Deserialize, Serialize};
use tsify::Tsify;

use super::{Told, Values};

/// How far an action of a session is, for sheets that are made of it.
#[derive(Debug, Clone, Serialize, Deserialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct Carried {
    pub code: String,
    pub action: String,
    /// In the word that session files have for it.
    pub state: String,
    pub remark: String,
}

/// What the sheets of a next session start from.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct NextView {
    /// What was decided, and the actions that are still open.
    pub values: Values,
    pub carried: Vec<Carried>,
    pub told: Vec<Told>,
}

/// A session that was held before.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct EarlierView {
    /// What it is called, behind the sessions before it that it holds.
    pub moments: Vec<String>,
    pub told: Vec<Told>,
}

/// What moments are called.
pub fn called(moments: &[Moment]) -> Vec<String> {
    moments.iter().map(|moment| moment.called().to_string()).collect()
}

impl From<&Progress> for Carried {
    fn from(Progress { code, action, state, remark, .. }: &Progress) -> Self {
        Self { code: code.clone(), action: action.clone(), state: state.word().to_string(), remark: remark.clone() }
    }
}

impl From<&Carried> for Progress {
    fn from(Carried { code, action, state, remark }: &Carried) -> Self {
        Self::new(code, action, State::of_word(state).unwrap_or_default(), remark)
    }
}
