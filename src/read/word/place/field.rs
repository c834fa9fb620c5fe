//! Which field a cell is for, whatever was lost: by its controls, its row and column, a code, a label.

use super::known::Known;
use super::rows::{Rows, code};
use crate::read::word::control::Owner;
use crate::read::word::identity::Target;
use crate::read::word::piece::Cell;

/// Finds the field that a cell is for; `before` is the cell before it in the document, with its text.
pub(super) fn of(
    known: &mut Known,
    rows: &Rows,
    cell: Cell,
    indices: &[usize],
    before: Option<&(Cell, String)>,
) -> Option<usize> {
    let owners = known.pieces(indices).filter_map(|piece| match piece.control()?.owner {
        Owner::Known(target) => Some(target.field),
        Owner::Stray(_) => None,
    });
    let owners: Vec<usize> = owners.collect();
    if let Some(&first) = owners.first() {
        let target = rows.moved(known.identity, Target { field: first, option: None }, Some(cell));
        return owners.iter().all(|owner| *owner == first).then_some(target.field);
    }
    let label = rows.label(cell);
    if let Some(row) = rows.lists.get(&(cell.table, cell.row)) {
        return known.identity.list_field(*row, label?);
    }
    match by_code(known, rows, cell, indices, label) {
        ByCode::Field(field) => Some(field),
        ByCode::Unclear => None,
        ByCode::None => above(known, indices).or_else(|| beside(known, cell, before?)),
    }
}

/// What the codes near a cell say.
enum ByCode {
    Field(usize),
    /// The code is that of more than one field, and no label tells which.
    Unclear,
    None,
}

/// By a code in the cell itself, else at the head of its column or at the start of its row.
fn by_code(known: &mut Known, rows: &Rows, cell: Cell, indices: &[usize], label: Option<&str>) -> ByCode {
    let shown = known.shown(indices);
    let column = rows.columns.get(&(cell.table, cell.column)).map(String::as_str);
    let row = rows.codes.get(&(cell.table, cell.row)).and_then(Option::as_deref);
    for code in [code(&shown), column, row].into_iter().flatten() {
        let candidates = known.identity.by_code(code);
        match (&candidates[..], label) {
            ([], _) => {}
            ([field], _) => return ByCode::Field(*field),
            (_, None) => return ByCode::Unclear,
            (fields, Some(label)) => {
                let length = |field: usize| known.identity.field(field).label.len();
                let fits = |field: &usize| label.starts_with(&known.identity.field(*field).label);
                let field = fields.iter().copied().filter(fits).max_by_key(|&field| length(field));
                return field.map_or(ByCode::Unclear, ByCode::Field);
            }
        }
    }
    ByCode::None
}

/// By a label above the text in the same cell.
fn above(known: &Known, indices: &[usize]) -> Option<usize> {
    let first = known.pieces(indices).find_map(|piece| Some(piece.text()?.words.trim().trim_end_matches(':')));
    known.identity.by_label(first?)
}

/// By a label in the cell before it in the same row, which may have a hint behind it.
fn beside(known: &mut Known, cell: Cell, (near, text): &(Cell, String)) -> Option<usize> {
    if (near.table, near.row) != (cell.table, cell.row) {
        return None;
    }
    if let Some(field) = known.identity.by_label(text) {
        return Some(field);
    }
    let mut ends: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).take(MOST_WORDS).collect();
    ends.reverse();
    ends.into_iter().filter_map(|end| text.get(..end)).find_map(|start| {
        let field = known.identity.by_label(start)?;
        known.printed_with(field, false).has(text).then_some(field)
    })
}

/// More words than a label has.
const MOST_WORDS: usize = 8;
