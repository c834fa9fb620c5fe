//! What the code on a sheet says.

use std::fmt;

use crate::hash::Hash;
use crate::paper::Paper;

/// What every code starts with: whose it is, and the version of its form.
const FORM: &str = "OPS1";

/// The letters of a method's key, and how many it has.
const DIGITS: &[u8; 36] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const KEY: usize = 5;

/// Which page a piece of paper is: `OPS1:<method>:<sheet>:<page>/<pages>:<paper>`, such as `OPS1:9F3K2:3A:1/2:A3`.
///
/// All of it are characters that a QR code packs tightly (ISO/IEC 18004, 7.3.4): up to twenty of them fit in the smallest
/// code with room to mend damage. It holds nothing about people or what they filled in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetCode {
    /// The [key](method_key) of the method.
    pub method: String,
    /// The number of the sheet in the method, from 1.
    pub sheet: usize,
    /// Which half of the sheet it is; none when its tables are whole.
    pub half: Option<Half>,
    /// Which page of the sheet it is, from 1: others follow with what did not fit.
    pub page: usize,
    /// How many pages the sheet has.
    pub pages: usize,
    /// The size that it was laid out for.
    pub paper: Paper,
}

/// A half of a sheet with a long table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Half {
    /// The first rows, and all else: `A`.
    First,
    /// The other rows: `B`.
    Second,
}

impl Half {
    const fn letter(self) -> &'static str {
        match self {
            Self::First => "A",
            Self::Second => "B",
        }
    }
}

/// What tells a method from others in a code: five digits and capitals that follow from its id, version and language.
pub fn method_key(id: &str, version: &str, language: &str) -> String {
    let mut rest = Hash::of(format!("{id} {version} {language}").as_bytes()).value();
    let mut key = String::new();
    for _ in 0..KEY {
        key.push(char::from(DIGITS[(rest % 36) as usize]));
        rest /= 36;
    }
    key
}

impl SheetCode {
    /// Reads what a code says; none of another program or another version of the form.
    pub fn parse(text: &str) -> Option<Self> {
        let [form, method, sheet, pages, paper] = text.split(':').collect::<Vec<_>>().try_into().ok()?;
        let halves = [Half::First, Half::Second];
        let half = halves.into_iter().find(|half| sheet.ends_with(half.letter()));
        let sheet = half.and_then(|half| sheet.strip_suffix(half.letter())).unwrap_or(sheet);
        let number = |text: &str| text.parse().ok().filter(|number| (1..=9999).contains(number));
        let (page, pages) = pages.split_once('/')?;
        let code = Self {
            method: method.to_string(),
            sheet: number(sheet)?,
            half,
            page: number(page)?,
            pages: number(pages)?,
            paper: Paper::ALL.into_iter().find(|known| known.name().eq_ignore_ascii_case(paper))?,
        };
        // Only what we write ourselves.
        (form == FORM && code.page <= code.pages && code.to_string() == text).then_some(code)
    }
}

impl fmt::Display for SheetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { method, sheet, half, page, pages, paper } = self;
        let half = half.map_or("", Half::letter);
        write!(f, "{FORM}:{method}:{sheet}{half}:{page}/{pages}:{}", paper.name().to_uppercase())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        for half in [None, Some(Half::First), Some(Half::Second)] {
            for paper in Paper::ALL {
                let method = method_key("bewust-opschalen", "2026.1", "nl");
                let code = SheetCode { method, sheet: 3, half, page: 2, pages: 12, paper };
                assert_eq!(SheetCode::parse(&code.to_string()), Some(code));
            }
        }
    }

    #[test]
    fn what_is_no_code_of_ours_is_none() {
        for text in [
            "",
            "https://example.org/",
            "OPS2:9F3K2:3:1/1:A3",
            "OPS1:9F3K2:3:1/1:A9",
            "OPS1:9F3K2:0:1/1:A3",
            "OPS1:9F3K2:3:2/1:A3",
            "OPS1:9F3K2:3C:1/1:A3",
            "OPS1:9F3K2:3:+1/1:A3",
            "OPS1:9F3K2:3:1/1:a3",
            "OPS1:9F3K2:3:1/1:A3:",
        ] {
            assert_eq!(SheetCode::parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_key_of_a_method_changes_with_its_version_and_language() {
        let keys = [("a", "1", "nl"), ("a", "2", "nl"), ("a", "1", "en"), ("b", "1", "nl")];
        let keys = keys.map(|(id, version, language)| method_key(id, version, language));
        assert!(keys.iter().all(|key| key.len() == KEY));
        assert!((1..4).all(|n| keys[n] != keys[0]), "{keys:?}");
    }
}
