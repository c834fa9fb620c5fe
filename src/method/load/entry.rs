//! One table of a method file: takes out keys one by one, reports what is wrong, and then which keys are left over.

use std::cell::RefCell;
use std::collections::BTreeSet;
use std::ops::{Range, RangeInclusive};

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::date::Date;
use crate::diagnostic::{Problem, suggest};
use crate::method::path::{Path, is_id};
use crate::method::syntax::{Findings, control_character, describe, line_feeds, quoted};
use crate::method::{CONTRIBUTIONS, SESSION, UNPLACED};

/// More entries in one list than a sheet could ever hold.
const MAX_ENTRIES: usize = 100;
/// More parts in one path than a person could ever want.
const MAX_PARTS: usize = 6;
/// First parts of a path that the program keeps for itself.
const RESERVED: [&str; 4] = ["vel", UNPLACED, CONTRIBUTIONS, SESSION];

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
    pub(crate) fn wrong(&self, key: &str, message: &str) {
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
            let problem = Problem::error(format!("`{key}` is missing"));
            self.report(self.span.clone(), problem);
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
                let message = format!("expected text between quotes, found {}", describe(other));
                self.report(value.span(), Problem::error(message));
                return String::new();
            }
        };
        let problem = if mode == Mode::Required && text.trim().is_empty() {
            Some("this text may not be empty".to_string())
        } else if !many_lines && text.contains('\n') {
            Some("this text may not have a line break".to_string())
        } else {
            let tab = text.chars().find(|&character| character == '\t');
            (control_character(&text).or(tab))
                .map(|character| format!("control character U+{:04X} in text", u32::from(character)))
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
                let message = format!("expected a date such as 2026-03-12, found {}", describe(other));
                self.report(value.span(), Problem::error(message));
                None
            }
        });
        date.unwrap_or_default()
    }

    /// Takes an id: one part of a path.
    pub(crate) fn id(&mut self, key: &'static str) -> String {
        let id = self.line(key);
        if !id.trim().is_empty() && !is_id(&id) {
            self.wrong(key, "an id has only lower-case letters, digits and underscores");
        }
        id
    }

    /// Takes a full path.
    pub(crate) fn path(&mut self, key: &'static str) -> Path {
        let text = self.line(key);
        let Some(path) = Path::new(&text) else {
            if !text.trim().is_empty() {
                let message = "a path has only lower-case letters, digits and underscores, with dots between its parts";
                self.wrong(key, message);
            }
            return Path::placeholder();
        };
        if path.segments().count() > MAX_PARTS {
            self.wrong(key, &format!("a path has at most {MAX_PARTS} parts"));
        }
        for reserved in RESERVED {
            if path.segments().next() == Some(reserved) {
                self.wrong(key, &format!("a path may not start with `{reserved}`: the program uses it itself"));
            }
        }
        path
    }

    /// Takes a code: the letters before a row's number.
    pub(crate) fn code(&mut self, key: &'static str) -> String {
        let code = self.line(key);
        if code.chars().count() > 3 || !code.chars().all(char::is_alphabetic) {
            self.wrong(key, "a code is one to three letters, such as \"R\"");
        }
        code
    }

    /// Takes true or false; false when it is left out.
    pub(crate) fn flag(&mut self, key: &'static str) -> bool {
        match self.get(key).map(|value| (value, value.get_ref())) {
            None => false,
            Some((_, DeValue::Boolean(flag))) => *flag,
            Some((value, other)) => {
                let message = format!("expected true or false, found {}", describe(other));
                self.report(value.span(), Problem::error(message));
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
            let message = format!("expected a number from {} to {}", range.start(), range.end());
            self.wrong(key, &message);
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
            let words = || meanings.iter().map(|(word, _)| *word);
            let mut problem = Problem::error(format!("unknown {key} `{text}`"));
            if let Some(word) = suggest(text, words()) {
                problem = problem.with_hint(format!("did you mean `{word}`?"));
            }
            let problem = problem.with_hint(format!("allowed here: {}", quoted(words())));
            self.report(self.span_of(key), problem);
        }
        found.map(|(_, meaning)| *meaning)
    }

    pub(crate) fn table(&mut self, key: &'static str) -> Option<Entry<'a, 's>> {
        let value = self.need(key)?;
        self.entry(value)
    }

    pub(super) fn optional_table(&mut self, key: &'static str) -> Option<Entry<'a, 's>> {
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
                let message = format!("expected a table, found {}", describe(other));
                self.report(value.span(), Problem::error(message));
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
                self.wrong(key, &format!("`{key}` may not be empty"));
                &[]
            }
            DeValue::Array(items) if items.len() > MAX_ENTRIES => {
                let message = format!("at most {MAX_ENTRIES} of `{key}` are allowed, found {}", items.len());
                self.wrong(key, &message);
                &[]
            }
            DeValue::Array(items) => items,
            other => {
                let problem = Problem::error(format!("expected a list, found {}", describe(other)));
                let problem = match other {
                    DeValue::Table(_) => problem.with_hint("a list of tables has double brackets: [[…]]"),
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
            let problem = Problem::error(format!("unknown key `{name}`"));
            let problem = match suggest(name, self.known.iter().copied()) {
                Some(known) => problem.with_hint(format!("did you mean `{known}`?")),
                None => problem.with_hint(format!("allowed here: {}", quoted(self.known.iter().copied()))),
            };
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
            entry.wrong("id", &format!("the id `{id}` is used twice"));
        }
    }
}
