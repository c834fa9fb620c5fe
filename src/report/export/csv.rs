//! A table as CSV, as Excel in Dutch opens it: semicolons, and a byte order mark before the UTF-8.

use csv::{Terminator, WriterBuilder};

use crate::source::Problem;

use super::grid::{Cell, Grid};

/// What Excel and LibreOffice take for the start of a formula.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// Writes a table as CSV (RFC 4180 with semicolons); dates as 12-03-2026.
///
/// A text that would be a formula gets an apostrophe before it.
pub(in crate::report) fn written(grid: &Grid) -> Result<Vec<u8>, Problem> {
    let mark = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(mark);
    let heads = grid.columns.iter().map(|column| column.head.as_str());
    writer.write_record(heads).map_err(Problem::defect)?;
    for row in &grid.rows {
        writer.write_record(row.iter().map(field)).map_err(Problem::defect)?;
    }
    writer.into_inner().map_err(|err| Problem::defect(err.error()))
}

fn field(cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => safe(text.clone()),
        Cell::Count(count) => count.to_string(),
        Cell::Date(date) => format!("{:02}-{:02}-{:04}", date.day(), date.month(), date.year()),
    }
}

fn safe(text: String) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text }
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn what_would_be_a_formula_stays_text() {
        for text in ["=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(safe(text.into()), format!("'{text}"));
        }
        assert_eq!(safe("Bellen = goed".into()), "Bellen = goed");
    }
}
