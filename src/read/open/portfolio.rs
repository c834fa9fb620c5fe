//! The files that are attached to a PDF: a portfolio, or a letter with the canvas pinned on it.

use super::held::{Budget, Held, Inside};
use crate::format::Format;
use crate::language::Lexicon;
use crate::messages::read as say;
use crate::read::form::named_mark;
use crate::read::pdf;
use crate::source::Problem;

/// Unpacks the attached files that can be a canvas, or hold one; what else is attached is named.
///
/// None when nothing is attached that is read: then a PDF is what it is.
pub(super) fn held(bytes: &[u8], budget: &mut Budget) -> Option<Held> {
    let mut held = Held::default();
    let mut others = Vec::new();
    for pdf::Attached { name, bytes } in pdf::attached(bytes) {
        if !may_hold_a_canvas(Format::of(&bytes)) {
            others.push(name);
            continue;
        }
        if let Err(problem) = budget.file().and_then(|()| budget.bytes(bytes.len())) {
            held.errors.push(problem);
            break;
        }
        held.files.push(Inside { name, content: Ok(bytes), damaged: false });
    }
    if !others.is_empty() {
        held.warnings.push(Problem::warning(say::other_attachments(others)));
    }
    (!held.files.is_empty() || !held.warnings.is_empty()).then_some(held)
}

/// Whether the PDF itself is a canvas too: it says which sheets it has.
pub(super) fn is_canvas(bytes: &[u8]) -> bool {
    // The names of fields are of no language.
    pdf::read(&Lexicon::default(), bytes).is_ok_and(|form| form.fields.iter().any(|field| named_mark(field).is_some()))
}

fn may_hold_a_canvas(format: Format) -> bool {
    match format {
        Format::Pdf
        | Format::FormData
        | Format::XmlFormData
        | Format::Word
        | Format::OpenDocument
        | Format::Protected
        | Format::Labelled
        | Format::OldWord
        | Format::Pages
        | Format::Zip
        | Format::Mail => true,
        Format::Text
        | Format::Empty
        | Format::OldOffice
        | Format::Mailbox
        | Format::OutlookMail
        | Format::OutlookAttachments
        | Format::OtherArchive
        | Format::SealedMail
        | Format::Spreadsheet
        | Format::Presentation
        | Format::RichText
        | Format::WordXml
        | Format::Picture
        | Format::WebPage => false,
    }
}
