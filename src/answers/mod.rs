//! What was filled in: values by path, and how they stand in a TOML file.

mod given;
mod names;
mod parse;
mod raw;
mod renamed;
mod typed;
mod unknown;
mod value;
mod write;

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use crate::method::{FieldKind, Path, Words, row_number};
use crate::number::Number;

pub use crate::date::Date;
pub use crate::method::MAX_LIST_ROWS;
pub use given::Given;
pub use names::{names_as_text, names_from_text};
pub(crate) use parse::parse_table;
pub use parse::{ParsedAnswers, parse};
pub(crate) use raw::plain;
pub use raw::{Converted, Found, Raw, from_raw};
pub use typed::{Typed, from_typed};
pub use write::to_toml;

/// What was filled in in one field.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Value {
    /// Words.
    Text(String),
    /// Names, each by itself.
    Names(Vec<String>),
    /// Serialised as ISO 8601 writes it.
    Date(#[serde(serialize_with = "as_text")] Date),
    /// Words where a date is asked, such as "na de zomer".
    Undated(String),
    /// A number, exactly as it was said.
    Number(Number),
    /// Words where a number is asked, such as "een stuk of tien".
    Uncounted(String),
    /// The ids of options. More than one where one is asked are ticks that contradict each other: all are kept.
    Chosen(Vec<String>),
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
fn as_text<S: Serializer>(date: &Date, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(date)
}

impl Value {
    /// Drops what says nothing; `None` when nothing is left.
    fn filled(self) -> Option<Value> {
        let blank = |text: &String| text.trim().is_empty();
        let some = match self {
            Value::Text(text) => Value::Text(text),
            Value::Undated(text) => Value::Undated(text),
            Value::Uncounted(text) => Value::Uncounted(text),
            Value::Date(date) => Value::Date(date),
            Value::Number(number) => Value::Number(number),
            // Spaces around a name are no part of it: where names stand in one text, they can't be told apart.
            Value::Names(names) => {
                let names = names.iter().map(|name| name.trim()).filter(|name| !name.is_empty());
                Value::Names(names.map(str::to_string).collect())
            }
            Value::Chosen(ids) => Value::Chosen(ids),
        };
        let empty = match &some {
            Value::Text(text) | Value::Undated(text) | Value::Uncounted(text) => blank(text),
            Value::Names(items) | Value::Chosen(items) => items.is_empty(),
            Value::Date(_) | Value::Number(_) => false,
        };
        (!empty).then_some(some)
    }

    /// Lists the ids of the options that were chosen; none for what is no choice.
    pub fn chosen(&self) -> &[String] {
        match self {
            Value::Chosen(ids) => ids,
            Value::Text(_)
            | Value::Names(_)
            | Value::Date(_)
            | Value::Undated(_)
            | Value::Number(_)
            | Value::Uncounted(_) => &[],
        }
    }

    /// Gives the names; none for what is no list of them.
    pub fn names(&self) -> &[String] {
        match self {
            Value::Names(names) => names,
            Value::Text(_)
            | Value::Date(_)
            | Value::Undated(_)
            | Value::Number(_)
            | Value::Uncounted(_)
            | Value::Chosen(_) => &[],
        }
    }

    /// Gives the words, also where a date or a number was asked.
    pub fn words(&self) -> Option<&str> {
        match self {
            Value::Text(words) | Value::Undated(words) | Value::Uncounted(words) => Some(words),
            Value::Names(_) | Value::Date(_) | Value::Number(_) | Value::Chosen(_) => None,
        }
    }

    /// Gives the day.
    pub fn date(&self) -> Option<Date> {
        match self {
            Value::Date(date) => Some(*date),
            Value::Text(_)
            | Value::Names(_)
            | Value::Undated(_)
            | Value::Number(_)
            | Value::Uncounted(_)
            | Value::Chosen(_) => None,
        }
    }

    /// Gives the number.
    pub fn number(&self) -> Option<Number> {
        match self {
            Value::Number(number) => Some(*number),
            Value::Text(_)
            | Value::Names(_)
            | Value::Date(_)
            | Value::Undated(_)
            | Value::Uncounted(_)
            | Value::Chosen(_) => None,
        }
    }

    /// Changes the words of people in it, and nothing else.
    pub(crate) fn with_words(&self, change: impl Fn(&str) -> String) -> Value {
        match self {
            Value::Text(text) => Value::Text(change(text)),
            Value::Undated(text) => Value::Undated(change(text)),
            Value::Uncounted(text) => Value::Uncounted(change(text)),
            Value::Names(names) => Value::Names(names.iter().map(|name| change(name)).collect()),
            Value::Date(_) | Value::Number(_) | Value::Chosen(_) => self.clone(),
        }
    }

    /// Writes it as a reader sees it: dates in full, numbers with their unit, ticks as the labels of the options of its
    /// kind.
    pub fn shown(&self, kind: &FieldKind, words: &Words) -> String {
        match self {
            Value::Text(text) | Value::Undated(text) | Value::Uncounted(text) => text.trim().to_string(),
            Value::Names(names) => names_as_text(names).trim().to_string(),
            Value::Date(date) => words.spelled(*date),
            Value::Number(number) => match kind.quantity() {
                Some(quantity) => quantity.told(*number, words.numbers),
                None => number.to_string(),
            },
            Value::Chosen(ids) => {
                let chosen = kind.choices().iter().filter(|choice| ids.contains(&choice.id));
                chosen.map(|choice| kind.option_name(choice)).collect::<Vec<_>>().join(", ")
            }
        }
    }
}

/// The values of one copy of the canvas; a field that is not filled in is not there.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    values: BTreeMap<Path, Value>,
    unplaced: BTreeMap<String, String>,
}

impl Answers {
    /// Starts without any value.
    pub fn new() -> Answers {
        Answers::default()
    }

    /// Finds the value of a field by its path.
    pub fn get(&self, path: impl AsRef<str>) -> Option<&Value> {
        self.values.get(&Path::new(path.as_ref())?)
    }

    /// Fills in a field. An empty value (also: nothing but spaces) clears it.
    pub fn set(&mut self, path: Path, value: Value) {
        match value.filled() {
            Some(value) => self.values.insert(path, value),
            None => self.values.remove(&path),
        };
    }

    /// Lists the values sorted by path, the rows of a list by number.
    pub fn iter(&self) -> impl Iterator<Item = (&Path, &Value)> {
        self.values.iter()
    }

    /// Keeps a text that belongs to no field, under the name it was found by; an empty one is not kept.
    ///
    /// A second text under the same name comes below the first, after an empty line.
    pub fn keep(&mut self, name: &str, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        let kept = self.unplaced.entry(name.to_string()).or_default();
        if !kept.is_empty() {
            kept.push_str("\n\n");
        }
        kept.push_str(text);
    }

    /// The texts that belong to no field, by the name they were found by: nothing that was written is lost.
    pub fn unplaced(&self) -> impl ExactSizeIterator<Item = (&str, &str)> {
        self.unplaced.iter().map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Tells whether nothing is filled in, and nothing is kept either.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.unplaced.is_empty()
    }

    /// Finds the highest row of a list that has something filled in; 0 when there is none.
    pub fn rows(&self, list_path: &str) -> usize {
        let numbers = self.values.keys().filter_map(|path| {
            let rest = path.as_str().strip_prefix(list_path)?.strip_prefix('.')?;
            row_number(rest.split('.').next()?)
        });
        numbers.max().unwrap_or(0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn path(text: &str) -> Path {
        Path::new(text).unwrap()
    }

    #[test]
    fn an_empty_value_clears_the_field() {
        let mut answers = Answers::new();
        answers.set(path("a.b"), Value::Text("x".into()));
        assert_eq!(answers.get("a.b"), Some(&Value::Text("x".into())));
        answers.set(path("a.b"), Value::Text(" \n".into()));
        assert!(answers.is_empty());
        answers.set(path("c"), Value::Names(vec![String::new(), "An".into()]));
        assert_eq!(answers.get(path("c")), Some(&Value::Names(vec!["An".into()])));
        answers.set(path("c"), Value::Names(vec![" ".into()]));
        assert!(answers.is_empty());
    }

    #[test]
    fn rows_are_counted_by_number() {
        let mut answers = Answers::new();
        assert_eq!(answers.rows("acties"), 0);
        for row in ["acties.2.wie", "acties.10.wie", "acties_b.30.wie"] {
            answers.set(path(row), Value::Text("x".into()));
        }
        assert_eq!(answers.rows("acties"), 10);
        let order: Vec<&str> = answers.iter().map(|(path, _)| path.as_str()).collect();
        assert_eq!(order, ["acties.2.wie", "acties.10.wie", "acties_b.30.wie"]);
    }
}
