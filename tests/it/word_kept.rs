//! What people and their programs leave in a Word document: all of it is an answer, kept, or named. Each fixture
//! (`tests/fixtures/make_word_cases.py`) shows one way.

use opschaal::answers;
use opschaal::format::Format;
use opschaal::read::canvas;

use crate::method::small;

/// The bytes of a fixture.
macro_rules! docx {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/word/", $name, ".docx")).as_slice()
    };
}

/// The answers in a document as TOML, and what is said about them, without the hints.
fn read(docx: &[u8]) -> (String, Vec<String>) {
    let reading = canvas(&small(), docx).unwrap();
    let said = reading.warnings.iter().map(ToString::to_string).collect();
    (answers::to_toml(&small(), &reading.answers), said)
}

/// The answers, of which nothing is said.
fn silent(docx: &[u8]) -> String {
    let (toml, said) = read(docx);
    assert_eq!(said, [""; 0]);
    toml
}

fn toml(docx: &[u8]) -> String {
    read(docx).0
}

/// A citation in a field once took the text around it away, and so did a control that was pasted from another form.
#[test]
fn controls_in_a_field_that_are_none_of_ours_are_part_of_its_text() {
    let expected = "[routes.in]\nactions = \"As (Jansen, 2020) says\"\n\n[routes.up]\nactions = \"See below\"\n";
    assert_eq!(silent(docx!("citation")), expected);
}

/// Google Docs drops our controls, and puts its own around runs, rows, cells and tables: those took the answers.
#[test]
fn what_google_docs_puts_around_things_takes_nothing_away() {
    let expected = "[summary]\nstrategies = [\"franchise\"]\n\n[routes.in]\nrelevance = \"unsure\"\nactions = \"Plan it\"\n\n\
                    [routes.up]\nrelevance = \"yes\"\nactions = \"Ask\"\n";
    for docx in [docx!("google-runs"), docx!("google-cells"), docx!("google-rows"), docx!("google-tables")] {
        assert_eq!(toml(docx), expected);
    }
}

/// The names of options are printed in their cell, so these words were taken for print, and dropped.
#[test]
fn options_typed_over_their_boxes_are_taken_or_kept() {
    let (toml, said) = read(docx!("typed-over-boxes"));
    let expected = "[summary]\nstrategies = [\"growth\"]\n\n[[actions]]\nabout = [\"route\", \"other\"]\n\n[[actions]]\n\
                    about = [\"other\"]\n\n[[actions]]\nabout = [\"route\"]\n\n[niet_geplaatst]\n\
                    \"beside actions.4.about\" = \"Route and more\"\n";
    assert_eq!(toml, expected);
    assert!(said[0].starts_with("answers stood beside their field, or in its place: A1: About"), "{said:?}");
}

#[test]
fn a_tick_or_a_name_typed_beside_a_box_counts() {
    let about = ["route\"", "route\"", "other\"", "route\"", "route\"", "", "route\"", "other\"", "route\", \"other\""];
    let rows = about.map(|options| match options {
        "" => "[[actions]]\n\n".to_string(),
        options => format!("[[actions]]\nabout = [\"{options}]\n\n"),
    });
    let kept = "[niet_geplaatst]\n\"beside actions.5.about\" = \"Other   Other\"\n\
                \"beside actions.6.about.other\" = \"Other, or not\"\n";
    let expected = rows.concat() + kept;
    assert_eq!(toml(docx!("typed-beside-boxes")), expected);
}

#[test]
fn ticks_count_in_every_form() {
    let (toml, _) = read(docx!("ticks"));
    assert_eq!(toml.matches("about = [\"route\"]").count(), 8);
    assert!(toml.ends_with("[niet_geplaatst]\n\"actions.11.about.route\" = \"perhaps\"\n"), "{toml}");
}

/// What stood behind a box that is not ticked was dropped, whatever it said.
#[test]
fn boxes_that_became_text_are_read_with_what_stands_behind_them() {
    let expected = "[[actions]]\nabout = [\"route\"]\n\n[[actions]]\nabout = [\"route\"]\n\n[[actions]]\nabout = [\"route\"]\n\n\
                    [[actions]]\nabout = [\"other\"]\n\n[niet_geplaatst]\n\"beside actions.3.about\" = \"Other, perhaps later\"\n";
    assert_eq!(toml(docx!("typed-ticks")), expected);
}

#[test]
fn options_are_known_whatever_stands_around_them() {
    let (toml, said) = read(docx!("options"));
    assert_eq!(toml, "[routes.in]\nrelevance = \"yes\"\n\n[routes.up]\nrelevance = [\"unsure\", \"yes\"]\n");
    assert!(said[0].contains("2 options ticked"), "{said:?}");
    let (toml, _) = read(docx!("options-too"));
    let kept = "[niet_geplaatst]\n\"routes.up.relevance\" = \"not relevant, I think\"\n";
    assert_eq!(toml, format!("[routes.in]\nrelevance = \"yes\"\n\n{kept}"));
}

#[test]
fn of_a_date_that_swaps_day_and_month_the_one_that_is_kept_counts() {
    let (toml, said) = read(docx!("swapped"));
    assert_eq!(toml, "[[actions]]\nwhen = 2026-03-12\n\n[[actions]]\nwhen = 2026-03-12\n");
    let expected = "a date is shown with day and month the other way around than the document keeps it: A1: When?";
    assert_eq!(said, [expected]);
}

/// Only pictures in a control were named: not those beside it, in its cell, or anywhere else, nor handwriting.
#[test]
fn pictures_and_handwriting_are_named() {
    let (toml, said) = read(docx!("pictures"));
    assert_eq!(toml, "[routes.in]\nactions = \"See the drawing\"\n\n[routes.up]\nactions = \"as drawn\"\n");
    let expected = [
        "a picture stands in a field, and is not read: R1 In: relevance, R1 In: Actions, R2 Up: Actions",
        "3 pictures stand outside the fields, and are not read",
    ];
    assert_eq!(said, expected);
}

#[test]
fn notes_are_kept_with_the_field_they_belong_to() {
    let expected = "[routes.in]\nactions = \"Train\"\n\n[routes.up]\nactions = \"Ask\"\n\n[niet_geplaatst]\n\
                    \"endnote at routes.up.actions\" = \"As in 2020\"\n\"footnote\" = \"Lost its place\"\n\
                    \"footnote at routes.in.actions\" = \"\"\"\nOnly with a budget\nand in time\"\"\"\n";
    assert_eq!(toml(docx!("notes")), expected);
}

#[test]
fn comments_are_kept_with_the_field_they_are_about() {
    let toml = toml(docx!("comment-places"));
    for line in [
        "\"comment by An at routes.in.actions\" = \"It is.\"\n",
        "\"comment by Bo at routes.in.actions\" = \"Is this so?\"\n",
        "\"comment by Bo at routes.up.actions\" = \"Whom?\"\n",
        "\"comment by Bo at R1 Questions\" = \"We do.\"\n",
        "\"comment by Bo\" = \"\"\"\nBelow\n\nNowhere\"\"\"\n",
    ] {
        assert!(toml.contains(line), "{toml}");
    }
}

/// What is printed there is no text of people: the title with the name of the pilot, numbers of pages.
#[test]
fn what_people_write_on_every_page_is_kept() {
    let expected = "[routes.in]\nactions = \"Plan it\"\n\n[niet_geplaatst]\n\
                    \"footer\" = \"Sent back by Bo\"\n\"header\" = \"A small method, by An Smit of Ede\"\n";
    assert_eq!(toml(docx!("every-page")), expected);
    assert_eq!(silent(docx!("every-page-elsewhere")), "[pilot]\nname = \"Our  pilot\"\n");
}

#[test]
fn text_boxes_keep_their_lines() {
    let expected = "[routes.in]\nactions = \"\"\"\nbefore\nin a box\nsecond line\nbehind\"\"\"\n\n\
                    [routes.up]\nactions = \"\"\"\nbeside it\nand on\"\"\"\n\n\
                    [niet_geplaatst]\n\"loose text\" = \"\"\"\non the sheet\n\nbelow it\"\"\"\n";
    assert_eq!(toml(docx!("text-boxes")), expected);
}

#[test]
fn documents_in_the_document_are_named() {
    let expected = [
        "another document was put in a field, and is not read: R1 In: Actions",
        "another document was put in this one, and is not read",
    ];
    assert_eq!(
        read(docx!("chunks")),
        ("[routes.in]\nactions = \"see\"\n".to_string(), expected.map(String::from).to_vec())
    );
}

/// A drop-down of the time before content controls has the number of its entry, and no text.
#[test]
fn fields_of_old_forms_are_read_as_they_show() {
    let expected = "[[actions]]\nabout = [\"route\"]\n\n[routes.in]\nrelevance = \"yes\"\nactions = \"typed\"\n";
    assert_eq!(toml(docx!("legacy")), expected);
}

#[test]
fn lists_have_their_signs() {
    let expected = "[routes.in]\nactions = \"\"\"\n- first\n  - deeper\n- second\nno item\nplain\"\"\"\n\n\
                    [routes.up]\nactions = \"\"\"\n1. one\n  a. a\n  b. b\n2. two\n3. on\n7. anew\n8. and on\n- by style\"\"\"\n";
    assert_eq!(silent(docx!("lists")), expected);
    assert_eq!(toml(docx!("lists-beside")), "[routes.in]\nactions = \"\"\"\n- first\n- second\"\"\"\n");
}

#[test]
fn symbols_are_characters() {
    let expected = "[routes.in]\nactions = \"now → then ☺°\"\n\n[routes.up]\nactions = \"→ then ←\"\n";
    assert_eq!(silent(docx!("symbols")), expected);
}

/// Of a table in a field the last paragraph behind it was the answer, and the rest stood elsewhere.
#[test]
fn a_table_pasted_into_a_field_is_its_text() {
    let expected = "[routes.in]\nactions = \"\"\"\nbefore\na1\\ta2\nb1\\tb2\nbehind\"\"\"\n\n\
                    [routes.up]\nactions = \"\"\"\na1\\ta2\nb1\\tb2\nbelow\"\"\"\n";
    assert_eq!(toml(docx!("pasted-tables")), expected);
}

/// AbiWord writes line ends into the text itself; programs that wrap XML indent what follows.
#[test]
fn line_ends_in_the_text_are_line_ends() {
    let expected = "[routes.in]\nrelevance = \"unsure\"\nactions = \"\"\"\none\ntwo\n\nthree\"\"\"\n\n\
                    [routes.up]\nactions = \"wrapped by a program \"\n";
    assert_eq!(silent(docx!("line-ends")), expected);
}

#[test]
fn a_row_whose_deletion_was_tracked_is_gone() {
    let toml = toml(docx!("deleted-row"));
    assert!(toml.contains("one") && toml.contains("three") && !toml.contains("gone"), "{toml}");
}

#[test]
fn properties_are_read_with_their_escapes() {
    let marks = canvas(&small(), docx!("escaped-properties")).unwrap().marks;
    let marks: Vec<String> = marks.iter().map(ToString::to_string).collect();
    assert_eq!(marks, ["small 1.0 overview", "small 1.0 routes"]);
}

/// Both are files that can't be opened; who has the one needs a password, and who has the other the maker.
#[test]
fn a_label_is_no_password() {
    assert_eq!(Format::of(docx!("label")), Format::Labelled);
    assert_eq!(Format::of(docx!("password")), Format::Protected);
    let message = |docx| canvas(&small(), docx).unwrap_err().to_string();
    assert!(message(docx!("label")).contains("an organisation has protected with a label"));
    assert_eq!(message(docx!("password")), "the file is protected with a password");
}
