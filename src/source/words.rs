//! Words about values and characters, which all readers of TOML share.

use toml::de::DeValue;

use crate::messages::{Message, source as say};

/// Says in plain words what a value is.
pub(crate) fn describe(value: &DeValue<'_>) -> Message {
    match value {
        DeValue::String(_) => say::value_text(),
        DeValue::Integer(_) | DeValue::Float(_) => say::value_number(),
        DeValue::Boolean(_) => say::value_boolean(),
        DeValue::Datetime(moment) => match (moment.date, moment.time) {
            (Some(_), None) => say::value_date(),
            (Some(_), Some(_)) => say::value_date_time(),
            (None, _) => say::value_time(),
        },
        DeValue::Array(_) => say::value_list(),
        DeValue::Table(_) => say::value_table(),
    }
}

/// Finds a character that has no place in text: any control character but tab and the end of a line.
pub(crate) fn control_character(text: &str) -> Option<char> {
    (text.chars()).find(|&character| character.is_control() && !matches!(character, '\n' | '\t'))
}

/// Makes every end of line a single line feed.
pub(crate) fn line_feeds(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
