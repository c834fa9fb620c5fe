//! A text that the user wrote.

use super::Problem;
use crate::messages::source as say;

/// The largest input file that is read: far above any real one, far below what hurts.
pub const MAX_SOURCE_BYTES: usize = 1024 * 1024;

/// A text that the user wrote, under the name they know it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name as shown to the user, usually the file's path.
    pub name: String,
    /// The text, without a byte order mark.
    pub text: String,
}

impl Source {
    /// Decodes a file, and explains what to do when it is too large or not UTF-8.
    ///
    /// A byte order mark is dropped: Windows editors write one, and TOML has no place for it.
    pub fn from_bytes(name: impl Into<String>, bytes: &[u8]) -> Result<Source, Problem> {
        Source::from_bytes_up_to(MAX_SOURCE_BYTES, name, bytes)
    }

    /// Decodes a file that may be of another size than most, as [`Source::from_bytes`].
    pub fn from_bytes_up_to(most: usize, name: impl Into<String>, bytes: &[u8]) -> Result<Source, Problem> {
        let name = name.into();
        if bytes.len() > most {
            // How large it is, nobody may know: reading stops at the limit.
            let problem = Problem::error(say::file_too_large(name, most / 1024 / 1024));
            return Err(problem.with_hint(say::is_it_the_right_file()));
        }
        // UTF-16 of plain English is valid UTF-8 full of NULs, so look for it first.
        if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || bytes.contains(&0) {
            return Err(Problem::error(say::file_is_utf_16(name)).with_hint(say::save_as_utf_8_from_utf_16()));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Source { name, text: text.strip_prefix('\u{FEFF}').unwrap_or(text).to_string() }),
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
                let byte = format!("0x{:02X}", rest.first().copied().unwrap_or_default());
                let problem = Problem::error(say::file_is_not_utf_8(name, line, byte, valid.len() + 1));
                Err(problem.with_hint(say::save_as_utf_8_from_windows_1252()))
            }
        }
    }

    /// Finds the line and column, both from 1 and in characters, of a byte in the text.
    pub fn line_column(&self, byte: usize) -> (usize, usize) {
        let before: String =
            (self.text.char_indices()).take_while(|(at, _)| *at < byte).map(|(_, character)| character).collect();
        let line_start = before.rfind('\n').map_or(0, |at| at + 1);
        let column = before.get(line_start..).unwrap_or_default().chars().count();
        (before.matches('\n').count() + 1, column + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_byte_order_mark_is_dropped() {
        let source = Source::from_bytes("a.toml", b"\xEF\xBB\xBFa = 1").unwrap();
        assert_eq!(source.text, "a = 1");
    }

    #[test]
    fn other_encodings_are_named() {
        let utf16 = Source::from_bytes("a.toml", b"\xFF\xFEa\0").unwrap_err();
        assert!(utf16.hints[0].to_string().contains("UTF-16"));
        let latin = Source::from_bytes("a.toml", b"a = 1\nb = \"caf\xE9\"").unwrap_err();
        assert_eq!(latin.to_string(), "a.toml is not UTF-8 text: line 2 has byte 0xE9 (byte 15 of the file)");
        assert!(latin.hints[0].to_string().contains("Windows-1252"));
    }

    #[test]
    fn a_large_file_is_refused() {
        assert!(Source::from_bytes("a.toml", &vec![b' '; MAX_SOURCE_BYTES]).is_ok());
        assert!(Source::from_bytes("a.toml", &vec![b' '; MAX_SOURCE_BYTES + 1]).is_err());
    }

    #[test]
    fn lines_and_columns_count_characters() {
        let source = Source::from_bytes("a.toml", "é\nëx".as_bytes()).unwrap();
        assert_eq!(source.line_column(0), (1, 1));
        assert_eq!(source.line_column(5), (2, 2));
        assert_eq!(source.line_column(99), (2, 3));
    }
}
