//! A table as CSV, as Excel in the language of the method opens it, with a byte order mark before the UTF-8.

use crate::language::Wording;
use crate::source::Problem;
use crate::spreadsheet::{escaped, written as lines};

use super::grid::{Cell, Grid};

/// Writes a table as CSV (RFC 4180) with what a language has between columns; dates as 12-03-2026, numbers as 12,5.
///
/// A text that would be a formula gets an apostrophe before it.
pub(in crate::report) fn written(wording: &Wording, grid: &Grid) -> Result<Vec<u8>, Problem> {
    let heads = grid.columns.iter().map(|column| column.head.clone()).collect();
    let rows = grid.rows.iter().map(|row| row.iter().map(|cell| field(wording, cell)).collect());
    lines(wording.delimiter, std::iter::once(heads).chain(rows))
}

fn field(wording: &Wording, cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => escaped(text.clone()),
        Cell::Count(count) => count.to_string(),
        Cell::Number(number) => number.to_string().replace('.', &wording.numbers.decimal().to_string()),
        Cell::Date(date) => wording.in_numbers(*date),
    }
}
