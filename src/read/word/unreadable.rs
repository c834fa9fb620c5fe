//! Why a document can't be read, in the words of the person who has it.

use super::limits::{MAX_ENTRIES, MAX_FILE_BYTES, MAX_PIECES, MAX_TEXT_BYTES};
use crate::format::Format;
use crate::kind::DocumentKind;
use crate::messages::source::is_it_the_right_file;
use crate::messages::{Message, read as say};
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
    /// A document that this program made, without fields that are filled in.
    Ours(DocumentKind),
    /// It has so many canvases in it that are filled in.
    Several(usize),
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
    /// The size of the file.
    File,
    /// The number of parts in it.
    Entries,
    /// What is packed in it.
    Unpacked,
    /// How deep elements stand in each other.
    Depth,
    /// The number of pieces of text.
    Pieces,
    /// The text in it.
    Text,
}

impl Unreadable {
    /// Says why, without what to do.
    pub fn message(self) -> Message {
        match self {
            Self::NotWord(format) => say::not_word(format.name()),
            Self::Encrypted => say::has_password(),
            Self::NoFields => say::word_without_fields(),
            Self::Ours(kind) => kind.without_answers(),
            Self::Several(count) => say::several_canvases(count),
            Self::Declarations => say::word_declares_entities(),
            Self::TooMuch(limit) => match limit {
                Limit::File => say::larger_than_is_read(MAX_FILE_BYTES >> 20),
                Limit::Entries => say::word_too_many_parts(MAX_ENTRIES),
                Limit::Unpacked => say::word_unpacks_too_far(),
                Limit::Depth => say::word_too_deep(),
                Limit::Pieces => say::word_too_many_fields(MAX_PIECES),
                Limit::Text => say::word_too_much_text(MAX_TEXT_BYTES >> 10),
            },
            Self::Damaged => say::word_damaged(),
        }
    }

    /// What the person who has the file can do.
    pub fn hint(self) -> Message {
        match self {
            Self::NotWord(format) => format.hint(),
            Self::Encrypted => Format::Protected.hint(),
            Self::NoFields => say::fill_in_a_canvas(),
            Self::Ours(kind) => kind.hint(),
            Self::Several(_) => say::send_them_apart(),
            Self::Declarations => say::save_in_word_or_delete(),
            Self::TooMuch(_) => is_it_the_right_file(),
            Self::Damaged => say::repair_in_word(),
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        Problem::error(unreadable.message()).with_hint(unreadable.hint())
    }
}
