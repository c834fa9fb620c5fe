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
