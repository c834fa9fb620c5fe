//! An answer as a reader sees it.

use super::{Value, names_as_text};
use crate::method::{FieldKind, Words};

/// Writes an answer in words: dates in full, ticks as the labels of their options.
pub fn shown(kind: &FieldKind, value: &Value, words: &Words) -> String {
    match value {
        Value::Text(text) | Value::Undated(text) => text.trim().to_string(),
        Value::Names(names) => names_as_text(names).trim().to_string(),
        Value::Date(date) => words.spelled(*date),
        Value::Chosen(ids) => {
            let chosen = kind.choices().iter().filter(|choice| ids.contains(&choice.id));
            chosen.map(|choice| choice.label.as_str()).collect::<Vec<_>>().join(", ")
        }
    }
}
