//! Files that come back, from bytes to a session and a receipt: what a program around the library does, without files.

use opschaal::answers::{self, Answers, Value};
use opschaal::canvas::{self, Options};
use opschaal::messages::{Catalogue, Language};
use opschaal::method::Path;
use opschaal::read::{Checklist, Gathering, Receipt, Returned, Whose, gather, recognise};
use serde_json::json;

use crate::method::{small, source};

/// Reads a file that is fine.
fn returned(name: &str, bytes: impl AsRef<[u8]>) -> Returned {
    recognise(&small(), name, bytes.as_ref()).unwrap()
}

/// What is wrong with a file.
fn refused(name: &str, bytes: &[u8]) -> String {
    recognise(&small(), name, bytes).unwrap_err().to_string()
}

fn some() -> Answers {
    let text = "pilot.name = \"Anna\"\nroutes.in.relevance = [\"no\", \"yes\"]\n[[actions]]\nwhen = { tekst = \"ooit\" }\n\
                [niet_geplaatst]\n\"vreemd\" = \"x\"\n\"routes.up.actions\" = \"y\"\n";
    answers::parse(&source("a.toml", text), &small()).unwrap().answers
}

fn pdf(answers: &Answers) -> Vec<u8> {
    let mut placed = answers.clone();
    placed.set(Path::new("remarks").unwrap(), Value::Text("z".into()));
    canvas::make(&small(), &placed.into(), &Options::default()).unwrap().bytes
}

#[test]
fn any_file_is_recognised_by_its_content() {
    let (pdf, toml) = (pdf(&some()), answers::to_toml(&small(), &some()));
    let docx = include_bytes!("../fixtures/docx/filled.docx");
    let canvas = returned("map/anna.toml", &pdf);
    assert_eq!(canvas.session.group.get("pilot.name"), Some(&Value::Text("Anna".into())));
    assert_eq!(canvas.marks.len(), 2);
    assert_eq!((canvas.name.as_str(), canvas.origin.file.as_str()), ("map/anna.toml", "anna.toml"));
    assert_eq!(returned("C:\\map\\anna.pdf", &pdf).origin.file, "anna.pdf");
    assert!(canvas.source.is_none() && !canvas.damaged);
    let text = returned("anna", &toml);
    assert_eq!(text.session.group, some());
    assert_eq!(text.source.unwrap().text, toml);
    assert_eq!(returned("bo.pdf", docx).marks[0].method, "small");
    // Known test vector: no bytes at all.
    let nothing = returned("leeg.toml", b"").origin.sha256;
    assert_eq!(nothing, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    assert_eq!(refused("leeg.PDF", b" \n"), "leeg.PDF: the file is empty");
    assert_eq!(refused("x.docx", &[0x81; 64]), "x.docx: this is no PDF, Word document or OpenDocument text");
    assert!(refused("foto.toml", b"\x89PNG\r\n\x1A\n").starts_with("foto.toml: this is a picture"));
    let wrong = recognise(&small(), "fout.toml", b"a = 1").unwrap_err();
    assert!(wrong.source.is_some() && wrong.problems.0[0].has_range());
}

#[test]
fn whose_a_file_is_follows_from_its_content_or_is_told() {
    let named = || returned("anna.toml", "remarks = \"z\"\npilot.name = \"Anna\"\n");
    let nameless = || returned("b.toml", "remarks = \"x\"\n");
    let session = returned("s.toml", "remarks = \"y\"\n[[bijdragen]]\nnaam = \"Bo\"\n");
    let moment = "2026-11-22T10:00:00Z";
    let gathered = |files: Vec<(Returned, Whose)>| {
        let mut gathering = Gathering::default();
        gathering.moment = moment;
        gather(&small(), gathering, files)
    };
    let blank = returned("map/leeg.toml", "");
    let together = gathered(vec![(named(), Whose::Untold), (blank, Whose::Untold), (nameless(), Whose::Untold)]);
    let together = together.unwrap();
    assert_eq!(together.blank, ["map/leeg.toml"]);
    let merged = together.merged;
    assert_eq!(merged.session.group_origin.unwrap().file, "b.toml");
    let one = &merged.session.contributions[0];
    assert_eq!((one.name.as_str(), one.origin.read.as_str(), merged.added), ("Anna", moment, 1));
    let told = gathered(vec![(named(), Whose::Group), (nameless(), Whose::Person)]).unwrap().merged.session;
    assert_eq!(told.group_origin.unwrap().file, "anna.toml");
    assert_eq!(told.contributions[0].source(), "b.toml");
    let whole = gathered(vec![(session.clone(), Whose::Untold)]).unwrap().merged.session;
    assert_eq!((whole.contributions.len(), whole.group.iter().count()), (1, 1));
    let two = gathered(vec![(session, Whose::Untold), (nameless(), Whose::Untold)]).unwrap_err();
    assert_eq!(
        two.to_string(),
        "b.toml has no name in it: is that the group's result, or did somebody forget their name?"
    );
}

/// The receipt in the words of a language.
fn words(receipt: &Receipt, language: Language) -> String {
    let catalogue = Catalogue::new(language);
    let (head, lines) = receipt.summary();
    let lines = std::iter::once(head).chain(lines).map(|line| catalogue.text(&line));
    lines.collect::<Vec<_>>().join("\n")
}

/// Receipts spoke of `routes.in.relevance`, which stands on no sheet.
#[test]
fn a_receipt_speaks_of_what_is_on_the_sheets() {
    let method = small();
    let checklist = Checklist::new(&method);
    let mut receipt = checklist.receipt(&returned("anna.toml", answers::to_toml(&method, &some())));
    receipt.output = Some("uit/anna.toml".into());
    assert_eq!(
        words(&receipt, Language::English),
        "anna.toml: 3 of 23 fields filled in\n\
         empty: People, Date, Strategies, Remarks, T1 Input, T2 Output, R1 In: Actions, R2 Up: relevance, \
         R2 Up: Actions\nconflict: R1 In: relevance\nnot placed: R2 Up: Actions, `vreemd`\nwritten to: uit/anna.toml"
    );
    let canvas = checklist.receipt(&returned("anna.pdf", pdf(&some())));
    let dutch = words(&canvas, Language::Dutch);
    let start = "anna.pdf: 4 van 23 velden ingevuld\nmethode: small 1.0, vellen: Overview, Routes\n\
         er is niets in veranderd: het telt niet mee als bijdrage\nleeg: People, Date,";
    assert!(dutch.starts_with(start), "{dutch}");
    let blank = checklist.receipt(&returned("leeg.pdf", pdf_of_nothing()));
    assert_eq!(
        words(&blank, Language::Dutch),
        "leeg.pdf: er is niets ingevuld\nmethode: small 1.0, vellen: Overview, Routes"
    );
    assert!(blank.blank && blank.empty.len() == 11);
}

fn pdf_of_nothing() -> Vec<u8> {
    canvas::make(&small(), &opschaal::session::Session::default(), &Options::default()).unwrap().bytes
}

/// Programs count on codes and paths, whatever the language.
#[test]
fn what_is_read_can_be_passed_on() {
    let method = small();
    let checklist = Checklist::new(&method);
    let found = serde_json::to_value(returned("anna.toml", answers::to_toml(&method, &some()))).unwrap();
    let values = &found["session"]["group"]["values"];
    assert_eq!(values["routes.in.relevance"], json!({ "chosen": ["no", "yes"] }));
    assert_eq!(values["actions.1.when"], json!({ "undated": "ooit" }));
    assert_eq!(found["session"]["group"]["unplaced"]["vreemd"], "x");
    assert_eq!(found["origin"]["file"], "anna.toml");
    let docx = returned("bo.docx", include_bytes!("../fixtures/docx/filled.docx"));
    let receipt = serde_json::to_value(checklist.receipt(&docx)).unwrap();
    assert_eq!(receipt["sheets"], json!(["overview", "routes"]));
    let dates = &receipt["warnings"][0];
    assert_eq!((&dates["code"], &dates["severity"]), (&json!("words_and_no_date"), &json!("warning")));
    assert_eq!(dates["args"]["fields"], json!(["actions.1.when"]));
    assert_eq!(dates["place"], json!({ "source": "bo.docx", "range": null }));
    let wrong = recognise(&method, "fout.toml", b"pilot.nam = 1").unwrap_err();
    let refused = serde_json::to_value(Receipt::refused("fout.toml", &wrong.problems)).unwrap();
    assert_eq!(refused["errors"][0]["code"], "key_unknown_in");
    assert_eq!(refused["errors"][0]["args"], json!({ "key": "nam", "table": "pilot" }));
}
