//! Where in which table the walk is.

use crate::read::word::limits::MAX_PIECES;
use crate::read::word::piece::Cell;
use crate::read::word::unreadable::{Limit, Unreadable};

/// More columns than a table of Word has.
const MAX_SPAN: usize = 63;

/// The tables that are open, each in a cell of the one before it.
#[derive(Default)]
pub(super) struct Tables {
    open: Vec<Table>,
    /// The cells that tables stand in, by the number of the table.
    outer: Vec<Option<Cell>>,
}

struct Table {
    number: usize,
    rows: usize,
    column: usize,
    span: usize,
    in_cell: bool,
}

impl Tables {
    /// The innermost cell that is open.
    pub(super) fn cell(&self) -> Option<Cell> {
        let table = self.open.iter().rev().find(|table| table.in_cell)?;
        Some(Cell { table: table.number, row: table.rows.saturating_sub(1), column: table.column, part: 0 })
    }

    /// How many are open.
    pub(super) fn open(&self) -> usize {
        self.open.len()
    }

    pub(super) fn into_outer(self) -> Vec<Option<Cell>> {
        self.outer
    }

    pub(super) fn start(&mut self) -> Result<(), Unreadable> {
        if self.outer.len() == MAX_PIECES {
            return Err(Unreadable::TooMuch(Limit::Pieces));
        }
        let number = self.outer.len();
        self.outer.push(self.cell());
        self.open.push(Table { number, rows: 0, column: 0, span: 1, in_cell: false });
        Ok(())
    }

    pub(super) fn end(&mut self) {
        self.open.pop();
    }

    pub(super) fn start_row(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.rows += 1;
            table.column = 0;
            table.in_cell = false;
        }
    }

    pub(super) fn start_cell(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.in_cell = true;
            table.span = 1;
        }
    }

    /// Takes in how many columns the cell spans.
    pub(super) fn span(&mut self, columns: usize) {
        self.open.last_mut().into_iter().for_each(|table| table.span = columns.clamp(1, MAX_SPAN));
    }

    pub(super) fn end_cell(&mut self) {
        if let Some(table) = self.open.last_mut() {
            table.in_cell = false;
            table.column += table.span;
        }
    }
}
