//! What a field held before anybody filled it in.

use super::button::OFF;
use super::file::File;
use super::object::Object;
use super::raw::RawValue;
use super::value::{Value, of};

/// Reads a default value (ISO 32000-1, 12.7.3.1): of a text field its text, of a button or a choice what is on; `None`
/// when there is nothing.
pub(super) fn given<'a>(file: &mut File<'a>, default: &Object<'a>, is_text: bool) -> Option<RawValue> {
    let text = match of(file, default) {
        Value::Nothing => return None,
        Value::Name(text) | Value::Text(text) => text,
    };
    file.budget.keep(text.len())?;
    match (is_text, text.as_str()) {
        (_, "") | (false, OFF) => None,
        (true, _) => Some(RawValue::Text(text)),
        (false, _) => Some(RawValue::Chosen(vec![text])),
    }
}
