//! Reading texts that point to a method: names in them are filled in, and paths are checked.

use std::collections::BTreeMap;

use super::names::MethodNames;
use crate::answers::{Answers, Value};
use crate::document::Figure;
use crate::messages::make as say;
use crate::messages::method::no_such_field;
use crate::method::{Method, Path};
use crate::source::{Entry, Mode, Problem, suggestion};

/// What texts that point to a method are read with.
pub(crate) struct GuideReader<'m> {
    pub(super) method: &'m Method,
    example: &'m Answers,
    pub names: MethodNames<'m>,
    pub drawings: BTreeMap<String, Figure>,
}

impl<'m> GuideReader<'m> {
    pub(crate) fn new(method: &'m Method, example: &'m Answers, drawings: BTreeMap<String, Figure>) -> Self {
        Self { method, example, names: MethodNames::new(method), drawings }
    }

    /// Takes a text of one line, with the names in it filled in.
    pub(crate) fn line(&self, entry: &mut Entry, key: &str) -> String {
        let text = entry.line(key);
        self.filled(entry, key, &text)
    }

    /// Takes a text of one line that may be left out, with the names in it filled in.
    pub(crate) fn optional_line(&self, entry: &mut Entry, key: &str) -> String {
        let text = entry.optional_line(key);
        self.filled(entry, key, &text)
    }

    /// Takes a text that may have several lines, with the names in it filled in.
    pub(crate) fn text(&self, entry: &mut Entry, key: &str) -> String {
        let text = entry.text(key);
        self.filled(entry, key, &text)
    }

    /// Takes a list of texts of one line each, with the names in them filled in.
    pub(crate) fn lines(&self, entry: &mut Entry, key: &str) -> Vec<String> {
        let texts = entry.lines(key, Mode::Required);
        texts.iter().map(|text| self.filled(entry, key, text)).collect()
    }

    fn filled(&self, entry: &mut Entry, key: &str, text: &str) -> String {
        let (filled, problems) = self.names.fill(text);
        for problem in problems {
            entry.report(key, problem);
        }
        filled
    }

    /// Takes the path of a field of the method.
    pub(crate) fn field(&self, entry: &mut Entry, key: &str) -> Path {
        let path = entry.path(key);
        if !path.as_str().is_empty() && self.method.kind(path.as_str()).is_none() {
            entry.report(key, self.no_field(&path));
        }
        path
    }

    fn no_field(&self, path: &Path) -> Problem {
        let fields = self.method.fields();
        let paths = fields.iter().map(|field| field.path.as_str());
        Problem::error(no_such_field(path)).with_hint(suggestion(path.as_str(), paths))
    }

    /// What the example has in a field; a field without text is a problem at the value of `key`.
    pub(crate) fn example(&self, entry: &mut Entry, key: &str, path: &str) -> String {
        if path.is_empty() {
            return String::new();
        }
        if let Some(Value::Text(text)) = self.example.get(path) {
            return text.clone();
        }
        let problem = match Path::new(path) {
            Some(path) if self.method.kind(path.as_str()).is_none() => self.no_field(&path),
            Some(_) | None => Problem::error(say::no_example_text(path)),
        };
        entry.report(key, problem);
        String::new()
    }
}
