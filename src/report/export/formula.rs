//! What spreadsheets take for a formula.

/// The characters that a formula starts with, in all widths.
const STARTS: [char; 8] = ['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];

/// Whether Excel or LibreOffice may take a text for a formula, also behind spaces and other white space.
pub(super) fn starts_as_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(STARTS)
}
