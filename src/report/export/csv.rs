//! A table as CSV, as Excel in the language of the method opens it, with a byte order mark before the UTF-8.

use csv::{Terminator, WriterBuilder};

use crate::language::Wording;
use crate::source::Problem;

use super::formula::starts_as_formula;
use super::grid::{Cell, Grid};

/// Longer numbers are shown as powers of ten.
const LONGEST_NUMBER: usize = 11;

/// Writes a table as CSV (RFC 4180) with what a language has between columns; dates as 12-03-2026, numbers as 12,5.
///
/// A text that would be a formula gets an apostrophe before it.
pub(in crate::report) fn written(wording: &Wording, grid: &Grid) -> Result<Vec<u8>, Problem> {
    let mark = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().delimiter(wording.delimiter).terminator(Terminator::CRLF).from_writer(mark);
    let heads = grid.columns.iter().map(|column| column.head.as_str());
    writer.write_record(heads).map_err(Problem::defect)?;
    for row in &grid.rows {
        writer.write_record(row.iter().map(|cell| field(wording, cell))).map_err(Problem::defect)?;
    }
    writer.into_inner().map_err(|err| Problem::defect(err.error()))
}

fn field(wording: &Wording, cell: &Cell) -> String {
    match cell {
        Cell::Empty => String::new(),
        Cell::Text(text) => safe(text.clone()),
        Cell::Count(count) => count.to_string(),
        Cell::Number(number) => number.to_string().replace('.', &wording.numbers.decimal().to_string()),
        Cell::Date(date) => wording.in_numbers(*date),
    }
}

/// Puts an apostrophe before what a spreadsheet would take for something else than text.
fn safe(text: String) -> String {
    if starts_as_formula(&text) || is_number_to_keep(&text) { format!("'{text}") } else { text }
}

/// A cell of such a file as it was.
pub(in crate::report) fn unescaped(text: &str) -> &str {
    let kept = text.strip_prefix('\'').filter(|kept| starts_as_formula(kept) || is_number_to_keep(kept));
    kept.unwrap_or(text)
}

/// Whether a text is of digits that are no amount: a spreadsheet would drop its zeros at the start, or round its end.
fn is_number_to_keep(text: &str) -> bool {
    let digits = text.trim();
    let all = digits.len() > 1 && digits.bytes().all(|byte| byte.is_ascii_digit());
    all && (digits.starts_with('0') || digits.len() > LONGEST_NUMBER)
}

#[cfg(test)]
mod tests {
    use super::safe;

    #[test]
    fn what_would_be_a_formula_stays_text() {
        for text in ["=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{A0}+1", "＝1+1", "＠a"] {
            assert_eq!(safe(text.into()), format!("'{text}"));
        }
        assert_eq!(safe("Bellen = goed".into()), "Bellen = goed");
    }

    #[test]
    fn telephone_numbers_keep_their_digits() {
        for text in ["0612345678", "0031612345678", "123456789012"] {
            assert_eq!(safe(text.into()), format!("'{text}"));
        }
        for text in ["12", "0", "2026", "06 12 34 56 78"] {
            assert_eq!(safe(text.into()), text);
        }
    }
}
