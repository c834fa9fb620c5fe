//! What is known of a document when its pieces are put in their places.

use std::collections::HashMap;

use crate::method::Method;
use crate::read::word::identity::{Identity, words};
use crate::read::word::piece::Piece;
use crate::read::word::printed::{Printed, Prompts};

pub(super) struct Known<'p, 'm> {
    pub(super) method: &'m Method,
    pub(super) identity: &'p mut Identity<'m>,
    pub(super) prompts: &'p Prompts<'m>,
    pub(super) pieces: &'p [Piece],
    /// All that is printed.
    pub(super) printed: Printed,
    /// What is printed on every page.
    pub(super) edges: Printed,
    /// What is printed with a field, in a column with a head or without.
    own: HashMap<(usize, bool), Printed>,
}

impl<'p, 'm> Known<'p, 'm> {
    pub(super) fn new(
        method: &'m Method,
        identity: &'p mut Identity<'m>,
        prompts: &'p Prompts<'m>,
        pieces: &'p [Piece],
    ) -> Self {
        Self {
            method,
            identity,
            prompts,
            pieces,
            printed: Printed::new(method),
            edges: Printed::on_every_page(method),
            own: HashMap::new(),
        }
    }

    /// What is printed with a field, in a column with a head or without.
    pub(super) fn printed_with(&mut self, field: usize, headed: bool) -> &Printed {
        let known = self.identity.field(field);
        self.own.entry((field, headed)).or_insert_with(|| Printed::with(self.method, known, headed))
    }

    /// The pieces with these numbers.
    pub(super) fn pieces<'i>(&self, indices: &'i [usize]) -> impl Iterator<Item = &'p Piece> + use<'p, 'i> {
        let pieces = self.pieces;
        indices.iter().filter_map(|&index| pieces.get(index))
    }

    /// Their text outside of controls, one behind another.
    pub(super) fn shown(&self, indices: &[usize]) -> String {
        let texts = self.pieces(indices).filter_map(|piece| Some(piece.text()?.words.as_str()));
        words(&texts.collect::<Vec<_>>().join(" "))
    }
}
