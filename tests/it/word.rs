//! Word documents: what is in the package, that every field has its control, and that it is always the same.

use std::collections::HashSet;
use std::io::{Cursor, Read};

use opschaal::answers::Answers;
use opschaal::canvas::{self, Options, Paper};
use opschaal::document::{Block, Column, Flow, Table};
use opschaal::read::word::name;
use opschaal::session::{Contribution, Origin, Session};
use opschaal::word;
use proptest::prelude::*;

use crate::arbitrary;
use crate::canvas::{example, method};
use crate::document::each_kind;
use crate::method::small;

/// Reads a part of a package.
pub fn part(docx: &[u8], path: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    zip.by_name(path).unwrap_or_else(|err| panic!("{path}: {err}")).read_to_string(&mut text).unwrap();
    text
}

pub fn parts(docx: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    zip.file_names().map(str::to_string).collect()
}

/// The values of an attribute of all elements of a name, as they stand in a part.
pub fn values(xml: &str, element: &str, attribute: &str) -> Vec<String> {
    let start = format!("<{element} ");
    let find = format!("{attribute}=\"");
    xml.match_indices(&start)
        .filter_map(|(at, _)| {
            let tag = &xml[at..at + xml[at..].find('>')?];
            let value = &tag[tag.find(&find)? + find.len()..];
            Some(value[..value.find('"')?].to_string())
        })
        .collect()
}

fn make(answers: &Answers, options: &Options) -> Vec<u8> {
    canvas::word(&method(), &answers.clone().into(), options).unwrap().bytes
}

fn a4() -> Options {
    Options { paper: Paper::A4, ..Options::default() }
}

#[test]
fn every_field_has_a_control_with_a_title_of_its_own() {
    let method = method();
    let document = part(&make(&Answers::new(), &a4()), "word/document.xml");
    let expected: Vec<String> = method
        .fields()
        .iter()
        .flat_map(|field| match &field.kind {
            opschaal::method::FieldKind::AnyOf(choices) => {
                choices.iter().map(|choice| name::tag(field.option_path(choice).as_str())).collect()
            }
            _ => vec![name::tag(field.path.as_str())],
        })
        .collect();
    assert_eq!(values(&document, "w:tag", "w:val"), expected);
    let titles = values(&document, "w:alias", "w:val");
    assert_eq!(titles.len(), expected.len());
    assert_eq!(titles.iter().collect::<HashSet<_>>().len(), titles.len(), "{titles:?}");
    let ids = values(&document, "w:id", "w:val");
    assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
    assert_eq!(values(&document, "w:lock", "w:val"), vec!["sdtLocked"; expected.len()]);
}

/// The whole of a small document, as it stands in the file.
#[test]
fn a_small_canvas_is_written_so() {
    let docx = canvas::word(&small(), &Answers::new().into(), &a4()).unwrap().bytes;
    let document = part(&docx, "word/document.xml");
    let body = &document[document.find("<w:body>").unwrap()..];
    insta::assert_snapshot!(body.replace("><", ">\n<"));
}

/// A renaming once reached into the names of elements; our own reader does not look at these.
#[test]
fn parts_have_the_elements_that_their_schemas_name() {
    let docx = make(&Answers::new(), &a4());
    for (path, root) in [
        ("word/document.xml", "w:document"),
        ("word/styles.xml", "w:styles"),
        ("word/settings.xml", "w:settings"),
        ("word/fontTable.xml", "w:fonts"),
        ("word/numbering.xml", "w:numbering"),
        ("word/footer1.xml", "w:ftr"),
        ("word/glossary/document.xml", "w:glossaryDocument"),
        ("docProps/core.xml", "cp:coreProperties"),
        ("docProps/app.xml", "Properties"),
        ("docProps/custom.xml", "Properties"),
        ("_rels/.rels", "Relationships"),
        ("word/_rels/document.xml.rels", "Relationships"),
        ("[Content_Types].xml", "Types"),
    ] {
        let xml = part(&docx, path);
        let start = xml.find("?>").map_or(0, |end| end + 2);
        let name = xml[start..].trim_start().trim_start_matches('<').split([' ', '>']).next();
        assert_eq!(name, Some(root), "{path}");
    }
}

#[test]
fn every_prompt_is_in_the_glossary() {
    let docx = make(&Answers::new(), &a4());
    let document = part(&docx, "word/document.xml");
    let glossary = part(&docx, "word/glossary/document.xml");
    let prompts = values(&document, "w:docPart", "w:val");
    let mut known = values(&glossary, "w:name", "w:val");
    known.retain(|name| name != "General");
    assert!(prompts.len() > 50);
    assert_eq!(prompts, known);
    let boxes = document.matches("<w14:checkbox>").count();
    assert_eq!(document.matches("<w:showingPlcHdr/>").count(), prompts.len() - boxes, "nothing is filled in");
}

#[test]
fn what_was_filled_in_is_shown_and_no_prompt() {
    let document = part(&make(&example(), &a4()), "word/document.xml");
    assert!(document.contains("<w:br w:type=\"textWrapping\"/>"));
    assert!(document.contains("w:fullDate=\"2026-03-12T00:00:00Z\""));
    assert_eq!(document.matches("w14:checked w14:val=\"1\"").count(), document.matches('☒').count());
    assert!(document.matches("<w:showingPlcHdr/>").count() < 5, "name and organisation only");
}

#[test]
fn more_actions_than_rows_get_rows_of_their_own() {
    let mut answers = Answers::new();
    let path = |n: usize| method().field(&format!("acties.{n}.actie")).unwrap().path;
    answers.set(path(23), opschaal::answers::Value::Text("De laatste".into()));
    let tags = values(&part(&make(&answers, &a4()), "word/document.xml"), "w:tag", "w:val");
    assert!(tags.contains(&"acties.23.actie".to_string()));
}

#[test]
fn rows_stay_whole_and_heads_repeat() {
    let document = part(&make(&Answers::new(), &a4()), "word/document.xml");
    let tables = document.matches("<w:tbl>").count();
    assert!(tables >= 6);
    assert_eq!(document.matches("<w:tblHeader/>").count(), tables);
    assert_eq!(document.matches("<w:cantSplit/>").count(), document.matches("<w:tr>").count());
    assert_eq!(values(&document, "w:tblCaption", "w:val").len(), tables);
    assert_eq!(document.matches("<w:pageBreakBefore/>").count(), 4, "each sheet but the first");
}

#[test]
fn the_file_says_what_it_is() {
    let docx = make(&example(), &Options { sheets: vec!["routes".into(), "impact".into()], ..a4() });
    let custom = part(&docx, "docProps/custom.xml");
    for (name, value) in [("methode", "bewust-opschalen"), ("versie", "2026.1"), ("vellen", "impact,routes")] {
        let property = format!("name=\"opschaal.{name}\"><vt:lpwstr>{value}</vt:lpwstr>");
        assert!(custom.contains(&property), "{custom}");
    }
    let core = part(&docx, "docProps/core.xml");
    assert!(core.contains("<dc:title>Bewust opschalen van pilots – Onbegrepen gedrag rond stations</dc:title>"));
    assert!(part(&docx, "word/styles.xml").contains("<w:lang w:val=\"nl-NL\""));
    // The pilot's name is on the overview sheet; without that sheet it stands on the first.
    let tags = values(&part(&docx, "word/document.xml"), "w:tag", "w:val");
    assert_eq!(tags.iter().filter(|tag| *tag == "pilot.naam").count(), 1);
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    let first = make(&example(), &a4());
    let document = word::document(&each_kind()).unwrap().bytes;
    assert_eq!(first, make(&example(), &a4()));
    assert_eq!(document, word::document(&each_kind()).unwrap().bytes);
}

#[test]
fn what_people_type_is_data() {
    let mut answers = Answers::new();
    let text = "<w:p> & \"x\" ]]> \u{1}\u{FFFE}{pagina}\ttab\nregel";
    answers.set(method().field("overzicht.impact").unwrap().path, opschaal::answers::Value::Text(text.into()));
    let document = part(&make(&answers, &a4()), "word/document.xml");
    assert!(document.contains("&lt;w:p&gt; &amp; "), "{document}");
    assert!(!document.contains('\u{1}') && !document.contains('\u{FFFE}'));
}

#[test]
fn word_has_no_paper_larger_than_a3() {
    let options = Options { paper: Paper::A2, ..Options::default() };
    let problems = canvas::word(&method(), &Answers::new().into(), &options).unwrap_err();
    assert_eq!(problems.to_string(), "a document to type in (.docx or .odt) has no paper larger than A3");
}

#[test]
fn documents_have_their_headings_links_lists_and_pictures() {
    let docx = word::document(&each_kind()).unwrap().bytes;
    let document = part(&docx, "word/document.xml");
    let anchors = values(&document, "w:hyperlink", "w:anchor");
    assert_eq!(anchors.len(), 2, "of the chapter and the section");
    let bookmarks = values(&document, "w:bookmarkStart", "w:name");
    assert!(anchors.iter().all(|anchor| bookmarks.contains(anchor)));
    assert_eq!(values(&document, "wp:docPr", "descr"), vec!["wat er te zien is"; 6]);
    assert_eq!(values(&document, "wp:docPr", "id"), ["1", "2", "3", "4", "5", "6"]);
    for kind in ["png", "svg"] {
        let pictures = parts(&docx).into_iter().filter(|path| path.starts_with("word/media/") && path.ends_with(kind));
        assert_eq!(pictures.count(), 6, "{kind}");
    }
    assert_eq!(values(&document, "asvg:svgBlip", "r:embed").len(), 6);
    for style in ["Heading1", "Heading2", "Heading3", "Title"] {
        assert!(document.contains(&format!("<w:pStyle w:val=\"{style}\"/>")), "{style}");
    }
}

/// Who changes a style changes all that has it.
#[test]
fn nothing_is_formatted_by_hand() {
    let canvas = make(&example(), &a4());
    for docx in [canvas, word::document(&each_kind()).unwrap().bytes] {
        for path in ["word/document.xml", "word/header1.xml", "word/footer1.xml"] {
            let part = part(&docx, path);
            for element in ["w:color", "w:sz", "w:b", "w:i", "w:shd", "w:pBdr", "w:rFonts", "w:spacing", "w:tblBorders"]
            {
                assert!(
                    !part.contains(&format!("<{element} ")) && !part.contains(&format!("<{element}/>")),
                    "{path}: {element}"
                );
            }
        }
    }
}

/// Word asks nothing when it opens a document, and counts when it is asked.
#[test]
fn contents_and_labels_are_fields_that_are_not_stale() {
    let docx = word::document(&each_kind()).unwrap().bytes;
    let document = part(&docx, "word/document.xml");
    for instruction in ["TOC \\o \"1-2\" \\h \\z \\u", "SEQ Tabel \\* ARABIC", "SEQ Figuur \\* ARABIC"] {
        let instruction = format!("<w:instrText> {} </w:instrText>", instruction.replace('"', "&quot;"));
        assert!(document.replace('"', "&quot;").contains(&instruction.replace('"', "&quot;")), "{instruction}");
    }
    let kinds = values(&document, "w:fldChar", "w:fldCharType");
    assert_eq!(kinds.chunks(3).collect::<Vec<_>>(), vec![["begin", "separate", "end"]; 8]);
    assert!(!document.contains("w:dirty=\"true\"") && !part(&docx, "word/settings.xml").contains("updateFields"));
    let bookmarks = values(&document, "w:bookmarkStart", "w:name");
    assert_eq!(bookmarks.iter().filter(|name| name.starts_with("_Toc")).count(), 3);
    assert_eq!(bookmarks.iter().filter(|name| name.starts_with("_Ref")).count(), 7);
    assert!(part(&docx, "word/header1.xml").contains("Alles één keer"));
    assert!(part(&docx, "docProps/core.xml").contains("<dc:title>Alles één keer</dc:title>"));
}

#[test]
fn codes_lead_to_their_row() {
    let mut document = each_kind();
    let cell = |text: &str| vec![Flow::plain(text)];
    document.blocks.push(Block::Table(Table {
        caption: "Acties".into(),
        columns: ["Code", "Actie"].map(|head| Column { head: head.into(), share: 1 }).to_vec(),
        rows: vec![
            vec![cell("A1"), cell("Bellen over R1 Paragraaf")],
            vec![cell("R1"), cell("A1: Bellen op A1 papier")],
        ],
    }));
    let docx = word::document(&document).unwrap().bytes;
    let document = part(&docx, "word/document.xml");
    let anchors = values(&document, "w:hyperlink", "w:anchor");
    let rows: Vec<&String> = anchors.iter().filter(|anchor| anchor.starts_with("row_")).collect();
    assert_eq!(rows, ["row_1", "row_1", "row_2"], "R1 twice, and A1 where its name is behind it");
    let bookmarks = values(&document, "w:bookmarkStart", "w:name");
    assert!(rows.iter().all(|row| bookmarks.contains(row)), "{bookmarks:?}");
}

#[test]
fn in_greys_there_is_no_colour() {
    let docx = make(&example(), &Options { grayscale: true, ..a4() });
    for path in ["word/styles.xml", "word/theme/theme1.xml", "word/document.xml"] {
        let xml = part(&docx, path);
        for quoted in xml.split('"').skip(1).step_by(2) {
            if quoted.len() == 6 && quoted.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase()) {
                assert!(quoted[..2] == quoted[2..4] && quoted[2..4] == quoted[4..], "{path}: {quoted}");
            }
        }
    }
}

/// An agenda is a title and a table: without a heading nobody finds their way in it by headings.
#[test]
fn every_document_has_a_heading() {
    let mut document = each_kind();
    document.blocks.retain(|block| matches!(block, Block::Table(_)));
    let document = part(&word::document(&document).unwrap().bytes, "word/document.xml");
    assert_eq!(values(&document, "w:pStyle", "w:val")[0], "Heading1");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Nothing is lost on the way through a Word document, nor from there to a PDF and back.
    #[test]
    fn what_is_filled_in_is_read_back(answers in arbitrary::answers(&small())) {
        let docx = canvas::word(&small(), &answers.clone().into(), &Options::default()).unwrap().bytes;
        let reading = opschaal::read::canvas(&small(), &docx).unwrap();
        prop_assert_eq!(&reading.answers, &answers);
        let pdf = canvas::make(&small(), &reading.answers.into(), &Options::default()).unwrap().bytes;
        let reading = opschaal::read::canvas(&small(), &pdf).unwrap();
        prop_assert_eq!(&reading.answers, &answers);
        prop_assert_eq!(canvas::word(&small(), &reading.answers.into(), &Options::default()).unwrap().bytes, docx);
    }
}

/// What contributions say is printed in a session's document; it is not taken for what someone typed.
#[test]
fn contributions_are_printed_and_not_read_back() {
    let mut session = Session::from(example());
    let mut answers = Answers::new();
    for (path, value) in [
        ("routes.in.acties", opschaal::answers::Value::Text("- bellen\n- mailen".into())),
        ("routes.in.relevantie", opschaal::answers::Value::Chosen(vec!["onzeker".into()])),
        ("overzicht.strategieen", opschaal::answers::Value::Chosen(vec!["groei".into()])),
        ("acties.1.actie", opschaal::answers::Value::Text("een actie".into())),
    ] {
        answers.set(method().field(path).unwrap().path, value);
    }
    for name in ["Anna", "Jan"] {
        session.contributions.push(Contribution::new(name, "", Origin::default(), answers.clone()));
    }
    let docx = canvas::word(&method(), &session, &a4()).unwrap().bytes;
    let document = part(&docx, "word/document.xml");
    assert!(document.contains("2 Onzeker") && document.contains("een actie"));
    let reading = opschaal::read::canvas(&method(), &docx).unwrap();
    assert_eq!(reading.answers, example());
    assert_eq!(reading.warnings, []);
}
