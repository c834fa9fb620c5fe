//! What a reader asks of a table: its keys, and what each may hold. It is noted while the reader reads, so that what is
//! told of a kind of file is what is read of it, and no second list.

use std::ops::RangeInclusive;

use serde_json::{Value, json};
use toml::de::DeValue;

/// What the value of a key may be.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Shape {
    /// A text of one line.
    Line,
    /// A text that may have several lines.
    Text,
    /// A list of texts of one line each.
    Lines,
    /// A day.
    Date,
    /// One part of a path.
    Id,
    /// A full path.
    Path,
    /// Letters before a number.
    Code,
    /// A colour that text on white can have.
    Color,
    /// True or false.
    Flag,
    /// A whole number.
    Number(RangeInclusive<usize>),
    /// A number that may have decimals.
    Decimal,
    /// The name of something that stands elsewhere.
    Name,
    /// One of these words.
    Word(Vec<String>),
    /// Some of these words.
    Words(Vec<String>),
}

/// What a key was read as.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ReadAs {
    /// Something that is no table.
    Value(Shape),
    /// A table.
    Table(Asked),
    /// A list of tables, each as it was read.
    Tables(Vec<Asked>),
    /// Nobody read it.
    Nothing,
}

/// A key that was asked for.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct AskedKey {
    pub name: String,
    /// Whether it has to be there.
    pub needed: bool,
    pub read_as: ReadAs,
    /// The value that it had.
    pub value: Option<Value>,
}

/// What was asked of one table.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Asked {
    /// In the order in which they were asked for.
    pub keys: Vec<AskedKey>,
    /// Keys with one of a few words, and which it was: other keys may depend on it.
    pub chosen: Vec<(String, String)>,
}

impl Asked {
    /// Notes a key. What may be left out stays so when it is then read.
    pub(super) fn note(&mut self, key: AskedKey) {
        match self.keys.iter_mut().find(|known| known.name == key.name) {
            Some(known) => {
                if known.read_as == ReadAs::Nothing {
                    known.read_as = key.read_as;
                }
            }
            None => self.keys.push(key),
        }
    }
}

/// A value as JSON has it; none for tables, and what holds them.
pub(super) fn plain(value: &DeValue) -> Option<Value> {
    Some(match value {
        DeValue::String(text) => json!(text),
        DeValue::Integer(number) => json!(i64::from_str_radix(number.as_str(), number.radix()).ok()?),
        DeValue::Float(number) => json!(number.as_str().parse::<f64>().ok()?),
        DeValue::Boolean(flag) => json!(flag),
        DeValue::Datetime(moment) => json!(moment.to_string()),
        DeValue::Array(items) => {
            Value::Array(items.iter().map(|item| plain(item.get_ref())).collect::<Option<Vec<_>>>()?)
        }
        DeValue::Table(_) => return None,
    })
}
