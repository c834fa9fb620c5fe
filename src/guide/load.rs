//! Reading a guide's file, with every problem in it reported at its place.

use std::collections::BTreeMap;

use super::names::MethodNames;
use super::{Guide, block, drawing};
use crate::answers::{Answers, Value};
use crate::document::{Document, Figure};
use crate::messages::make as say;
use crate::messages::method::no_such_field;
use crate::method::{Method, Path};
use crate::source::{self, Entry, Mode, Problem, Problems, Source, suggestion};

/// Reads a guide: its own text, with names from the method and the answers of the example where it points to them.
pub fn load(source: &Source, method: &Method, example: &Answers) -> Result<Guide, Problems> {
    let guide = source::read(source, |entry| {
        let mut reader = GuideReader::new(method, example, BTreeMap::new());
        let drawings = entry.entries("tekening", Mode::Optional, |entry| drawing::drawing(&reader, entry));
        reader.drawings = drawings.into_iter().collect();
        let full = document(&reader, entry);
        let short = entry.table("kort", |entry| Ok(document(&reader, entry)))?;
        Ok(Guide { full, short, drawings: reader.drawings })
    });
    guide.map(|(guide, _)| guide)
}

fn document(reader: &GuideReader, entry: &mut Entry) -> Document {
    let mut document = Document::new(reader.method, reader.line(entry, "titel"));
    document.subtitle = reader.line(entry, "ondertitel");
    document.description = reader.line(entry, "omschrijving");
    let blocks = entry.entries("blok", Mode::Required, |entry| block::blocks(reader, entry));
    document.blocks = blocks.into_iter().flatten().collect();
    document
}

/// What texts that point to a method are read with.
pub(crate) struct GuideReader<'m> {
    method: &'m Method,
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
