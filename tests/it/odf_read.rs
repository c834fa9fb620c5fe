//! Reading filled OpenDocument texts. Each fixture shows what a program or a person does to one.

use opschaal::answers::{self, Found, Raw};
use opschaal::format::Format;
use opschaal::read::odf::read;
use opschaal::read::word::{Damage, Limit, MAX_FILE_BYTES, Unreadable};
use proptest::prelude::*;

use crate::method::{plain, small, source};
use crate::survives;

/// The bytes of a fixture.
macro_rules! odt {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/odt/", $name)).as_slice()
    };
}

/// What is filled in in a document, in a plain way: `name = "text"`, `name [ticked]`, `name? "loose text"`.
fn fields(odt: &[u8]) -> Vec<String> {
    let document = read(&small(), odt).unwrap();
    assert_eq!(document.damage, None);
    let line = |Found { name, value, .. }| match value {
        Raw::Text(text) => format!("{name} = {text:?}"),
        Raw::Chosen(options) => format!("{name} [{}]", options.join("|")),
        Raw::Loose(text) => format!("{name}? {text:?}"),
    };
    document.found.into_iter().map(line).collect()
}

/// The answers in a document as TOML, and what is said about them.
fn answers(odt: &[u8]) -> (String, String) {
    let reading = opschaal::read::canvas(&small(), odt).unwrap();
    (answers::to_toml(&small(), &reading.answers), plain(&source("", ""), &reading.warnings))
}

/// The answers in a Word document of the same content.
macro_rules! in_word {
    ($name:literal) => {{
        let docx = include_bytes!(concat!("../fixtures/docx/", $name, ".docx"));
        let reading = opschaal::read::canvas(&small(), docx).unwrap();
        answers::to_toml(&small(), &reading.answers)
    }};
}

/// What the fixtures about names fill in.
const NAMED: [&str; 3] =
    ["routes.in.relevance [yes]", "routes.in.actions = \"by name\"", "routes.up.actions = \"other row\""];

#[test]
fn a_filled_canvas_says_what_it_says_in_word() {
    for odt in [odt!("filled.odt"), odt!("filled.fodt"), odt!("prefixes.fodt"), odt!("packed-again.odt")] {
        assert_eq!(answers(odt).0, in_word!("filled"));
    }
    let reading = opschaal::read::canvas(&small(), odt!("filled.odt")).unwrap();
    let sheets: Vec<String> = reading.marks.iter().map(ToString::to_string).collect();
    assert_eq!(sheets, ["small 1.0 overview", "small 1.0 routes"]);
    let (toml, messages) = answers(odt!("no-properties.odt"));
    assert_eq!(toml, in_word!("filled"));
    assert!(messages.contains("no sheet in the file has a mark of this program"), "{messages}");
}

#[test]
fn a_blank_canvas_is_empty_and_says_so_without_a_word() {
    assert_eq!(answers(odt!("blank.odt")), (String::new(), String::new()));
    assert_eq!(answers(odt!("client-libreoffice-blank.odt")), (String::new(), String::new()));
}

#[test]
fn what_libreoffice_makes_of_our_word_documents_is_read() {
    // LibreOffice 7.4 takes line breaks out of controls for plain text, and puts them in front.
    let lost = in_word!("filled").replace("\"\"\"\nLine one\n\n\\tLine three\"\"\"", "\"Line one\\tLine three\"");
    let lost = lost.replace("[\"An\", \"Bo, Co\"]", "[\"AnBo\", \"Co\"]");
    for odt in [odt!("client-libreoffice-filled.odt"), odt!("client-libreoffice-filled.fodt")] {
        let (toml, messages) = answers(odt);
        assert_eq!(toml, lost);
        assert!(messages.contains("line breaks were lost") && messages.contains("Remarks"), "{messages}");
    }
    // It gives each bookmark of a copied row a name with a number: " Copy 1".
    assert_eq!(answers(odt!("client-libreoffice-rows-added.odt")).0, in_word!("rows-added"));
}

#[test]
fn a_field_is_known_by_any_name_that_is_left() {
    for odt in
        [odt!("identity-tag.odt"), odt!("identity-alias.odt"), odt!("identity-bookmark.odt"), odt!("identity-code.odt")]
    {
        assert_eq!(fields(odt), NAMED);
    }
}

#[test]
fn a_bookmark_just_inside_of_a_control_is_one_around_it() {
    assert_eq!(fields(odt!("bookmark-inside.odt")), ["routes.in.actions = \"marked inside\""]);
}

#[test]
fn controls_that_became_text_are_read_by_bookmark_or_place() {
    for odt in [odt!("flattened-bookmarks.odt"), odt!("flattened-plain.odt")] {
        assert_eq!(answers(odt).0, "[routes.in]\nrelevance = \"unsure\"\nactions = \"typed here\"\n");
    }
}

#[test]
fn a_prompt_is_no_answer_and_what_is_typed_over_it_is() {
    assert_eq!(fields(odt!("prompts.odt")), ["routes.up.actions = \"typed over it\""]);
}

#[test]
fn white_space_is_one_space_and_more_of_it_has_elements() {
    assert_eq!(fields(odt!("characters.odt")), ["routes.in.actions = \"a    b c\\td\\ne & éSplit\""]);
    // But LibreOffice writes it as it is in a field to type in.
    assert_eq!(fields(odt!("input.odt")), ["routes.in.actions = \"a\\tb  c\""]);
}

#[test]
fn boxes_are_ticked_when_they_show_it() {
    let expected = ["summary.strategies.growth [x]", "summary.strategies.franchise [x]"];
    assert_eq!(fields(odt!("symbols.odt")), expected);
}

#[test]
fn choices_and_dates_are_read_as_they_show() {
    let expected =
        "[routes.in]\nrelevance = [\"unsure\", \"yes\"]\n\n[niet_geplaatst]\n\"routes.up.relevance\" = \"no idea\"\n";
    assert_eq!(answers(odt!("choices.odt")).0, expected);
    let expected =
        ["actions.1.when = \"2026-03-12\"", "actions.2.when = \"na de zomer\"", "actions.3.when = \"2026-03-12\""];
    assert_eq!(fields(odt!("dates.odt")), expected);
}

#[test]
fn what_was_deleted_is_gone_and_what_was_inserted_is_there() {
    assert_eq!(fields(odt!("tracked.odt")), ["routes.in.actions = \"keep new\""]);
}

#[test]
fn comments_and_notes_are_kept() {
    insta::assert_snapshot!(answers(odt!("comments.odt")).0);
    insta::assert_snapshot!(answers(odt!("notes.odt")).0);
}

#[test]
fn pictures_are_named() {
    let (toml, messages) = answers(odt!("pictures.odt"));
    assert_eq!(toml, "[routes.in]\nactions = \"see\"\n");
    insta::assert_snapshot!(messages);
}

#[test]
fn text_boxes_and_heads_of_pages_are_kept() {
    insta::assert_snapshot!(answers(odt!("text-boxes.odt")).0);
    insta::assert_snapshot!(answers(odt!("head.odt")).0);
}

#[test]
fn lists_have_their_signs() {
    insta::assert_snapshot!(answers(odt!("lists.odt")).0);
}

#[test]
fn a_table_in_a_field_keeps_all_its_text() {
    insta::assert_snapshot!(answers(odt!("table-in-cell.odt")).0);
}

#[test]
fn cells_that_are_covered_or_repeated_count_as_columns() {
    assert_eq!(fields(odt!("spanned.odt")), ["routes.in.actions = \"after a wide cell\""]);
    assert_eq!(fields(odt!("repeated.odt")), ["routes.in.actions = \"after empty cells\""]);
    assert_eq!(fields(odt!("wide.odt")), ["routes.in.actions = \"beside it\""]);
}

#[test]
fn rows_are_numbered_as_in_word() {
    let expected = [
        "actions.1.what = \"one\"",
        "actions.4.what = \"copied\"",
        "actions.9.what = \"typed in a new row\"",
        "actions.9.when = \"12-3-2026\"",
        "actions.9.who = \"Bo\"",
    ];
    let mut fields = fields(odt!("rows-added.odt"));
    fields.sort();
    assert_eq!(fields, expected);
}

#[test]
fn text_beside_fields_is_kept() {
    insta::assert_snapshot!(answers(odt!("beside.odt")).0);
}

#[test]
fn a_damaged_file_is_read_as_far_as_it_goes() {
    let damage = |odt| read(&small(), odt).unwrap().damage;
    assert_eq!(damage(odt!("damaged-directory.odt")), Some(Damage::Directory));
    assert_eq!(answers(odt!("damaged-directory.odt")).0, in_word!("filled"));
    for odt in [odt!("damaged-cut.odt"), odt!("damaged-xml.odt")] {
        let Some(Damage::Part(part, at)) = damage(odt) else { panic!("no damage") };
        assert!(part == "content.xml" && at > 1000);
        let (toml, messages) = answers(odt);
        assert!(toml.contains("name = \"Łódź & Şahin “één” <€>\"") && !toml.contains("Plan it"), "{toml}");
        assert!(messages.contains("the file is damaged in content.xml, from byte"), "{messages}");
    }
    assert!(matches!(damage(odt!("damaged.fodt")), Some(Damage::Byte(1000..))));
    assert_eq!(read(&small(), odt!("damaged-all.odt")), Err(Unreadable::Damaged));
}

#[test]
fn what_is_no_canvas_is_named() {
    for (odt, expected) in [
        (odt!("letter.odt"), Unreadable::NoFields),
        (odt!("password.odt"), Unreadable::Encrypted),
        (odt!("entities.fodt"), Unreadable::Declarations),
        (odt!("spreadsheet.odt"), Unreadable::NotWord(Format::Spreadsheet)),
    ] {
        assert_eq!(read(&small(), odt), Err(expected));
    }
    let problem = opschaal::read::canvas(&small(), odt!("password.odt")).unwrap_err();
    assert!(problem.to_string().contains("protected with a password"), "{problem}");
}

#[test]
fn what_is_made_to_hurt_is_refused_at_once() {
    for (odt, limit) in
        [(odt!("bomb.odt"), Limit::Unpacked), (odt!("deep.odt"), Limit::Depth), (odt!("grows.odt"), Limit::Unpacked)]
    {
        assert_eq!(read(&small(), odt), Err(Unreadable::TooMuch(limit)));
    }
    assert_eq!(read(&small(), &vec![0; MAX_FILE_BYTES + 1]), Err(Unreadable::TooMuch(Limit::File)));
}

proptest! {
    #[test]
    fn any_change_to_a_file_is_survived(at in 0.0..1.0, bytes in prop::collection::vec(any::<u8>(), 1..8)) {
        for odt in [odt!("filled.odt"), odt!("filled.fodt"), odt!("comments.odt")] {
            let mut changed = odt.to_vec();
            let from = (at * changed.len() as f64) as usize;
            let to = changed.len().min(from + bytes.len());
            changed.splice(from..to, bytes.iter().copied());
            survives::any_file(&changed);
        }
    }
}
