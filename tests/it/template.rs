//! Documents in an organisation's own Word template: what comes from it, what does not, and what is told.

use std::io::Write;

use opschaal::document::Document;
use opschaal::house::{Blob, StyleUse};
use opschaal::language::Lexicon;
use opschaal::source::Problem;
use opschaal::word::{self, Template};
use proptest::prelude::*;
use zip::write::SimpleFileOptions;

use crate::document::each_kind;
use crate::word::{part, parts, values};

fn template(name: &str) -> Vec<u8> {
    std::fs::read(format!("{}/tests/fixtures/templates/{name}.dotx", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// A document with each kind of block, in a template; and what was told.
fn made(template: Vec<u8>, styles: &[(StyleUse, &str)]) -> (Vec<u8>, Vec<Problem>) {
    let mut document: Document = each_kind();
    document.house.template = Some(Blob::new(template));
    document.house.styles = styles.iter().map(|(of, name)| (*of, (*name).to_string())).collect();
    let made = word::document(&document).unwrap();
    (made.bytes, made.warnings)
}

fn told(warnings: &[Problem]) -> Vec<String> {
    warnings.iter().map(ToString::to_string).collect()
}

const OWN: [(StyleUse, &str); 5] = [
    (StyleUse::Title, "Rapporttitel"),
    (StyleUse::Heading1, "Kop gemeente"),
    (StyleUse::Heading2, "Tussenkop gemeente"),
    (StyleUse::Heading3, "Kopje gemeente"),
    (StyleUse::Table, "Tabel gemeente"),
];

#[test]
fn styles_page_head_and_foot_are_those_of_the_template() {
    let (docx, warnings) = made(template("gemeente"), &[]);
    assert_eq!(told(&warnings), <[&str; 0]>::default());
    let document = part(&docx, "word/document.xml");
    let used = values(&document, "w:pStyle", "w:val");
    for style in ["Titel", "Ondertitel", "Kop1", "Kop2", "Kop3", "Lijstopsomteken", "Lijstnummering", "Bijschrift"] {
        assert!(used.iter().any(|used| used == style), "{style}: {used:?}");
    }
    assert_eq!(values(&document, "w:tblStyle", "w:val"), ["Tabelraster"]);
    let styles = part(&docx, "word/styles.xml");
    assert!(styles.contains("Georgia") && styles.contains("Trebuchet MS"));
    assert_eq!(values(&document, "w:pgMar", "w:left"), ["1814"]);
    let types = values(&document, "w:headerReference", "w:type");
    assert_eq!(types, ["default", "first"]);
    assert!(document.contains("<w:titlePg/>"));
    assert!(part(&docx, "word/header1.xml").contains("Gemeente Lindehaven"));
    assert!(part(&docx, "word/header2.xml").contains("<a:blip"));
    assert!(parts(&docx).contains(&"word/media/rIdHeader2Picture1.png".to_string()));
    // Its foot says nothing of whose method it is: that stands in the text.
    assert!(document.contains("Platform31"));
    assert!(!document.contains("voorbeeldtekst"), "what stands in the template is no text of ours");
}

/// What a style of ours starts from, and the lists of theirs, are in the file.
#[test]
fn every_style_and_list_that_is_used_is_there() {
    for (name, styles) in [("gemeente", &[][..]), ("libreoffice", &[]), ("eigen-namen", &OWN)] {
        let (docx, _) = made(template(name), styles);
        let (document, styles) = (part(&docx, "word/document.xml"), part(&docx, "word/styles.xml"));
        let known = values(&styles, "w:style", "w:styleId");
        let mut sorted = known.clone();
        sorted.sort();
        sorted.dedup();
        assert_eq!(sorted.len(), known.len(), "{name}: no two have one id");
        for tag in ["w:pStyle", "w:rStyle", "w:tblStyle"] {
            for style in values(&document, tag, "w:val") {
                assert!(known.contains(&style), "{name}: {tag} {style}");
            }
        }
        for style in values(&styles, "w:basedOn", "w:val") {
            assert!(known.contains(&style), "{name}: based on {style}");
        }
        let numbering = part(&docx, "word/numbering.xml");
        let lists = values(&numbering, "w:num", "w:numId");
        for list in values(&document, "w:numId", "w:val").iter().chain(&values(&styles, "w:numId", "w:val")) {
            assert!(lists.contains(list), "{name}: list {list}");
        }
        let made_after = values(&numbering, "w:abstractNum", "w:abstractNumId");
        for list in values(&numbering, "w:abstractNumId", "w:val") {
            assert!(made_after.contains(&list), "{name}: list after {list}");
        }
    }
}

#[test]
fn what_a_template_lacks_is_told_and_ours_comes_in_its_place() {
    let (docx, warnings) = made(template("libreoffice"), &[]);
    let told = told(&warnings);
    assert_eq!(told.len(), 1, "{told:?}");
    for lacking in ["`ondertitel`", "`nummering`", "`tabel`"] {
        assert!(told[0].contains(lacking), "{told:?}");
    }
    let styles = part(&docx, "word/styles.xml");
    assert!(styles.contains("w:styleId=\"Subtitle\"") && styles.contains("w:styleId=\"Overview\""));
    assert!(!styles.contains("themeColor"), "the theme is not ours");
}

#[test]
fn the_house_style_says_what_styles_are_for() {
    let (docx, warnings) = made(template("eigen-namen"), &OWN);
    let used = values(&part(&docx, "word/document.xml"), "w:pStyle", "w:val");
    assert!(used.contains(&"Kopgemeente".to_string()), "{used:?}");
    // The list of contents goes by their level.
    let styles = part(&docx, "word/styles.xml");
    assert_eq!(values(&styles, "w:outlineLvl", "w:val"), ["0", "1", "2"]);
    let told = told(&warnings);
    assert!(!told.iter().any(|told| told.contains("`kop_1`")), "{told:?}");
    let (_, warnings) = made(template("eigen-namen"), &[(StyleUse::Title, "Raporttitel")]);
    let missing = warnings.iter().find(|warning| warning.message.code() == "style_not_in_template").unwrap();
    assert!(missing.hints[0].to_string().contains("Rapporttitel"), "{missing:?}");
}

fn ending(name: &str) -> &str {
    name.rsplit_once('.').map_or("", |(_, ending)| ending)
}

fn is_xml(name: &str) -> bool {
    matches!(ending(name), "xml" | "rels")
}

/// A template can fetch something, run something, or name files of whoever made it.
#[test]
fn nothing_that_runs_or_comes_from_elsewhere_gets_in() {
    let (docx, warnings) = made(template("eigen-namen"), &OWN);
    let told = told(&warnings);
    assert!(told.iter().any(|told| told.contains("macro")), "{told:?}");
    assert!(warnings.iter().any(|warning| warning.message.code() == "outside_left_out"), "{told:?}");
    for name in parts(&docx) {
        assert_ne!(ending(&name), "bin", "{name}");
        if is_xml(&name) {
            let xml = part(&docx, &name);
            for wrong in ["External", "INCLUDEPICTURE", "attachedTemplate", "stad.dotm", "https://stad"] {
                assert!(!xml.contains(wrong), "{name}: {wrong}");
            }
        }
    }
    assert!(part(&docx, "word/header1.xml").contains("stad.example"), "the words of a link stay");
}

/// A package of these parts beside those of a template.
fn package(changes: &[(&str, &str)]) -> Vec<u8> {
    let source = template("gemeente");
    let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for name in parts(&source) {
        out.start_file(&name, SimpleFileOptions::default()).unwrap();
        match changes.iter().find(|(changed, _)| *changed == name) {
            Some((_, text)) => out.write_all(text.as_bytes()).unwrap(),
            None if is_xml(&name) => {
                out.write_all(part(&source, &name).as_bytes()).unwrap();
            }
            None => {}
        }
    }
    out.finish().unwrap().into_inner()
}

/// Word writes the names of its styles in English, in every language; other programs write them in Dutch.
#[test]
fn dutch_names_are_known_too() {
    let mut styles = part(&template("gemeente"), "word/styles.xml");
    for (english, dutch) in [
        ("Title", "Titel"),
        ("Subtitle", "Ondertitel"),
        ("heading 1", "Kop 1"),
        ("heading 2", "Kop 2"),
        ("heading 3", "Kop 3"),
        ("caption", "Bijschrift"),
        ("List Bullet", "Lijstopsomteken"),
        ("List Number", "Lijstnummering"),
        ("Table Grid", "Tabelraster"),
        ("Normal", "Standaard"),
    ] {
        let named = |name: &str| format!("<w:name w:val=\"{name}\"/>");
        assert!(styles.contains(&named(english)), "{english}");
        styles = styles.replace(&named(english), &named(dutch));
    }
    let (docx, warnings) = made(package(&[("word/styles.xml", &styles)]), &[]);
    assert_eq!(told(&warnings), <[&str; 0]>::default());
    assert_eq!(values(&part(&docx, "word/document.xml"), "w:tblStyle", "w:val"), ["Tabelraster"]);
}

#[test]
fn templates_that_are_made_to_hurt_are_refused() {
    let styles = |inside: &str| {
        format!(
            "<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{inside}</w:styles>"
        )
    };
    let deep = styles(&format!("{}{}", "<w:a>".repeat(200), "</w:a>".repeat(200)));
    let many = styles(&"<w:a/>".repeat(500_000));
    let entities = format!("<!DOCTYPE a [<!ENTITY b 'bbbb'>]>{}", styles("&b;"));
    for (why, file) in [
        ("no_template", b"geen sjabloon".to_vec()),
        ("no_template", Vec::new()),
        ("template_too_large", package(&[("word/styles.xml", &deep)])),
        ("template_too_large", package(&[("word/styles.xml", &many)])),
        ("template_declares_entities", package(&[("word/styles.xml", &entities)])),
        ("template_declares_entities", package(&[("word/styles.xml", &styles("&b;"))])),
        ("template_is_damaged", package(&[("word/styles.xml", &styles("<w:a></w:b>"))])),
        ("template_is_damaged", package(&[("word/styles.xml", "<html/>")])),
        ("no_template", package(&[("word/document.xml", "<html/>")])),
    ] {
        let problems = Template::load(&file, &[], &Lexicon::default()).unwrap_err();
        assert_eq!(problems.0[0].message.code(), why, "{problems}");
    }
}

/// Values that end a quote or start an element stay values.
#[test]
fn what_stands_in_a_template_is_data() {
    let styles = "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>\
        <w:style w:type='paragraph' w:default='1' w:styleId='a\"&gt;&lt;x'><w:name w:val='Normal'/></w:style>\
        <w:style w:type='paragraph' w:styleId='b'><w:name w:val='heading 1'/><w:basedOn w:val='c'/></w:style>\
        <w:style w:type='paragraph' w:styleId='c'><w:name w:val='c'/><w:basedOn w:val='b'/></w:style></w:styles>";
    let (docx, _) = made(package(&[("word/styles.xml", styles)]), &[]);
    let document = part(&docx, "word/document.xml");
    assert!(!document.contains("<x"), "{document}");
    let mut reader = quick_xml::Reader::from_str(&document);
    while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
}

#[test]
fn the_same_template_gives_the_same_bytes() {
    assert_eq!(made(template("gemeente"), &[]), made(template("gemeente"), &[]));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    /// Whatever stands in a template, it is refused or a document comes of it that can be read.
    #[test]
    fn damaged_templates_are_refused_or_used(
        which in 0usize..5,
        changes in proptest::collection::vec((any::<prop::sample::Index>(), 0x20u8..0x7F), 1..6),
    ) {
        let name = ["styles", "numbering", "document", "header1", "settings"][which];
        let name = format!("word/{name}.xml");
        let mut xml = part(&template("gemeente"), &name).into_bytes();
        for (at, byte) in &changes {
            let at = at.index(xml.len());
            if xml[at].is_ascii() {
                xml[at] = *byte;
            }
        }
        let xml = String::from_utf8(xml).unwrap();
        let file = package(&[(&name, &xml)]);
        if Template::load(&file, &[], &Lexicon::default()).is_ok() {
            let (docx, _) = made(file, &[]);
            for name in parts(&docx).iter().filter(|name| is_xml(name)) {
                let xml = part(&docx, name);
                let mut reader = quick_xml::Reader::from_str(&xml);
                while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
            }
        }
    }
}
