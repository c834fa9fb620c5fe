//! The numbers of rows in lists.

/// The highest number of rows that a list may have in answers.
pub const MAX_LIST_ROWS: usize = 1000;

/// Reads the row number in a path: from 1, and written in one way only.
pub(crate) fn row_number(text: &str) -> Option<usize> {
    let n: usize = text.parse().ok()?;
    ((1..=MAX_LIST_ROWS).contains(&n) && n.to_string() == text).then_some(n)
}

/// Writes the code of a row or a column: people find it by that on the sheets, and in all that is told about them.
pub(super) fn row_code(code: &str, n: usize) -> String {
    format!("{code}{n}")
}
