//! Answers from what was found in a file that people filled in, of whatever kind the file is.
//!
//! What people write is taken as it is, also where a file of answers would be refused; and nothing they wrote is
//! dropped without a word: what has no place in the method is kept, and named.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;

use crate::messages::{FieldName, answers as say};
use crate::method::{Choice, FieldKind, Method, Path, UNPLACED};
use crate::source::{Problem, line_feeds};

use super::renamed::other_names;
use super::{Answers, Value, names_from_text};

/// A field in a file, by the name it has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// The name that the file gives it.
    pub name: String,
    /// What is in it.
    pub value: Raw,
    /// Whether it can't be changed: then it holds something for a reader only if its name is that of a field.
    pub locked: bool,
}

/// What is in a field of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    /// Words.
    Text(String),
    /// What is ticked or chosen: ids or labels of options, or any words for the one option of a check box.
    Chosen(Vec<String>),
    /// Words that stand in no field, whatever name they were found by.
    Loose(String),
}

impl Raw {
    /// Whether it says nothing.
    pub(crate) fn is_blank(&self) -> bool {
        match self {
            Raw::Text(text) | Raw::Loose(text) => text.trim().is_empty(),
            Raw::Chosen(options) => options.is_empty(),
        }
    }

    fn into_text(self) -> String {
        match self {
            Raw::Text(text) | Raw::Loose(text) => text,
            Raw::Chosen(options) => options.join(", "),
        }
    }
}

/// Answers from a file, with what deserves a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Converted {
    /// What is filled in.
    pub answers: Answers,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
}

/// Puts what was found in its place in the method.
///
/// A name that a program has changed when it merged or copied files is recognised by the rest of it, as long as the
/// field itself is not in the file.
pub fn from_raw(method: &Method, found: impl IntoIterator<Item = Found>) -> Converted {
    let mut converter = Converter::new(method);
    let mut strays = Vec::new();
    for found in found.into_iter().filter(|found| !found.value.is_blank()) {
        if let Raw::Loose(text) = found.value {
            converter.keep(&found.name, text);
            continue;
        }
        match converter.target(&found.name) {
            Some(target) => converter.place(target, "", &found.name, found.value),
            None => strays.push(found),
        }
    }
    for Found { name, value, locked } in strays {
        let renamed = other_names(&name).into_iter().find_map(|(change, name)| {
            let target = converter.target(&name).filter(|target| converter.is_free(target, &change))?;
            Some((change, target))
        });
        match renamed {
            Some((change, target)) => {
                let label = method.label(target.path.as_str());
                converter.renamed.push(FieldName { path: plain(name.clone()).0, label });
                converter.place(target, &change, &name, value);
            }
            None if locked => {}
            None => converter.keep(&name, value.into_text()),
        }
    }
    converter.finish()
}

/// The place of a value: a field, or one option of it.
struct Target<'m> {
    path: Path,
    kind: &'m FieldKind,
    option: Option<&'m Choice>,
}

struct Converter<'m> {
    method: &'m Method,
    answers: Answers,
    /// Ticked options by field.
    ticks: BTreeMap<Path, (&'m FieldKind, BTreeSet<&'m str>)>,
    /// How the names of a filled field differed from ours: copies of a field are not mixed.
    changes: HashMap<Path, String>,
    renamed: Vec<FieldName>,
    cleaned: BTreeSet<String>,
    unplaced: BTreeSet<String>,
    /// Fields for a date with words in them, and the words.
    undated: Vec<(FieldName, String)>,
    /// Dates in years that no plan is about.
    far_away: Vec<(FieldName, String)>,
    /// Times of day behind a date.
    times: Vec<(FieldName, String)>,
    /// Fields for a number with words in them, and the words.
    uncounted: Vec<(FieldName, String)>,
    /// Numbers that are not what is asked.
    unexpected: Vec<(FieldName, String)>,
    warnings: Vec<Problem>,
}

impl<'m> Converter<'m> {
    fn new(method: &'m Method) -> Self {
        Self {
            method,
            answers: Answers::new(),
            ticks: BTreeMap::new(),
            changes: HashMap::new(),
            renamed: Vec::new(),
            cleaned: BTreeSet::new(),
            unplaced: BTreeSet::new(),
            undated: Vec::new(),
            far_away: Vec::new(),
            times: Vec::new(),
            uncounted: Vec::new(),
            unexpected: Vec::new(),
            warnings: Vec::new(),
        }
    }

    fn target(&self, name: &str) -> Option<Target<'m>> {
        if let Some(kind) = self.method.kind(name) {
            return Some(Target { path: Path::new(name)?, kind, option: None });
        }
        let (path, option) = name.rsplit_once('.')?;
        let kind = self.method.kind(path)?;
        let option = kind.choices().iter().find(|choice| choice.id == option)?;
        Some(Target { path: Path::new(path)?, kind, option: Some(option) })
    }

    fn is_free(&self, target: &Target, change: &str) -> bool {
        self.changes.get(&target.path).is_none_or(|other| other == change)
    }

    fn place(&mut self, Target { path, kind, option }: Target<'m>, change: &str, name: &str, value: Raw) {
        if !self.changes.contains_key(&path) {
            self.changes.insert(path.clone(), change.to_string());
        }
        match value {
            Raw::Loose(text) => self.keep(name, text),
            value if !kind.shape().is_choice() => self.write(path, kind, name, value.into_text()),
            Raw::Chosen(chosen) => match option {
                Some(option) => self.tick(path, kind, option),
                None => chosen.into_iter().for_each(|words| self.choose(&path, kind, name, words)),
            },
            Raw::Text(text) => match option {
                // Form data says so in words.
                Some(option) if self.method.lexicon.says_yes(&text) => self.tick(path, kind, option),
                Some(_) if self.method.lexicon.says_no(&text) => {}
                Some(_) => self.keep(name, text),
                None => self.choose(&path, kind, name, text),
            },
        }
    }

    fn tick(&mut self, path: Path, kind: &'m FieldKind, option: &'m Choice) {
        let (_, ticked) = self.ticks.entry(path).or_insert_with(|| (kind, BTreeSet::new()));
        ticked.insert(&option.id);
    }

    /// Ticks the option with this id or label.
    fn choose(&mut self, path: &Path, kind: &'m FieldKind, name: &str, words: String) {
        let wanted = words.trim().to_lowercase();
        let is_meant = |choice: &&Choice| choice.id == wanted || choice.label.to_lowercase() == wanted;
        match kind.choices().iter().find(is_meant) {
            Some(choice) => self.tick(path.clone(), kind, choice),
            None => self.keep(name, words),
        }
    }

    /// Fills in a field. When it holds something else already, the text is kept apart.
    fn write(&mut self, path: Path, kind: &FieldKind, name: &str, text: String) {
        let text = self.clean(name, text);
        let (value, time) = self.value(kind, &text);
        match self.answers.get(&path) {
            Some(other) if *other == value => {}
            Some(_) => self.keep(name, text),
            None => {
                self.look_at(&path, kind, &value);
                // A date has no room for a time: what was written stays beside it.
                if let Some(time) = time {
                    self.times.push((self.method.called(&path), time.to_string()));
                    self.answers.keep(path.as_str(), &text);
                }
                self.answers.set(path, value);
            }
        }
    }

    /// The value that a text says, and the time of day behind a date.
    fn value<'t>(&self, kind: &FieldKind, text: &'t str) -> (Value, Option<&'t str>) {
        let value = match kind {
            FieldKind::Text | FieldKind::OneOf(_) | FieldKind::AnyOf(_) | FieldKind::Scale(_) => {
                Value::Text(text.to_string())
            }
            FieldKind::Line => Value::Text(one_line(text)),
            FieldKind::Names => Value::Names(names_from_text(text)),
            FieldKind::Number(quantity) => match quantity.read(text, self.method.words.numbers) {
                Some(number) => Value::Number(number),
                None => Value::Uncounted(one_line(text)),
            },
            FieldKind::Date => {
                let written = self.method.lexicon.dates.read(text);
                match written.and_then(|written| Some((written.date()?, written.time))) {
                    Some((date, time)) => return (Value::Date(date), time),
                    None => Value::Undated(one_line(text)),
                }
            }
        };
        (value, None)
    }

    /// Notes what is strange about a date or a number.
    fn look_at(&mut self, path: &Path, kind: &FieldKind, value: &Value) {
        match value {
            Value::Uncounted(words) => self.uncounted.push((self.method.called(path), words.clone())),
            Value::Number(number) => {
                if matches!(kind, FieldKind::Number(quantity) if !quantity.expects(*number)) {
                    let shown = value.shown(kind, &self.method.words);
                    self.unexpected.push((self.method.called(path), shown));
                }
            }
            Value::Undated(words) => self.undated.push((self.method.called(path), words.clone())),
            Value::Date(date) if !date.is_plausible() => {
                self.far_away.push((self.method.called(path), date.to_string()));
            }
            Value::Date(_) | Value::Text(_) | Value::Names(_) | Value::Chosen(_) => {}
        }
    }

    /// Keeps a text that has no place.
    fn keep(&mut self, name: &str, text: String) {
        let text = self.clean(name, text);
        let name = match plain(name.to_string()).0.trim() {
            "" => self.method.wording.unnamed.clone(),
            name => name.to_string(),
        };
        self.answers.keep(&name, &text);
        self.unplaced.insert(name);
    }

    fn clean(&mut self, name: &str, text: String) -> String {
        let (text, is_clean) = plain(text);
        if !is_clean {
            self.cleaned.insert(plain(name.to_string()).0);
        }
        text
    }

    fn finish(mut self) -> Converted {
        if !self.undated.is_empty() {
            let (fields, words): (Vec<_>, Vec<_>) = self.undated.into_iter().unzip();
            self.warnings.push(Problem::warning(say::words_and_no_date(fields, words)).with_hint(say::date_form()));
        }
        if !self.far_away.is_empty() {
            let (fields, dates): (Vec<_>, Vec<_>) = self.far_away.into_iter().unzip();
            self.warnings.push(Problem::warning(say::dates_far_away(fields, dates)).with_hint(say::ask_which_year()));
        }
        if !self.times.is_empty() {
            let (fields, times): (Vec<_>, Vec<_>) = self.times.into_iter().unzip();
            self.warnings
                .push(Problem::warning(say::times_kept_apart(fields, times)).with_hint(say::move_them(UNPLACED)));
        }
        if !self.uncounted.is_empty() {
            let (fields, words): (Vec<_>, Vec<_>) = self.uncounted.into_iter().unzip();
            self.warnings.push(Problem::warning(say::words_and_no_number(fields, words)).with_hint(say::number_form()));
        }
        if !self.unexpected.is_empty() {
            let (fields, numbers): (Vec<_>, Vec<_>) = self.unexpected.into_iter().unzip();
            let problem = Problem::warning(say::numbers_not_as_asked(fields, numbers));
            self.warnings.push(problem.with_hint(say::ask_if_it_is_right()));
        }
        for (path, (kind, ticked)) in self.ticks {
            let ticked: Vec<&Choice> =
                kind.choices().iter().filter(|choice| ticked.contains(choice.id.as_str())).collect();
            if kind.shape().takes_one() && ticked.len() > 1 {
                let labels = ticked.iter().map(|choice| &choice.label);
                let message = say::several_ticked(ticked.len(), self.method.called(&path), labels);
                self.warnings.push(Problem::warning(message).with_hint(say::ask_which_is_meant()));
            }
            self.answers.set(path, Value::Chosen(ticked.into_iter().map(|choice| choice.id.clone()).collect()));
        }
        let called = |names: BTreeSet<String>| names.into_iter().map(|name| self.method.called(name));
        if !self.renamed.is_empty() {
            let problem = Problem::warning(say::names_changed(self.renamed));
            self.warnings.push(problem.with_hint(say::check_they_belong_together()));
        }
        if !self.cleaned.is_empty() {
            let problem = Problem::warning(say::characters_left_out(called(self.cleaned)));
            self.warnings.push(problem.with_hint(say::they_came_with_pasted_text()));
        }
        if !self.unplaced.is_empty() {
            let problem = Problem::warning(say::texts_without_place(called(self.unplaced)));
            self.warnings.push(problem.with_hint(say::move_them(UNPLACED)));
        }
        Converted { answers: self.answers, warnings: self.warnings }
    }
}

/// Makes every kind of line break a line feed and drops other control characters; tells whether there were none.
pub(crate) fn plain(text: String) -> (String, bool) {
    let is_text = |c: char| !c.is_control() || matches!(c, '\n' | '\t');
    // Most text is fine as it is.
    if text.chars().all(is_text) {
        return (text, true);
    }
    let text = line_feeds(&text).replace(['\u{B}', '\u{C}', '\u{85}'], "\n");
    let is_clean = text.chars().all(is_text);
    if is_clean { (text, true) } else { (text.chars().filter(|&c| is_text(c)).collect(), false) }
}

/// Puts text on one line.
fn one_line(text: &str) -> String {
    if !text.contains('\n') {
        return text.to_string();
    }
    let lines: Vec<&str> = text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_becomes_plain() {
        assert_eq!(plain("a\r\nb\rc\u{B}d\te".to_string()), ("a\nb\nc\nd\te".to_string(), true));
        assert_eq!(plain("a\u{0}b\u{7F}".to_string()), ("ab".to_string(), false));
        assert_eq!(one_line("\na \n\n b\n"), "a b");
        assert_eq!(one_line(" a "), " a ");
    }
}
