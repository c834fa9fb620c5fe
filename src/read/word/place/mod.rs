//! From pieces to fields with values: what is in controls, beside them, in their place, or in a new row.
//!
//! First the tables are looked through: which row and column is for what ([`rows`]), and which number rows of lists
//! have ([`number`]). Then controls give what is in them ([`controls`]), and cells what stands in them outside of
//! controls ([`cell`]), when it is not printed there.

mod cell;
mod controls;
mod field;
mod known;
mod number;
mod placed;
mod rows;
mod ticks;

use super::identity::Identity;
use super::piece::{Cell, Piece};
use super::printed::Prompts;
use crate::method::Method;
use known::Known;
pub(super) use placed::Placed;
use rows::Rows;

/// Puts the pieces of a document in their places.
pub(super) fn place<'m>(
    method: &'m Method,
    identity: &mut Identity<'m>,
    prompts: &Prompts<'m>,
    pieces: &[Piece],
) -> Placed {
    let mut rows = Rows::new(identity, pieces);
    let mut known = Known::new(method, identity, prompts, pieces);
    number::number(&known, &mut rows);
    let mut placed = Placed::default();
    controls::take(&mut known, &rows, &mut placed);
    let mut before: Option<(Cell, String)> = None;
    for (&cell, indices) in &rows.cells {
        cell::take(&mut known, &rows, &mut placed, (cell, indices), before.as_ref());
        before = cell.map(|cell| (cell, known.shown(indices)));
    }
    placed
}
