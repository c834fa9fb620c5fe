//! A canvas that was filled in, back to answers.

use serde::Serialize;

use super::{form, odf, pdf, word, xfdf};
use crate::answers::{self, Answers, Found, Given, Value};
use crate::format::Format;
use crate::messages::{FieldName, Language, Message, read as say};
use crate::method::{self, Mark, Method};
use crate::pack::Pack;
use crate::source::Problem;

/// What was read from a canvas.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Reading {
    /// What is filled in.
    pub answers: Answers,
    /// What was filled in beforehand, of that or of what was there before.
    pub given: Given,
    /// The sheets that are in the file, each once.
    pub marks: Vec<Mark>,
    /// What deserves a look: each names its field.
    pub warnings: Vec<Problem>,
    /// Whether the file is damaged: answers may be missing.
    pub damaged: bool,
}

/// Reads the answers from a canvas as PDF, Word document or OpenDocument text, whichever program it was filled in with;
/// what the file is follows from its content. Fails with what the file is instead, or why it can't be read.
///
/// A file of another method or version is read all the same: what has no place is kept in the answers, and named.
///
/// Fails as well when several people's canvases are in it, which [`canvases`] reads.
pub fn canvas(method: &Method, bytes: &[u8]) -> Result<Reading, Problem> {
    let mut people = canvases(method, bytes)?;
    let count = people.len();
    match (people.pop(), count) {
        (Some(one), 1) => Ok(one),
        (Some(_) | None, _) => Err(Problem::error(say::several_canvases(count)).with_hint(say::send_them_apart())),
    }
}

/// Reads the answers of everyone whose canvas is in a file, as [`canvas`] does: of one person, unless a program joined
/// PDFs and each says whose it is.
pub fn canvases(method: &Method, bytes: &[u8]) -> Result<Vec<Reading>, Problem> {
    let one = |reading: Reading| vec![reading];
    match Format::of(bytes) {
        Format::Pdf => read_pdf(method, pdf::read(&method.lexicon, bytes)?),
        Format::FormData => read_pdf(method, pdf::form_data(&method.lexicon, bytes)?).map(without_given),
        Format::XmlFormData => read_pdf(method, xfdf::read(bytes)?).map(without_given),
        Format::Word => in_its_language(method, |method| read_word(method, word::read(method, bytes)?)).map(one),
        Format::OpenDocument => in_its_language(method, |method| read_word(method, odf::read(method, bytes)?)).map(one),
        Format::Protected => Err(word::Unreadable::Encrypted.into()),
        other @ (Format::Text
        | Format::Empty
        | Format::Labelled
        | Format::OldWord
        | Format::OldOffice
        | Format::Mail
        | Format::Mailbox
        | Format::OutlookMail
        | Format::OutlookAttachments
        | Format::OtherArchive
        | Format::SealedMail
        | Format::Pages
        | Format::Spreadsheet
        | Format::Presentation
        | Format::RichText
        | Format::WordXml
        | Format::Zip
        | Format::Picture
        | Format::WebPage) => Err(Problem::error(say::not_a_canvas(other.name())).with_hint(other.hint())),
    }
}

/// Reads a document that may have been made in another of our languages: what is printed in that would pass for what
/// people typed. Fields and options are the same in each, so the reading with the least that has no place is the right
/// one.
fn in_its_language(method: &Method, read: impl Fn(&Method) -> Result<Reading, Problem>) -> Result<Reading, Problem> {
    let mut best = read(method)?;
    if best.answers.unplaced().len() == 0 {
        return Ok(best);
    }
    let own = Language::of_tag(&method.language);
    let others = Language::ALL.into_iter().filter(|language| Some(*language) != own);
    let others = others.filter_map(|language| method::load_pack(&Pack::built_in(language)).ok());
    for other in others.filter(|other| other.id == method.id && other.version == method.version) {
        if let Ok(reading) = read(&other)
            && reading.answers.unplaced().len() < best.answers.unplaced().len()
        {
            best = reading;
        }
    }
    Ok(best)
}

fn read_pdf(method: &Method, form: pdf::RawForm) -> Result<Vec<Reading>, Problem> {
    let damage = form.damage.map(say::at_byte);
    let kind = form.kind;
    let people = form::people(method, form)?;
    // A report that was joined with a canvas has the sheets of that.
    let has_sheets = people.iter().any(|filled| !filled.marks.is_empty());
    if let Some(kind) = kind.filter(|kind| kind.is_without_answers() && !has_sheets) {
        return Err(pdf::Unreadable::Ours(kind).into());
    }
    let reading = |filled: form::Filled| {
        let form::Filled { found, given, marks, warnings } = filled;
        let given = Given::of(&answers::from_raw(method, given).answers);
        reading(method, found, given, marks, damage.clone(), warnings)
    };
    people.into_iter().map(reading).collect()
}

/// Says of form data that nobody can tell what was filled in beforehand: the default values of fields are in the PDF
/// only (ISO 32000-1, 12.7.7.3.2).
fn without_given(mut people: Vec<Reading>) -> Vec<Reading> {
    for reading in people.iter_mut().filter(|reading| !reading.answers.is_empty()) {
        let problem = Problem::warning(say::form_data_alone()).with_hint(say::ask_for_the_form());
        reading.warnings.push(problem);
    }
    people
}

fn read_word(method: &Method, document: word::RawDocument) -> Result<Reading, Problem> {
    let word::Properties { method: id, version, sheets, given, kind: _ } = document.properties;
    let mark = |sheet| Mark { method: id.clone(), version: version.clone(), sheet };
    let marks = sheets.into_iter().map(mark).collect();
    let damage = document.damage.as_ref().map(word::Damage::place);
    let given = Given::from_fingerprints(given);
    reading(method, document.found, given, marks, damage, document.remarks.warnings(method))
}

/// Puts what was found in its place, and gathers what deserves a look. Fails when it is no canvas: any form may ask for a
/// name and a date.
fn reading(
    method: &Method,
    found: Vec<Found>,
    given: Given,
    marks: Vec<Mark>,
    damage: Option<Message>,
    notes: impl IntoIterator<Item = Problem>,
) -> Result<Reading, Problem> {
    let is_blank = found.is_empty();
    let has_fields = found.iter().any(|found| asks(method, &found.name));
    let converted = answers::from_raw(method, found);
    let says = converted.answers.iter().any(|(path, _)| asks(method, path.as_str()));
    if marks.is_empty() && damage.is_none() && !(is_blank || has_fields || says) {
        return Err(Problem::error(say::no_canvas_in_it()).with_hint(say::fill_in_a_canvas()));
    }
    let mut warnings = Vec::new();
    let is_damaged = damage.is_some();
    warnings.extend(damage.map(damaged));
    // Of half a file nobody expects all marks.
    warnings.extend(foreign(method, &marks).filter(|_| !(is_damaged && marks.is_empty())));
    warnings.extend(notes);
    warnings.extend(converted.warnings);
    warnings.extend(marks_as_answers(method, &converted.answers));
    Ok(Reading { answers: converted.answers, given, marks, warnings, damaged: is_damaged })
}

/// Whether a name is that of a field which asks something of its own: not who fills it in, when and about what.
fn asks(method: &Method, name: &str) -> bool {
    let path = match name.rsplit_once('.') {
        Some((path, _)) if method.kind(name).is_none() => path,
        Some(_) | None => name,
    };
    method.kind(path).is_some() && method.about_fields().all(|about| about.as_str() != path)
}

fn damaged(place: Message) -> Problem {
    Problem::warning(say::file_damaged(place)).with_hint(say::compare_with_the_file())
}

/// Warns for sheets of another method or version.
fn foreign(method: &Method, marks: &[Mark]) -> Option<Problem> {
    let ours = format!("{} {}", method.id, method.version);
    if marks.is_empty() {
        return Some(Problem::warning(say::file_without_marks()).with_hint(say::fields_read_by_name(ours)));
    }
    let other = marks.iter().find(|mark| mark.method != method.id || mark.version != method.version)?;
    let theirs = format!("{} {}", other.method, other.version);
    Some(Problem::warning(say::made_with_another_method(theirs, ours)).with_hint(say::read_with_that_method()))
}

/// Warns for answers that are the mark of one of our sheets: nobody writes that, and fields that got mixed up have it.
fn marks_as_answers(method: &Method, answers: &Answers) -> Option<Problem> {
    let is_mark = |text: &String| {
        Mark::parse(text).is_some_and(|mark| mark.method == method.id && method.sheet(&mark.sheet).is_some())
    };
    let texts = answers.iter().filter(|(_, value)| matches!(value, Value::Text(text) if is_mark(text)));
    let fields: Vec<FieldName> = texts.map(|(path, _)| method.called(path.as_str())).collect();
    if fields.is_empty() {
        return None;
    }
    Some(Problem::warning(say::answers_are_marks(fields)).with_hint(say::fields_are_mixed_up()))
}
