//! Reading a guide's file, with every problem in it reported at its place.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::names::Names;
use super::{Guide, block, drawing};
use crate::answers::{Answers, Value};
use crate::document::{Document, Figure};
use crate::method::{Method, Path};
use crate::source::{Entry, Mode, unique_ids};
use crate::source::{Findings, mended};
use crate::source::{Problem, Problems, Source, suggest};

/// Reads a guide: its own text, with names from the method and the answers of the example where it points to them.
pub fn load(source: &Source, method: &Method, example: &Answers) -> Result<Guide, Problems> {
    let text = mended(source);
    let (table, findings) = Findings::parse(source, &text);
    let findings = RefCell::new(findings);
    let mut root = Entry::root(&table, &findings);
    let mut reader = Reader::new(method, example, BTreeMap::new());
    let drawings = root.entries("tekening", Mode::Optional);
    unique_ids(&drawings);
    reader.drawings = drawings.into_iter().filter_map(|entry| drawing::drawing(&reader, entry)).collect();
    let full = document(&reader, &mut root);
    let short = root.table("kort").map(|mut entry| {
        let short = document(&reader, &mut entry);
        entry.finish();
        short
    });
    root.finish();
    let guide = short.map(|short| Guide { full, short, drawings: reader.drawings });
    let warnings = findings.into_inner().finish()?;
    // Without the short one there is an error.
    guide.ok_or(Problems(warnings))
}

fn document(reader: &Reader, entry: &mut Entry) -> Document {
    let mut document = Document::new(reader.method, reader.line(entry, "titel"));
    document.subtitle = reader.line(entry, "ondertitel");
    document.description = reader.line(entry, "omschrijving");
    let blocks = entry.entries("blok", Mode::Required);
    document.blocks = blocks.into_iter().flat_map(|entry| block::blocks(reader, entry)).collect();
    document
}

/// What texts that point to a method are read with.
pub(crate) struct Reader<'m> {
    method: &'m Method,
    example: &'m Answers,
    pub names: Names<'m>,
    pub drawings: BTreeMap<String, Figure>,
}

impl<'m> Reader<'m> {
    pub(crate) fn new(method: &'m Method, example: &'m Answers, drawings: BTreeMap<String, Figure>) -> Self {
        Self { method, example, names: Names::new(method), drawings }
    }

    /// Takes a text of one line, with the names in it filled in.
    pub(crate) fn line(&self, entry: &mut Entry, key: &'static str) -> String {
        let text = entry.line(key);
        self.filled(entry, key, &text)
    }

    /// Takes a text of one line that may be left out, with the names in it filled in.
    pub(crate) fn optional_line(&self, entry: &mut Entry, key: &'static str) -> String {
        let text = entry.optional_line(key);
        self.filled(entry, key, &text)
    }

    /// Takes a text that may have several lines, with the names in it filled in.
    pub(crate) fn text(&self, entry: &mut Entry, key: &'static str) -> String {
        let text = entry.text(key);
        self.filled(entry, key, &text)
    }

    /// Takes a list of texts of one line each, with the names in them filled in.
    pub(crate) fn lines(&self, entry: &mut Entry, key: &'static str) -> Vec<String> {
        let texts = entry.lines(key, Mode::Required);
        texts.iter().map(|text| self.filled(entry, key, text)).collect()
    }

    fn filled(&self, entry: &Entry, key: &str, text: &str) -> String {
        let (filled, problems) = self.names.fill(text);
        problems.into_iter().for_each(|problem| entry.report(entry.span_of(key), problem));
        filled
    }

    /// Takes the path of a field of the method.
    pub(crate) fn field(&self, entry: &mut Entry, key: &'static str) -> Path {
        let path = entry.path(key);
        if !path.as_str().is_empty() && self.method.field(path.as_str()).is_none() {
            let problem = Problem::error(format!("the method has no field `{path}`"));
            entry.report(entry.span_of(key), self.with_suggestion(problem, path.as_str()));
        }
        path
    }

    fn with_suggestion(&self, problem: Problem, path: &str) -> Problem {
        let fields = self.method.fields();
        match suggest(path, fields.iter().map(|field| field.path.as_str())) {
            Some(near) if near != path => problem.with_hint(format!("did you mean `{near}`?")),
            Some(_) | None => problem,
        }
    }

    /// What the example has in a field; a field without text is a problem at the value of `key`.
    pub(crate) fn example(&self, entry: &Entry, key: &str, path: &str) -> String {
        if path.is_empty() {
            return String::new();
        }
        if let Some(Value::Text(text)) = self.example.get(path) {
            return text.clone();
        }
        let problem = Problem::error(format!("the example has no text in the field `{path}`"));
        entry.report(entry.span_of(key), self.with_suggestion(problem, path));
        String::new()
    }
}
