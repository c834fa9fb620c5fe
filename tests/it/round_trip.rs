//! What is made is read back: nothing is lost on the way through a canvas.

use opschaal::canvas::{self, Medium, Options};
use opschaal::kind::DocumentKind;
use opschaal::read::pdf::Unreadable;
use opschaal::session::Session;
use opschaal::{answers, method};
use proptest::prelude::*;

use crate::arbitrary;
use crate::method::{small, source};
use crate::read::read;

#[test]
fn a_printed_canvas_is_no_empty_one() {
    let print = Options { medium: Medium::Print, sheets: vec!["overview".into()], ..Options::default() };
    let print = canvas::make(&small(), &Session::default(), &print).unwrap().bytes;
    assert_eq!(read(&print), Err(Unreadable::Ours(DocumentKind::Print)));
}

#[test]
fn a_blank_canvas_has_no_answers() {
    let pdf = canvas::make(&small(), &Session::default(), &Options::default()).unwrap().bytes;
    assert!(opschaal::read::canvas(&small(), &pdf).unwrap().answers.is_empty());
}

#[test]
fn our_own_example_is_read_back() {
    let method = method::load(&source("methode", opschaal::assets::METHOD)).unwrap();
    let example = answers::parse(&source("voorbeeld", opschaal::assets::EXAMPLE), &method).unwrap().answers;
    let pdf = canvas::make(&method, &example.clone().into(), &Options::default()).unwrap().bytes;
    let reading = opschaal::read::canvas(&method, &pdf).unwrap();
    assert_eq!(reading.answers, example);
    assert_eq!(reading.warnings, []);
    let sheets: Vec<&str> = reading.marks.iter().map(|mark| mark.sheet.as_str()).collect();
    let expected: Vec<&str> = method.sheets.iter().map(|sheet| sheet.id.as_str()).collect();
    assert_eq!(sheets, expected);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Nothing is lost on the way through a canvas.
    #[test]
    fn what_is_filled_in_is_read_back(answers in arbitrary::answers(&small())) {
        let pdf = canvas::make(&small(), &answers.clone().into(), &Options::default()).unwrap().bytes;
        let reading = opschaal::read::canvas(&small(), &pdf).unwrap();
        prop_assert_eq!(reading.answers, answers);
    }
}
