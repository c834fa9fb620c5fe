//! Rows of cells, whatever they were read from.

/// The most rows that are looked at: lists have far fewer.
pub(super) const MAX_ROWS: usize = 20_100;

/// A row, with the number that a person sees beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Row {
    pub line: usize,
    /// Without spaces around them.
    pub cells: Vec<String>,
}

impl Row {
    pub(crate) fn is_blank(&self) -> bool {
        self.cells.iter().all(String::is_empty)
    }

    /// The text of a cell; empty when the row is shorter.
    pub(crate) fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|column| self.cells.get(column)).map_or("", String::as_str)
    }
}
