//! Why a file can't be read, in the words of the person who has it.

use std::fmt;

use super::limits::{MAX_FIELDS, MAX_FILE_BYTES, MAX_TEXT_BYTES};
use crate::format::Format;
use crate::messages::Message;
use crate::source::Problem;

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Something else than a PDF.
    NotPdf(Format),
    /// It opens with a password only, or for certain people only.
    Encrypted,
    /// Its form is of a kind that only Adobe's own programs show.
    Xfa,
    /// It was printed or flattened: what was filled in is drawn, not kept.
    NoFields,
    /// It is larger than any form, or made to hurt.
    TooMuch(Limit),
    /// Nothing could be made of it from this byte on.
    Damaged(usize),
}

/// What there is too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    File,
    Fields,
    Text,
    Unpacked,
    Work,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPdf(format) => write!(f, "this is {}, not a PDF", format.name()),
            Self::Encrypted => f.write_str("the file is protected with a password"),
            Self::Xfa => f.write_str("the form in this file is an XFA form, which only Adobe's programs can show"),
            Self::NoFields => f.write_str("the file has no form fields: it was printed to PDF or flattened"),
            Self::TooMuch(limit) => match limit {
                Limit::File => write!(f, "the file is too large: at most {} MiB are read", MAX_FILE_BYTES >> 20),
                Limit::Fields => write!(f, "the file has more than {MAX_FIELDS} form fields"),
                Limit::Text => write!(f, "the form fields hold more than {} KiB of text", MAX_TEXT_BYTES >> 10),
                Limit::Unpacked => f.write_str("the file unpacks to far more than any form needs"),
                Limit::Work => f.write_str("the file is far more tangled than any form"),
            },
            Self::Damaged(at) => write!(f, "the file is damaged, from byte {at} on nothing can be read"),
        }
    }
}

impl Unreadable {
    /// What the person who has the file can do.
    pub fn hint(self) -> Message {
        match self {
            Self::NotPdf(format) => format.hint(),
            Self::Encrypted => Format::Protected.hint(),
            Self::Xfa => "fill in a canvas that this program made".into(),
            Self::NoFields => {
                "ask for the file as it was saved, not as it was printed; or type the answers over".into()
            }
            Self::TooMuch(_) => "is it the right file?".into(),
            Self::Damaged(_) => "open it in a PDF reader and save it again, or ask for the file again".into(),
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        Problem::error(unreadable.to_string()).with_hint(unreadable.hint())
    }
}
