//! What was filled in in a PDF and comes without it, inside another file, or by way of a document for Word.

use opschaal::read::{self, Part};

use crate::method::{plain, small, source};
use crate::pdf_left::ANNA;
use crate::read::{answers, pdf};

/// The bytes of a file with form data.
macro_rules! data {
    ($name:literal) => {
        include_bytes!(concat!("../fixtures/fdf/", $name)).as_slice()
    };
}

/// What is said of all form data.
const ALONE: &str = "\
0:0 warning: this is the data of a form only: what was filled in beforehand counts as if this person wrote it
    hint: was something filled in beforehand? Then ask for the PDF itself
";

/// FDF was called text that is no TOML.
#[test]
fn form_data_is_read_by_name() {
    for (name, data) in [("pdftk", data!("pdftk.fdf")), ("flat", data!("flat.xfdf"))] {
        assert_eq!(answers(data), (ANNA.to_string(), ALONE.to_string()), "{name}");
        let marks = read::canvas(&small(), data).unwrap().marks;
        assert_eq!(marks.iter().map(|mark| mark.sheet.as_str()).collect::<Vec<_>>(), ["overview"], "{name}");
    }
}

#[test]
fn remarks_in_form_data_are_kept_with_their_page() {
    let of_bo = "[niet_geplaatst]\n\"comment by Bo on sheet 2\" = \"Let op\"\n";
    let (toml, _) = answers(data!("acrobat.fdf"));
    assert_eq!(toml, format!("{ANNA}\n{of_bo}"));
    let (toml, messages) = answers(data!("acrobat.xfdf"));
    assert_eq!(toml, format!("{ANNA}\n{of_bo}\"comment by Cato on sheet 1\" = \"Klopt dit?\"\n"));
    assert!(messages.contains("a drawing, which is not read, is on sheet 2"), "{messages}");
}

#[test]
fn form_data_of_something_else_says_so() {
    for (bytes, expected) in [
        (&b"%FDF-1.2\n1 0 obj<</FDF<<>>>>endobj trailer<</Root 1 0 R>>"[..], "pdf_without_fields"),
        (b"<xfdf><fields/></xfdf>", "pdf_without_fields"),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><xfdf><fields/></xfdf>", "word_declares_entities"),
        (b"<xfdf><fields><field name='a'></b>", "pdf_damaged"),
    ] {
        assert_eq!(read::canvas(&small(), bytes).unwrap_err().message.code(), expected);
    }
    let deep = format!("<xfdf>{}", "<field name='a'>".repeat(100_000));
    assert!(read::canvas(&small(), deep.as_bytes()).is_err());
    let long = format!("<xfdf><field name='a'><value>{}", "x".repeat(20 << 20));
    assert_eq!(read::canvas(&small(), long.as_bytes()).unwrap_err().message.code(), "pdf_too_much_text");
    let many = format!("<xfdf>{}", "<field name='a'><value>x</value></field>".repeat(20_001));
    assert_eq!(read::canvas(&small(), many.as_bytes()).unwrap_err().message.code(), "pdf_too_many_fields");
}

/// Each file that comes out, with what it says.
fn opened(name: &str, bytes: &[u8]) -> Vec<String> {
    let told = |part: Part| {
        let name = part.name.clone();
        let file = part.recognise(&small()).unwrap();
        let answers = opschaal::answers::to_toml(&small(), &file.session.group);
        let filled = answers.lines().find(|line| line.starts_with("remarks")).unwrap_or_default();
        let warnings = plain(&source("", ""), &file.warnings);
        format!("{name}: {filled} {}", warnings.lines().next().unwrap_or_default()).trim_end().to_string()
    };
    read::open(name, bytes).into_iter().map(told).collect()
}

/// A portfolio was said to have no fields.
#[test]
fn canvases_attached_to_a_pdf_are_read() {
    assert_eq!(opened("brief.pdf", pdf!("return-cover")), ["brief.pdf › Bo.pdf: remarks = \"van Bo\""]);
    assert_eq!(opened("map.pdf", pdf!("return-portfolio")), ["map.pdf › Bo.pdf: remarks = \"van Bo\""]);
    assert_eq!(
        opened("anna.pdf", pdf!("return-pinned")),
        ["anna.pdf: remarks = \"Łódź\"", "anna.pdf › Bo.pdf: remarks = \"van Bo\""]
    );
    let [one] = opened("foto.pdf", pdf!("return-picture-attached")).try_into().unwrap();
    let expected = "files that are attached to the PDF and are no canvas were not read: foto.png";
    assert!(one.starts_with("foto.pdf: remarks") && one.ends_with(expected), "{one}");
}

/// It was said to be printed or flattened, and nobody knew of what.
#[test]
fn a_pdf_made_of_a_document_for_word_is_read_by_what_its_fields_say_or_named() {
    let error = read::canvas(&small(), pdf!("return-of-word")).unwrap_err();
    assert!(error.to_string().starts_with("this PDF was made from a document for Word"), "{error}");
    let (toml, _) = answers(pdf!("return-of-word-with-fields"));
    let expected = "remarks = \"klaar\"\n\n[pilot]\nname = \"Anna\"\n\n[summary]\nstrategies = [\"growth\"]\n\n\
                    [routes.in]\nrelevance = \"yes\"\n";
    assert_eq!(toml, expected);
}
