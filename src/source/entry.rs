//! One table of a TOML file: gives its keys one by one, and then reports which are left over.

use std::collections::BTreeSet;
use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::asked::{Asked, AskedKey, ReadAs, Shape, plain};
use super::findings::Findings;
use super::{Problem, Problems, Source, describe, suggestion};
use crate::messages::{Message, source as say};

/// More entries in one list than a sheet could ever hold.
const MAX_ENTRIES: usize = 100;

/// How long a list may be.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mode {
    /// With at least one entry.
    Required,
    /// Also empty, or left out.
    Optional,
    /// As [`Mode::Optional`], and with as many entries as the file holds.
    Unbounded,
}

/// Says that something is wrong, and that this was reported: only what reports can give it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Reported(());

/// A table that is being read.
///
/// A value that is wrong is reported and read as empty: after a problem the result is never handed out.
///
/// When what reads a table gives up, with [`Reported`], it may not have taken all that it knows. Otherwise the keys that
/// nobody asked for are reported as unknown.
pub(crate) struct Entry<'a, 's> {
    pub(super) table: &'a DeTable<'s>,
    span: Range<usize>,
    findings: &'a mut Findings<'s>,
    taken: Vec<String>,
    /// The entry's own id, which its neighbours may not have.
    pub(super) id: String,
}

/// Reads a source: `take` makes something of the table that the whole of it is. Gives that with what deserves a look,
/// or everything that is wrong.
pub(crate) fn read<T>(
    source: &Source,
    take: impl FnOnce(&mut Entry) -> Result<T, Reported>,
) -> Result<(T, Vec<Problem>), Problems> {
    let mut mended = None;
    let (table, mut findings) = Findings::parse(source, &mut mended);
    let made = Entry::new(table.get_ref(), table.span(), &mut findings).read(take);
    let warnings = findings.finish()?;
    match made {
        Ok(made) => Ok((made, warnings)),
        // What was reported is an error, so this is never reached.
        Err(Reported(())) => Err(Problems(warnings)),
    }
}

/// Tells what `take` asks of a source that it can read.
pub(crate) fn asked<T>(source: &Source, take: impl FnOnce(&mut Entry) -> Result<T, Reported>) -> Asked {
    let mut mended = None;
    let (table, mut findings) = Findings::parse(source, &mut mended);
    findings.asked = Some(vec![Asked::default()]);
    // What can't be read was asked for all the same.
    let _ = Entry::new(table.get_ref(), table.span(), &mut findings).read(take);
    findings.asked.and_then(|mut asked| asked.pop()).unwrap_or_default()
}

impl<'a, 's> Entry<'a, 's> {
    fn new(table: &'a DeTable<'s>, span: Range<usize>, findings: &'a mut Findings<'s>) -> Entry<'a, 's> {
        Entry { table, span, findings, taken: Vec::new(), id: String::new() }
    }

    /// Reports a problem with the value of a key; with the table itself when it has no such key.
    pub(crate) fn report(&mut self, key: &str, problem: Problem) -> Reported {
        self.report_at(self.span_of(key), problem)
    }

    /// Reports a problem somewhere in the source.
    pub(crate) fn report_at(&mut self, range: Range<usize>, problem: Problem) -> Reported {
        self.findings.add(range, problem);
        Reported(())
    }

    /// Reports what is wrong with the value of a key.
    pub(crate) fn wrong(&mut self, key: &str, message: impl Into<Message>) -> Reported {
        self.report(key, Problem::error(message))
    }

    /// Finds where the value of a key stands; the table itself when there is none.
    pub(crate) fn span_of(&self, key: &str) -> Range<usize> {
        self.table.get(key).map_or(self.span.clone(), Spanned::span)
    }

    /// Tells whether there is a value that may be left out.
    pub(crate) fn has(&mut self, key: &str) -> bool {
        self.note_as(key, false, || ReadAs::Nothing);
        self.get(key).is_some()
    }

    /// Takes a key that is not read here, so that nobody calls it unknown; tells whether it is there.
    pub(crate) fn skip(&mut self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// Notes that a key is asked for, and what its value may be, for who wants to know.
    pub(super) fn note(&mut self, key: &str, needed: bool, shape: impl FnOnce() -> Shape) {
        self.note_as(key, needed, || ReadAs::Value(shape()));
    }

    fn note_as(&mut self, key: &str, needed: bool, read_as: impl FnOnce() -> ReadAs) {
        if let Some(asked) = self.findings.asked.as_mut().and_then(|asked| asked.last_mut()) {
            let value = self.table.get(key).and_then(|value| plain(value.get_ref()));
            asked.note(AskedKey { name: key.to_string(), needed, read_as: read_as(), value });
        }
    }

    /// Notes which of a few words a key has.
    pub(super) fn note_choice(&mut self, key: &str) {
        if let Some(asked) = self.findings.asked.as_mut().and_then(|asked| asked.last_mut())
            && let Some(DeValue::String(word)) = self.table.get(key).map(Spanned::get_ref)
        {
            asked.chosen.push((key.to_string(), word.to_string()));
        }
    }

    /// Lists the keys, for a table in which people choose them.
    pub(crate) fn keys(&self) -> Vec<&'a str> {
        let table: &'a DeTable<'s> = self.table;
        table.keys().map(|key| key.get_ref().as_ref()).collect()
    }

    /// Takes a value that may be left out.
    pub(super) fn get(&mut self, key: &str) -> Option<&'a Spanned<DeValue<'s>>> {
        if !self.taken.iter().any(|taken| taken == key) {
            self.taken.push(key.to_string());
        }
        self.table.get(key)
    }

    /// Takes a value that has to be there.
    pub(super) fn need(&mut self, key: &str) -> Result<&'a Spanned<DeValue<'s>>, Reported> {
        match self.get(key) {
            Some(value) => Ok(value),
            // After a syntax error, which is reported, the key may well be in a part that was skipped.
            None if self.findings.is_broken() => Err(Reported(())),
            None => Err(self.wrong(key, say::key_missing(key))),
        }
    }

    /// Takes all other keys, for a reader of its own that reports what is unknown: the table, the keys that were taken
    /// from it before, and where to report to.
    pub(crate) fn rest(&mut self) -> (&'a DeTable<'s>, Vec<String>, &mut Findings<'s>) {
        let all = self.keys().into_iter().map(str::to_string).collect();
        (self.table, std::mem::replace(&mut self.taken, all), self.findings)
    }

    /// Takes a table.
    pub(crate) fn table<T>(
        &mut self,
        key: &str,
        take: impl FnOnce(&mut Entry) -> Result<T, Reported>,
    ) -> Result<T, Reported> {
        let value = self.need(key)?;
        let (made, asked) = self.read_entry(value, take);
        self.note_as(key, true, || asked.map_or(ReadAs::Nothing, ReadAs::Table));
        made
    }

    /// Takes a table that may be left out.
    pub(crate) fn optional_table<T>(
        &mut self,
        key: &str,
        take: impl FnOnce(&mut Entry) -> Result<T, Reported>,
    ) -> Option<T> {
        self.note_as(key, false, || ReadAs::Nothing);
        let value = self.get(key)?;
        let (made, asked) = self.read_entry(value, take);
        self.note_as(key, false, || asked.map_or(ReadAs::Nothing, ReadAs::Table));
        made.ok()
    }

    /// Takes a list of tables. Those that have an id each need one of their own.
    pub(crate) fn entries<T>(
        &mut self,
        key: &str,
        mode: Mode,
        mut take: impl FnMut(&mut Entry) -> Result<T, Reported>,
    ) -> Vec<T> {
        let mut ids = BTreeSet::new();
        let mut made = Vec::new();
        let mut all_asked = Vec::new();
        for value in self.list(key, mode) {
            let (entry, asked) = self.read_entry(value, |entry| {
                let made = take(entry);
                let id = entry.id.clone();
                if !id.is_empty() && !ids.insert(id) {
                    entry.wrong("id", say::id_twice(&entry.id));
                }
                made
            });
            made.extend(entry);
            all_asked.extend(asked);
        }
        self.note_as(key, mode == Mode::Required, || {
            if all_asked.is_empty() { ReadAs::Nothing } else { ReadAs::Tables(all_asked) }
        });
        made
    }

    /// Reads a value as a table; what was asked of it goes to who wants to know.
    fn read_entry<T>(
        &mut self,
        value: &'a Spanned<DeValue<'s>>,
        take: impl FnOnce(&mut Entry) -> Result<T, Reported>,
    ) -> (Result<T, Reported>, Option<Asked>) {
        if let Some(asked) = &mut self.findings.asked {
            asked.push(Asked::default());
        }
        let made = self.entry(value).and_then(|entry| entry.read(take));
        (made, self.findings.asked.as_mut().and_then(Vec::pop))
    }

    fn entry(&mut self, value: &'a Spanned<DeValue<'s>>) -> Result<Entry<'_, 's>, Reported> {
        match value.get_ref() {
            DeValue::Table(table) => Ok(Entry::new(table, value.span(), self.findings)),
            other => Err(self.report_at(value.span(), Problem::error(say::expected_table(describe(other))))),
        }
    }

    pub(super) fn list(&mut self, key: &str, mode: Mode) -> &'a [Spanned<DeValue<'s>>] {
        let value = match mode {
            Mode::Required => self.need(key).ok(),
            Mode::Optional | Mode::Unbounded => self.get(key),
        };
        let Some(value) = value else {
            return &[];
        };
        match value.get_ref() {
            DeValue::Array(items) if items.is_empty() && mode == Mode::Required => {
                self.wrong(key, say::key_empty(key));
                &[]
            }
            DeValue::Array(items) if items.len() > MAX_ENTRIES && mode != Mode::Unbounded => {
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
                self.report(key, problem);
                &[]
            }
        }
    }

    /// Reads this table, and reports the keys that were not asked for.
    fn read<T>(mut self, take: impl FnOnce(&mut Entry) -> Result<T, Reported>) -> Result<T, Reported> {
        let made = take(&mut self)?;
        for key in self.table.keys() {
            let name: &str = key.get_ref();
            if !self.taken.iter().any(|taken| taken == name) {
                let known = self.taken.iter().map(String::as_str);
                let problem = Problem::error(say::key_unknown(name)).with_hint(suggestion(name, known));
                self.findings.add(key.span(), problem);
            }
        }
        Ok(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said about a file with a list of shapes.
    fn told(text: &str) -> Vec<String> {
        let source = Source { name: "a.toml".into(), text: text.into() };
        let shapes = read(&source, |entry| {
            Ok(entry.entries("shape", Mode::Optional, |entry| {
                let id = entry.id();
                let square = entry.keyword("kind", &[("round", false), ("square", true)])?;
                let corners = if square { entry.number("corners", 3..=9) } else { 0 };
                Ok((id, corners))
            }))
        });
        shapes.map_or_else(|problems| problems.0.iter().map(ToString::to_string).collect(), |_| Vec::new())
    }

    #[test]
    fn keys_that_nobody_asked_for_are_reported() {
        assert_eq!(told("[[shape]]\nid = \"a\"\nkind = \"square\"\ncorners = 4"), <[&str; 0]>::default());
        assert_eq!(told("[[shape]]\nid = \"a\"\nkind = \"round\"\ncorners = 4"), ["unknown key `corners`"]);
    }

    /// A guide with a wrong word in it was once told that its right keys were unknown.
    #[test]
    fn what_gave_up_calls_no_key_unknown() {
        assert_eq!(told("[[shape]]\nid = \"a\"\nkind = \"squire\"\ncorners = 4"), ["unknown kind `squire`"]);
    }

    #[test]
    fn entries_of_one_list_have_ids_of_their_own() {
        let text = "[[shape]]\nid = \"a\"\nkind = \"round\"\n[[shape]]\nid = \"a\"\nkind = \"oval\"";
        assert_eq!(told(text), ["the id `a` is used twice", "unknown kind `oval`"]);
    }
}
