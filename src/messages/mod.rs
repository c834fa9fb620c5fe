//! Every message that the program can give, by its code; the words are in `data/meldingen`, in Dutch and English.
//!
//! A [`Message`] is a code and typed arguments: what there is to say. A [`Catalogue`] says it in a language. So what
//! people read is written in one place, and programs can count on codes.

mod catalogue;
mod language;
#[macro_use]
mod macros;
mod message;

pub mod answers;
pub mod house;
pub mod mail;
pub mod make;
pub mod method;
pub mod notes;
pub mod pack;
pub mod people;
pub mod program;
pub mod read;
pub mod report;
pub mod session;
pub mod source;
pub mod template;

pub use catalogue::Catalogue;
pub use language::Language;
pub use message::{Arg, FieldName, Message};

/// What there is to know of a code: its name, and the names of its arguments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Code {
    /// The code itself.
    pub name: &'static str,
    /// The names of its arguments.
    pub args: &'static [&'static str],
}

/// All codes, by the part of the program that they belong to.
pub fn codes() -> impl Iterator<Item = Code> {
    [
        answers::CODES,
        house::CODES,
        mail::CODES,
        make::CODES,
        method::CODES,
        notes::CODES,
        pack::CODES,
        people::CODES,
        program::CODES,
        read::CODES,
        report::CODES,
        session::CODES,
        source::CODES,
        template::CODES,
    ]
    .into_iter()
    .flatten()
    .copied()
}
