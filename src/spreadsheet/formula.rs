//! What spreadsheets take for something else than the text that it is.

/// Longer numbers are shown as powers of ten.
const LONGEST_NUMBER: usize = 11;

/// The characters that a formula starts with, in all widths.
const STARTS: [char; 8] = ['=', '+', '-', '@', '\u{FF1D}', '\u{FF0B}', '\u{FF0D}', '\u{FF20}'];

/// Whether Excel or LibreOffice may take a text for a formula, also behind spaces and other white space.
pub(crate) fn starts_as_formula(text: &str) -> bool {
    text.starts_with(['\t', '\r', '\n']) || text.trim_start().starts_with(STARTS)
}

/// Puts an apostrophe before what a spreadsheet would take for something else than text.
pub(crate) fn escaped(text: String) -> String {
    if starts_as_formula(&text) || is_number_to_keep(&text) { format!("'{text}") } else { text }
}

/// A cell of such a file as it was.
pub(crate) fn unescaped(text: &str) -> &str {
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
    use super::{escaped, unescaped};

    #[test]
    fn what_would_be_a_formula_stays_text() {
        for text in ["=1+1", "+31 6", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\u{A0}+1", "＝1+1", "＠a"] {
            assert_eq!(escaped(text.into()), format!("'{text}"));
            assert_eq!(unescaped(&escaped(text.into())), text);
        }
        assert_eq!(escaped("Bellen = goed".into()), "Bellen = goed");
    }

    #[test]
    fn telephone_numbers_keep_their_digits() {
        for text in ["0612345678", "0031612345678", "123456789012"] {
            assert_eq!(escaped(text.into()), format!("'{text}"));
        }
        for text in ["12", "0", "2026", "06 12 34 56 78"] {
            assert_eq!(escaped(text.into()), text);
        }
    }
}
