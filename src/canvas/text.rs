//! How an answer reads: in a field that people go on writing in, and on paper.

use crate::answers::{Date, Value, names_as_text};
use crate::method::Words;

use super::Medium;

/// The text of a value that is written, not ticked.
pub(super) fn text(value: &Value, words: &Words, medium: Medium) -> String {
    match value {
        Value::Text(text) | Value::Undated(text) => text.clone(),
        Value::Names(names) => names_as_text(names),
        Value::Date(date) => match medium {
            Medium::Form => format!("{:02}-{:02}-{:04}", date.day(), date.month(), date.year()),
            Medium::Print => spelled(date, words),
        },
        Value::Chosen(_) => String::new(),
    }
}

/// A date in words, as the method writes it: 12 maart 2026.
fn spelled(date: &Date, words: &Words) -> String {
    let month = words.months.get(usize::from(date.month()) - 1).map_or("", String::as_str);
    words
        .date
        .replace("{dag}", &date.day().to_string())
        .replace("{maand}", month)
        .replace("{jaar}", &date.year().to_string())
}

/// The longest run without a space that is left whole for hyphenation; longer ones are no words.
const LONGEST_WORD: usize = 30;

/// Lets a line break in what has no spaces, such as addresses: without it a long run leaves its box.
///
/// Breaks are allowed after punctuation, and anywhere in a run that is longer than any word.
pub(super) fn breakable(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for run in text.split_inclusive(char::is_whitespace) {
        let long = run.chars().count() > LONGEST_WORD;
        let marked = run.chars().count() > LONGEST_WORD / 2;
        for c in run.chars() {
            out.push(c);
            if (long || marked && !c.is_alphanumeric()) && !c.is_whitespace() {
                out.push('\u{200B}');
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_long_runs_get_places_to_break() {
        let plain = "Een gewone zin, met komma’s en verantwoordelijkheidsgevoel.";
        assert_eq!(breakable(plain).replace('\u{200B}', ""), plain);
        assert!(!breakable("Een gewone zin, met komma’s.").contains('\u{200B}'));
        assert!(breakable("https://voorbeeld.nl/een/lang/adres").contains("/\u{200B}"));
        assert_eq!(breakable(&"a".repeat(40)).matches('\u{200B}').count(), 40);
    }
}
