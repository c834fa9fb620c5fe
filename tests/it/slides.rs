//! Slides that can be changed: that they can be read by everybody, and that nothing is lost on the way.

use std::collections::BTreeSet;

use opschaal::answers::{Answers, Value};
use opschaal::deck::{Content, Deck};
use opschaal::messages::Language;
use opschaal::method::{self, Method, Path};
use opschaal::odp;
use opschaal::pack::Pack;
use opschaal::session::{self, Session};
use opschaal::source::Source;
use opschaal::workshop;

use crate::tree::{Element, tree};
use crate::word::part;

fn method() -> Method {
    method::load_pack(&Pack::built_in(Language::Dutch)).unwrap()
}

fn deck_of(session: &Session, grayscale: bool) -> Deck {
    let method = method();
    let (_, workshop) = workshop::load_pack(&Pack::built_in(Language::Dutch), &method).unwrap();
    workshop::deck(&method, &workshop, Some(session), grayscale)
}

/// A session with a pilot and opinions: all kinds of slides.
fn twelve() -> Session {
    let text = include_str!("../fixtures/twaalf.toml").into();
    session::parse(&Source { name: "twaalf.toml".into(), text }, &method()).unwrap().session
}

fn made(deck: &Deck) -> Vec<u8> {
    odp::slides(deck).unwrap().bytes
}

/// A slide of each kind, as it stands in the file.
#[test]
fn a_small_deck_is_written_so() {
    let mut deck = deck_of(&twelve(), false);
    let mut kinds = BTreeSet::new();
    deck.slides.retain(|slide| {
        let kind = match slide.content {
            Content::Title { .. } => "title",
            Content::Pilot { .. } => "pilot",
            Content::Part { .. } => "part",
            Content::Statement { .. } => "statement",
            Content::Spread { .. } => "spread",
            Content::Work { .. } => "work",
            Content::Closing { .. } => "closing",
            _ => return false,
        };
        kinds.insert(kind)
    });
    assert_eq!(deck.slides.len(), 7);
    let content = part(&made(&deck), "content.xml");
    let body = &content[content.find("<office:automatic-styles>").unwrap()..];
    insta::assert_snapshot!(body.replace("><", ">\n<"));
}

/// Who can't see slides hears their titles first, and has notes, heads of tables and texts of pictures.
#[test]
fn slides_can_be_read_by_everybody() {
    let deck = deck_of(&twelve(), false);
    let odp = made(&deck);
    let [content, styles, meta] = ["content.xml", "styles.xml", "meta.xml"].map(|name| tree(&part(&odp, name)));
    assert_eq!(meta.all("dc:title")[0].text(), deck.title);
    assert_eq!(meta.all("dc:subject")[0].text(), deck.description);
    assert_eq!(meta.all("dc:language")[0].text(), "nl");
    let language = styles.all("style:default-style")[0].all("style:text-properties")[0];
    assert_eq!([language.value("fo:language"), language.value("fo:country")], ["nl", "NL"]);
    let pages = content.all("draw:page");
    assert_eq!(pages.len(), deck.slides.len());
    let names: BTreeSet<&str> = pages.iter().map(|page| page.value("draw:name")).collect();
    assert_eq!(names.len(), pages.len());
    for (page, slide) in pages.iter().zip(&deck.slides) {
        let frames = page.all("draw:frame");
        assert_eq!(frames[0].value("presentation:class"), "title");
        assert_eq!(frames[0].text(), slide.title);
        let [notes] = &page.all("presentation:notes")[..] else { panic!("notes") };
        assert!(!notes.all("text:p").is_empty() && !notes.text().is_empty(), "{}", slide.title);
        for table in page.all("table:table") {
            assert_eq!(table.value("table:use-first-row-styles"), "true");
            let rows = table.all("table:table-row");
            assert!(rows[0].all("table:table-cell").iter().all(|head| !head.text().is_empty()));
            let columns = table.all("table:table-column").len();
            assert!(rows.iter().all(|row| row.all("table:table-cell").len() == columns));
        }
        for frame in frames.iter().filter(|frame| frame.all("draw:text-box").is_empty()) {
            assert!(["svg:title", "svg:desc"].iter().all(|name| !frame.all(name)[0].text().is_empty()));
        }
    }
    assert_eq!(content.all("draw:image").len(), 6, "three drawings, as SVG and as PNG");
    // What is told of opinions, in words and in cells.
    let spread = pages.iter().find(|page| page.value("draw:name").contains("Welke routes zijn relevant?")).unwrap();
    assert!(spread.all("svg:desc")[0].text().contains("R1 In: "), "{}", spread.all("svg:desc")[0].text());
    assert!(spread.all("presentation:notes")[0].text().contains("R1 In: "));
}

/// Programs show a style that is not there as they please.
#[test]
fn styles_and_master_pages_that_are_named_are_there() {
    let odp = made(&deck_of(&twelve(), false));
    let [content, styles] = ["content.xml", "styles.xml"].map(|name| tree(&part(&odp, name)));
    let names = |tree: &Element, element: &str| -> Vec<String> {
        tree.all(element).iter().map(|style| style.value("style:name").to_string()).collect()
    };
    let known: BTreeSet<String> = ["style:style", "text:list-style", "style:master-page", "style:page-layout"]
        .iter()
        .chain(&["style:presentation-page-layout"])
        .flat_map(|element| [names(&content, element), names(&styles, element)].concat())
        .collect();
    let attributes = [
        "draw:style-name",
        "presentation:style-name",
        "text:style-name",
        "table:style-name",
        "style:parent-style-name",
        "draw:master-page-name",
        "style:page-layout-name",
        "presentation:presentation-page-layout-name",
    ];
    for element in [content.everything(), styles.everything()].concat() {
        for value in attributes.map(|attribute| element.value(attribute)) {
            assert!(value.is_empty() || known.contains(value), "{value}");
        }
    }
    // Masters have the number of the slide, as a field.
    for master in styles.all("style:master-page") {
        assert_eq!([master.all("text:page-number").len(), master.all("text:page-count").len()], [1, 1]);
    }
}

#[test]
fn the_same_slides_are_the_same_bytes() {
    assert_eq!(made(&deck_of(&twelve(), false)), made(&deck_of(&twelve(), false)));
}

#[test]
fn greys_are_greys() {
    let odp = made(&deck_of(&twelve(), true));
    let pictures = (1..=3).map(|number| format!("Pictures/{number}.svg"));
    for name in ["content.xml".to_string(), "styles.xml".to_string()].into_iter().chain(pictures) {
        let xml = part(&odp, &name);
        for (at, _) in xml.match_indices("\"#") {
            let color = &xml[at + 2..at + 8];
            let is_color = xml.as_bytes()[at + 8] == b'"' && color.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(!is_color || color[..2] == color[2..4] && color[..2] == color[4..], "{name}: {color}");
        }
    }
}

/// What people typed is data, and a text that is too long for a slide goes on on the next: none of it is lost.
#[test]
fn what_people_typed_stands_there_as_they_typed_it() {
    let lines: String =
        (0..60).map(|n| format!("Regel {n} met <b>, & en \"aanhaling\", {{titel}} en meer.\n")).collect();
    let text = format!("{lines}\n- een\n- twee\n\n{}", "woord ".repeat(900));
    let mut answers = Answers::new();
    answers.set(method().title_field.clone(), Value::Text("Naam {nummer} <&>".into()));
    answers.set(Path::new("overzicht.impact").unwrap(), Value::Text(text.clone()));
    let deck = deck_of(&answers.into(), false);
    let content = tree(&part(&made(&deck), "content.xml"));
    let pages = content.all("draw:page");
    let about: Vec<&&Element> = pages.iter().filter(|page| page.value("draw:name").contains("Onze pilot")).collect();
    assert!(about.len() > 3 && about[0].all("draw:frame")[0].text().contains("Naam {nummer} <&> (1 van"));
    let bare = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
    let is_outline = |frame: &&Element| frame.value("presentation:class") == "outline";
    let shown: String =
        about.iter().flat_map(|page| page.all("draw:frame")).filter(is_outline).map(Element::text).collect();
    assert_eq!(bare(&shown), bare(&text.replace("- ", "")));
}
