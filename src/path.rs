//! The one name of a field: key in TOML, field name in PDF, tag in Word.

use std::cmp::Ordering;
use std::fmt;

use serde::Serialize;

/// A dotted name such as `routes.in.acties`: one or more parts of lower-case letters, digits and underscores.
///
/// Paths sort part by part and numbers by value, so that `acties.2` comes before `acties.10`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct Path(String);

impl Path {
    /// Checks a path; `None` when a part is empty or holds another character.
    pub fn new(text: &str) -> Option<Path> {
        text.split('.').all(is_id).then(|| Path(text.to_string()))
    }

    /// Stands in for a path that was reported as wrong; the method that holds it is never handed out.
    pub(crate) fn placeholder() -> Path {
        Path(String::new())
    }

    /// The path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its parts, from left to right.
    pub fn segments(&self) -> impl Iterator<Item = &str> {
        self.0.split('.')
    }

    /// Takes this path and a dot off the front of a longer one.
    pub(crate) fn below<'p>(&self, path: &'p str) -> Option<&'p str> {
        path.strip_prefix(&self.0)?.strip_prefix('.')
    }

    /// Extends the path with a part that is known to be an id or a number.
    pub(crate) fn join(&self, part: impl fmt::Display) -> Path {
        Path(format!("{}.{part}", self.0))
    }
}

/// Tells whether a text can be a part of a path.
pub(crate) fn is_id(text: &str) -> bool {
    !text.is_empty() && (text.bytes()).all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl AsRef<str> for Path {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Ord for Path {
    fn cmp(&self, other: &Path) -> Ordering {
        // Answers are kept sorted, so this is asked all the time: only the first part that differs is looked into.
        let (bytes, others) = (self.0.as_bytes(), other.0.as_bytes());
        let same = bytes.iter().zip(others).take_while(|(one, other)| one == other).count();
        let start = bytes.iter().take(same).rposition(|byte| *byte == b'.').map_or(0, |dot| dot + 1);
        if ![bytes, others].iter().any(|bytes| bytes.get(start).is_some_and(u8::is_ascii_digit)) {
            // Words: a dot comes before all that can be in one, and the end before a dot.
            return bytes.get(same).cmp(&others.get(same));
        }
        let parts = [self, other].map(|path| path.0.get(start..).and_then(|rest| rest.split('.').next()));
        let [one, other_part] = parts.map(Option::unwrap_or_default);
        part_order(one, other_part).then_with(|| self.0.len().cmp(&other.0.len()))
    }
}

/// Puts words before numbers, and numbers in order of value.
fn part_order(one: &str, other: &str) -> Ordering {
    let number = |part: &str| part.starts_with(|first: char| first.is_ascii_digit()).then(|| part.parse().ok());
    let key = |part: &str| number(part).flatten();
    let (one_number, other_number): (Option<u64>, Option<u64>) = (key(one), key(other));
    one_number.cmp(&other_number).then_with(|| one.cmp(other))
}

impl PartialOrd for Path {
    fn partial_cmp(&self, other: &Path) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_checked() {
        assert!(Path::new("routes.in_2.acties").is_some());
        for wrong in ["", ".", "a.", "a..b", "A", "a b", "é", "a-b"] {
            assert_eq!(Path::new(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn numbers_sort_by_value() {
        let mut paths = ["a.10.b", "a.2.b", "a", "a.2", "b"].map(|text| Path::new(text).unwrap());
        paths.sort();
        assert_eq!(paths.map(|path| path.0), ["a", "a.2", "a.2.b", "a.10.b", "b"]);
    }

    /// Most comparisons of paths look at one byte of each: those give the order of the parts all the same.
    #[test]
    fn the_order_is_that_of_the_parts() {
        let parts = ["a", "ab", "a_b", "a0", "_", "b", "1", "10", "2", "02", "1a"];
        let two = parts.iter().flat_map(|one| parts.iter().map(move |two| format!("{one}.{two}")));
        let three = parts.iter().map(|one| format!("a.{one}.b"));
        let texts = parts.iter().map(ToString::to_string).chain(two).chain(three);
        let paths: Vec<Path> = texts.map(|text| Path::new(&text).unwrap()).collect();
        let by_parts = |one: &Path, other: &Path| {
            let pairs = one.segments().zip(other.segments());
            let first = pairs.map(|(one, other)| part_order(one, other)).find(|order| order.is_ne());
            first.unwrap_or_else(|| one.segments().count().cmp(&other.segments().count()))
        };
        for one in &paths {
            for other in &paths {
                assert_eq!(one.cmp(other), by_parts(one, other), "{one} and {other}");
            }
        }
    }
}
