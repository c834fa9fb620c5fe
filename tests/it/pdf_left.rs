//! PDFs as careless programs leave them: what each once made of an answer.

use opschaal::read::Checklist;

use crate::method::small;
use crate::read::{answers, fields, pdf};

/// `/No` counted as a tick, as any name but `/Off` did.
#[test]
fn words_for_no_are_no_tick_unless_a_box_has_that_state() {
    let expected = [
        "routes.in.relevance.yes []",
        "routes.in.relevance.yes []",
        "routes.in.relevance.yes []",
        "routes.in.relevance.yes []",
        "a state of its own [No]",
        "another word [Yes]",
        "true [true]",
        "false []",
        "only off [Ja]",
        "string []",
        "remarks = \"true\"",
    ];
    assert_eq!(fields(pdf!("22-states")), expected);
    let (toml, messages) = answers(pdf!("22-states"));
    assert!(!toml.contains("relevance"), "{toml}");
    assert!(messages.contains("what the box shows is not what is stored: `string`"), "{messages}");
}

#[test]
fn boxes_that_show_something_else_than_their_value_are_reported() {
    let (toml, messages) = answers(pdf!("22-disagrees"));
    assert!(toml.starts_with("[routes.in]\nrelevance = \"no\"\n"), "{toml}");
    let fields = "R1 In: relevance, `of one`, `of another`\n";
    assert!(messages.contains(&format!("what the box shows is not what is stored: {fields}")), "{messages}");
}

/// Fields without a size are for nobody to fill in; those of a file in which none has a size were all left out.
#[test]
fn without_any_size_the_size_says_nothing() {
    assert_eq!(fields(pdf!("22-no-size")), ["remarks = \"x\"", "a = \"y\""]);
}

/// Numbers of characters were left as they stand, and `&amp;#233;` became é.
#[test]
fn references_in_rich_text_are_decoded_once() {
    let expected = ["numbers = \"café € 5\\u{a0}&#233;\"", "breaks = \"vet\\ntwee\""];
    assert_eq!(fields(pdf!("22-rich")), expected);
}

/// "BELGIË…" was taken for UTF-8, and read "BELGI˃".
#[test]
fn text_without_a_mark_is_utf_8_only_where_people_write_that() {
    let expected = ["capitals = \"BELGIË…\"", "quote = \"CAFÉ’\"", "utf-8 = \"Brăila, Ξένια – 5 €\""];
    assert_eq!(fields(pdf!("22-encodings")), expected);
}

#[test]
fn an_answer_that_is_one_of_our_marks_is_questioned() {
    let (toml, messages) = answers(pdf!("22-mark-as-answer"));
    assert_eq!(toml, "remarks = \"small 1.0 overview\"\n");
    assert!(messages.contains("the answer is the mark of a sheet: Remarks"), "{messages}");
}

/// These were said to have a password.
#[test]
fn encrypted_files_need_no_identifier() {
    for pdf in [pdf!("22-no-id-RC4-40"), pdf!("22-no-id-RC4-128"), pdf!("22-no-id-AES-128")] {
        assert_eq!(fields(pdf), ["a = \"new\"", "b = \"kept\""]);
    }
}

/// What Anna filled in in `tests/fixtures/make_pdf_return_cases.py`.
pub const ANNA: &str = r#"remarks = "Łódź"

[pilot]
name = "Anna"

[[actions]]
what = "bellen"

[[actions]]
what = "mailen"
about = ["other"]

[routes.in]
relevance = "yes"

[routes.up]
actions = "op"
"#;

/// Fields went astray that stood in the list of the form without what is above them, as `PyMuPDF` lists them, or only on
/// the pages; and so did those that macOS writes, where each place repeats the name, in part or in full.
#[test]
fn fields_are_known_wherever_they_are_listed() {
    for (name, pdf) in [
        ("filled", pdf!("return-filled")),
        ("leaves", pdf!("return-leaves-in-fields")),
        ("PyMuPDF", pdf!("return-pymupdf")),
        ("macOS kids", pdf!("return-mac-kids-part")),
        ("macOS kids, full", pdf!("return-mac-kids-full")),
        ("macOS stale copies", pdf!("return-mac-orphans-part")),
        ("macOS stale copies, full", pdf!("return-mac-orphans-full")),
        ("three in Fields, no P, no tags, UR3", pdf!("return-three-in-fields")),
        ("deep pages", pdf!("return-deep-pages")),
        ("twice the same", pdf!("return-one-twice")),
        ("one and a blank", pdf!("return-one-and-a-blank")),
    ] {
        let (toml, messages) = answers(pdf);
        assert_eq!((toml.as_str(), messages.as_str()), (ANNA, ""), "{name}");
        let marks = opschaal::read::canvas(&small(), pdf).unwrap().marks;
        assert_eq!(marks.len(), 2, "{name}");
    }
}

/// Programs that copy pages leave out what is above a field: all actions became one text, "bellen\nmailen". And the
/// title, which is on each page, is lost but for what is drawn.
#[test]
fn fields_are_known_when_their_parents_are_gone() {
    let expected = ANNA.replace("[pilot]\nname = \"Anna\"\n\n", "");
    for (name, pdf) in [("pypdf", pdf!("return-pypdf")), ("PDFium", pdf!("return-pdfium"))] {
        let (toml, messages) = answers(pdf);
        assert_eq!(toml, expected, "{name}");
        assert!(messages.contains("shows on the sheet, but got lost in the file: Name\n"), "{name}: {messages}");
    }
    // By what a screen reader says, in forms of before they had the path to export by.
    assert_eq!(answers(pdf!("return-pypdf-before")), (expected, String::new()));
}

#[test]
fn changed_names_are_undone() {
    for pdf in [pdf!("return-renamed-plus"), pdf!("return-renamed-brackets"), pdf!("return-renamed-hash")] {
        let (toml, messages) = answers(pdf);
        assert_eq!(toml, ANNA);
        assert!(messages.contains("fields with a changed name were recognised"), "{messages}");
    }
}

fn people(pdf: &[u8]) -> Vec<String> {
    let readings = opschaal::read::canvases(&small(), pdf).unwrap();
    readings.iter().map(|reading| opschaal::answers::to_toml(&small(), &reading.answers)).collect()
}

/// The answers of two people became those of one.
#[test]
fn the_canvases_of_two_people_in_one_file_are_of_two_people() {
    let bo = "remarks = \"van Bo\"\n\n[pilot]\nname = \"Bo\"\n\n[routes.in]\nrelevance = \"no\"\n\n\
              [routes.up]\nrelevance = \"yes\"\n";
    for pdf in [pdf!("return-two-people"), pdf!("return-two-people-renamed")] {
        assert_eq!(people(pdf), [ANNA, bo]);
        let refused = opschaal::read::canvas(&small(), pdf).unwrap_err().to_string();
        assert!(refused.contains("the file holds 2 filled-in canvases"), "{refused}");
        let file = opschaal::read::recognise(&small(), "samen.pdf", pdf).unwrap();
        let [one, two] = file.session.contributions.as_slice() else { panic!("{file:?}") };
        assert_eq!((one.name.as_str(), two.name.as_str()), ("Anna", "Bo"));
        assert_ne!(one.origin, two.origin);
        assert_eq!(file.marks.len(), 2);
    }
}

/// In a damaged file all widgets are looked for: those of the pages came by twice, the second time on no page, and what
/// Bo wrote became Anna's too.
#[test]
fn the_canvases_of_two_people_stay_apart_in_a_damaged_file() {
    let whole = pdf!("return-two-people");
    let end = whole.windows(9).rposition(|word| word == b"startxref").unwrap();
    assert_eq!(people(&whole[..end]), people(whole));
    let fields = crate::read::read(&whole[..end]).unwrap().fields.len();
    assert_eq!(fields, crate::read::read(whole).unwrap().fields.len());
}

#[test]
fn canvases_in_one_file_that_nobody_can_tell_apart_are_refused() {
    for (name, pdf) in [
        ("the second has no name", pdf!("return-two-nameless")),
        ("the second lost its name", pdf!("return-pdfunite")),
        ("their fields are the same ones", pdf!("return-two-shared")),
    ] {
        let refused = opschaal::read::canvases(&small(), pdf).unwrap_err();
        assert_eq!(refused.message.code(), "several_canvases", "{name}");
        assert!(refused.hints[0].to_string().contains("ask for a file for each person"), "{name}");
    }
}

/// The answers on a sheet that is not in the file counted, and so did its mark.
#[test]
fn only_what_is_on_a_page_counts() {
    let method = small();
    let checklist = Checklist::new(&method);
    let file = opschaal::read::recognise(&small(), "weg.pdf", pdf!("return-page-taken-out")).unwrap();
    let receipt = checklist.receipt(&file);
    assert_eq!((receipt.sheets, receipt.filled, receipt.total), (vec!["overview".to_string()], 5, 17));
    let (toml, messages) = answers(pdf!("return-page-taken-out"));
    assert!(toml.ends_with("[niet_geplaatst]\n\"routes.in.relevance.yes\" = \"Ja\"\n\"routes.up.actions\" = \"op\"\n"));
    assert!(messages.contains("fields that are on no sheet of the file were kept apart: R1 In"), "{messages}");
    let file = opschaal::read::recognise(&small(), "vast.pdf", pdf!("return-flattened")).unwrap();
    let receipt = checklist.receipt(&file);
    assert_eq!((receipt.sheets.len(), receipt.filled, receipt.unplaced.len()), (0, 0, 7));
}

/// What Edge, Acrobat and iOS type on top of a form was lost in silence, and so was every remark.
#[test]
fn what_is_on_top_of_the_sheets_is_read_or_named() {
    let (toml, messages) = answers(pdf!("return-on-top"));
    insta::assert_snapshot!(format!("{toml}---\n{messages}"));
}
