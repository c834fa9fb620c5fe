//! From pieces to fields with values: what is in controls, beside them, in their place, or in a new row.
//!
//! First the tables are looked through: which row and column is for what ([`rows`]), and which number rows of lists
//! have ([`number`]). Then controls give what is in them ([`controls`]), and cells what stands in them outside of
//! controls ([`cell`]), when it is not printed there. What belongs to a place and stands elsewhere comes with it
//! ([`asides`]).

mod asides;
mod cell;
mod controls;
mod copies;
mod field;
mod known;
mod number;
mod placed;
mod rows;
mod ticks;

use super::identity::Identity;
use super::piece::Cell;
use super::printed::Prompts;
use super::surroundings::Surroundings;
use super::walk::Content;
use crate::method::Method;
use known::Known;
pub(super) use placed::Placed;
use rows::Rows;

/// Puts what a document holds in its places.
pub(super) fn place<'m>(
    method: &'m Method,
    identity: &mut Identity<'m>,
    prompts: &Prompts<'m>,
    content: &Content,
    mut surroundings: Surroundings,
) -> Placed {
    let mut rows = Rows::new(identity, &content.pieces, &content.outer);
    let mut known = Known::new(method, identity, prompts, &content.pieces);
    number::number(&known, &mut rows);
    let mut placed = Placed::default();
    controls::take(&mut known, &rows, &mut placed);
    let mut before: Option<(Cell, String)> = None;
    for (&cell, indices) in &rows.cells {
        cell::take(&mut known, &rows, &mut placed, &mut surroundings, (cell, indices), before.as_ref());
        before = cell.map(|cell| (cell, known.shown(indices)));
    }
    asides::rest(&known, &mut placed, surroundings);
    placed
}
