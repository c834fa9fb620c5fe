//! A table of cells, before it is a sheet or lines of CSV.

use crate::answers::Date;
use crate::number::Number;

/// The longest text in a cell, in characters (Excel's own limit).
pub(in crate::report) const MOST: usize = 32_767;

/// What is in a cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::report) enum Cell {
    Empty,
    Text(String),
    Count(usize),
    Number(Number),
    Date(Date),
}

impl Cell {
    /// Cuts off a text that is longer than so many characters, with a mark at its end, and tells that it did.
    pub(in crate::report) fn shorten(&mut self, most: usize, mark: &str) -> Option<()> {
        let Self::Text(text) = self else { return None };
        if text.len() <= most || text.chars().count() <= most {
            return None;
        }
        let kept = most - mark.chars().count();
        *text = text.chars().take(kept).chain(mark.chars()).collect();
        Some(())
    }
}

/// The head of a column, and its width in characters.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Column {
    pub head: String,
    pub width: f64,
    /// What one chooses from; none where one writes.
    pub choices: Vec<String>,
}

impl Column {
    pub(in crate::report) fn new(head: &str, width: f64) -> Self {
        Self { head: head.to_string(), width, choices: Vec::new() }
    }

    /// One to choose in.
    pub(in crate::report) fn choosing(head: &str, width: f64, choices: [&str; 4]) -> Self {
        Self { choices: choices.map(str::to_string).to_vec(), ..Self::new(head, width) }
    }
}

/// A table: a row has as many cells as there are columns.
#[derive(Debug, Clone, PartialEq)]
pub(in crate::report) struct Grid {
    /// What the sheet is called.
    pub name: String,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// How many columns stay in sight.
    pub frozen_columns: u16,
}
