//! Any file that people give, recognised by its content.

use std::fmt;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::canvas::{Reading, canvases};
use crate::format::Format;
use crate::messages::source::is_it_the_right_file;
use crate::messages::{Message, program, read as say};
use crate::method::{Mark, Method};
use crate::session::{self, Contribution, Moment, Origin, Session, Unchanged};
use crate::source::{Problem, Problems, Severity, Source};

/// What was read from a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Returned {
    /// The name of the file, as the user knows it.
    pub name: String,
    /// Where it came from: the name without folders, and the SHA-256.
    pub origin: Origin,
    /// A session; of a single copy of the canvas the answers are its result.
    pub session: Session,
    /// The sheets that a canvas says it has; none for TOML.
    pub marks: Vec<Mark>,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
    /// Whether answers may be missing: the file is damaged.
    pub damaged: bool,
    /// Whether something is on it that only a person can read: handwriting, a picture, another document.
    pub drawn_on: bool,
    /// The text that warnings point into; none when the file is no text.
    #[serde(skip)]
    pub source: Option<Source>,
}

impl Returned {
    /// The session in it as an earlier moment, behind those that it holds; `read` is when, as RFC 3339.
    ///
    /// Fails when nothing is filled in, and when answers may be missing: a moment is kept whole or not at all.
    pub fn moments(self, read: &str) -> Result<Vec<Moment>, Problem> {
        if self.damaged {
            return Err(Problem::error(program::earlier_is_damaged()).in_file(&self.name));
        }
        if self.session.is_blank() {
            return Err(Problem::error(program::earlier_is_empty()).in_file(&self.name));
        }
        Ok(Moment::all_of(self.origin.read_at(read), self.session))
    }
}

/// Why a file was not read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Refused {
    /// All that is wrong.
    pub problems: Problems,
    /// The text that problems point into; none when the file is no text.
    #[serde(skip)]
    pub source: Option<Source>,
}

impl Refused {
    /// Whether it is a document that this program made and that never holds answers, such as a report, or a file that
    /// nobody wrote: nothing is missed without it.
    pub fn is_without_answers(&self) -> bool {
        self.problems.0.iter().any(|problem| ["made_without_answers", "passed_over"].contains(&problem.message.code()))
    }

    /// Whether nobody wrote it.
    pub fn is_of_nobody(&self) -> bool {
        self.problems.0.iter().any(|problem| problem.message.code() == "passed_over")
    }

    /// The same, for who reads many files: what never holds answers does not stand in the way, and is named in one line.
    #[must_use]
    pub fn passed_over(mut self) -> Self {
        if self.is_without_answers() {
            for problem in &mut self.problems.0 {
                problem.severity = Severity::Warning;
                problem.hints.clear();
            }
        }
        self
    }
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self { problems: problem.into(), source: None }
    }
}

/// In English, for developers.
impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.problems.fmt(f)
    }
}

impl std::error::Error for Refused {}

/// Reads a file of any kind: a filled-in canvas as PDF, Word document or OpenDocument text, answers, or a session. What
/// it is follows from its content; the name is for messages, and tells what an empty file was meant to be.
///
/// Fails with everything that is wrong with answers or a session, or with what the file is instead.
pub fn recognise(method: &Method, name: &str, bytes: &[u8]) -> Result<Returned, Refused> {
    let format = Format::of(bytes);
    if format.is_text() { text(method, name, bytes, format) } else { document(method, name, bytes) }
}

/// Reads a canvas.
fn document(method: &Method, name: &str, bytes: &[u8]) -> Result<Returned, Refused> {
    let about = |problem: Problem| problem.in_file(name);
    let people = canvases(method, bytes).map_err(about)?;
    let mut file = Returned {
        name: name.to_string(),
        origin: origin(name, bytes),
        session: Session::default(),
        marks: Vec::new(),
        warnings: Vec::new(),
        damaged: false,
        drawn_on: false,
        source: None,
    };
    let several = people.len() > 1;
    for (number, Reading { answers, given, marks, warnings, damaged }) in people.into_iter().enumerate() {
        file.marks.extend(marks.into_iter().filter(|mark| !file.marks.contains(mark)).collect::<Vec<_>>());
        let new = warnings.into_iter().map(about).filter(|warning| !file.warnings.contains(warning));
        file.warnings.extend(new.collect::<Vec<_>>());
        file.damaged |= damaged;
        let copy = Session { given: Some(given), ..answers.into() };
        if !several {
            file.session = copy;
            continue;
        }
        let origin = Origin { sha256: digest(bytes, number), ..file.origin.clone() };
        if Contribution::says_nothing(method, &copy) {
            file.session.unchanged.push(Unchanged::of(Contribution::of(method, origin, copy.group)));
        } else {
            file.session.contributions.push(Contribution::said(method, origin, &copy));
        }
    }
    if several {
        let people = file.session.contributions.iter().map(Contribution::source);
        let people: Vec<String> = people.chain(file.session.unchanged.iter().map(Unchanged::source)).collect();
        file.warnings.push(about(Problem::warning(say::canvases_of_several(people.len(), people))));
    }
    file.drawn_on = file.warnings.iter().any(|warning| DRAWN_ON.contains(&warning.message.code()));
    Ok(file)
}

/// What is said of handwriting, pictures and other documents.
const DRAWN_ON: [&str; 5] =
    ["drawn_on_sheets", "picture_in_field", "pictures_elsewhere", "other_document_in_field", "other_documents_inside"];

/// Reads answers or a session. What is called a document and has none in it went wrong on the way.
fn text(method: &Method, name: &str, bytes: &[u8], format: Format) -> Result<Returned, Refused> {
    let lost = |message| Problem::error(message).with_hint(say::ask_for_the_file_again()).in_file(name);
    let is_document = is_called(name, &[Format::Pdf, Format::Word, Format::OpenDocument]);
    // Of notes, or a list of people, nobody wants to hear what is wrong with them as answers.
    let is_other = name.contains('.') && !is_document && !is_called(name, &[Format::Text]);
    if is_document && format == Format::Empty {
        return Err(lost(say::file_is_empty()).into());
    }
    let source = session::decode(name, bytes);
    let source = match source {
        Err(_) if is_document => return Err(lost(say::neither_pdf_nor_word()).into()),
        Err(_) if is_other => return Err(other(say::unknown_kind_of_file(), name).into()),
        Ok(source) if is_other && !starts_as_answers(&source.text) => {
            return Err(other(say::text_without_answers(), name).into());
        }
        source => source?,
    };
    match session::parse(&source, method) {
        Ok(parsed) => Ok(Returned {
            name: name.to_string(),
            origin: origin(name, bytes),
            session: parsed.session,
            marks: Vec::new(),
            warnings: parsed.warnings,
            damaged: false,
            drawn_on: false,
            source: Some(source),
        }),
        Err(problems) => Err(Refused { problems, source: Some(source) }),
    }
}

/// Says what a file is that has nothing to do with a canvas.
fn other(what: Message, name: &str) -> Problem {
    Problem::error(what).with_hint(is_it_the_right_file()).in_file(name)
}

/// Whether the first line that says something is that of TOML: a table, or a key with a value.
fn starts_as_answers(text: &str) -> bool {
    let mut lines = text.trim_start_matches('\u{feff}').lines().map(str::trim);
    let first = lines.find(|line| !line.is_empty() && !line.starts_with('#')).unwrap_or_default();
    let is_key = |key: &str| key.trim().chars().all(|one| one.is_alphanumeric() || "_-.\"'".contains(one));
    first.starts_with('[') || first.split_once('=').is_some_and(|(key, _)| is_key(key))
}

/// Whether a name ends as those of a format do.
fn is_called(name: &str, formats: &[Format]) -> bool {
    let end = name.rsplit_once('.').map_or("", |(_, end)| end);
    let mut endings = formats.iter().flat_map(|format| format.endings().iter());
    endings.any(|wanted| end.eq_ignore_ascii_case(wanted))
}

fn origin(name: &str, bytes: &[u8]) -> Origin {
    let file = name.rsplit(['/', '\\']).next().unwrap_or(name);
    Origin::new(file, digest(bytes, 0))
}

/// The SHA-256 of a file; of people after the first in it, that with their number behind it, as each counts by itself.
fn digest(bytes: &[u8], person: usize) -> String {
    let mut digest = Sha256::new_with_prefix(bytes);
    if person > 0 {
        digest.update(person.to_string());
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}
