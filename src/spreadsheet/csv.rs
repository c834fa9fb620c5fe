//! Rows from text with separators, and back.

use encoding_rs::{UTF_16BE, UTF_16LE, WINDOWS_1252};

use super::row::Row;
use crate::messages::people as say;
use crate::source::Problem;

/// What may stand between cells; the one that the first row has most of does.
const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// Reads the rows of a list.
pub(super) fn rows(bytes: &[u8]) -> Result<Vec<Row>, Problem> {
    let text = decoded(bytes)?;
    let (separator, skipped, text) = match named_separator(&text) {
        Some((separator, rest)) => (separator, 1, rest),
        None => (usual_separator(&text), 0, text.as_str()),
    };
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let row = |record: Result<csv::StringRecord, csv::Error>| {
        let record = record.map_err(|_| Problem::error(say::not_csv()))?;
        let line = usize::try_from(record.position().map_or(0, csv::Position::line)).unwrap_or(usize::MAX);
        Ok(Row { line: line + skipped, cells: record.iter().map(str::to_string).collect() })
    };
    reader.records().map(row).collect()
}

/// Writes rows as Excel opens them (RFC 4180), with what a language has between columns, and a byte order mark before the
/// UTF-8.
pub(crate) fn written(delimiter: u8, rows: impl IntoIterator<Item = Vec<String>>) -> Result<Vec<u8>, Problem> {
    let mark = "\u{FEFF}".as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(mark);
    for row in rows {
        writer.write_record(row).map_err(Problem::defect)?;
    }
    writer.into_inner().map_err(|err| Problem::defect(err.error()))
}

/// The separator that the first line names, as Excel writes it (`sep=;`), and what stands below that line.
fn named_separator(text: &str) -> Option<(u8, &str)> {
    let (first, rest) = text.split_once('\n')?;
    let first = first.trim_end_matches('\r').trim_matches('"');
    match first.get(..4)?.eq_ignore_ascii_case("sep=").then(|| first.as_bytes().get(4..))?? {
        [separator] => Some((*separator, rest)),
        [] | [_, ..] => None,
    }
}

fn usual_separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    // Of equally many the one that stands first: a list of one column has none of them.
    let count = |separator: &u8| first.bytes().filter(|byte| byte == separator).count();
    SEPARATORS.into_iter().rev().max_by_key(count).unwrap_or(b';')
}

/// The text of a file that a spreadsheet saved: UTF-8, UTF-16 or Windows-1252.
pub(crate) fn decoded(bytes: &[u8]) -> Result<String, Problem> {
    let no_text = || Problem::error(say::list_is_no_text()).with_hint(say::save_as_csv());
    let wide = match bytes {
        [0xFF, 0xFE, ..] => Some(UTF_16LE),
        [0xFE, 0xFF, ..] => Some(UTF_16BE),
        // Plain letters in UTF-16 without a mark: every second byte is zero.
        [first, 0, second, 0, ..] if *first != 0 && *second != 0 => Some(UTF_16LE),
        [0, first, 0, second, ..] if *first != 0 && *second != 0 => Some(UTF_16BE),
        _ => None,
    };
    if let Some(wide) = wide {
        let (text, damaged) = wide.decode_with_bom_removal(bytes);
        return if damaged || text.contains('\0') { Err(no_text()) } else { Ok(text.into_owned()) };
    }
    if bytes.contains(&0) {
        return Err(no_text());
    }
    let (text, damaged) = encoding_rs::UTF_8.decode_with_bom_removal(bytes);
    let text = if damaged { WINDOWS_1252.decode_without_bom_handling(bytes).0 } else { text };
    Ok(text.into_owned())
}
