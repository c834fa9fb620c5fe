//! OpenDocument texts: what is in the package, that they can be read by everybody, and that nothing is lost on the way.

use std::io::{Cursor, Read};

use opschaal::answers::{Answers, Value};
use opschaal::canvas::{self, Options, Paper};
use opschaal::method::Method;
use opschaal::odt;
use opschaal::session::{Contribution, Origin, Session};
use proptest::prelude::*;

use crate::arbitrary;
use crate::canvas::{example, method};
use crate::document::each_kind;
use crate::method::small;
use crate::tree::{Element, tree};
use crate::word::part;
use crate::word_anywhere::Parts;

fn make(answers: &Answers, options: &Options) -> Vec<u8> {
    canvas::odt(&method(), &answers.clone().into(), options).unwrap().bytes
}

fn a4() -> Options {
    Options { paper: Paper::A4, ..Options::default() }
}

/// Reads answers from an OpenDocument text of the small method; nothing is said of them.
fn read(odt: &[u8]) -> Answers {
    let reading = opschaal::read::canvas(&small(), odt).unwrap();
    assert_eq!(reading.warnings, [], "{}", part(odt, "content.xml"));
    reading.answers
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    /// Nothing is lost on the way through an OpenDocument text, nor from there to Word and back.
    #[test]
    fn what_is_filled_in_is_read_back(answers in arbitrary::answers(&small())) {
        let odt = canvas::odt(&small(), &answers.clone().into(), &Options::default()).unwrap().bytes;
        let reading = opschaal::read::canvas(&small(), &odt).unwrap();
        prop_assert_eq!(&reading.answers, &answers);
        let docx = canvas::word(&small(), &reading.answers.into(), &Options::default()).unwrap().bytes;
        let reading = opschaal::read::canvas(&small(), &docx).unwrap();
        prop_assert_eq!(&reading.answers, &answers);
        prop_assert_eq!(canvas::odt(&small(), &reading.answers.into(), &Options::default()).unwrap().bytes, odt);
    }
}

/// The whole of a small canvas, as it stands in the file.
#[test]
fn a_small_canvas_is_written_so() {
    let odt = canvas::odt(&small(), &Answers::new().into(), &a4()).unwrap().bytes;
    let content = part(&odt, "content.xml");
    let body = &content[content.find("<office:automatic-styles>").unwrap()..];
    insta::assert_snapshot!(body.replace("><", ">\n<"));
}

#[test]
fn the_type_comes_first_and_as_it_is() {
    let odt = make(&Answers::new(), &a4());
    let start = b"mimetypeapplication/vnd.oasis.opendocument.text";
    assert_eq!(&odt[30..30 + start.len()], start);
    let mut zip = zip::ZipArchive::new(Cursor::new(&odt)).unwrap();
    let manifest = part(&odt, "META-INF/manifest.xml");
    let mut names = Vec::new();
    for index in 0..zip.len() {
        let mut file = zip.by_index(index).unwrap();
        file.read_to_end(&mut Vec::new()).unwrap();
        names.push(file.name().to_string());
    }
    for name in names.iter().filter(|name| *name != "mimetype" && !name.starts_with("META-INF")) {
        assert!(manifest.contains(&format!("manifest:full-path=\"{name}\"")), "{name}: {manifest}");
    }
}

/// Who can't see a document has its headings, heads of tables, lists and texts of pictures.
#[test]
fn documents_can_be_read_by_everybody() {
    let documents = [make(&example(), &a4()), odt::document(&each_kind()).unwrap().bytes];
    for odt in &documents {
        let [content, styles, meta] = ["content.xml", "styles.xml", "meta.xml"].map(|name| tree(&part(odt, name)));
        assert!(!meta.all("dc:title")[0].text().is_empty());
        assert_eq!(meta.all("dc:language")[0].text(), "nl");
        let default = styles.all("style:default-style")[0];
        let language = default.all("style:text-properties")[0];
        assert_eq!([language.value("fo:language"), language.value("fo:country")], ["nl", "NL"]);
        let levels: Vec<u8> =
            content.all("text:h").iter().map(|head| head.value("text:outline-level").parse().unwrap()).collect();
        assert!(levels[0] == 1 && levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{levels:?}");
        assert!(content.all("text:h").iter().all(|head| !head.text().trim().is_empty()));
        for table in content.all("table:table") {
            let [heads] = &table.all("table:table-header-rows")[..] else { panic!("heads of a table") };
            let columns = table.all("table:table-column").len();
            for row in table.all("table:table-row") {
                assert_eq!(row.all("table:table-cell").len(), columns, "no cell is merged");
            }
            assert!(heads.all("text:p").iter().all(|head| !head.text().is_empty()));
            assert!(!table.all("table:title")[0].text().is_empty());
        }
        for frame in content.all("draw:frame") {
            assert!(["svg:title", "svg:desc"].iter().all(|name| !frame.all(name)[0].text().is_empty()));
        }
        assert!(content.all("text:list").iter().all(|list| !list.all("text:list-item").is_empty()));
        let links = content.all("text:a");
        let bookmarks: Vec<&str> =
            content.all("text:bookmark-start").iter().map(|mark| mark.value("text:name")).collect();
        assert!(links.iter().all(|link| bookmarks.contains(&link.value("xlink:href").trim_start_matches('#'))));
    }
    let content = tree(&part(&documents[1], "content.xml"));
    assert_eq!(content.all("draw:frame").len(), 6);
}

/// LibreOffice and Word draw a colour that they don't know in black.
#[test]
fn drawings_have_colours_that_every_program_knows() {
    let odt = odt::document(&each_kind()).unwrap().bytes;
    for number in 1..=6 {
        let drawing = tree(&part(&odt, &format!("Pictures/{number}.svg")));
        for element in drawing.everything() {
            for paint in ["fill", "stroke"].map(|name| element.value(name)) {
                let is_known = paint.is_empty() || paint == "none" || paint.starts_with("url(#") || paint.len() == 7;
                assert!(is_known, "{paint}");
            }
        }
    }
}

/// Who restyles a document changes a style: text has no looks of its own, only tables do.
#[test]
fn all_looks_are_styles_that_the_document_has() {
    for odt in [make(&example(), &a4()), odt::document(&each_kind()).unwrap().bytes] {
        let [content, styles] = ["content.xml", "styles.xml"].map(|name| tree(&part(&odt, name)));
        let named = |tree: &Element| -> Vec<(String, String)> {
            let own = tree.all("style:style").into_iter().chain(tree.all("text:list-style"));
            own.map(|style| (style.value("style:name").into(), style.value("style:family").into())).collect()
        };
        let families = ["table", "table-column", "table-row", "table-cell"];
        assert!(named(&content).iter().all(|(_, family)| families.contains(&family.as_str())));
        let known: Vec<String> = named(&content).into_iter().chain(named(&styles)).map(|(name, _)| name).collect();
        for element in content.everything() {
            for attribute in ["text:style-name", "table:style-name"] {
                let name = element.value(attribute);
                assert!(name.is_empty() || known.contains(&name.to_string()), "{name}");
            }
        }
        assert!(styles.all("style:style").iter().any(|style| style.value("style:display-name") == "Heading 1"));
    }
}

#[test]
fn the_file_says_what_it_is() {
    let odt = make(&example(), &Options { sheets: vec!["routes".into(), "impact".into()], ..a4() });
    let meta = part(&odt, "meta.xml");
    for (name, value) in [("methode", "bewust-opschalen"), ("versie", "2026.1"), ("vellen", "impact,routes")] {
        let property = format!("meta:name=\"opschaal.{name}\" meta:value-type=\"string\">{value}<");
        assert!(meta.contains(&property), "{meta}");
    }
    assert!(meta.contains("<dc:title>Bewust opschalen van pilots – Onbegrepen gedrag rond stations</dc:title>"));
}

#[test]
fn greys_are_all_that_is_left_of_colours() {
    let odt = make(&example(), &Options { grayscale: true, ..a4() });
    for name in ["content.xml", "styles.xml"] {
        let xml = part(&odt, name);
        for (at, _) in xml.match_indices(['#']) {
            let hex = &xml[at + 1..];
            if hex.as_bytes()[..6].iter().all(u8::is_ascii_hexdigit) {
                assert!(hex[..2] == hex[2..4] && hex[..2] == hex[4..6], "{name}: {}", &hex[..6]);
            }
        }
    }
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(make(&example(), &a4()), make(&example(), &a4()));
    let document = || odt::document(&each_kind()).unwrap().bytes;
    assert_eq!(document(), document());
}

#[test]
fn what_people_type_is_data() {
    let mut answers = Answers::new();
    let text = "<text:p> & \"x\" ]]> \u{1}\u{FFFE}{pagina}\ttab\nregel";
    answers.set(method().field("overzicht.impact").unwrap().path, Value::Text(text.into()));
    let odt = make(&answers, &a4());
    let content = part(&odt, "content.xml");
    assert!(content.contains("&lt;text:p&gt; &amp; ") && !content.contains(['\u{1}', '\u{FFFE}']), "{content}");
    let reading = opschaal::read::canvas(&method(), &odt).unwrap();
    let path = method().field("overzicht.impact").unwrap().path;
    assert_eq!(reading.answers.get(&path), Some(&Value::Text(text.replace(['\u{1}', '\u{FFFE}'], ""))));
}

/// What contributions say is printed in a session's document; it is not taken for what someone typed.
#[test]
fn contributions_are_printed_and_not_read_back() {
    let mut session = Session::from(example());
    let mut answers = Answers::new();
    for (path, value) in [
        ("routes.in.acties", Value::Text("- bellen\n- mailen".into())),
        ("routes.in.relevantie", Value::Chosen(vec!["onzeker".into()])),
        ("overzicht.strategieen", Value::Chosen(vec!["groei".into()])),
        ("acties.1.actie", Value::Text("een actie".into())),
    ] {
        answers.set(method().field(path).unwrap().path, value);
    }
    for name in ["Anna", "Jan"] {
        session.contributions.push(Contribution::new(name, "", Origin::default(), answers.clone()));
    }
    let odt = canvas::odt(&method(), &session, &a4()).unwrap().bytes;
    let content = part(&odt, "content.xml");
    assert!(content.contains("(2)") && content.contains("een actie"));
    let reading = opschaal::read::canvas(&method(), &odt).unwrap();
    assert_eq!(reading.answers, example());
    assert_eq!(reading.warnings, []);
}

/// The cell of a field, with what is in it before.
fn cell(content: &str, bookmark: &str) -> (usize, usize) {
    let mark = content.find(&format!("text:name=\"{bookmark}\"")).unwrap();
    let start = content[..mark].rfind("<table:table-cell").unwrap();
    let start = start + content[start..].find('>').unwrap() + 1;
    (start, start + content[start..].find("</table:table-cell>").unwrap())
}

/// Puts something in the cell of a field of a canvas; the answers as TOML.
fn typed(method: &Method, answers: &Answers, bookmark: &str, put: impl Fn(&str) -> String) -> String {
    let odt = canvas::odt(method, &answers.clone().into(), &Options::default()).unwrap().bytes;
    let mut parts = Parts::of(&odt);
    parts.change("content.xml", |content| {
        let (start, end) = cell(content, bookmark);
        format!("{}{}{}", &content[..start], put(&content[start..end]), &content[end..])
    });
    opschaal::answers::to_toml(method, &read(&parts.bytes()))
}

/// LibreOffice keeps a bookmark around the first word that is typed over a prompt, and people type behind it, before it
/// and in more paragraphs: all of the cell is the answer.
#[test]
fn all_that_is_typed_in_a_cell_is_the_answer() {
    let mark = "v_routes_in_actions";
    let start = format!("<text:bookmark-start text:name=\"{mark}\"/>");
    let end = format!("<text:bookmark-end text:name=\"{mark}\"/>");
    let point = format!("<text:bookmark text:name=\"{mark}\"/>");
    let prompt = "<text:placeholder text:placeholder-type=\"text\">&lt;Klik en typ&gt;</text:placeholder>";
    let item = |text: &str| format!("<text:list-item><text:p>{text}</text:p></text:list-item>");
    for (content, expected) in [
        (format!("<text:p>{start}Bellen{end} en mailen</text:p>"), "Bellen en mailen"),
        (format!("<text:p>{start}{prompt}{end}Bellen en mailen</text:p>"), "Bellen en mailen"),
        (format!("<text:p>Bellen {start}{prompt}{end}en mailen</text:p>"), "Bellen en mailen"),
        (format!("<text:p>{start}&lt;Klik en typ&gt;{end}Bellen</text:p>"), "Bellen"),
        (format!("<text:p>{point}Bellen</text:p>"), "Bellen"),
        (format!("<text:p>{point}-</text:p>"), "-"),
        (format!("<text:p>{start}A{end}</text:p><text:p/><text:p>B</text:p>"), "A\n\nB"),
        (format!("<text:p>{start}A</text:p><text:p>B{end}</text:p>"), "A\nB"),
        (format!("<text:p>{start}A{end}</text:p><text:list>{}{}</text:list>", item("B"), item("C")), "A\n- B\n- C"),
        // A cell without its bookmark is known by its place.
        ("<text:p>Bellen en mailen</text:p>".to_string(), "Bellen en mailen"),
    ] {
        let odt = canvas::odt(&small(), &Answers::new().into(), &Options::default()).unwrap().bytes;
        let mut parts = Parts::of(&odt);
        parts.change("content.xml", |xml| {
            let (start, end) = cell(xml, mark);
            format!("{}{content}{}", &xml[..start], &xml[end..])
        });
        let reading = opschaal::read::canvas(&small(), &parts.bytes()).unwrap();
        let path = small().field("routes.in.actions").unwrap().path;
        assert_eq!(reading.answers.get(&path), Some(&Value::Text(expected.into())), "{content}");
        assert_eq!(reading.answers.iter().count(), 1, "{content}");
    }
}

/// Whatever one types over a box, with the bookmark around it or without, ticks what stands behind it.
#[test]
fn boxes_are_ticked_by_typing_over_them() {
    let mark = "v_routes_in_relevance_unsure";
    let start = format!("<text:bookmark-start text:name=\"{mark}\"/>");
    let end = format!("<text:bookmark-end text:name=\"{mark}\"/>");
    let own = format!("{start}☐{end}");
    for over in [
        format!("{start}☒{end}"),
        format!("{start}<text:span>x</text:span>{end}"),
        format!("<text:bookmark text:name=\"{mark}\"/>X"),
        format!("{start}☐x{end}"),
        format!("{start}☐{end}x"),
        "x".to_string(),
        "☒".to_string(),
        "v".to_string(),
    ] {
        let toml = typed(&small(), &Answers::new(), mark, |cell| {
            assert!(cell.contains(&own), "{cell}");
            cell.replace(&own, &over)
        });
        assert_eq!(toml, "[routes.in]\nrelevance = \"unsure\"\n", "{over}");
    }
}

/// Who clears a box or a cell said that.
#[test]
fn what_is_cleared_is_gone() {
    let mut answers = Answers::new();
    answers.set(small().field("routes.in.relevance").unwrap().path, Value::Chosen(vec!["unsure".into()]));
    answers.set(small().field("routes.in.actions").unwrap().path, Value::Text("Bellen".into()));
    let toml = typed(&small(), &answers, "v_routes_in_relevance_unsure", |cell| cell.replace('☒', "☐"));
    assert_eq!(toml, "[routes.in]\nactions = \"Bellen\"\n");
    let toml = typed(&small(), &answers, "v_routes_in_actions", |cell| cell.replace("Bellen", ""));
    assert_eq!(toml, "[routes.in]\nrelevance = \"unsure\"\n");
}
