//! Why a document can't be read, in the words of the person who has it.

use std::fmt;

use super::limits::{MAX_ENTRIES, MAX_FILE_BYTES, MAX_PIECES, MAX_TEXT_BYTES};
use crate::format::Format;
use crate::messages::Message;
use crate::source::Problem;

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Something else than a Word document.
    NotWord(Format),
    /// The zip file around it opens with a password only.
    Encrypted,
    /// It has none of the fields of a canvas.
    NoFields,
    /// It declares entities of its own, which no program that saves documents does.
    Declarations,
    /// It is larger than any canvas, or made to hurt.
    TooMuch(Limit),
    /// Nothing could be made of it.
    Damaged,
}

/// What there is too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    File,
    Entries,
    Unpacked,
    Depth,
    Pieces,
    Text,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotWord(format) => write!(f, "this is {}, not a Word document", format.name()),
            Self::Encrypted => f.write_str("the file is protected with a password"),
            Self::NoFields => f.write_str("this Word document has no fields of a canvas"),
            Self::Declarations => f.write_str("the document declares entities, which Word never does: it is not read"),
            Self::TooMuch(limit) => match limit {
                Limit::File => write!(f, "the file is too large: at most {} MiB are read", MAX_FILE_BYTES >> 20),
                Limit::Entries => write!(f, "the file holds more than {MAX_ENTRIES} others"),
                Limit::Unpacked => f.write_str("the file unpacks to far more than any canvas needs"),
                Limit::Depth => f.write_str("the document is far more tangled than any canvas"),
                Limit::Pieces => write!(f, "the document has more than {MAX_PIECES} fields and pieces of text"),
                Limit::Text => write!(f, "the document holds more than {} KiB of text", MAX_TEXT_BYTES >> 10),
            },
            Self::Damaged => f.write_str("the Word document is damaged: nothing in it can be read"),
        }
    }
}

impl Unreadable {
    /// What the person who has the file can do.
    pub fn hint(self) -> Message {
        match self {
            Self::NotWord(format) => format.hint(),
            Self::Encrypted => Format::Protected.hint(),
            Self::NoFields => "is it the right file? Fill in a canvas that this program made".into(),
            Self::Declarations => "open it in Word and save it again; if you don't know who made it, delete it".into(),
            Self::TooMuch(_) => "is it the right file?".into(),
            Self::Damaged => {
                "open it in Word, which may repair it, and save it again; or ask for the file again".into()
            }
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        Problem::error(unreadable.to_string()).with_hint(unreadable.hint())
    }
}
