//! The texts of a report, with those of its method.

use crate::session::State;

pub(super) use crate::method::{Plural, Texts};
pub(super) use crate::source::fill;

impl Texts {
    /// The word for how far an action is.
    pub(super) fn state(&self, state: State) -> &str {
        match state {
            State::Open => &self.acties.stand_open,
            State::Busy => &self.acties.stand_bezig,
            State::Done => &self.acties.stand_klaar,
            State::Dropped => &self.acties.stand_vervallen,
        }
    }

    /// What a word stands for, in capitals or not: in these texts, or in session files.
    pub(super) fn state_of(&self, word: &str) -> Option<State> {
        let folded = word.trim().to_lowercase();
        let is = |state: &State| self.state(*state).to_lowercase() == folded;
        State::ALL.into_iter().find(is).or_else(|| State::of_word(word))
    }
}
