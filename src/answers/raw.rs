//! Answers from what was found in a file that people filled in, of whatever kind the file is.
//!
//! What people write is taken as it is, also where a file of answers would be refused; and nothing they wrote is
//! dropped without a word: what has no place in the method is kept, and named.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use crate::date::Date;
use crate::method::{Choice, FieldKind, Method, Path, UNPLACED};
use crate::source::Problem;
use crate::source::{line_feeds, quoted};

use super::value::contradiction;
use super::{Answers, Value, names_from_text};

/// A field in a file, by the name it has there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub name: String,
    pub value: Raw,
    /// Whether it can't be changed: then it holds something for a reader only if its name is that of a field.
    pub locked: bool,
}

/// What is in a field of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Raw {
    Text(String),
    /// What is ticked or chosen: ids or labels of options, or any words for the one option of a check box.
    Chosen(Vec<String>),
    /// Words that stand in no field, whatever name they were found by.
    Loose(String),
}

impl Raw {
    fn is_blank(&self) -> bool {
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Converted {
    pub answers: Answers,
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
                converter.renamed.push(name.clone());
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
    renamed: Vec<String>,
    cleaned: BTreeSet<String>,
    unplaced: BTreeSet<String>,
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
        match (kind, value) {
            (_, Raw::Loose(text)) => self.keep(name, text),
            (FieldKind::OneOf(_) | FieldKind::AnyOf(_), Raw::Chosen(chosen)) => match option {
                Some(option) => self.tick(path, kind, option),
                None => chosen.into_iter().for_each(|words| self.choose(&path, kind, name, words)),
            },
            (FieldKind::OneOf(_) | FieldKind::AnyOf(_), Raw::Text(text)) => match option {
                Some(_) => self.keep(name, text),
                None => self.choose(&path, kind, name, text),
            },
            (FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date, value) => {
                self.write(path, kind, name, value.into_text());
            }
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
        let value = self.value(kind, &text);
        match self.answers.get(&path) {
            Some(other) if *other == value => {}
            Some(_) => self.keep(name, text),
            None => {
                if let Value::Undated(words) = &value {
                    let problem = Problem::warning(format!("`{path}` has words and no date: “{words}”"))
                        .with_hint("they are kept; a date is a day, a month and a year in four digits: 12-3-2026");
                    self.warnings.push(problem);
                }
                self.answers.set(path, value);
            }
        }
    }

    fn value(&self, kind: &FieldKind, text: &str) -> Value {
        match kind {
            FieldKind::Text | FieldKind::OneOf(_) | FieldKind::AnyOf(_) => Value::Text(text.to_string()),
            FieldKind::Line => Value::Text(one_line(text)),
            FieldKind::Names => Value::Names(names_from_text(text)),
            FieldKind::Date => match Date::parse_lenient(text, &self.method.words.months) {
                Some(date) => Value::Date(date),
                None => Value::Undated(one_line(text)),
            },
        }
    }

    /// Keeps a text that has no place.
    fn keep(&mut self, name: &str, text: String) {
        let text = self.clean(name, text);
        let name = match plain(name.to_string()).0.trim() {
            "" => "zonder naam".to_string(),
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
        for (path, (kind, ticked)) in self.ticks {
            let ids = kind.choices().iter().map(|choice| &choice.id).filter(|id| ticked.contains(id.as_str()));
            let ids: Vec<String> = ids.cloned().collect();
            if matches!(kind, FieldKind::OneOf(_)) && ids.len() > 1 {
                self.warnings.push(contradiction(&path, &ids).with_hint("both are kept: ask which one is meant"));
            }
            self.answers.set(path, Value::Chosen(ids));
        }
        let mut report = |names: Vec<&str>, message: &str, hint: &str| {
            if !names.is_empty() {
                let problem = Problem::warning(format!("{message}: {}", some(&names)));
                self.warnings.push(problem.with_hint(hint));
            }
        };
        report(
            self.renamed.iter().map(String::as_str).collect(),
            "fields with a changed name were recognised by the rest of it",
            "programs that merge or copy files change names; check that the answers belong together",
        );
        report(
            self.cleaned.iter().map(String::as_str).collect(),
            "characters that are no text were left out",
            "they came along with pasted text, and don't show",
        );
        report(
            self.unplaced.iter().map(String::as_str).collect(),
            "texts without a place in the method were kept",
            &format!("they stand under [{UNPLACED}] in the answers: move them to where they belong"),
        );
        Converted { answers: self.answers, warnings: self.warnings }
    }
}

/// How many names a message lists.
const SHOWN: usize = 10;

fn some(names: &[&str]) -> String {
    let shown: Vec<String> = names.iter().take(SHOWN).map(|name| plain(name.to_string()).0).collect();
    let shown = quoted(shown.iter().map(String::as_str));
    match names.len().saturating_sub(SHOWN) {
        0 => shown,
        more => format!("{shown} and {more} more"),
    }
}

/// Makes every kind of line break a line feed and drops other control characters; tells whether there were none.
fn plain(text: String) -> (String, bool) {
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

/// More parts than any name has.
const MAX_PARTS: usize = 16;

/// The names that a name may have been: without the first parts, as in `6.routes.in.acties`, and without a number at
/// the end of a part, as in `routes.in.acties_2`. Each with what was left off.
fn other_names(name: &str) -> Vec<(String, String)> {
    let parts: Vec<&str> = name.splitn(MAX_PARTS + 1, '.').collect();
    if parts.len() > MAX_PARTS {
        return Vec::new();
    }
    let mut names = Vec::new();
    for first in 0..parts.len() {
        let (prefix, rest) = parts.split_at(first);
        let prefix = prefix.join(".");
        let (bare, numbers): (Vec<&str>, Vec<&str>) = rest.iter().map(|part| without_number(part)).unzip();
        let numbers = numbers.concat();
        if first > 0 {
            names.push((format!("{prefix}."), rest.join(".")));
        }
        if !numbers.is_empty() {
            names.push((format!("{prefix}.{numbers}"), bare.join(".")));
        }
    }
    names
}

/// Splits the number of a copy from the end of a name: `acties` and `_2`.
fn without_number(part: &str) -> (&str, &str) {
    let bare = part.trim_end_matches(|c: char| c.is_ascii_digit());
    match bare.strip_suffix('_') {
        Some(name) if bare.len() < part.len() && !name.is_empty() => part.split_at(name.len()),
        Some(_) | None => (part, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_tried_without_what_programs_add() {
        let names = |name| other_names(name).into_iter().map(|(_, name)| name).collect::<Vec<_>>();
        assert_eq!(names("6.a.b"), ["a.b", "b"]);
        assert_eq!(names("a.b_2"), ["a.b", "b_2", "b"]);
        assert_eq!(names("a"), Vec::<String>::new());
        assert_eq!(names(&"a.".repeat(100_000)), Vec::<String>::new());
    }

    #[test]
    fn text_becomes_plain() {
        assert_eq!(plain("a\r\nb\rc\u{B}d\te".to_string()), ("a\nb\nc\nd\te".to_string(), true));
        assert_eq!(plain("a\u{0}b\u{7F}".to_string()), ("ab".to_string(), false));
        assert_eq!(one_line("\na \n\n b\n"), "a b");
        assert_eq!(one_line(" a "), " a ");
    }
}
