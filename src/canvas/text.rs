//! How an answer reads: in a field that people go on writing in, and on paper.

use crate::answers::{Value, names_as_text};
use crate::method::{FieldKind, Method};

use super::Medium;

/// The text of a value that is written, not ticked.
pub(super) fn text(value: &Value, kind: &FieldKind, method: &Method, medium: Medium) -> String {
    match value {
        Value::Text(text) | Value::Undated(text) | Value::Uncounted(text) => text.clone(),
        Value::Names(names) => names_as_text(names),
        Value::Date(date) => match medium {
            Medium::Form(_) => method.wording.in_numbers(*date),
            Medium::Print => method.words.spelled(*date),
        },
        Value::Number(number) => match kind.quantity() {
            Some(quantity) => quantity.written(*number, method.words.numbers),
            None => number.to_string(),
        },
        Value::Chosen(_) => String::new(),
    }
}
