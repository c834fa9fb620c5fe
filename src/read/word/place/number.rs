//! The numbers of rows in lists: people copy rows, move them, and add their own.

use std::collections::{BTreeSet, HashMap};

use super::known::Known;
use super::rows::{Rows, code};
use crate::read::word::control::Owner;
use crate::read::word::glyph;
use crate::read::word::identity::ListRow;
use crate::read::word::piece::{Cell, Piece, What};

/// A row of a table: the numbers of both.
type At = (usize, usize);

/// Gives each row of a list its number. A copied row has the names of the first one: it gets its visible code if
/// that is free, else the next number. So does a row that was added without controls.
pub(super) fn number(known: &Known, rows: &mut Rows) {
    let tables = tables(known, rows);
    let mut owners: HashMap<ListRow, At> = HashMap::new();
    for (at, row) in &rows.lists {
        owners.entry(*row).or_insert(*at);
    }
    let mut next: HashMap<usize, usize> = HashMap::new();
    for row in owners.keys() {
        let highest = next.entry(row.list).or_default();
        *highest = (*highest).max(row.number);
    }
    let cells = rows.cells.keys().flatten();
    let mut places: Vec<At> = cells.map(|cell| (cell.table, cell.row)).collect();
    places.dedup();
    for at in places {
        let Some(&list) = tables.get(&at.0) else { continue };
        let claimed = rows.lists.get(&at).copied();
        if claimed.is_some_and(|row| owners.get(&row) == Some(&at)) {
            continue;
        }
        let first = claimed.and_then(|row| owners.get(&row)).copied();
        let is_new = match first {
            Some(first) => !values(known, rows, at).is_subset(&values(known, rows, first)),
            None => has_typed(known, rows, at),
        };
        if !is_new {
            continue;
        }
        let visible = visible_code(known, rows, at).and_then(|code| known.identity.list_row_of_code(code));
        let free = visible.filter(|row| row.list == list && !owners.contains_key(row));
        let row = free.unwrap_or_else(|| {
            let highest = next.entry(list).or_default();
            *highest = (*highest).max(known.identity.printed_rows(list)) + 1;
            ListRow { list, number: *highest }
        });
        owners.insert(row, at);
        rows.lists.insert(at, row);
        rows.renumbered.extend(claimed.map(|claimed| (at, (claimed, row))));
    }
}

/// The tables that hold the rows of a list: by their controls, else by their codes.
fn tables(known: &Known, rows: &Rows) -> HashMap<usize, usize> {
    let mut tables: HashMap<usize, usize> = HashMap::new();
    for ((table, _), row) in &rows.lists {
        tables.entry(*table).or_insert(row.list);
    }
    for ((table, _), code) in &rows.codes {
        if let Some(row) = code.as_ref().and_then(|code| known.identity.list_row_of_code(code)) {
            tables.entry(*table).or_insert(row.list);
        }
    }
    tables
}

/// What is filled in in the controls of a row, by the labels of their columns.
fn values(known: &Known, rows: &Rows, at: At) -> BTreeSet<String> {
    let pieces = rows.row(at).flat_map(|(_, pieces)| known.pieces(pieces));
    let values = pieces.filter_map(Piece::control).filter_map(|control| {
        let found = control.found(known.identity, known.prompts)?;
        let column = match control.owner {
            Owner::Known(target) => {
                known.identity.list_row(target.field)?;
                format!("{} {:?}", known.identity.field(target.field).label, target.option)
            }
            Owner::Stray(_) => found.name,
        };
        Some(format!("{column} {:?}", found.value))
    });
    values.collect()
}

/// Whether a row without controls has something in it that is not printed.
fn has_typed(known: &Known, rows: &Rows, at: At) -> bool {
    let (_, row) = at;
    rows.row(at).any(|(cell, pieces)| {
        known.pieces(pieces).any(|piece| match &piece.what {
            What::Control(_) => true,
            What::Text(text) => {
                let words = &text.words;
                let is_head = cell.column == 0 || row == 0;
                let is_ticked = glyph::glyph(&known.method.lexicon, words) == Some(true);
                !is_head && !known.prompts.has(words) && (is_ticked || !known.printed.has(words))
            }
            What::Aside(_) => false,
        })
    })
}

fn visible_code<'p>(known: &Known<'p, '_>, rows: &Rows, (table, row): At) -> Option<&'p str> {
    let pieces = rows.cells.get(&Some(Cell { table, row, column: 0, part: 0 }))?;
    known.pieces(pieces).find_map(|piece| code(&piece.text()?.words))
}
