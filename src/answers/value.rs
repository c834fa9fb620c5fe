//! Reading the value of one field.

use std::borrow::Cow;
use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::method::{Choice, Field, FieldKind, Path};
use crate::source::{Findings, control_character, describe, line_feeds, quoted};
use crate::source::{Problem, suggest};

use super::Value;
use crate::date::{Date, Written, why_impossible, written_date};

/// The key that keeps words where a date is asked.
const WORDS: &str = "tekst";

/// Whether a text may have line breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

/// Reads the value of one field, and reports what is wrong with it.
pub(super) struct Reader<'a, 's> {
    pub(super) field: &'a Field,
    pub(super) months: &'a [String; 12],
    pub(super) findings: &'a mut Findings<'s>,
}

type Item<'v> = Spanned<DeValue<'v>>;

impl Reader<'_, '_> {
    /// Reads a value; `None` when it is wrong or not filled in.
    pub(super) fn read(&mut self, item: &Item) -> Option<Value> {
        let field = self.field;
        match (&field.kind, item.get_ref()) {
            (FieldKind::Line, DeValue::String(text)) => self.text(item, text, Lines::One).map(Value::Text),
            (FieldKind::Text, DeValue::String(text)) => self.text(item, text, Lines::Many).map(Value::Text),
            (FieldKind::Names, DeValue::Array(items)) => Some(Value::Names(self.names(items))),
            (FieldKind::Date, DeValue::String(text)) => self.written_date(item, text),
            (FieldKind::Date, DeValue::Table(table)) => self.undated(table),
            (FieldKind::Date, DeValue::Datetime(moment)) => match (moment.date, moment.time) {
                (Some(date), None) => self.date(item, date.year, date.month, date.day),
                _ => self.wrong_type(item),
            },
            (FieldKind::OneOf(_), DeValue::String(text)) if text.is_empty() => None,
            (FieldKind::OneOf(choices), DeValue::String(text)) => {
                let id = self.option(item, text, choices)?;
                Some(Value::Chosen(vec![id]))
            }
            (FieldKind::OneOf(choices), DeValue::Array(items)) => {
                let ids = self.options(items, choices);
                if ids.len() > 1 {
                    self.findings.add(item.span(), contradiction(&field.path, &ids));
                }
                Some(Value::Chosen(ids))
            }
            (FieldKind::AnyOf(choices), DeValue::Array(items)) => Some(Value::Chosen(self.options(items, choices))),
            (
                FieldKind::Line
                | FieldKind::Text
                | FieldKind::Names
                | FieldKind::Date
                | FieldKind::OneOf(_)
                | FieldKind::AnyOf(_),
                _,
            ) => self.wrong_type(item),
        }
    }

    fn text(&mut self, item: &Item, text: &str, lines: Lines) -> Option<String> {
        let path = &self.field.path;
        let text = plain_text(path.as_str(), item, text, self.findings)?;
        if lines == Lines::One && text.contains('\n') {
            let message = format!("a line break in `{path}`, which has room for one line");
            self.findings.error(item.span(), message);
            return None;
        }
        Some(text)
    }

    fn names(&mut self, items: &[Item]) -> Vec<String> {
        let names = items.iter().filter_map(|item| match item.get_ref() {
            DeValue::String(text) => self.text(item, text, Lines::One),
            _ => self.wrong_item(item, "a name"),
        });
        names.collect()
    }

    fn written_date(&mut self, item: &Item, text: &str) -> Option<Value> {
        if text.trim().is_empty() {
            return None;
        }
        if let Some(Written { year, month, day, .. }) = written_date(text, self.months) {
            return self.date(item, year, month, day);
        }
        let shown: Cow<str> = match text.chars().count() {
            0..=40 => text.into(),
            _ => format!("{}…", text.chars().take(40).collect::<String>()).into(),
        };
        let key = self.key();
        let problem = Problem::error(format!("`{}` is a date, and this is none: {shown:?}", self.field.path))
            .with_hint(format!("write {key} = 2026-03-12"))
            .with_hint(format!("to keep words on purpose, write {key} = {{ {WORDS} = \"…\" }}"));
        self.findings.add(item.span(), problem);
        None
    }

    fn date(&mut self, item: &Item, year: u16, month: u8, day: u8) -> Option<Value> {
        let date = Date::new(year, month, day);
        if date.is_none() {
            let why = why_impossible(year, month, day);
            let message = format!("`{}` is not a date that exists: {why}", self.field.path);
            self.findings.error(item.span(), message);
        }
        date.map(Value::Date)
    }

    fn undated(&mut self, table: &DeTable) -> Option<Value> {
        for key in table.keys().filter(|key| key.get_ref() != WORDS) {
            let problem = Problem::error(format!("unknown key `{}` in `{}`", key.get_ref(), self.field.path))
                .with_hint(format!("allowed here: `{WORDS}`"));
            self.findings.add(key.span(), problem);
        }
        let item = table.get(WORDS)?;
        match item.get_ref() {
            DeValue::String(text) => self.text(item, text, Lines::One).map(Value::Undated),
            _ => self.wrong_item(item, "text between quotes"),
        }
    }

    fn options(&mut self, items: &[Item], choices: &[Choice]) -> Vec<String> {
        let mut seen = BTreeSet::new();
        let ids = items.iter().filter_map(|item| {
            let id = match item.get_ref() {
                DeValue::String(text) => self.option(item, text, choices)?,
                _ => return self.wrong_item(item, "the id of an option"),
            };
            let new = seen.insert(id.clone());
            if !new {
                let message = format!("option `{id}` stands twice in `{}`", self.field.path);
                self.findings.error(item.span(), message);
            }
            new.then_some(id)
        });
        ids.collect()
    }

    fn option(&mut self, item: &Item, text: &str, choices: &[Choice]) -> Option<String> {
        let ids = || choices.iter().map(|choice| choice.id.as_str());
        if ids().any(|id| id == text) {
            return Some(text.to_string());
        }
        let same = |label: &str| label.to_lowercase() == text.trim().to_lowercase();
        let by_label = choices.iter().find(|choice| same(&choice.label));
        let meant = by_label.map(|choice| choice.id.as_str()).or_else(|| suggest(text, ids()));
        let mut problem = Problem::error(format!("unknown option {text:?} for `{}`", self.field.path));
        if let Some(id) = meant {
            problem = problem.with_hint(format!("write \"{id}\""));
        }
        let problem = problem.with_hint(format!("options: {}", quoted(ids())));
        self.findings.add(item.span(), problem);
        None
    }

    fn wrong_type<T>(&mut self, item: &Item) -> Option<T> {
        let (expected, example) = match &self.field.kind {
            FieldKind::Line | FieldKind::Text => ("text between quotes", "\"…\"".to_string()),
            FieldKind::Names => ("a list of names", "[\"Anna\", \"Bram\"]".to_string()),
            FieldKind::Date => ("a date", "2026-03-12".to_string()),
            FieldKind::OneOf(choices) => ("the id of one option", format!("{:?}", first_id(choices))),
            FieldKind::AnyOf(choices) => ("a list of options", format!("[{:?}]", first_id(choices))),
        };
        let hint = format!("for example {} = {example}", self.key());
        self.findings.add(item.span(), self.mismatch(item, expected).with_hint(hint));
        None
    }

    fn wrong_item<T>(&mut self, item: &Item, expected: &str) -> Option<T> {
        self.findings.add(item.span(), self.mismatch(item, expected));
        None
    }

    fn mismatch(&self, item: &Item, expected: &str) -> Problem {
        let found = describe(item.get_ref());
        Problem::error(format!("expected {expected} for `{}`, found {found}", self.field.path))
    }

    /// Names the field as it stands in its table.
    fn key(&self) -> String {
        self.field.path.segments().last().unwrap_or_default().to_string()
    }
}

/// Reads a text that belongs to no field.
pub(super) fn unplaced_text(name: &str, item: &Item, findings: &mut Findings) -> Option<String> {
    match item.get_ref() {
        DeValue::String(text) => plain_text(name, item, text, findings),
        other => {
            let message = format!("expected text between quotes for `{name}`, found {}", describe(other));
            findings.error(item.span(), message);
            None
        }
    }
}

/// Takes a text with line feeds as its ends of line, and no other control characters.
fn plain_text(name: &str, item: &Item, text: &str, findings: &mut Findings) -> Option<String> {
    let text = line_feeds(text);
    if let Some(character) = control_character(&text) {
        let code = u32::from(character);
        let problem = Problem::error(format!("control character U+{code:04X} in `{name}`"))
            .with_hint("delete it, or paste the text again as plain text");
        findings.add(item.span(), problem);
        return None;
    }
    Some(text)
}

/// Warns for ticks that contradict each other.
pub(super) fn contradiction(path: &Path, ids: &[String]) -> Problem {
    let options = quoted(ids.iter().map(String::as_str));
    Problem::warning(format!("{} options ticked for `{path}`, where one belongs: {options}", ids.len()))
}

fn first_id(choices: &[Choice]) -> &str {
    choices.first().map_or("", |choice| &choice.id)
}
