//! The register as CSV, as Excel in Dutch opens it: semicolons, and a byte order mark before the UTF-8.

use csv::{Terminator, WriterBuilder};

use crate::made::Made;
use crate::source::Problem;

use super::super::texts::Texts;
use super::register::{DATES, Register, cells, heads};

/// What Excel and LibreOffice take for the start of a formula.
const FORMULA: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// Writes the register as CSV (RFC 4180 with semicolons); dates as 12-03-2026.
///
/// A text that would be a formula gets an apostrophe before it.
pub(super) fn csv(register: &Register) -> Result<Made, Problem> {
    let texts = Texts::dutch();
    let mark = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = WriterBuilder::new().delimiter(b';').terminator(Terminator::CRLF).from_writer(mark);
    writer.write_record(heads(&texts)).map_err(Problem::defect)?;
    for action in register.actions {
        let (cells, date) = cells(&texts, action);
        let mut cells = cells.map(safe);
        if let Some(date) = date {
            cells[DATES] = format!("{:02}-{:02}-{:04}", date.day(), date.month(), date.year());
        }
        writer.write_record(&cells).map_err(Problem::defect)?;
    }
    writer.into_inner().map(Made::from).map_err(|err| Problem::defect(err.error()))
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
