//! Reading filled PDFs. The numbers are those of the traps in forms that the fixtures show, one file or more each.

use opschaal::answers::{self, Found, Raw, from_raw};
use opschaal::format::Format;
use opschaal::read::pdf::{Limit, MAX_FILE_BYTES, RawForm, RawValue, Unreadable};
use opschaal::source::Problem;
use proptest::prelude::*;

use crate::method::{plain, small, source};
use crate::survives;

/// Reads the form of a PDF in the words of the small method.
pub fn read(pdf: &[u8]) -> Result<RawForm, Unreadable> {
    opschaal::read::pdf::read(&small().lexicon, pdf)
}

/// The bytes of a fixture.
macro_rules! pdf {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/pdf/", $name, ".pdf")).as_slice()
    };
}
pub(crate) use pdf;

/// Writes the fields of a form in a plain way: `name = "text"`, `name [ticked]`, with `!` when it is locked.
pub fn lines(form: RawForm) -> Vec<String> {
    let lines = form.fields.into_iter().map(|field| {
        let locked = if field.locked { "!" } else { "" };
        match field.value {
            RawValue::Text(text) => format!("{}{locked} = {text:?}", field.name),
            RawValue::Chosen(options) => format!("{}{locked} [{}]", field.name, options.join("|")),
            RawValue::Lost => format!("{}{locked} lost", field.name),
        }
    });
    lines.collect()
}

pub fn fields(pdf: &[u8]) -> Vec<String> {
    let form = read(pdf).unwrap();
    assert_eq!(form.damage, None);
    lines(form)
}

/// The answers in a filled canvas as TOML, and what is said about them.
pub fn answers(pdf: &[u8]) -> (String, String) {
    let reading = opschaal::read::canvas(&small(), pdf).unwrap();
    (answers::to_toml(&small(), &reading.answers), messages(&reading.warnings))
}

pub fn messages(problems: &[Problem]) -> String {
    plain(&source("", ""), problems)
}

#[test]
fn case_1_texts_come_from_values_and_never_from_appearances() {
    assert_eq!(fields(pdf!("01-appearances")), ["none = \"new\"", "stale = \"new\"", "empty = \"new\"", "only = \"\""]);
}

#[test]
fn case_2_appearances_of_the_wrong_type_are_no_hindrance() {
    let expected = ["array = \"new\"", "number = \"new\"", "tick [Yes]", "none [Yes]", "lost [Yes]"];
    assert_eq!(fields(pdf!("02-appearance-types")), expected);
}

#[test]
fn case_3_every_encoding_is_read() {
    assert_eq!(
        fields(pdf!("03-encodings")),
        [
            "doc = \"café “x” €\"",
            "be = \"é“Ł”🙂\"",
            "le = \"é“Ł”🙂\"",
            "marked = \"é“Ł”🙂\"",
            "raw = \"é“Ł”🙂\"",
            "odd = \"éŁ\"",
            "lone = \"\u{FFFD}a\"",
            "language = \"é\"",
            "naam é = \"x\"",
            "naam ł = \"x\"",
            "naam € = \"x\"",
        ]
    );
}

#[test]
fn case_4_line_ends_become_line_feeds_or_spaces() {
    let (toml, _) = answers(pdf!("04-line-ends"));
    assert_eq!(
        toml,
        "remarks = \"\"\"\na\nb\nc\nd\"\"\"\n\n[pilot]\nname = \"a b\"\npeople = [\"An\", \"Bo, Co\"]\n\n[routes.in]\n\
         actions = \"\"\"\na\nb\ncd\"\"\"\n"
    );
}

#[test]
fn case_5_a_value_may_be_of_any_type() {
    assert_eq!(
        fields(pdf!("05-value-types")),
        [
            "string = \"text\"",
            "name = \"text\"",
            "array = \"one\\ntwo\"",
            "stream = \"in een stroom: é\"",
            "null = \"\"",
            "reference = \"text\"",
            "dangling = \"\"",
            "number = \"12\"",
            "rich = \"a < b\\nc\"",
            "both = \"plain\"",
            "dictionary = \"\"",
        ]
    );
}

#[test]
fn case_6_kids_inherit_and_may_have_no_name() {
    assert_eq!(
        fields(pdf!("06-inheritance")),
        [
            "a.one! = \"from above\"",
            "a.two = \"own\"",
            "b = \"shown twice\"",
            "c.deep = \"unnamed in between\"",
            "d = \"in the widget\"",
            "e = \"no place\"",
        ]
    );
}

#[test]
fn case_7_what_is_shown_counts() {
    let expected =
        ["shown [Ja]", "hidden []", "value [Ja]", "nothing []", "kid [Ja]", "text = \"old\"", "text = \"new\""];
    assert_eq!(fields(pdf!("07-states-disagree")), expected);
}

#[test]
fn case_8_on_states_have_any_name() {
    let expected = ["space [Ja graag]", "no_off []", "accent [één]", "empty []", "routes.in.relevance.yes [1]"];
    assert_eq!(fields(pdf!("08-on-states")), expected);
    assert_eq!(answers(pdf!("08-on-states")).0.lines().next(), Some("[routes.in]"));
}

#[test]
fn case_9_options_of_buttons_give_the_state_its_meaning() {
    let expected = ["radio [not sure]", "tick [é]", "beyond [9]", "routes.in.relevance [not sure]"];
    assert_eq!(fields(pdf!("09-options")), expected);
    assert!(answers(pdf!("09-options")).0.contains("[routes.in]\nrelevance = \"unsure\"\n"));
}

#[test]
fn case_10_check_boxes_of_one_name_are_one_field() {
    let expected = ["routes.in.relevance [yes|unsure]", "twice []", "twice [Ja]"];
    assert_eq!(fields(pdf!("10-same-name")), expected);
    let (toml, messages) = answers(pdf!("10-same-name"));
    assert!(toml.starts_with("[routes.in]\nrelevance = [\"unsure\", \"yes\"]\n"), "{toml}");
    assert!(messages.contains("2 options ticked for ‘R1 In: relevance’"), "{messages}");
}

#[test]
fn case_11_choices_read_as_people_see_them() {
    assert_eq!(
        fields(pdf!("11-choices")),
        [
            "pair [Not sure]",
            "several [Irrelevant|Relevant]",
            "outside [na de zomer]",
            "plain [b]",
            "nothing []",
            "routes.in.relevance [Not sure]",
            "routes.up.relevance [misschien]",
        ]
    );
    let (toml, _) = answers(pdf!("11-choices"));
    assert!(toml.starts_with("[routes.in]\nrelevance = \"unsure\"\n\n[niet_geplaatst]\n"), "{toml}");
    assert!(toml.contains("\"routes.up.relevance\" = \"misschien\"\n"), "{toml}");
}

#[test]
fn case_12_changed_names_are_recognised_and_doubles_kept() {
    let (toml, messages) = answers(pdf!("12-names"));
    insta::assert_snapshot!(format!("{toml}---\n{messages}"));
}

#[test]
fn case_13_widgets_are_found_on_the_pages() {
    assert_eq!(fields(pdf!("13-no-acroform")), ["a = \"1\"", "b = \"2\""]);
    assert_eq!(fields(pdf!("13-wrong-fields")), ["a = \"1\"", "b = \"2\""]);
    assert_eq!(fields(pdf!("13-some-fields")), ["b = \"2\"", "a = \"1\""]);
}

#[test]
fn case_14_circles_are_walked_once() {
    let expected = ["inverted = \"1\"", "kids = \"2\"", "above.parents = \"3\"", "self = \"4\"", "above.round = \"5\""];
    assert_eq!(fields(pdf!("14-tangles")), expected);
}

#[test]
fn case_15_the_newest_revision_counts_however_it_was_saved() {
    for pdf in [pdf!("15-revisions"), pdf!("15-junk"), pdf!("15-object-streams"), pdf!("15-linearized")] {
        assert_eq!(fields(pdf), ["a = \"new\"", "b = \"kept\""]);
    }
}

#[test]
fn case_15_a_damaged_file_is_read_as_far_as_it_goes() {
    for (pdf, expected) in [
        (pdf!("15-no-xref"), &["a = \"old\"", "b = \"kept\""][..]),
        (pdf!("15-object-streams-no-xref"), &["a = \"new\"", "b = \"kept\""]),
        (pdf!("15-wrong-offsets"), &["a = \"old\"", "b = \"kept\""]),
        (pdf!("15-cut"), &["a = \"old\"", "b = \"kept\""]),
        (pdf!("15-cut-in-field"), &["a = \"old\""]),
    ] {
        let form = read(pdf).unwrap();
        if form.damage.is_some() {
            assert!(
                messages(&opschaal::read::canvas(&small(), pdf).unwrap().warnings)
                    .contains("the file is damaged at byte")
            );
        }
        assert_eq!(lines(form), expected);
    }
}

#[test]
fn case_16_encrypted_files_open_without_a_password_only() {
    for pdf in [pdf!("16-open-r3"), pdf!("16-open-r4"), pdf!("16-open-r6")] {
        assert_eq!(fields(pdf), ["a = \"new\"", "b = \"kept\""]);
    }
    for pdf in [pdf!("16-password-r3"), pdf!("16-password-r4"), pdf!("16-password-r6")] {
        assert_eq!(read(pdf), Err(Unreadable::Encrypted));
    }
}

#[test]
fn case_17_xfa_is_called_what_it_is() {
    assert_eq!(read(pdf!("17-xfa")), Err(Unreadable::Xfa));
    assert_eq!(fields(pdf!("17-xfa-and-fields")), ["a = \"x\""]);
}

#[test]
fn case_18_a_printed_form_is_not_an_empty_one() {
    assert_eq!(read(pdf!("18-flattened")), Err(Unreadable::NoFields));
    assert_eq!(read(pdf!("18-printed")), Err(Unreadable::NoFields));
    assert!(Unreadable::NoFields.message().to_string().contains("printed to PDF or flattened"));
}

#[test]
fn case_19_another_version_is_read_and_named() {
    let reading = opschaal::read::canvas(&small(), pdf!("19-other-version")).unwrap();
    let sheets: Vec<String> = reading.marks.iter().map(ToString::to_string).collect();
    assert_eq!(sheets, ["small 0.9 overview", "small 0.9 gone"]);
    let (toml, messages) = answers(pdf!("19-other-version"));
    insta::assert_snapshot!(format!("{toml}---\n{messages}"));
}

#[test]
fn case_20_fields_that_no_one_fills_in_are_skipped() {
    let expected = ["locked! = \"x\"", "nowhere = \"x\"", "typeless = \"x\"", "state [Ja]", "pilot.name! = \"signed\""];
    assert_eq!(fields(pdf!("20-kinds")), expected);
    // A form that was signed is locked: our own fields count all the same.
    let signed = |name: &str| Found { name: name.into(), value: Raw::Text("signed".into()), locked: true };
    let converted = from_raw(&small(), [signed("pilot.name"), signed("locked")]).answers;
    assert_eq!(answers::to_toml(&small(), &converted), "[pilot]\nname = \"signed\"\n");
    // Any form may ask for a name: a canvas asks more.
    let none = opschaal::read::canvas(&small(), pdf!("20-kinds")).unwrap_err();
    assert_eq!(none.to_string(), "this is no canvas: it holds a name and a date at most");
}

#[test]
fn case_21_bombs_are_refused() {
    assert_eq!(read(pdf!("21-bomb")), Err(Unreadable::TooMuch(Limit::Unpacked)));
    assert_eq!(read(pdf!("21-deep-tree")), Err(Unreadable::TooMuch(Limit::Work)));
    assert_eq!(read(pdf!("21-text")), Err(Unreadable::TooMuch(Limit::Text)));
    assert!(matches!(read(pdf!("21-deep")), Err(Unreadable::Damaged(_))));
    assert_eq!(read(&vec![b' '; MAX_FILE_BYTES + 1]), Err(Unreadable::TooMuch(Limit::File)));
    let numbers = 10..=20_010;
    let listed: String = numbers.clone().map(|number| format!("{number} 0 R ")).collect();
    let fields: String = numbers.map(|number| format!("{number} 0 obj<</T(a)/V(x)>>endobj\n")).collect();
    let many = format!("%PDF-1.7\n1 0 obj<</Type/Catalog/AcroForm<</Fields[{listed}]>>>>endobj\n{fields}");
    assert_eq!(read(many.as_bytes()), Err(Unreadable::TooMuch(Limit::Fields)));
}

#[test]
fn what_is_no_pdf_is_named() {
    for (bytes, format) in [
        (&b""[..], Format::Empty),
        (b"PK\x03\x04....%PDF-1.7", Format::Zip),
        (b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", Format::OldOffice),
        (b"\x89PNG\r\n\x1A\n", Format::Picture),
        (b"\n<!DOCTYPE html><html>", Format::WebPage),
        (b"Hello", Format::Text),
    ] {
        assert_eq!(read(bytes), Err(Unreadable::NotPdf(format)));
    }
}

/// The values that tests/fixtures/client-values.json has.
const FILLED: &str = r#"remarks = """
Line one
Line two – ő"""

[pilot]
name = "Łódź & Şahin “één” €"
people = ["An, Bo", "Co"]
date = 2026-03-12

[summary]
strategies = ["franchise"]

[[actions]]
what = 'Ask (again) \ and again'
when = { tekst = "na de zomer" }

[[actions]]
about = ["route"]
"#;

#[test]
fn what_browsers_save_is_read() {
    for (pdf, client) in [(pdf!("client-pdfjs"), "pdf.js"), (pdf!("client-pdfium"), "PDFium")] {
        let reading = opschaal::read::canvas(&small(), pdf).unwrap();
        assert_eq!(answers::to_toml(&small(), &reading.answers), FILLED, "{client}");
        let sheets: Vec<&str> = reading.marks.iter().map(|mark| mark.sheet.as_str()).collect();
        assert_eq!(sheets, ["overview"]);
        let expected = "0:0 warning: words where a date belongs: A1: When? (na de zomer)\n    \
                        hint: they are kept; a date is a day, a month and a year in four digits: 12-3-2026\n";
        assert_eq!(messages(&reading.warnings), expected, "{client}");
    }
}

/// The files in a folder of the tests.
pub fn files(folder: &str) -> Vec<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().filter(|path| path.is_file()).map(|path| std::fs::read(path).unwrap()).collect()
}

#[test]
fn what_fuzzing_found_is_survived() {
    let folders = ["fuzz/corpus/read", "fuzz/corpus/read_form_data", "fixtures/pdf", "fixtures/fdf"];
    for bytes in folders.into_iter().flat_map(files) {
        survives::any_file(&bytes);
    }
}

proptest! {
    /// No file is too wrong: pieces of files, cut off and pasted together anywhere.
    #[test]
    fn mutilated_files_are_survived(
        file in prop::sample::select(files("fixtures/pdf").into_iter().filter(|file| file.len() < 4096).collect::<Vec<_>>()),
        edits in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>(), 0..40usize), 1..6),
        junk in "[0-9a-zRobj<>\\[\\]()/ \n\\PC]{0,8}",
    ) {
        let mut bytes = file.clone();
        for (to, from, length) in edits {
            let from = from.index(file.len());
            let piece = &file[from..(from + length).min(file.len())];
            let to = to.index(bytes.len());
            let end = (to + length / 2).min(bytes.len());
            bytes.splice(to..end, piece.iter().copied().chain(junk.bytes()));
        }
        survives::any_file(&bytes);
    }
}
