//! An action on a note: who – what – when, as far as it is there.

use crate::language::Lexicon;

/// What a note at the list of actions says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NotedAction {
    pub what: String,
    pub who: String,
    pub when: String,
}

impl NotedAction {
    /// Takes a note apart at its dashes: with one part it is what to do, with two who and what, or what and a day; with
    /// more who comes first and when comes last. A dash too many stays in what is to be done.
    pub(super) fn of(note: &str, lexicon: &Lexicon) -> Self {
        let parts = parts(note);
        let is_day = |part: &str| lexicon.date(part).is_some();
        let (who, what, when) = match &parts[..] {
            [] => ("", String::new(), ""),
            [what] => ("", (*what).to_string(), ""),
            [what, when] if is_day(when) => ("", (*what).to_string(), *when),
            [who, what] => (*who, (*what).to_string(), ""),
            [who, what, when] => (*who, (*what).to_string(), *when),
            [who, what @ .., when] if is_day(when) => (*who, what.join(" – "), *when),
            [who, what @ ..] => (*who, what.join(" – "), ""),
        };
        Self { what, who: who.to_string(), when: when.to_string() }
    }
}

/// The parts of a note between dashes: a hyphen has spaces around it, and a dash between numbers belongs to them.
fn parts(note: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut start = 0;
    for (at, mark) in note.char_indices() {
        let (before, after) = (&note[..at], &note[at + mark.len_utf8()..]);
        let spaced = before.ends_with(char::is_whitespace) && after.starts_with(char::is_whitespace);
        let in_numbers =
            before.ends_with(|one: char| one.is_ascii_digit()) && after.starts_with(|one: char| one.is_ascii_digit());
        let is_between = match mark {
            '–' | '—' => spaced || !in_numbers,
            '-' => spaced,
            '|' | '\t' => true,
            _ => false,
        };
        if is_between {
            parts.push(&note[start..at]);
            start = at + mark.len_utf8();
        }
    }
    parts.push(&note[start..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty()).collect()
}
