//! Reading filled Word documents. Each fixture shows what a program or a person does to one.

use opschaal::answers::{self, Found, Raw};
use opschaal::format::Format;
use opschaal::read::word::{Damage, Limit, MAX_FILE_BYTES, Unreadable, read};
use opschaal::source::Problem;
use proptest::prelude::*;

use crate::method::{plain, small, source};
use crate::read::files;
use crate::survives;

/// The bytes of a fixture.
macro_rules! docx {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/docx/", $name, ".docx")).as_slice()
    };
}

/// What is filled in in a document, in a plain way: `name = "text"`, `name [ticked]`, `name? "loose text"`.
fn fields(docx: &[u8]) -> Vec<String> {
    let document = read(&small(), docx).unwrap();
    assert_eq!(document.damage, None);
    let lines = document.found.into_iter().map(|Found { name, value, locked }| {
        assert!(!locked);
        match value {
            Raw::Text(text) => format!("{name} = {text:?}"),
            Raw::Chosen(options) => format!("{name} [{}]", options.join("|")),
            Raw::Loose(text) => format!("{name}? {text:?}"),
        }
    });
    lines.collect()
}

/// The answers in a document as TOML, and what is said about them.
fn answers(docx: &[u8]) -> (String, String) {
    let reading = opschaal::read::canvas(&small(), docx).unwrap();
    (answers::to_toml(&small(), &reading.answers), messages(&reading.warnings))
}

fn messages(problems: &[Problem]) -> String {
    plain(&source("", ""), problems)
}

/// What is said, without the hints.
fn said(docx: &[u8]) -> Vec<String> {
    let reading = opschaal::read::canvas(&small(), docx).unwrap();
    reading.warnings.into_iter().map(|warning| warning.to_string()).collect()
}

/// What `tests/fixtures/make_docx_cases.py` fills in.
const FILLED: &str = r#"remarks = """
Line one

\tLine three"""

[pilot]
name = "Łódź & Şahin “één” <€>"
people = ["An", "Bo, Co"]
date = 2026-03-12

[summary]
strategies = ["franchise"]

[[actions]]
what = 'Ask (again) \ and again'
when = { tekst = "na de zomer" }

[[actions]]
who = "An"
when = 2026-05-01
about = ["route", "other"]

[routes.in]
relevance = "unsure"
actions = "Plan it"
"#;

/// What the fixtures about names fill in.
const NAMED: [&str; 3] =
    ["routes.in.relevance [yes]", "routes.in.actions = \"by name\"", "routes.up.actions = \"other row\""];

#[test]
fn a_filled_canvas_is_read() {
    let (toml, messages) = answers(docx!("filled"));
    assert_eq!(toml, FILLED);
    assert!(messages.contains("words where a date belongs: A1: When? (na de zomer)"), "{messages}");
    let reading = opschaal::read::canvas(&small(), docx!("filled")).unwrap();
    let sheets: Vec<String> = reading.marks.iter().map(ToString::to_string).collect();
    assert_eq!(sheets, ["small 1.0 overview", "small 1.0 routes"]);
}

#[test]
fn a_blank_canvas_is_empty_and_says_so_without_a_word() {
    assert_eq!(answers(docx!("blank")), (String::new(), String::new()));
}

#[test]
fn every_form_of_a_package_and_its_xml_is_read() {
    for docx in [docx!("strict"), docx!("prefixes"), docx!("utf-16"), docx!("document2"), docx!("backslashes")] {
        assert_eq!(answers(docx).0, FILLED);
    }
    assert_eq!(fields(docx!("stored")), ["routes.in.actions = \"stored\""]);
}

#[test]
fn a_field_is_known_by_any_name_that_is_left() {
    for docx in [
        docx!("identity-tag"),
        docx!("identity-part"),
        docx!("identity-bookmark"),
        docx!("identity-alias"),
        docx!("identity-code"),
    ] {
        let mut fields = fields(docx);
        fields.sort();
        let mut named = NAMED;
        named.sort_unstable();
        assert_eq!(fields, named);
    }
}

#[test]
fn of_names_that_disagree_the_tag_counts() {
    assert_eq!(fields(docx!("identity-order")), ["routes.in.actions = \"the tag counts\""]);
}

#[test]
fn prompts_are_no_answers_whatever_was_lost() {
    assert_eq!(fields(docx!("empty")), [""; 0]);
}

/// A script that fills in a control leaves the switch and the style that say that it is empty; LibreOffice drops the
/// switch, and what is typed over a prompt there keeps the style. Both were once lost.
#[test]
fn what_is_typed_over_a_prompt_counts() {
    let expected = ["routes.in.actions = \"by a script\"", "routes.up.actions = \"in LibreOffice\""];
    assert_eq!(fields(docx!("overtyped")), expected);
}

#[test]
fn prompts_of_another_version_are_those_in_the_document() {
    assert_eq!(fields(docx!("prompts-kept")), ["routes.up.actions = \"typed over it\""]);
    assert_eq!(fields(docx!("prompts-lost")), [""; 0]);
}

#[test]
fn tracked_changes_read_as_if_accepted() {
    assert_eq!(fields(docx!("tracked")), ["routes.in.actions = \"keep new here\""]);
}

#[test]
fn runs_breaks_symbols_links_and_alternatives_are_one_text() {
    let expected = "Split&co\né<\na\tb-c\u{AD}d☑ link smart field simple choice";
    assert_eq!(fields(docx!("runs")), [format!("routes.in.actions = {expected:?}")]);
}

#[test]
fn a_control_may_stand_around_paragraphs_a_cell_or_a_row() {
    assert_eq!(fields(docx!("block-level")), ["routes.in.actions = \"one\\ntwo\"", "routes.up.actions = \"x\""]);
    assert_eq!(fields(docx!("cell-level")), ["routes.up.actions = \"in a cell\""]);
    assert_eq!(fields(docx!("row-level")), ["routes.in.relevance [yes]", "routes.in.actions = \"in a row\""]);
    assert_eq!(fields(docx!("in-a-group")), ["routes.in.actions = \"in a group\""]);
    assert_eq!(fields(docx!("deep-controls")), ["routes.in.actions = \"deep\""]);
}

#[test]
fn a_check_box_in_a_check_box_is_one() {
    assert_eq!(answers(docx!("nested")).0, "[summary]\nstrategies = [\"growth\"]\n");
}

#[test]
fn a_doubled_control_loses_nothing() {
    let (toml, messages) = answers(docx!("doubled"));
    let expected = "[routes.in]\nactions = \"first\"\n\n[routes.up]\nactions = \"same\"\n\n[niet_geplaatst]\n\
                    \"routes.in.actions\" = \"second\"\n";
    assert_eq!(toml, expected);
    assert!(messages.contains("texts without a place in the method were kept: R1 In: Actions"), "{messages}");
}

#[test]
fn text_where_a_control_was_deleted_is_the_answer() {
    let (toml, messages) = answers(docx!("deleted"));
    assert_eq!(toml, "[routes.in]\nactions = \"typed in the cell\"\n\n[routes.up]\nrelevance = \"yes\"\n");
    assert!(messages.contains("in its place: R1 In: Actions, R2 Up: relevance"), "{messages}");
}

/// The code of the last column was once taken for that of all of them.
#[test]
fn columns_side_by_side_are_known_by_their_heads() {
    let mut fields = fields(docx!("columns"));
    fields.sort();
    assert_eq!(fields, ["impact.input = \"typed where it was\"", "impact.output = \"in its control\""]);
}

#[test]
fn a_label_in_the_cell_says_which_field_it_is() {
    let mut fields = fields(docx!("labels"));
    fields.sort();
    // The prompt of a list is an answer anywhere else.
    assert_eq!(fields, ["pilot.name = \"Wijkteam\"", "remarks = \"Kies\""]);
}

#[test]
fn rows_may_be_moved() {
    assert_eq!(fields(docx!("moved")), ["routes.up.relevance [yes]", "routes.up.actions = \"first now\""]);
}

#[test]
fn rows_that_were_added_to_a_list_are_rows() {
    let mut fields = fields(docx!("rows-added"));
    fields.sort();
    assert_eq!(
        fields,
        [
            "actions.1.what = \"one\"",
            "actions.2.what = \"two\"",
            "actions.3.what = \"three\"",
            "actions.4.about.route [x]",
            "actions.4.what = \"copied, code as it was\"",
            "actions.5.what = \"no code\"",
            "actions.7.what = \"copied, code changed\"",
            "actions.9.what = \"typed in a new row\"",
            "actions.9.when = \"12-3-2026\"",
            "actions.9.who = \"Bo\"",
        ]
    );
    let expected = ["actions.4.what = \"four\"", "actions.25.who = \"An\"", "actions.25.about.other [x]"];
    assert_eq!(self::fields(docx!("rows-beyond")), expected);
}

#[test]
fn text_beside_a_control_is_its_answer_only_when_it_is_empty() {
    let (toml, messages) = answers(docx!("beside"));
    insta::assert_snapshot!(format!("{toml}---\n{messages}"));
}

#[test]
fn controls_that_became_text_are_read_by_bookmark_or_place() {
    let (bookmarks, _) = answers(docx!("flattened-bookmarks"));
    insta::assert_snapshot!(bookmarks);
    assert_eq!(answers(docx!("flattened-plain")).0, bookmarks);
}

#[test]
fn choices_are_read_as_they_show() {
    let (toml, messages) = answers(docx!("choices"));
    let expected = "[routes.in]\nrelevance = [\"unsure\", \"yes\"]\n\n[routes.up]\nrelevance = \"yes\"\n\n\
                    [niet_geplaatst]\n\"routes.in.relevance\" = \"no idea\"\n";
    assert_eq!(toml, expected);
    assert!(messages.contains("2 options ticked for ‘R1 In: relevance’"), "{messages}");
}

#[test]
fn boxes_are_ticked_when_they_show_it() {
    let (toml, _) = answers(docx!("boxes"));
    let expected = "[summary]\nstrategies = [\"franchise\", \"config\"]\n\n[[actions]]\nabout = [\"route\", \"other\"]\n\n\
                    [niet_geplaatst]\n\"actions.2.about.other\" = \"bijna\"\n";
    assert_eq!(toml, expected);
}

#[test]
fn dates_are_read_as_they_show() {
    let expected = [
        "actions.1.when = \"2026-03-12\"",
        "actions.2.when = \"na de zomer\"",
        "actions.3.when = \"13-3-2026\"",
        "actions.4.when = \"2026-03-12\"",
        "actions.5.when = \"2026-03-12\"",
        "actions.6.when = \"2026-03-12\"",
        "actions.7.when = \"2026-02-30\"",
    ];
    assert_eq!(fields(docx!("dates")), expected);
}

#[test]
fn comments_in_the_margin_are_kept() {
    let expected = ["routes.in.actions = \"with a remark\"", "comment by Bo de Vries? \"Is this so?\\nAsk An.\""];
    assert_eq!(fields(docx!("comments")), expected);
}

#[test]
fn another_version_is_read_and_named() {
    let (toml, messages) = answers(docx!("other-version"));
    assert_eq!(toml, "[niet_geplaatst]\n\"routes.away.actions\" = \"Gone\"\n");
    assert!(messages.contains("made with method small 0.9, and is read with small 1.0"), "{messages}");
    assert!(answers(docx!("no-properties")).1.contains("no sheet in the file has a mark of this program"));
}

#[test]
fn what_libreoffice_saves_is_read() {
    assert_eq!(answers(docx!("client-libreoffice-blank")), (String::new(), String::new()));
    // It takes line breaks out of controls for plain text, and puts them in front.
    let lost = FILLED.replace("\"\"\"\nLine one\n\n\\tLine three\"\"\"", "\"Line one\\tLine three\"");
    let lost = lost.replace("[\"An\", \"Bo, Co\"]", "[\"AnBo\", \"Co\"]");
    assert_eq!(answers(docx!("client-libreoffice-filled")).0, lost);
    let said = said(docx!("client-libreoffice-filled"));
    assert!(said.iter().any(|said| said.contains("line breaks were lost") && said.contains("Remarks")), "{said:?}");
}

#[test]
fn what_python_docx_saves_is_read() {
    let (blank, _) = answers(docx!("client-python-docx-blank"));
    insta::assert_snapshot!(blank);
    let (filled, _) = answers(docx!("client-python-docx-filled"));
    assert!(filled.contains("[routes.in]\nrelevance = \"unsure\"\nactions = \"by a script\"\n"), "{filled}");
}

#[test]
fn a_damaged_file_is_read_as_far_as_it_goes() {
    let damage = |docx| read(&small(), docx).unwrap().damage;
    assert_eq!(damage(docx!("damaged-directory")), Some(Damage::Directory));
    assert_eq!(answers(docx!("damaged-directory")).0, FILLED);
    for docx in [docx!("damaged-cut"), docx!("damaged-inside"), docx!("damaged-xml")] {
        let Some(Damage::Part(part, at)) = damage(docx) else { panic!("no damage") };
        assert!(part == "word/document.xml" && at > 1000);
        let (toml, messages) = answers(docx);
        assert!(toml.contains("name = \"Łódź & Şahin “één” <€>\"") && !toml.contains("Plan it"), "{toml}");
        assert!(messages.contains("the file is damaged in word/document.xml, from byte"), "{messages}");
    }
    assert_eq!(read(&small(), docx!("damaged-all")), Err(Unreadable::Damaged));
}

#[test]
fn what_is_no_canvas_in_word_is_named() {
    for (docx, expected) in [
        (docx!("letter"), Unreadable::NoFields),
        (docx!("protected"), Unreadable::NotWord(Format::Protected)),
        (docx!("zip-password"), Unreadable::Encrypted),
        (docx!("old"), Unreadable::NotWord(Format::OldWord)),
        (docx!("open-document"), Unreadable::NotWord(Format::OpenDocument)),
        (docx!("spreadsheet"), Unreadable::NotWord(Format::Spreadsheet)),
        (docx!("renamed-rtf"), Unreadable::NotWord(Format::RichText)),
        (docx!("renamed-word-xml"), Unreadable::NotWord(Format::WordXml)),
        (b"%PDF-1.7".as_slice(), Unreadable::NotWord(Format::Pdf)),
        (b"", Unreadable::NotWord(Format::Empty)),
    ] {
        assert_eq!(read(&small(), docx), Err(expected));
        // Each has something to do about it.
        assert_ne!(expected.hint().to_string(), expected.message().to_string());
    }
    let problem = opschaal::read::canvas(&small(), docx!("protected")).unwrap_err();
    assert_eq!(problem.to_string(), "the file is protected with a password");
    // One by the wrong name is read as what it is.
    let problem = opschaal::read::canvas(&small(), docx!("open-document")).unwrap_err();
    assert_eq!(problem.to_string(), "this document has no fields of a canvas");
}

#[test]
fn entities_are_refused_and_references_stay_as_they_are() {
    assert_eq!(read(&small(), docx!("entities")), Err(Unreadable::Declarations));
    assert_eq!(fields(docx!("reference")), ["routes.in.actions = \"a &unknown; b\""]);
}

#[test]
fn what_is_made_to_hurt_is_refused() {
    for (docx, limit) in [
        (docx!("bomb"), Limit::Unpacked),
        (docx!("deep"), Limit::Depth),
        (docx!("prefixes-many"), Limit::Depth),
        (docx!("many"), Limit::Pieces),
        (docx!("long"), Limit::Text),
    ] {
        assert_eq!(read(&small(), docx), Err(Unreadable::TooMuch(limit)));
    }
    assert_eq!(read(&small(), &vec![b' '; MAX_FILE_BYTES + 1]), Err(Unreadable::TooMuch(Limit::File)));
    let headers = b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x0A\0\0\0word/a.xml".repeat(10_001);
    assert_eq!(read(&small(), &headers), Err(Unreadable::TooMuch(Limit::Entries)));
}

#[test]
fn what_fuzzing_found_is_survived() {
    let kept = [files("fuzz/corpus/read_word"), files("fixtures/docx"), files("fixtures/word")].concat();
    for bytes in &kept {
        survives::any_file(bytes);
        survives::any_word_text(bytes);
    }
}

proptest! {
    /// No file is too wrong: pieces of files, cut off and pasted together anywhere.
    #[test]
    fn mutilated_files_are_survived(
        file in prop::sample::select([files("fixtures/docx"), files("fixtures/word")].concat().into_iter().filter(|file| file.len() < 8192).collect::<Vec<_>>()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..40usize), 1..6),
    ) {
        let mut bytes = file.clone();
        for (to, from, length) in edits {
            let from = from.index(file.len());
            let piece = &file[from..(from + length).min(file.len())];
            let to = to.index(bytes.len());
            let end = (to + length / 2).min(bytes.len());
            bytes.splice(to..end, piece.iter().copied());
        }
        survives::any_file(&bytes);
    }
}
