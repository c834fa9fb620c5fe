//! All answers as a workbook: what everybody filled in, how opinions spread, and every remark by itself.
//!
//! What people wrote stays text everywhere: nothing in it becomes a formula. What is too long for a cell goes on in the
//! next row of the remarks.

mod answers;
mod grid;
mod legend;
mod remarks;
mod spreads;

use crate::answers::Date;
use crate::made::Made;
use crate::method::Method;
use crate::session::Session;
use crate::source::Problem;

use super::export::{Spreadsheet, csv, excel};

/// Writes all answers of a session: as a workbook of four sheets, or as CSV with the first of them.
///
/// `made` is the day of the file, whatever the clock says. Warns of texts that are too long for a cell.
pub fn workbook(method: &Method, session: &Session, made: Date, spreadsheet: Spreadsheet) -> Result<Made, Problem> {
    let texts = method.texts()?;
    let (answers, warnings) = answers::grid(method, session, texts);
    let bytes = match spreadsheet {
        Spreadsheet::Csv => csv::written(&method.wording, &answers)?,
        Spreadsheet::Xlsx => {
            let spreads = spreads::grid(method, session, texts);
            let remarks = remarks::grid(method, session, texts);
            let legend = legend::grid(method, texts);
            let title = session.pilot(method).unwrap_or_else(|| texts.antwoorden.titel.clone());
            excel::written(method, &title, made, &[answers, spreads, remarks, legend])?
        }
    };
    Ok(Made { bytes, warnings })
}
