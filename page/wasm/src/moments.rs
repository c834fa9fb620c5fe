//! Sessions on the same pilot, one after the other.

use opschaal::read::{self, Returned};
use opschaal::report;
use tsify::Ts;
use wasm_bindgen::prelude::*;

use crate::Library;
use crate::told::{Outcome, given};
use crate::types::{Carried, EarlierView, NextView, Values, called};

#[wasm_bindgen]
impl Library {
    /// Reads the file of a session that was held before, to keep or to compare with.
    pub fn earlier(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<EarlierView>> {
        let file = self.single(name, bytes)?;
        let told = self.speaker.problems(&file.warnings, file.source.as_ref());
        let moments = called(&self.speaker.accept(file.moments(""))?);
        Ok(given(&EarlierView { moments, told }))
    }

    /// Reads the file of a session, for the sheets of the next one on the same pilot.
    pub fn next(&self, name: &str, bytes: &[u8]) -> Outcome<Ts<NextView>> {
        let file = self.single(name, bytes)?;
        let next = report::next(&self.method, &file.session).map_err(|problem| problem.in_file(name));
        let next = self.speaker.accept(next)?;
        let carried = next.progress.iter().map(Carried::from).collect();
        let told = self.speaker.problems(&file.warnings, file.source.as_ref());
        Ok(given(&NextView { values: Values::from(&next.group), carried, told }))
    }
}

impl Library {
    /// Reads a file with one copy or one session.
    pub fn single(&self, name: &str, bytes: &[u8]) -> Outcome<Returned> {
        let read = read::single(&self.method, name, bytes);
        read.or_else(|refused| self.speaker.accept_in(refused.source.as_ref(), Err(refused.problems)))
    }
}
