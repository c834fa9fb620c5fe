//! What people send is often packed: in a zip file, with a mail, or attached to a PDF. Such files are opened, and the files in them read
//! as if they were sent one by one.
//!
//! One of those in another is opened too: a zip file with a mail, or a mail that was sent on with one. Names of files
//! inside are words to show, never a place to write.

mod held;
mod mail;
mod name;
mod portfolio;
mod zip;

use std::borrow::Cow;
use std::collections::HashSet;

use crate::format::Format;
use crate::messages::{program, read as say};
use crate::method::Method;
use crate::source::{Problem, Problems};

use super::recognise::{Refused, Returned, recognise};
use held::Budget;
pub(super) use mail::is_draft;
pub use name::is_of_the_system;

/// How deep files may be packed in one another.
const MAX_LEVELS: usize = 2;

/// A file to read: one that was given, or one inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Part<'f> {
    /// What people know it by: `mail.eml › canvas.pdf`.
    pub name: String,
    /// Its bytes, or why there are none.
    pub content: Result<Cow<'f, [u8]>, Problem>,
    /// What deserves a look about what it was packed in: the first file of that has it.
    pub warnings: Vec<Problem>,
    /// Whether it did not come out as it went in.
    pub damaged: bool,
}

/// Gives the files in a zip file or a mail, or those attached to a PDF, in their order; any other file gives itself.
///
/// At least one comes out: why nothing could be read stands where a file would.
pub fn open<'f>(name: &str, bytes: &'f [u8]) -> Vec<Part<'f>> {
    let given =
        Part { name: name.to_string(), content: Ok(Cow::Borrowed(bytes)), warnings: Vec::new(), damaged: false };
    opened(given, MAX_LEVELS, &mut Budget::default())
}

/// Reads a file with one copy of the canvas or one session, as [`recognise`] does, also when it is packed in another.
/// Fails as well when there are several files in it.
pub fn single(method: &Method, name: &str, bytes: &[u8]) -> Result<Returned, Refused> {
    let mut parts = open(name, bytes);
    let count = parts.len();
    match parts.pop() {
        Some(part) if count == 1 => part.recognise(method),
        Some(_) | None => {
            let problem = Problem::error(program::many_files_inside(count)).with_hint(program::merge_them_first());
            Err(problem.in_file(name).into())
        }
    }
}

fn opened<'f>(part: Part<'f>, levels: usize, budget: &mut Budget) -> Vec<Part<'f>> {
    let Ok(bytes) = &part.content else { return vec![part] };
    // A PDF with attachments can be a canvas itself.
    let mut itself = false;
    let (held, none) = match Format::of(bytes) {
        Format::Zip | Format::Mail if levels == 0 => {
            let problem = Problem::error(say::packed_too_deep()).with_hint(say::unpack_it());
            return vec![part.failed(problem)];
        }
        Format::Zip => (zip::held(bytes, budget), Some(without_files())),
        Format::Mail => (mail::held(bytes, budget), Some(without_attachments())),
        Format::Pdf if levels == 0 => return vec![part],
        Format::Pdf => match portfolio::held(bytes, budget) {
            Some(held) => {
                itself = held.files.is_empty() || portfolio::is_canvas(bytes);
                (held, None)
            }
            None => return vec![part],
        },
        Format::Text
        | Format::FormData
        | Format::XmlFormData
        | Format::Word
        | Format::Empty
        | Format::Protected
        | Format::Labelled
        | Format::OldWord
        | Format::OldOffice
        | Format::Mailbox
        | Format::OutlookMail
        | Format::OutlookAttachments
        | Format::OtherArchive
        | Format::SealedMail
        | Format::Pages
        | Format::OpenDocument
        | Format::Spreadsheet
        | Format::Presentation
        | Format::RichText
        | Format::WordXml
        | Format::Picture
        | Format::WebPage => return vec![part],
    };
    let mut errors = held.errors;
    if held.files.is_empty() && errors.is_empty() {
        errors.extend(none);
    }
    let mut parts = Vec::new();
    if itself {
        parts.push(Part { warnings: Vec::new(), ..part.clone() });
    }
    let mut names = HashSet::new();
    for file in held.files {
        let name = name::another(&name::inside(&part.name, &file.name), &mut names);
        let content = file.content.map(Cow::Owned).map_err(|problem| problem.in_file(&name));
        let damaged = part.damaged || file.damaged;
        parts.extend(opened(Part { name, content, warnings: Vec::new(), damaged }, levels - 1, budget));
    }
    parts.extend(errors.into_iter().map(|problem| part.failed(problem)));
    let warnings = held.warnings.into_iter().map(|problem| problem.in_file(&part.name));
    if let Some(first) = parts.first_mut() {
        first.warnings.splice(..0, part.warnings.iter().cloned().chain(warnings));
    }
    parts
}

fn without_files() -> Problem {
    Problem::error(say::zip_without_files()).with_hint(say::ask_for_the_file_again())
}

fn without_attachments() -> Problem {
    Problem::error(say::mail_without_files()).with_hint(say::ask_for_the_attachment())
}

impl Part<'_> {
    /// The same, with why there is nothing in it.
    fn failed<'o>(&self, problem: Problem) -> Part<'o> {
        let content = Err(problem.in_file(&self.name));
        Part { name: self.name.clone(), content, warnings: Vec::new(), damaged: self.damaged }
    }

    /// Reads it, as [`recognise`] does.
    pub fn recognise(self, method: &Method) -> Result<Returned, Refused> {
        let Self { name, content, warnings, damaged } = self;
        let read = content.map_err(Refused::from).and_then(|bytes| recognise(method, &name, &bytes));
        match read {
            Ok(returned) => Ok(Returned {
                warnings: [warnings, returned.warnings].concat(),
                damaged: damaged || returned.damaged,
                ..returned
            }),
            Err(refused) => Err(Refused { problems: Problems([warnings, refused.problems.0].concat()), ..refused }),
        }
    }
}
