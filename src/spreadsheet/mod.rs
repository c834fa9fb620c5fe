//! Rows of cells from what a spreadsheet saved: a workbook for Excel, or CSV; and back as CSV.

mod csv;
mod formula;
mod row;
mod xlsx;

pub(crate) use csv::{decoded as text, written};
pub(crate) use formula::{escaped, starts_as_formula, unescaped};
pub(crate) use row::Row;

use crate::format::Format;
use crate::messages::people as say;
use crate::source::Problem;

/// Reads the rows of the first sheet that has any. Text is UTF-8, UTF-16 or Windows-1252, with commas, semicolons or
/// tabs, and may start with `sep=;` as Excel writes it; dates in a workbook are as 2026-03-12.
pub(crate) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    match Format::of(bytes) {
        Format::Spreadsheet => xlsx::rows(bytes),
        _ if bytes.starts_with(b"PK\x03\x04") => Err(Problem::error(say::zipped_list()).with_hint(say::save_as_csv())),
        _ => csv::rows(bytes),
    }
}
