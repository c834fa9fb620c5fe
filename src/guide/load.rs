//! Reading a guide's file, with every problem in it reported at its place.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::names::Names;
use super::{Guide, block, drawing};
use crate::answers::{Answers, Value};
use crate::diagnostic::{Problem, Problems, Source, suggest};
use crate::document::{Document, Figure};
use crate::method::syntax::{Findings, mended};
use crate::method::{Entry, Method, Mode, unique_ids};

/// Reads a guide: its own text, with names from the method and the answers of the example where it points to them.
pub fn load(source: &Source, method: &Method, example: &Answers) -> Result<Guide, Problems> {
    let text = mended(source);
    let (table, findings) = Findings::parse(source, &text);
    let findings = RefCell::new(findings);
    let mut root = Entry::root(&table, &findings);
    let mut reader = Reader { method, example, names: Names::new(method), drawings: BTreeMap::new() };
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
    let guide = short.map(|short| Guide { full, short });
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

/// What the blocks of a guide are read with.
pub(super) struct Reader<'m> {
    method: &'m Method,
    example: &'m Answers,
    pub names: Names<'m>,
    pub drawings: BTreeMap<String, Figure>,
}

impl Reader<'_> {
    /// Takes a text of one line, with the names in it filled in.
    pub(super) fn line(&self, entry: &mut Entry, key: &'static str) -> String {
        let text = entry.line(key);
        self.filled(entry, key, &text)
    }

    /// Takes a text that may have several lines, with the names in it filled in.
    pub(super) fn text(&self, entry: &mut Entry, key: &'static str) -> String {
        let text = entry.text(key);
        self.filled(entry, key, &text)
    }

    /// Takes a list of texts of one line each, with the names in them filled in.
    pub(super) fn lines(&self, entry: &mut Entry, key: &'static str) -> Vec<String> {
        let texts = entry.lines(key, Mode::Required);
        texts.iter().map(|text| self.filled(entry, key, text)).collect()
    }

    fn filled(&self, entry: &Entry, key: &str, text: &str) -> String {
        let (filled, problems) = self.names.fill(text);
        problems.into_iter().for_each(|problem| entry.report(entry.span_of(key), problem));
        filled
    }

    /// What the example has in a field; a field without text is a problem at the value of `key`.
    pub(super) fn example(&self, entry: &Entry, key: &str, path: &str) -> String {
        if path.is_empty() {
            return String::new();
        }
        if let Some(Value::Text(text)) = self.example.get(path) {
            return text.clone();
        }
        let problem = Problem::error(format!("the example has no text in the field `{path}`"));
        let fields = self.method.fields();
        let problem = match suggest(path, fields.iter().map(|field| field.path.as_str())) {
            Some(near) if near != path => problem.with_hint(format!("did you mean `{near}`?")),
            Some(_) | None => problem,
        };
        entry.report(entry.span_of(key), problem);
        String::new()
    }
}
