//! Reading what is in the form fields of any PDF, whoever filled it in with whatever program.
//!
//! No text is read from appearances: a value counts also where it is not shown yet. What lies on the pages tells where
//! fields are, and what people put on top. What can't be read says why. A file may come from anyone: reading is bounded
//! in time and memory, and never panics.
//!
//! ```text
//! object ─► token ─► budget ─► syntax ─► xref ─► file ─► value ─► pages ─► form
//!                                                             └──► attached files
//! ```
//!
//! Decryption, unpacking and cross-reference streams are lopdf's. To find an object and read it is our own work, as no
//! library does it both as quickly and within bounds. Measured on five sheets that were filled in, against ours:
//!
//! - lopdf 0.47 parses whole documents, also when it filters what it keeps: 14 to 20 times as long, 60 times the
//!   memory. Its parser takes bytes from outside only as an object stream; one for each object is 2.6 to 4 times as
//!   long, and a list in it may hold any number of objects.
//! - hayro-syntax 0.9 is as fast (0.85 to 1.05 times as long, encrypted 1.4) and finds the objects of damaged files as
//!   well. But it unpacks without limit (58 KB to 459 MB), takes 36 seconds and more for 1 MB of strings that never
//!   end, does not say that it found damage, and makes a line feed of each carriage return in a string, also in UTF-16,
//!   where that is half of a č.

mod attached;
mod budget;
mod button;
mod default;
mod encryption;
mod file;
mod form;
mod limits;
mod note;
mod object;
mod pages;
mod places;
mod raw;
mod rect;
mod rich;
mod syntax;
mod text_string;
mod token;
mod unreadable;
mod value;
mod xref;

pub use attached::Attached;
pub use limits::{MAX_FIELDS, MAX_FILE_BYTES, MAX_TEXT_BYTES};
pub use raw::{NoteKind, RawField, RawForm, RawNote, RawValue, Spot};
pub use rect::Rect;
pub use unreadable::{Limit, Unreadable};

use crate::format::{FORM_DATA, Format, PDF_WITHIN, find};
use crate::kind::DocumentKind;
use crate::language::Lexicon;

/// Reads the form fields of a PDF in the words of a language, or tells why that is not possible.
///
/// Signatures, buttons that do something and fields without a size are left out.
pub fn read(lexicon: &Lexicon, bytes: &[u8]) -> Result<RawForm, Unreadable> {
    let store = file::Store::new();
    let (header, mut file) = open(lexicon, bytes, &store)?;
    let (form, xfa) = form::read(&mut file).map_err(Unreadable::TooMuch)?;
    let kind = kind(&mut file);
    let damage = file.damage().map(|at| header + at);
    match damage {
        _ if !form.fields.is_empty() => Ok(RawForm { damage, kind, ..form }),
        _ if xfa => Err(Unreadable::Xfa),
        Some(at) => Err(Unreadable::Damaged(at)),
        None if file.is_of_word() => Err(Unreadable::OfWord),
        // A canvas to fill in had them.
        None => Err(kind.filter(|kind| *kind != DocumentKind::Canvas).map_or(Unreadable::NoFields, Unreadable::Ours)),
    }
}

/// What a file says it is.
fn kind(file: &mut file::File) -> Option<DocumentKind> {
    let info = file.info()?;
    file.lexicon.kind_of_keywords(&value::text(file, info.get(b"Keywords")?))
}

/// Reads what was filled in in a PDF and saved without it, as FDF (ISO 32000-1, 12.7.7).
pub fn form_data(lexicon: &Lexicon, bytes: &[u8]) -> Result<RawForm, Unreadable> {
    let store = file::Store::new();
    let (_, mut file) = open(lexicon, bytes, &store)?;
    let form = form::read_data(&mut file).map_err(Unreadable::TooMuch)?;
    if form.fields.is_empty() && form.notes.is_empty() { Err(Unreadable::NoFields) } else { Ok(form) }
}

/// Unpacks the files that are attached to a PDF, as far as they go; none when it can't be read.
pub fn attached(bytes: &[u8]) -> Vec<Attached> {
    let store = file::Store::new();
    // Nobody asks what it says.
    let lexicon = Lexicon::default();
    open(&lexicon, bytes, &store).map_or_else(|_| Vec::new(), |(_, mut file)| attached::read(&mut file, bytes))
}

/// Opens a PDF or FDF. All places in it count from its header, which is at this place.
fn open<'a>(
    lexicon: &'a Lexicon,
    bytes: &'a [u8],
    store: &'a file::Store,
) -> Result<(usize, file::File<'a>), Unreadable> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooMuch(Limit::File));
    }
    let mark = match Format::of(bytes) {
        Format::Pdf => b"%PDF-",
        Format::FormData => FORM_DATA,
        other => return Err(Unreadable::NotPdf(other)),
    };
    let start = bytes.get(..PDF_WITHIN).unwrap_or(bytes);
    let Some(header) = find(start, mark) else { return Err(Unreadable::NotPdf(Format::Text)) };
    Ok((header, file::File::open(lexicon, bytes.get(header..).unwrap_or_default(), store)?))
}
