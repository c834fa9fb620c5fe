//! One table of a TOML file: takes out keys one by one, reports what is wrong, and then which keys are left over.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Findings, Problem, control_character, describe, line_feeds, suggest, suggestion};
use crate::date::Date;
use crate::messages::{Message, source as say};
use crate::path::{Path, is_id};

/// More entries in one list than a sheet could ever hold.
const MAX_ENTRIES: usize = 100;
/// Whether a list may be left out or empty.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    Required,
    Optional,
}

/// A table that is being read.
///
/// A value that is wrong is reported and read as empty: after a problem the result is never handed out.
pub(crate) struct Entry<'a, 's> {
    table: &'a DeTable<'s>,
    span: Range<usize>,
    findings: &'a RefCell<Findings<'s>>,
    known: Vec<&'static str>,
}

impl<'a, 's> Entry<'a, 's> {
    pub(crate) fn root(table: &'a Spanned<DeTable<'s>>, findings: &'a RefCell<Findings<'s>>) -> Entry<'a, 's> {
        Entry::new(table.get_ref(), table.span(), findings)
    }

    fn new(table: &'a DeTable<'s>, span: Range<usize>, findings: &'a RefCell<Findings<'s>>) -> Entry<'a, 's> {
        Entry { table, span, findings, known: Vec::new() }
    }

    pub(crate) fn report(&self, range: Range<usize>, problem: Problem) {
        self.findings.borrow_mut().add(range, problem);
    }

    /// Reports what is wrong with the value of a key.
    pub(crate) fn wrong(&self, key: &str, message: impl Into<Message>) {
        self.report(self.span_of(key), Problem::error(message));
    }

    /// Finds where the value of a key stands; the table itself when there is none.
    pub(crate) fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or(self.span.clone(), Spanned::span)
    }

    fn get(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'s>>> {
        self.known.push(key);
        self.table.get(key)
    }

    fn need(&mut self, key: &'static str) -> Option<&'a Spanned<DeValue<'s>>> {
        let value = self.get(key);
        // After a syntax error the key may well be in a part that was skipped.
        if value.is_none() && !self.findings.borrow().is_broken() {
            self.report(self.span.clone(), Problem::error(say::key_missing(key)));
        }
        value
    }

    pub(crate) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Takes a text of one line that may not be empty.
    pub(crate) fn line(&mut self, key: &'static str) -> String {
        let value = self.need(key);
        self.read(value, Mode::Required, false)
    }

    pub(crate) fn optional_line(&mut self, key: &'static str) -> String {
        let value = self.get(key);
        self.read(value, Mode::Optional, false)
    }

    /// Takes a text that may have several lines, but may not be empty.
    pub(crate) fn text(&mut self, key: &'static str) -> String {
        let value = self.need(key);
        self.read(value, Mode::Required, true)
    }

    pub(crate) fn optional_text(&mut self, key: &'static str) -> String {
        let value = self.get(key);
        self.read(value, Mode::Optional, true)
    }

    /// Takes a list of texts of one line each.
    pub(crate) fn lines(&mut self, key: &'static str, mode: Mode) -> Vec<String> {
        let items = self.list(key, mode);
        (items.iter()).map(|item| self.read(Some(item), Mode::Required, false)).collect()
    }

    fn read(&self, value: Option<&Spanned<DeValue>>, mode: Mode, many_lines: bool) -> String {
        let Some(value) = value else {
            return String::new();
        };
        let text = match value.get_ref() {
            DeValue::String(text) => line_feeds(text),
            other => {
                self.report(value.span(), Problem::error(say::expected_text(describe(other))));
                return String::new();
            }
        };
        let problem = if mode == Mode::Required && text.trim().is_empty() {
            Some(say::text_empty())
        } else if !many_lines && text.contains('\n') {
            Some(say::text_with_line_break())
        } else {
            let tab = text.chars().find(|&character| character == '\t');
            let character = control_character(&text).or(tab);
            character.map(|c| say::text_with_control_character(format!("U+{:04X}", u32::from(c))))
        };
        if let Some(message) = problem {
            self.report(value.span(), Problem::error(message));
        }
        text
    }

    /// Takes a date.
    pub(crate) fn date(&mut self, key: &'static str) -> Date {
        let date = self.need(key).and_then(|value| match value.get_ref() {
            DeValue::Datetime(moment) if moment.time.is_none() => {
                moment.date.and_then(|date| Date::new(date.year, date.month, date.day))
            }
            other => {
                self.report(value.span(), Problem::error(say::expected_date(describe(other))));
                None
            }
        });
        date.unwrap_or_default()
    }

    /// Takes an id: one part of a path.
    pub(crate) fn id(&mut self, key: &'static str) -> String {
        let id = self.line(key);
        if !id.trim().is_empty() && !is_id(&id) {
            self.wrong(key, say::id_form());
        }
        id
    }

    /// Takes a full path.
    pub(crate) fn path(&mut self, key: &'static str) -> Path {
        let text = self.line(key);
        Path::new(&text).unwrap_or_else(|| {
            if !text.trim().is_empty() {
                self.wrong(key, say::path_form());
            }
            Path::placeholder()
        })
    }

    /// Takes a code: the letters before a row's number.
    pub(crate) fn code(&mut self, key: &'static str) -> String {
        let code = self.line(key);
        if code.chars().count() > 3 || !code.chars().all(char::is_alphabetic) {
            self.wrong(key, say::code_form());
        }
        code
    }

    /// Takes true or false; false when it is left out.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        match self.get(key).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((value, other)) => {
                self.report(value.span(), Problem::error(say::expected_boolean(describe(other))));
                false
            }
        }
    }

    pub(crate) fn number(&mut self, key: &'static str, range: RangeInclusive<usize>) -> usize {
        let Some(value) = self.need(key) else {
            return 0;
        };
        let number = match value.get_ref() {
            DeValue::Integer(integer) => usize::from_str_radix(integer.as_str(), integer.radix()).ok(),
            DeValue::String(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_)
            | DeValue::Array(_)
            | DeValue::Table(_) => None,
        };
        number.filter(|number| range.contains(number)).unwrap_or_else(|| {
            self.wrong(key, say::expected_number(*range.start(), *range.end()));
            0
        })
    }

    /// Takes a text that is one of a few words, each with a meaning of its own.
    pub(crate) fn keyword<T: Copy>(&mut self, key: &'static str, meanings: &[(&str, T)]) -> Option<T> {
        let text = self.line(key);
        self.meaning(key, &text, meanings)
    }

    /// Takes a list of such words.
    pub(crate) fn keywords<T: Copy>(&mut self, key: &'static str, meanings: &[(&str, T)]) -> Vec<T> {
        let texts = self.lines(key, Mode::Required);
        texts.iter().filter_map(|text| self.meaning(key, text, meanings)).collect()
    }

    fn meaning<T: Copy>(&self, key: &str, text: &str, meanings: &[(&str, T)]) -> Option<T> {
        let found = meanings.iter().find(|(word, _)| *word == text);
        if found.is_none() && !text.trim().is_empty() {
            let words = meanings.iter().map(|(word, _)| *word);
            let problem = Problem::error(say::keyword_unknown(key, text));
            let near = suggest(text, words.clone()).map(say::did_you_mean);
            let problem = near.into_iter().fold(problem, Problem::with_hint);
            self.report(self.span_of(key), problem.with_hint(say::allowed_here(words)));
        }
        found.map(|(_, meaning)| *meaning)
    }

    pub(crate) fn table(&mut self, key: &'static str) -> Option<Entry<'a, 's>> {
        let value = self.need(key)?;
        self.entry(value)
    }

    pub(crate) fn optional_table(&mut self, key: &'static str) -> Option<Entry<'a, 's>> {
        let value = self.get(key)?;
        self.entry(value)
    }

    /// Takes a list of tables.
    pub(crate) fn entries(&mut self, key: &'static str, mode: Mode) -> Vec<Entry<'a, 's>> {
        let items = self.list(key, mode);
        items.iter().filter_map(|item| self.entry(item)).collect()
    }

    fn entry(&self, value: &'a Spanned<DeValue<'s>>) -> Option<Entry<'a, 's>> {
        match value.get_ref() {
            DeValue::Table(table) => Some(Entry::new(table, value.span(), self.findings)),
            other => {
                self.report(value.span(), Problem::error(say::expected_table(describe(other))));
                None
            }
        }
    }

    fn list(&mut self, key: &'static str, mode: Mode) -> &'a [Spanned<DeValue<'s>>] {
        let value = match mode {
            Mode::Required => self.need(key),
            Mode::Optional => self.get(key),
        };
        let Some(value) = value else {
            return &[];
        };
        match value.get_ref() {
            DeValue::Array(items) if items.is_empty() && mode == Mode::Required => {
                self.wrong(key, say::key_empty(key));
                &[]
            }
            DeValue::Array(items) if items.len() > MAX_ENTRIES => {
                self.wrong(key, say::too_many_entries(key, MAX_ENTRIES, items.len()));
                &[]
            }
            DeValue::Array(items) => items,
            other => {
                let problem = Problem::error(say::expected_list(describe(other)));
                let problem = match other {
                    DeValue::Table(_) => problem.with_hint(say::double_brackets()),
                    DeValue::String(_)
                    | DeValue::Integer(_)
                    | DeValue::Float(_)
                    | DeValue::Boolean(_)
                    | DeValue::Datetime(_)
                    | DeValue::Array(_) => problem,
                };
                self.report(value.span(), problem);
                &[]
            }
        }
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn finish(self) {
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if self.known.contains(&name) {
                continue;
            }
            let problem = Problem::error(say::key_unknown(name));
            let problem = problem.with_hint(suggestion(name, self.known.iter().copied()));
            self.report(key.span(), problem);
        }
    }
}

/// Reports entries that have the same id as an earlier one.
pub(crate) fn unique_ids(entries: &[Entry]) {
    let mut seen = BTreeSet::new();
    for entry in entries {
        let id = entry.table.get("id").and_then(|value| value.get_ref().as_str());
        if let Some(id) = id.filter(|id| !id.is_empty())
            && !seen.insert(id)
        {
            entry.wrong("id", say::id_twice(id));
        }
    }
}
