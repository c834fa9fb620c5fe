//! Why a file can't be read, in the words of the person who has it.

use super::limits::{MAX_FIELDS, MAX_FILE_BYTES, MAX_TEXT_BYTES};
use crate::format::Format;
use crate::kind::DocumentKind;
use crate::messages::source::is_it_the_right_file;
use crate::messages::{Message, read as say};
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
    /// A document that this program made, without fields that are filled in.
    Ours(DocumentKind),
    /// A word processor made it of a document: what was filled in is drawn, not kept.
    OfWord,
    /// It is larger than any form, or made to hurt.
    TooMuch(Limit),
    /// Nothing could be made of it from this byte on.
    Damaged(usize),
}

/// What there is too much of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Limit {
    /// The size of the file.
    File,
    /// The number of its fields.
    Fields,
    /// The text in its fields.
    Text,
    /// What is packed in it.
    Unpacked,
    /// The work that it takes to read it.
    Work,
}

impl Unreadable {
    /// Says why, without what to do.
    pub fn message(self) -> Message {
        match self {
            Self::NotPdf(format) => say::not_pdf(format.name()),
            Self::Encrypted => say::has_password(),
            Self::Xfa => say::pdf_is_xfa(),
            Self::NoFields => say::pdf_without_fields(),
            Self::Ours(kind) => kind.without_answers(),
            Self::OfWord => say::pdf_of_word(),
            Self::TooMuch(limit) => match limit {
                Limit::File => say::larger_than_is_read(MAX_FILE_BYTES >> 20),
                Limit::Fields => say::pdf_too_many_fields(MAX_FIELDS),
                Limit::Text => say::pdf_too_much_text(MAX_TEXT_BYTES >> 10),
                Limit::Unpacked => say::pdf_unpacks_too_far(),
                Limit::Work => say::pdf_too_tangled(),
            },
            Self::Damaged(at) => say::pdf_damaged(at),
        }
    }

    /// What the person who has the file can do.
    pub fn hint(self) -> Message {
        match self {
            Self::NotPdf(format) => format.hint(),
            Self::Encrypted => Format::Protected.hint(),
            Self::Xfa => say::fill_in_our_canvas(),
            Self::NoFields => say::ask_for_the_saved_file(),
            Self::Ours(kind) => kind.hint(),
            Self::OfWord => say::ask_for_the_document(),
            Self::TooMuch(_) => is_it_the_right_file(),
            Self::Damaged(_) => say::save_pdf_again(),
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        Problem::error(unreadable.message()).with_hint(unreadable.hint())
    }
}
