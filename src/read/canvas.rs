//! A canvas that was filled in, back to answers.

use super::pdf::{self, RawValue};
use super::word;
use crate::answers::{self, Answers, Found, Raw};
use crate::format::Format;
use crate::method::{Mark, Method};
use crate::source::Problem;
use crate::source::quoted;

/// What was read from a canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub answers: Answers,
    /// The sheets that are in the file, each once.
    pub marks: Vec<Mark>,
    /// What deserves a look: each names its field.
    pub warnings: Vec<Problem>,
    /// Whether the file is damaged: answers may be missing.
    pub damaged: bool,
}

/// Reads the answers from a canvas as PDF or as Word document, whichever program it was filled in with; what the
/// file is follows from its content. Fails with what the file is instead, or why it can't be read.
///
/// A file of another method or version is read all the same: what has no place is kept in the answers, and named.
pub fn canvas(method: &Method, bytes: &[u8]) -> Result<Reading, Problem> {
    match Format::of(bytes) {
        Format::Pdf => read_pdf(method, pdf::read(bytes)?),
        Format::Word => read_word(method, word::read(method, bytes)?),
        Format::Protected => Err(word::Unreadable::Encrypted.into()),
        other @ (Format::Text
        | Format::Empty
        | Format::OldWord
        | Format::OldOffice
        | Format::OpenDocument
        | Format::Spreadsheet
        | Format::Presentation
        | Format::RichText
        | Format::WordXml
        | Format::Zip
        | Format::Picture
        | Format::WebPage) => {
            let message = format!("this is {}; a canvas is a PDF or a Word document", other.name());
            Err(Problem::error(message).with_hint(other.hint()))
        }
    }
}

fn read_pdf(method: &Method, form: pdf::RawForm) -> Result<Reading, Problem> {
    let mut marks: Vec<Mark> = Vec::new();
    let mut found = Vec::new();
    for field in form.fields {
        let value = match field.value {
            RawValue::Text(text) => match Mark::read(&field.name, &text).filter(|_| field.locked) {
                Some(mark) => {
                    if !marks.contains(&mark) {
                        marks.push(mark);
                    }
                    continue;
                }
                None => Raw::Text(text),
            },
            RawValue::Chosen(options) => Raw::Chosen(options),
        };
        found.push(Found { name: field.name, value, locked: field.locked });
    }
    let damage = form.damage.map(|at| format!("at byte {at}"));
    Ok(reading(method, found, marks, damage, []))
}

fn read_word(method: &Method, document: word::Document) -> Result<Reading, Problem> {
    let word::Properties { method: id, version, sheets } = document.properties;
    let mark = |sheet| Mark { method: id.clone(), version: version.clone(), sheet };
    let marks = sheets.into_iter().map(mark).collect();
    let damage = document.damage.map(|damage| match damage {
        word::Damage::Directory => "at its end, where its parts are listed".to_string(),
        word::Damage::Part(part, at) => format!("in {part}, from byte {at} on"),
    });
    let notes = [
        note(
            &document.beside,
            "answers stood beside their field, or in its place",
            "they were taken as the answer; check that they belong there",
        ),
        note(
            &document.broken,
            "line breaks were lost: they stand in front of the field",
            "LibreOffice does this when it opens the document; compare the answers with the original, if there is one",
        ),
        note(&document.pictures, "a picture stands in a field, and is not read", "type over what it says"),
    ];
    Ok(reading(method, document.found, marks, damage, notes.into_iter().flatten()))
}

/// Says something about fields, when there are any.
fn note(fields: &[String], message: &str, hint: &str) -> Option<Problem> {
    let names = quoted(fields.iter().map(String::as_str));
    (!fields.is_empty()).then(|| Problem::warning(format!("{message}: {names}")).with_hint(hint))
}

/// Puts what was found in its place, and gathers what deserves a look.
fn reading(
    method: &Method,
    found: Vec<Found>,
    marks: Vec<Mark>,
    damage: Option<String>,
    notes: impl IntoIterator<Item = Problem>,
) -> Reading {
    let converted = answers::from_raw(method, found);
    let mut warnings = Vec::new();
    let is_damaged = damage.is_some();
    warnings.extend(damage.map(|place| damaged(&place)));
    warnings.extend(foreign(method, &marks));
    warnings.extend(notes);
    warnings.extend(converted.warnings);
    Reading { answers: converted.answers, marks, warnings, damaged: is_damaged }
}

fn damaged(place: &str) -> Problem {
    Problem::warning(format!("the file is damaged {place}: what could be found was read"))
        .with_hint("compare the answers with the file, or ask for the file again")
}

/// Warns for sheets of another method or version.
fn foreign(method: &Method, marks: &[Mark]) -> Option<Problem> {
    let ours = format!("{} {}", method.id, method.version);
    if marks.is_empty() {
        return Some(
            Problem::warning("no sheet in the file has a mark of this program")
                .with_hint(format!("fields are read by their names in method {ours}")),
        );
    }
    let other = marks.iter().find(|mark| mark.method != method.id || mark.version != method.version)?;
    let message = format!("the file was made with method {} {}, and is read with {ours}", other.method, other.version);
    Some(Problem::warning(message).with_hint("give the method it was made with, if you have it: --method FILE"))
}
