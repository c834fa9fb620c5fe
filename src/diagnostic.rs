//! Problems in what the user gave us, with the place in their file and a hint on what to do.

use std::fmt;
use std::ops::Range;

/// The largest input file that is read: far above any real one, far below what hurts.
pub const MAX_SOURCE_BYTES: usize = 1024 * 1024;

/// A text that the user wrote, under the name they know it by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The name as shown to the user, usually the file's path.
    pub name: String,
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
            let message = format!("{name} is too large: at most {} MiB is read", most / 1024 / 1024);
            return Err(Problem::error(message).with_hint("is it the right file?"));
        }
        // UTF-16 of plain English is valid UTF-8 full of NULs, so look for it first.
        if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") || bytes.contains(&0) {
            return Err(Problem::error(format!("{name} is not UTF-8 text"))
                .with_hint("it looks like UTF-16 (\"Unicode\" in Notepad): save it as UTF-8"));
        }
        match std::str::from_utf8(bytes) {
            Ok(text) => Ok(Source { name, text: text.strip_prefix('\u{FEFF}').unwrap_or(text).to_string() }),
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                let line = valid.iter().filter(|&&byte| byte == b'\n').count() + 1;
                let byte = rest.first().copied().unwrap_or_default();
                let message = format!(
                    "{name} is not UTF-8 text: line {line} has byte 0x{byte:02X} (byte {} of the file)",
                    valid.len() + 1
                );
                Err(Problem::error(message)
                    .with_hint("it looks like Windows-1252 (\"ANSI\"): open it in an editor and save it as UTF-8"))
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

/// Whether a problem stands in the way, or only deserves a look.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Severity {
    Error,
    Warning,
}

/// A range of bytes in the text of a [`Source`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The name of the source.
    pub source: String,
    pub range: Range<usize>,
}

/// One thing that is wrong, where it is, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    pub severity: Severity,
    pub message: String,
    pub hints: Vec<String>,
    pub place: Option<Place>,
}

impl Problem {
    pub fn error(message: impl Into<String>) -> Problem {
        Problem { severity: Severity::Error, message: message.into(), hints: Vec::new(), place: None }
    }

    pub fn warning(message: impl Into<String>) -> Problem {
        Problem { severity: Severity::Warning, ..Problem::error(message) }
    }

    pub fn with_hint(mut self, hint: impl Into<String>) -> Problem {
        self.hints.push(hint.into());
        self
    }

    pub fn at(mut self, source: impl Into<String>, range: Range<usize>) -> Problem {
        self.place = Some(Place { source: source.into(), range });
        self
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}

/// Everything that is wrong with an input, at least one error among it.
///
/// All problems are gathered before any is shown, so that one run is enough to mend a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems(pub Vec<Problem>);

impl Problems {
    /// Sorts by place in the file, so that the user can mend it from top to bottom.
    pub fn sorted(mut self) -> Problems {
        fn place(problem: &Problem) -> Option<(&str, usize)> {
            problem.place.as_ref().map(|place| (place.source.as_str(), place.range.start))
        }
        self.0.sort_by(|a, b| place(a).cmp(&place(b)));
        self
    }
}

impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str("\n")?;
            }
            problem.fmt(f)?;
        }
        Ok(())
    }
}

impl std::error::Error for Problems {}

impl From<Problem> for Problems {
    fn from(problem: Problem) -> Problems {
        Problems(vec![problem])
    }
}

/// Finds the candidate that a misspelt word was most likely meant to be.
///
/// One typing error per three letters is forgiven, so that short names such as `in` and `op` are not mixed up.
pub fn suggest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.trim().to_lowercase();
    let allowed = (word.chars().count() / 3).max(1);
    let near = candidates.into_iter().filter_map(|candidate| {
        let lower = candidate.to_lowercase();
        if lower.chars().count().abs_diff(word.chars().count()) > allowed {
            return None;
        }
        let errors = strsim::osa_distance(&word, &lower);
        let likeness = strsim::jaro_winkler(&word, &lower);
        (errors <= allowed && errors < candidate.len()).then_some((errors, likeness, candidate))
    });
    // Of equally many errors, those at the end of a word are the likeliest.
    near.min_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1))).map(|(_, _, candidate)| candidate)
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
        assert!(utf16.hints[0].contains("UTF-16"));
        let latin = Source::from_bytes("a.toml", b"a = 1\nb = \"caf\xE9\"").unwrap_err();
        assert_eq!(latin.message, "a.toml is not UTF-8 text: line 2 has byte 0xE9 (byte 15 of the file)");
        assert!(latin.hints[0].contains("Windows-1252"));
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

    #[test]
    fn suggestions_forgive_little_in_short_words() {
        assert_eq!(suggest("relevantei", ["acties", "relevantie"]), Some("relevantie"));
        assert_eq!(suggest("Onzeker", ["onzeker", "zeker"]), Some("onzeker"));
        assert_eq!(suggest("whn", ["who", "when"]), Some("when"));
        assert_eq!(suggest("in", ["op", "diep"]), None);
        assert_eq!(suggest("", ["a"]), None);
    }
}
