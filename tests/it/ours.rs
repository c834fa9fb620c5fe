//! Documents that this program makes say what they are, so that nobody takes a report for a contribution.

use opschaal::canvas::{self, Medium, Options};
use opschaal::document::Document;
use opschaal::format::Output;
use opschaal::kind::DocumentKind;
use opschaal::make;
use opschaal::read::{Refused, Returned, recognise};
use opschaal::session::Session;

use crate::method::small;

fn read(bytes: &[u8]) -> Result<Returned, Refused> {
    recognise(&small(), "bestand", bytes)
}

/// A report in a folder with canvases that came back was called a document without fields, and stopped everything.
#[test]
fn what_holds_no_answers_says_so_itself() {
    let kinds = DocumentKind::ALL.into_iter().filter(|kind| kind.is_without_answers());
    for kind in kinds {
        let document = Document::new(kind, &small(), "Titel");
        for output in Output::ALL {
            let refused = read(&make::document(&document, output).unwrap().bytes).unwrap_err();
            assert!(refused.is_without_answers(), "{kind:?} {output:?} {refused}");
        }
    }
    let report = Document::new(DocumentKind::Report, &small(), "Titel");
    let refused = read(&make::document(&report, Output::Word).unwrap().bytes).unwrap_err();
    assert_eq!(refused.to_string(), "bestand: this is a report that opschaal made: there are no answers in it");
}

/// Somebody may have written on it.
#[test]
fn a_canvas_on_paper_is_not_passed_over() {
    let options = Options { medium: Medium::Print, ..Options::default() };
    let print = canvas::make(&small(), &Session::default(), &options).unwrap().bytes;
    let refused = read(&print).unwrap_err();
    assert!(!refused.is_without_answers());
    assert_eq!(refused.to_string(), "bestand: this is a canvas to print: what is written on it can’t be read");
}

#[test]
fn a_canvas_is_read_whatever_else_it_says() {
    let form = canvas::make(&small(), &Session::default(), &Options::default()).unwrap().bytes;
    assert!(read(&form).unwrap().session.is_blank());
    // As when a report and a canvas are joined: the file says what the first is, and has the marks of the other.
    let mut joined = lopdf::Document::load_mem(&form).unwrap();
    let info = joined.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let keywords = small().wording.keywords(DocumentKind::Report).join(", ");
    joined.get_dictionary_mut(info).unwrap().set("Keywords", lopdf::Object::string_literal(keywords));
    let mut bytes = Vec::new();
    joined.save_to(&mut bytes).unwrap();
    assert!(read(&bytes).unwrap().session.is_blank());
}
