//! The canvas as a whole: conformance, what is in the file, how it looks, and that it is always the same.

use std::fs;
use std::path::Path;

use lopdf::{Dictionary, Document, Object, Stream};
use opschaal::Made;
use opschaal::answers::{self, Answers};
use opschaal::canvas::{self, Claim, Medium, Options, Paper};
use opschaal::method::{self, Method};
use opschaal::session::Session;
use opschaal::source::Source;
use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};
use proptest::prelude::*;

use crate::arbitrary;

const SHEETS: [&str; 5] = ["overzicht", "impact", "routes", "ingredienten", "valkuilen"];

pub fn method() -> Method {
    method::load(&Source { name: "methode".into(), text: opschaal::assets::METHOD.into() }).unwrap()
}

pub fn example() -> Answers {
    parse(opschaal::assets::EXAMPLE)
}

fn parse(text: &str) -> Answers {
    answers::parse(&Source { name: "antwoorden".into(), text: text.into() }, &method()).unwrap().answers
}

fn make(answers: &Answers, options: &Options) -> Made {
    canvas::make(&method(), &answers.clone().into(), options).unwrap()
}

fn print() -> Options {
    Options { medium: Medium::Print, ..Options::default() }
}

fn only(sheet: &str) -> Options {
    Options { sheets: vec![sheet.to_string()], ..Options::default() }
}

/// PDF/UA-1 and PDF/A-2a, as an independent validator sees it; a form that does not say it is PDF/A is judged with that
/// claim added.
#[track_caller]
pub fn assert_conforms(pdf: &[u8]) {
    let claimed = if is_archival(pdf) { pdf.to_vec() } else { with_claim(pdf) };
    for (profile, pdf) in [(ValidationProfile::PdfUa1, pdf), (ValidationProfile::PdfA2a, &claimed)] {
        let report = validate_pdf_bytes(pdf, &ValidationOptions::default().profile(profile)).unwrap();
        assert!(report.is_compliant, "{profile:?}: {:#?}", report.failures);
    }
}

#[test]
fn every_variant_conforms_to_pdf_ua_and_pdf_a() {
    let example = example();
    assert_conforms(&make(&Answers::new(), &Options::default()).bytes);
    assert_conforms(&make(&example, &Options::default()).bytes);
    assert_conforms(&make(&example, &print()).bytes);
    assert_conforms(&make(&example, &Options { grayscale: true, ..print() }).bytes);
    for paper in [Paper::A4, Paper::A2, Paper::A1, Paper::A0] {
        assert_conforms(&make(&example, &Options { paper, ..Options::default() }).bytes);
    }
    for sheet in SHEETS {
        assert_conforms(&make(&example, &only(sheet)).bytes);
    }
}

/// The sheets of most forms are kept, so that making one takes no typesetting: they are what Typst makes of them now.
#[test]
fn the_sheets_that_are_kept_are_what_typst_makes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/vellen");
    let sheets = canvas::sheets(&method(), &Session::default(), &Options::default()).unwrap();
    let kept = fs::read(root.join("a3.nl.pdf")).unwrap();
    let key = fs::read_to_string(root.join("a3.nl.txt")).unwrap();
    let same = sheets.pdf == kept && sheets.key == key.trim_end();
    assert!(same, "they are outdated: run `cargo run --release --example keep_sheets data/vellen`");
}

/// What is filled in is not drawn on the sheets of a form, so it makes no other sheets.
#[test]
fn a_form_with_answers_has_the_sheets_of_a_blank_one() {
    let key = |session: &Session, options: &Options| canvas::sheets(&method(), session, options).unwrap().key;
    let blank = key(&Session::default(), &Options::default());
    assert_eq!(key(&example().into(), &Options::default()), blank);
    let archival = Options { medium: Medium::Form(Claim::Archival), ..Options::default() };
    assert_ne!(key(&example().into(), &archival), key(&example().into(), &print()));
    assert_ne!(key(&Session::default(), &only("routes")), blank);
    assert_ne!(key(&Session::default(), &Options { grayscale: true, ..Options::default() }), blank);
}

/// The title has the pilot's name, whatever is in it, in both places where viewers look for it.
#[test]
fn a_form_is_called_after_its_pilot() {
    let name = "Zorg & <wijk> „Noord” 日";
    let mut document =
        Document::load_mem(&make(&parse(&format!("[pilot]\nnaam = \"{name}\"")), &Options::default()).bytes).unwrap();
    let shown = name.replace('日', "\u{FFFD}");
    let information = document.trailer.get(b"Info").unwrap().as_reference().unwrap();
    let title = document.get_dictionary(information).unwrap().get(b"Title").unwrap();
    assert_eq!(lopdf::decode_text_string(title).unwrap(), format!("Bewust opschalen van pilots – {shown}"));
    let metadata = String::from_utf8(metadata(&mut document).content.clone()).unwrap();
    let escaped = shown.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    assert!(metadata.contains(&format!("– {escaped}</rdf:li>")), "{metadata}");
}

/// The metadata of a PDF.
fn metadata(document: &mut Document) -> &mut Stream {
    let id = document.catalog().unwrap().get(b"Metadata").unwrap().as_reference().unwrap();
    document.get_object_mut(id).unwrap().as_stream_mut().unwrap()
}

fn is_archival(pdf: &[u8]) -> bool {
    String::from_utf8_lossy(&metadata(&mut Document::load_mem(pdf).unwrap()).content).contains("<pdfaid:part>")
}

fn with_claim(pdf: &[u8]) -> Vec<u8> {
    let mut document = Document::load_mem(pdf).unwrap();
    let stream = metadata(&mut document);
    let claim = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>";
    let text = String::from_utf8(stream.content.clone()).unwrap().replace("<pdfuaid:part>", claim);
    stream.set_plain_content(text.into_bytes());
    let mut claimed = Vec::new();
    document.save_to(&mut claimed).unwrap();
    claimed
}

/// Acrobat and Reader open a file that says it is PDF/A read-only: nobody can type in it before finding out how.
#[test]
fn a_form_says_that_it_is_pdf_a_only_when_asked() {
    let form = make(&example(), &only("routes")).bytes;
    assert!(!is_archival(&form));
    let archival = Options { medium: Medium::Form(Claim::Archival), ..only("routes") };
    let archival = make(&example(), &archival).bytes;
    assert!(is_archival(&archival));
    assert_conforms(&archival);
    assert!(is_archival(&make(&example(), &print()).bytes));
}

/// What stands in rows and columns is a table with its page, and the foot is read out once.
#[test]
fn tables_have_their_page_and_the_foot_is_said_once() {
    for options in [Options::default(), print()] {
        let document = Document::load_mem(&make(&example(), &options).bytes).unwrap();
        let is = |element: &&Dictionary, kind: &[u8]| element.get(b"S").and_then(Object::as_name).ok() == Some(kind);
        let elements = || document.objects.values().filter_map(|object| object.as_dict().ok());
        let tables: Vec<_> = elements().filter(|element| is(element, b"Table")).collect();
        // Statements and actions on the first sheet, and one table on each of the others.
        assert_eq!(tables.len(), 6);
        assert!(tables.iter().all(|table| table.has(b"Pg")));
        assert!(elements().filter(|element| is(element, b"TH")).count() > 30);
    }
}

#[test]
fn the_validator_can_fail() {
    // The whole of a canvas without its tag tree is no PDF/UA: the check above is not empty.
    let mut document = Document::load_mem(&make(&Answers::new(), &only("impact")).bytes).unwrap();
    document.catalog_mut().unwrap().remove(b"StructTreeRoot");
    let mut pdf = Vec::new();
    document.save_to(&mut pdf).unwrap();
    let report = validate_pdf_bytes(&pdf, &ValidationOptions::default().profile(ValidationProfile::PdfUa1)).unwrap();
    assert!(!report.is_compliant);
}

#[test]
fn a_method_in_another_language_needs_no_code() {
    let text = include_str!("fixtures/klein.methode.toml");
    let method = method::load(&Source { name: "small".into(), text: text.into() }).unwrap();
    for medium in [Medium::default(), Medium::Print] {
        let made = canvas::make(&method, &Session::default(), &Options { medium, ..Options::default() }).unwrap();
        assert_conforms(&made.bytes);
    }
}

#[test]
fn same_input_same_bytes() {
    let (first, second) = (make(&example(), &Options::default()), make(&example(), &Options::default()));
    assert!(first.bytes == second.bytes);
    let other = make(&Answers::new(), &Options::default());
    assert_ne!(identifier(&first.bytes), identifier(&other.bytes), "other contents, other identifier");
}

#[test]
fn same_input_same_bytes_in_another_process() {
    let run = |seed: &str| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_opschaal"))
            .args(["canvas", "--example", "--sheets", "routes", "-o", "-"])
            .env("TZ", seed)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        output.stdout
    };
    let here = make(&example(), &only("routes")).bytes;
    assert!(run("Europe/Amsterdam") == here && run("Asia/Tokyo") == here);
}

pub fn identifier(pdf: &[u8]) -> Vec<u8> {
    let document = Document::load_mem(pdf).unwrap();
    document.trailer.get(b"ID").unwrap().as_array().unwrap()[0].as_str().unwrap().to_vec()
}

#[test]
fn fields_have_names_kinds_and_flags() {
    insta::assert_snapshot!(fields(&make(&Answers::new(), &Options::default()).bytes));
}

#[test]
fn the_tag_tree_reads_in_order() {
    insta::assert_snapshot!(tags(&make(&Answers::new(), &only("routes")).bytes));
}

#[test]
fn values_are_in_the_fields_and_the_appearances() {
    let answers = parse(
        "[pilot]\nnaam = \"Łódź & Şahin\"\nbetrokkenen = [\"NS\", \"ggz\"]\ndatum = 2026-03-12\n\
         [routes.in]\nrelevantie = \"onzeker\"\nacties = \"\"\"- een\n- twee €\"\"\"\n",
    );
    let list = fields(&make(&answers, &Options::default()).bytes);
    for line in [
        "pilot.naam Tx «Łódź & Şahin»",
        "pilot.betrokkenen Tx Multiline «NS, ggz»",
        "pilot.datum Tx «12-03-2026»",
        "routes.in.relevantie.onzeker Btn Ja",
        "routes.in.acties Tx Multiline «- een\\n- twee €»",
    ] {
        assert!(list.lines().any(|found| found.starts_with(line)), "{line} is missing in\n{list}");
    }
}

#[test]
fn markup_in_an_answer_is_plain_text() {
    let source = "[pilot]\nnaam = '#panic() $x$ *vet* \"a\" \\ @b <c> [d] // e'\n";
    let printed = make(&parse(source), &Options { sheets: vec!["overzicht".into()], ..print() });
    let text = text(&printed.bytes);
    assert!(text.contains("#panic() $x$ *vet* \"a\" \\ @b <c> [d] // e"), "{text}");
}

#[test]
fn long_text_goes_on_on_a_follow_up_sheet_and_none_is_lost() {
    let words: Vec<String> = (1..=1500).map(|n| format!("woord{n}")).collect();
    let source = format!("[routes.in]\nacties = \"{}\"\n", words.join(" "));
    let printed = make(&parse(&source), &Options { sheets: vec!["routes".into()], ..print() });
    let text = text(&printed.bytes);
    let missing: Vec<_> = words.iter().filter(|word| !text.split_whitespace().any(|found| found == *word)).collect();
    // Words that were hyphenated at the end of a line are there in two pieces.
    assert!(missing.len() < 15, "{missing:?}");
    assert!(text.contains("vervolg"));
    let form = make(&parse(&source), &only("routes"));
    let [warning] = &form.warnings[..] else { panic!("{:?}", form.warnings) };
    assert_eq!(warning.to_string(), "a text is too long for its box on paper: R1 In: acties voor het vervolg");
    assert!(fields(&form.bytes).contains("woord1500"), "the field holds the whole text");
}

#[test]
fn actions_after_the_tenth_get_a_follow_up_sheet() {
    let source = "[[acties]]\nactie = \"doen\"\n".repeat(11);
    let form = fields(&make(&parse(&source), &Options::default()).bytes);
    assert!(form.contains("acties.11.actie Tx Multiline «doen»"));
    assert!(form.contains("acties.30.wie"), "a follow-up sheet has room for more");
    assert!(!form.contains("acties.31."));
    let document = Document::load_mem(&make(&parse(&source), &print()).bytes).unwrap();
    assert_eq!(document.get_pages().len(), 6);
}

#[test]
fn a_character_without_a_glyph_is_named_and_kept() {
    let made = make(&parse("[routes.in]\nacties = \"goed 👍\"\n"), &only("routes"));
    let [warning] = &made.warnings[..] else { panic!("{:?}", made.warnings) };
    assert_eq!(warning.to_string(), "no font here has ‘👍’ (U+1F44D); it shows as �");
    assert!(
        warning.hints.iter().any(|hint| hint.to_string() == "look at R1 In: acties voor het vervolg"),
        "{:?}",
        warning.hints
    );
    assert!(fields(&made.bytes).contains("«goed 👍»"));
    assert_conforms(&made.bytes);
    let printed = make(&parse("[routes.in]\nacties = \"goed 👍\"\n"), &print());
    assert_conforms(&printed.bytes);
}

/// Each character in each field once had a warning of its own: a page of them for one table of arrows.
#[test]
fn characters_without_glyphs_are_told_once() {
    let made = make(&parse("[routes.in]\nacties = \"⮕ 👍 ⮕\"\n[routes.op]\nacties = \"👍\"\n"), &only("routes"));
    let [warning] = &made.warnings[..] else { panic!("{:?}", made.warnings) };
    assert_eq!(warning.to_string(), "no font here has ‘⮕’ (U+2B95), ‘👍’ (U+1F44D); they show as �");
    let hints: Vec<String> = warning.hints.iter().map(ToString::to_string).collect();
    assert_eq!(hints[1], "look at R1 In: acties voor het vervolg, R3 Op: acties voor het vervolg");
}

#[test]
fn unknown_sheets_are_reported_with_a_suggestion() {
    let options = Options { sheets: vec!["route".into(), "vel6".into()], ..Options::default() };
    let problems = canvas::make(&method(), &Session::default(), &options).unwrap_err().0;
    assert_eq!(problems.len(), 2);
    assert_eq!(problems[0].hints[0].to_string(), "did you mean `routes`?");
}

#[test]
fn texts_of_a_method_that_do_not_fit_are_an_error() {
    let long = "heel veel woorden ".repeat(1500);
    let text = opschaal::assets::METHOD.replacen("voetnoot = \"", &format!("voetnoot = \"{long}"), 1);
    let method = method::load(&Source { name: "lang".into(), text }).unwrap();
    let problems = canvas::make(&method, &Session::default(), &Options::default()).unwrap_err().0;
    assert!(problems[0].to_string().starts_with("the texts of sheet 'routes' need"), "{problems:?}");
    assert_eq!(problems[0].message.code(), "sheet_too_full");
    let text = opschaal::assets::METHOD.replacen("vraag = \"", &format!("vraag = \"{long}"), 1);
    let method = method::load(&Source { name: "lang".into(), text }).unwrap();
    let problems = canvas::make(&method, &Session::default(), &Options::default()).unwrap_err().0;
    let told = problems[0].to_string();
    assert_eq!(told, "the texts of sheet 'impact' leave no room to write on this paper");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn any_answers_make_a_valid_pdf(answers in arbitrary::answers(&method())) {
        for options in [Options::default(), print()] {
            assert_conforms(&make(&answers, &options).bytes);
        }
    }
}

/// One line a field: name, kind, flags, value, and what a screen reader says.
fn fields(pdf: &[u8]) -> String {
    fn walk(document: &Document, node: &Dictionary, above: &str, out: &mut String) {
        let Ok(name) = node.get(b"T") else { return };
        let name = lopdf::decode_text_string(name).unwrap();
        let name = if above.is_empty() { name } else { format!("{above}.{name}") };
        if let Ok(kind) = node.get(b"FT") {
            let kind = String::from_utf8_lossy(kind.as_name().unwrap());
            let flags = node.get(b"Ff").and_then(Object::as_i64).unwrap_or(0);
            let flags = [(1 << 12, " Multiline"), (1, " ReadOnly")]
                .iter()
                .filter(|(bit, _)| flags & bit != 0)
                .map(|(_, name)| *name)
                .collect::<String>();
            let value = match node.get(b"V") {
                Ok(Object::Name(name)) => format!(" {}", String::from_utf8_lossy(name)),
                Ok(value) => format!(" «{}»", lopdf::decode_text_string(value).unwrap().replace('\n', "\\n")),
                Err(_) => String::new(),
            };
            let spoken = lopdf::decode_text_string(node.get(b"TU").unwrap()).unwrap();
            out.push_str(&format!("{name} {kind}{flags}{value} | {spoken}\n"));
            return;
        }
        for kid in node.get(b"Kids").unwrap().as_array().unwrap() {
            walk(document, document.get_dictionary(kid.as_reference().unwrap()).unwrap(), &name, out);
        }
    }
    let document = Document::load_mem(pdf).unwrap();
    let form = document.catalog().unwrap().get_deref(b"AcroForm", &document).unwrap().as_dict().unwrap();
    let mut out = String::new();
    for field in form.get(b"Fields").unwrap().as_array().unwrap() {
        walk(&document, document.get_dictionary(field.as_reference().unwrap()).unwrap(), "", &mut out);
    }
    out
}

/// The tag tree, a line an element; `Div` says nothing and is left out.
fn tags(pdf: &[u8]) -> String {
    fn walk(document: &Document, kid: &Object, depth: usize, out: &mut String) {
        let (_, kid) = document.dereference(kid).unwrap();
        match kid {
            Object::Array(kids) => kids.iter().for_each(|kid| walk(document, kid, depth, out)),
            Object::Dictionary(element) => {
                let tag = element.get(b"S").and_then(Object::as_name).map(String::from_utf8_lossy);
                let depth = match tag.as_deref() {
                    Ok("Div") => depth,
                    Ok(tag) => {
                        out.push_str(&format!("{}{tag}\n", "  ".repeat(depth)));
                        depth + 1
                    }
                    Err(_) => return,
                };
                if let Ok(kids) = element.get(b"K") {
                    walk(document, kids, depth, out);
                }
            }
            _ => {}
        }
    }
    let document = Document::load_mem(pdf).unwrap();
    let root = document.catalog().unwrap().get_deref(b"StructTreeRoot", &document).unwrap().as_dict().unwrap();
    let mut out = String::new();
    walk(&document, root.get(b"K").unwrap(), 0, &mut out);
    out
}

/// All text of a PDF, with line breaks as spaces.
pub fn text(pdf: &[u8]) -> String {
    let document = Document::load_mem(pdf).unwrap();
    let pages: Vec<u32> = document.get_pages().into_keys().collect();
    document.extract_text(&pages).unwrap().replace('\n', " ").replace('\u{200B}', "")
}
