//! Rows from an Excel workbook (ISO/IEC 29500, SpreadsheetML).

use std::io::{self, Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use zip::ZipArchive;

use super::row::{MAX_ROWS, Row};
use crate::messages::people as say;
use crate::source::Problem;

/// The most bytes in the parts of a workbook together, unpacked: a list has far fewer.
const MAX_UNPACKED: u64 = 64 * 1024 * 1024;

/// The most parts in a workbook.
const MAX_PARTS: usize = 1000;

/// The last column that is looked at: a list does not go on behind it.
const MAX_COLUMNS: usize = 200;

/// Reads the rows of the first sheet that has any.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let unreadable = || Problem::error(say::workbook_unreadable()).with_hint(say::save_as_csv());
    is_bounded(bytes).ok_or_else(unreadable)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| unreadable())?;
    for name in book.sheet_names() {
        let Ok(mut cells) = book.worksheet_cells_reader(&name) else { continue };
        let mut rows: Vec<Row> = Vec::new();
        // Cells come one at a time, so that one that stands far away takes no room.
        while let Some(cell) = cells.next_cell().map_err(|_| unreadable())? {
            let (row, column) = cell.get_position();
            let (row, column) =
                (usize::try_from(row).unwrap_or(MAX_ROWS), usize::try_from(column).unwrap_or(MAX_COLUMNS));
            let text = text(cell.get_value());
            if row >= MAX_ROWS || column >= MAX_COLUMNS || text.is_empty() {
                continue;
            }
            if rows.last().is_none_or(|last| last.line != row + 1) {
                rows.push(Row { line: row + 1, cells: Vec::new() });
            }
            if let Some(last) = rows.last_mut() {
                last.cells.resize(last.cells.len().max(column + 1), String::new());
                last.cells[column] = text;
            }
        }
        if !rows.is_empty() {
            return Ok(rows);
        }
    }
    Ok(Vec::new())
}

/// Unpacks all parts once, to know that they are of a reasonable size: a small file can hold gigabytes.
fn is_bounded(bytes: &[u8]) -> Option<()> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut left = MAX_UNPACKED;
    (archive.len() <= MAX_PARTS).then_some(())?;
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).ok()?.take(left + 1);
        let unpacked = io::copy(&mut part, &mut io::sink()).ok()?;
        left = left.checked_sub(unpacked)?;
    }
    Some(())
}

fn text(value: &DataRef) -> String {
    let text = match value {
        DataRef::String(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_string(),
        DataRef::Empty | DataRef::Error(_) => String::new(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is_so) => is_so.to_string(),
        DataRef::DateTime(moment) => {
            let (year, month, day, ..) = moment.to_ymd_hms_milli();
            format!("{year:04}-{month:02}-{day:02}")
        }
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
    };
    text.trim().to_string()
}
