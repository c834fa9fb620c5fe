//! Reading the value of one field.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::date::{Date, Written, why_impossible};
use crate::messages::{self, Message, answers as say};
use crate::method::{Choice, Field, FieldKind, Method, Quantity};
use crate::number::Number;
use crate::source::{Findings, Problem, control_character, describe, exact, line_feeds, suggest};

use super::Value;

/// The key that keeps words where a date or a number is asked.
const WORDS: &str = "tekst";

/// How many characters of a text a message shows.
const SHOWN: usize = 40;

/// Whether a text may have line breaks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lines {
    One,
    Many,
}

/// Reads the value of one field, and reports what is wrong with it.
pub(super) struct Reader<'a, 's> {
    pub(super) field: &'a Field,
    pub(super) method: &'a Method,
    pub(super) findings: &'a mut Findings<'s>,
    /// What was written, when the value has no room for all of it.
    pub(super) beside: Option<String>,
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
            (FieldKind::Date, DeValue::Table(table)) => self.only_words(table).map(Value::Undated),
            (FieldKind::Date, DeValue::Datetime(moment)) => match (moment.date, moment.time) {
                (Some(date), None) => self.date(item, date.year, date.month, date.day),
                _ => self.wrong_type(item),
            },
            (FieldKind::OneOf(_) | FieldKind::Scale(_), DeValue::String(text)) if text.is_empty() => None,
            (kind @ (FieldKind::OneOf(_) | FieldKind::Scale(_)), DeValue::String(text)) => {
                let id = self.option(item, text, kind.choices())?;
                Some(Value::Chosen(vec![id]))
            }
            (FieldKind::Scale(scale), DeValue::Integer(_)) => {
                let step = exact(item.get_ref()).map_or_else(String::new, |number| number.to_string());
                let id = self.option(item, &step, scale.steps())?;
                Some(Value::Chosen(vec![id]))
            }
            (kind @ (FieldKind::OneOf(_) | FieldKind::Scale(_)), DeValue::Array(items)) => {
                let ids = self.options(items, kind.choices());
                if ids.len() > 1 {
                    let message = say::several_options(ids.len(), &field.path, &ids);
                    self.findings.add(item.span(), Problem::warning(message));
                }
                Some(Value::Chosen(ids))
            }
            (FieldKind::AnyOf(choices), DeValue::Array(items)) => Some(Value::Chosen(self.options(items, choices))),
            (FieldKind::Number(quantity), DeValue::Integer(_) | DeValue::Float(_)) => match exact(item.get_ref()) {
                Some(number) => Some(self.number(item, quantity, number)),
                None => self.wrong_type(item),
            },
            (FieldKind::Number(quantity), DeValue::String(text)) => self.written_number(item, quantity, text),
            (FieldKind::Number(_), DeValue::Table(table)) => self.only_words(table).map(Value::Uncounted),
            (
                FieldKind::Line
                | FieldKind::Text
                | FieldKind::Names
                | FieldKind::Date
                | FieldKind::OneOf(_)
                | FieldKind::AnyOf(_)
                | FieldKind::Scale(_)
                | FieldKind::Number(_),
                _,
            ) => self.wrong_type(item),
        }
    }

    fn text(&mut self, item: &Item, text: &str, lines: Lines) -> Option<String> {
        let path = &self.field.path;
        let text = plain_text(path.as_str(), item, text, self.findings)?;
        if lines == Lines::One && text.contains('\n') {
            self.findings.error(item.span(), say::line_break_in_line(path));
            return None;
        }
        Some(text)
    }

    fn names(&mut self, items: &[Item]) -> Vec<String> {
        let names = items.iter().filter_map(|item| match item.get_ref() {
            DeValue::String(text) => self.text(item, text, Lines::One),
            _ => self.wrong_item(item, say::what_name()),
        });
        names.collect()
    }

    fn written_date(&mut self, item: &Item, text: &str) -> Option<Value> {
        if text.trim().is_empty() {
            return None;
        }
        if let Some(Written { year, month, day, time }) = self.method.lexicon.dates.read(text) {
            if let Some(time) = time {
                self.findings.add(item.span(), Problem::warning(say::time_kept_apart(&self.field.path, time)));
                self.beside = Some(text.to_string());
            }
            return self.date(item, year, month, day);
        }
        let words = self.text(item, text, Lines::One)?;
        let key = self.key();
        let problem = Problem::warning(say::date_expected(&self.field.path, start(text)))
            .with_hint(say::write_date(&key))
            .with_hint(say::write_words(&key, WORDS));
        self.findings.add(item.span(), problem);
        Some(Value::Undated(words))
    }

    fn date(&mut self, item: &Item, year: u16, month: u8, day: u8) -> Option<Value> {
        let Some(date) = Date::new(year, month, day) else {
            let why = why_impossible(year, month, day);
            self.findings.error(item.span(), say::date_impossible(&self.field.path, why));
            return None;
        };
        if !date.is_plausible() {
            let problem = Problem::warning(say::date_far_away(&self.field.path, date));
            self.findings.add(item.span(), problem.with_hint(say::ask_which_year()));
        }
        Some(Value::Date(date))
    }

    fn written_number(&mut self, item: &Item, quantity: &Quantity, text: &str) -> Option<Value> {
        if text.trim().is_empty() {
            return None;
        }
        if let Some(number) = quantity.read(text, self.method.words.numbers) {
            return Some(self.number(item, quantity, number));
        }
        let words = self.text(item, text, Lines::One)?;
        let key = self.key();
        let problem = Problem::warning(say::number_expected(&self.field.path, start(text)))
            .with_hint(say::write_number(&key, self.field.kind.example()))
            .with_hint(say::write_words(&key, WORDS));
        self.findings.add(item.span(), problem);
        Some(Value::Uncounted(words))
    }

    fn number(&mut self, item: &Item, quantity: &Quantity, number: Number) -> Value {
        if !quantity.expects(number) {
            let problem = Problem::warning(say::number_not_as_asked(&self.field.path, number));
            self.findings.add(item.span(), problem.with_hint(say::ask_if_it_is_right()));
        }
        Value::Number(number)
    }

    /// Reads words that say so, in a table of their own.
    fn only_words(&mut self, table: &DeTable) -> Option<String> {
        for key in table.keys().filter(|key| key.get_ref() != WORDS) {
            let problem = Problem::error(say::key_unknown_in(key.get_ref(), &self.field.path));
            self.findings.add(key.span(), problem.with_hint(messages::source::allowed_here([WORDS])));
        }
        let item = table.get(WORDS)?;
        match item.get_ref() {
            DeValue::String(text) => self.text(item, text, Lines::One),
            _ => self.wrong_item(item, say::what_text()),
        }
    }

    fn options(&mut self, items: &[Item], choices: &[Choice]) -> Vec<String> {
        let is_scale = matches!(self.field.kind, FieldKind::Scale(_));
        let mut seen = BTreeSet::new();
        let ids = items.iter().filter_map(|item| {
            let id = match item.get_ref() {
                DeValue::String(text) => self.option(item, text, choices)?,
                DeValue::Integer(_) if is_scale => self.option(item, &exact(item.get_ref())?.to_string(), choices)?,
                _ => return self.wrong_item(item, say::what_option()),
            };
            let new = seen.insert(id.clone());
            if !new {
                self.findings.error(item.span(), say::option_twice(&id, &self.field.path));
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
        // As it is printed on the sheets.
        let same = |label: &str| label.to_lowercase() == text.trim().to_lowercase();
        if let Some(choice) = choices.iter().find(|choice| same(&choice.label)) {
            return Some(choice.id.clone());
        }
        let problem = Problem::error(say::option_unknown(start(text), &self.field.path));
        let problem = suggest(text, ids()).map(say::write_option).into_iter().fold(problem, Problem::with_hint);
        self.findings.add(item.span(), problem.with_hint(say::options(ids())));
        None
    }

    fn wrong_type<T>(&mut self, item: &Item) -> Option<T> {
        let expected = match &self.field.kind {
            FieldKind::Line | FieldKind::Text => say::what_text(),
            FieldKind::Names => say::what_names(),
            FieldKind::Date => messages::source::value_date(),
            FieldKind::OneOf(_) => say::what_one_option(),
            FieldKind::AnyOf(_) => say::what_options(),
            FieldKind::Scale(_) => say::what_step(),
            FieldKind::Number(_) => messages::source::value_number(),
        };
        let hint = say::for_example(self.key(), self.field.kind.example());
        self.findings.add(item.span(), self.mismatch(item, expected).with_hint(hint));
        None
    }

    fn wrong_item<T>(&mut self, item: &Item, expected: Message) -> Option<T> {
        self.findings.add(item.span(), self.mismatch(item, expected));
        None
    }

    fn mismatch(&self, item: &Item, expected: Message) -> Problem {
        Problem::error(say::expected(expected, &self.field.path, describe(item.get_ref())))
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
            findings.error(item.span(), say::expected(say::what_text(), name, describe(other)));
            None
        }
    }
}

/// Takes a text with line feeds as its ends of line, and no other control characters.
fn plain_text(name: &str, item: &Item, text: &str, findings: &mut Findings) -> Option<String> {
    let text = line_feeds(text);
    if let Some(character) = control_character(&text) {
        let code = format!("U+{:04X}", u32::from(character));
        let problem = Problem::error(say::control_character(code, name)).with_hint(say::paste_as_plain_text());
        findings.add(item.span(), problem);
        return None;
    }
    Some(text)
}

/// The first characters of a text, on one line.
fn start(text: &str) -> String {
    let shown = text.chars().take(SHOWN).map(|character| if character.is_control() { ' ' } else { character });
    shown.chain((text.chars().count() > SHOWN).then_some('…')).collect()
}
