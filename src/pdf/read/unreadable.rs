//! Why a file can't be read, in the words of the person who has it.

use std::fmt;

use super::limits::{MAX_FIELDS, MAX_FILE_BYTES, MAX_TEXT_BYTES};
use super::syntax::find;
use crate::diagnostic::Problem;

/// Why nothing was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Something else than a PDF.
    NotPdf(Kind),
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

/// What a file is that is no PDF.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Empty,
    Word,
    OldOffice,
    Zip,
    Image,
    WebPage,
    Unknown,
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

impl Kind {
    /// Tells what bytes are, when they are clearly something else than a PDF.
    pub(super) fn other_than_pdf(bytes: &[u8]) -> Option<Self> {
        let starts = |marks: &[&[u8]]| marks.iter().any(|mark| bytes.starts_with(mark));
        if bytes.iter().all(|byte| byte.is_ascii_whitespace() || *byte == 0) {
            return Some(Self::Empty);
        }
        if starts(&[b"PK\x03\x04"]) {
            return Some(if find(bytes, b"word/document").is_some() { Self::Word } else { Self::Zip });
        }
        if starts(&[b"\xD0\xCF\x11\xE0"]) {
            return Some(Self::OldOffice);
        }
        let image = starts(&[b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"II*\0", b"MM\0*", b"RIFF"])
            || bytes.get(4..8) == Some(b"ftyp");
        image.then_some(Self::Image)
    }

    /// Tells what bytes without the header of a PDF look like.
    pub(super) fn without_header(bytes: &[u8]) -> Self {
        let start: Vec<u8> = bytes.trim_ascii_start().iter().take(1024).map(u8::to_ascii_lowercase).collect();
        let page = [&b"<!doctype html"[..], b"<html"].iter().any(|mark| find(&start, mark).is_some());
        if page { Self::WebPage } else { Self::Unknown }
    }

    fn describe(self) -> &'static str {
        match self {
            Self::Empty => "the file is empty",
            Self::Word => "this is a Word document, not a PDF",
            Self::OldOffice => "this is a document of an old version of Word or Office, not a PDF",
            Self::Zip => "this is a zip file, not a PDF",
            Self::Image => "this is a picture, not a PDF",
            Self::WebPage => "this is a web page, not a PDF",
            Self::Unknown => "this is not a PDF",
        }
    }

    fn hint(self) -> &'static str {
        match self {
            Self::Empty => "sending or copying it went wrong: ask for the file again",
            Self::Word | Self::OldOffice => "ask for the PDF that was filled in, or type the answers over",
            Self::Zip => "unpack it, and read the files in it",
            Self::Image => "a photo or scan holds no answers that can be read: type them over",
            Self::WebPage => "downloading it went wrong, often because of a login page: download the file again",
            Self::Unknown => "is it the right file?",
        }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotPdf(kind) => f.write_str(kind.describe()),
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
    pub fn hint(self) -> &'static str {
        match self {
            Self::NotPdf(kind) => kind.hint(),
            Self::Encrypted => "open it with the password, and save it without protection",
            Self::Xfa => "fill in a canvas that this program made",
            Self::NoFields => "ask for the file as it was saved, not as it was printed; or type the answers over",
            Self::TooMuch(_) => "is it the right file?",
            Self::Damaged(_) => "open it in a PDF reader and save it again, or ask for the file again",
        }
    }
}

impl From<Unreadable> for Problem {
    fn from(unreadable: Unreadable) -> Self {
        Problem::error(unreadable.to_string()).with_hint(unreadable.hint())
    }
}
