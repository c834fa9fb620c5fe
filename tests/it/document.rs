//! Documents to read, written as PDF.

use opschaal::color::Color;
use opschaal::document::{
    Bar, Block, Column, Direction, Document, Drawing, Figure, Flow, Heading, Level, Note, RoomVotes, Run, ShareGroup,
    ShareRow, Sketch, Step, Table, Tile,
};
use opschaal::house::House;
use opschaal::kind::DocumentKind;
use opschaal::typeset;

use crate::canvas::method;

const GREEN: Color = Color { red: 0, green: 105, blue: 92 };

fn heading(level: Level, text: &str, code: &str) -> Block {
    Block::Heading(Heading { level, text: text.into(), code: code.into(), color: Some(GREEN) })
}

fn step(code: &str, name: &str, text: &str) -> Step {
    Step { code: code.into(), name: name.into(), text: text.into() }
}

fn drawings() -> Vec<Drawing> {
    let bar = |label: &str, count, blank| Bar { label: label.into(), count, blank };
    let share = |code: &str, counts, blank, together: &str| ShareRow {
        code: code.into(),
        name: "In".into(),
        counts,
        blank,
        room: None,
        together: together.into(),
    };
    let room = RoomVotes { counts: vec![2, 5], voted: "7 stemmen".into(), canvases: "16 canvassen".into() };
    let steps = || ["Input", "Activiteiten", "Output", "Outcome", "Impact"].map(|name| step("T1", name, "wie en wat"));
    let tile = |sketch| Tile { sketch, name: "Groei".into(), text: "De aanpak zelf groter maken.".into() };
    vec![
        Drawing::Bars {
            bars: vec![bar("Relevant", 7, false), bar("Onzeker", 0, false), bar("Niet ingevuld", 2, true)],
        },
        Drawing::Shares {
            groups: vec![ShareGroup {
                title: "De routes".into(),
                color: GREEN,
                options: vec!["Irrelevant".into(), "Relevant".into()],
                rows: vec![
                    share("R1", vec![1, 13], 2, "Relevant"),
                    ShareRow { room: Some(room.clone()), ..share("R2", vec![0, 900], 1, "") },
                    ShareRow { room: Some(room), ..share("R3", vec![0, 0], 0, "") },
                    share("", vec![0, 0], 0, ""),
                ],
            }],
            blank: "niet ingevuld".into(),
            voted: "Links de canvassen, rechts de stemmen in de zaal.".into(),
            together: "Samen gekozen".into(),
        },
        Drawing::Chain { steps: steps().to_vec(), color: GREEN, direction: Direction::Backward },
        Drawing::Chain { steps: steps().to_vec(), color: GREEN, direction: Direction::Forward },
        Drawing::Rays {
            middle: "De pilot".into(),
            rays: vec![step("R1", "In", "inbedden"), step("", "Uit", "")],
            color: GREEN,
        },
        Drawing::Tiles {
            tiles: [Sketch::Grow, Sketch::Copy, Sketch::Combine, Sketch::Anchor].map(tile).to_vec(),
            color: GREEN,
        },
    ]
}

/// A document with each kind of block in it.
pub fn each_kind() -> Document {
    let mut document = Document::new(DocumentKind::Guide, &method(), "Alles één keer");
    document.subtitle = "Met #set text(red) en *geen* opmaak".into();
    let all = vec![Run::plain("gewoon "), Run::strong("sterk "), Run::emphasis("nadruk "), Run::quiet("stil\nregel")];
    document.blocks = vec![
        Block::Contents { title: "Inhoud".into() },
        heading(Level::Chapter, "Hoofdstuk", ""),
        Block::Flow(Flow::Paragraph { text: all.clone() }),
        heading(Level::Section, "Paragraaf", "R1"),
        Block::Flow(Flow::Bullets { items: vec![all.clone(), all.clone()] }),
        heading(Level::Part, "Deel", ""),
        Block::Flow(Flow::Steps { items: vec![all.clone(), all] }),
        Block::Table(Table {
            caption: "Wie doet wat".into(),
            columns: [("Wat", 2), ("Wie", 1)].map(|(head, share)| Column { head: head.into(), share }).to_vec(),
            rows: vec![vec![vec![Flow::plain("Bellen")], vec![]]; 3],
        }),
        Block::Note(Note { title: "Voorbeeld".into(), body: vec![Flow::plain("Een doos.")] }),
        Block::PageBreak,
    ];
    document.blocks.extend(drawings().into_iter().map(|drawing| {
        Block::Figure(Figure { drawing, alt: "wat er te zien is".into(), caption: "Bijschrift".into() })
    }));
    document
}

#[test]
pub fn each_kind_of_block_is_typeset_and_conforms() {
    let document = each_kind();
    let typeset = typeset::document(&document).unwrap();
    assert_eq!(typeset.warnings, []);
    crate::canvas::assert_conforms(&typeset.bytes);
    assert_eq!(typeset.bytes, typeset::document(&document).unwrap().bytes);
}

#[test]
fn what_no_font_has_is_warned_of() {
    let mut document = Document::new(DocumentKind::Guide, &method(), "漢");
    document.blocks = vec![Block::Flow(Flow::plain("漢字"))];
    let typeset = typeset::document(&document).unwrap();
    let [warning] = &typeset.warnings[..] else { panic!("{:?}", typeset.warnings) };
    assert_eq!(warning.to_string(), "no font here has ‘字’ (U+5B57), ‘漢’ (U+6F22); they show as �");
}

#[test]
fn drawings_become_pictures_as_wide_as_the_text() {
    let drawings = drawings();
    let pictures =
        typeset::pictures(&drawings.iter().collect::<Vec<_>>(), "nl", &House::default(), "Arial", false).unwrap();
    assert_eq!(pictures.len(), drawings.len());
    for picture in &pictures {
        let svg = picture.svg.as_ref().unwrap();
        assert!(svg.contains("font-family=\"Arial, sans-serif\"") && !svg.contains("<use"), "words are text");
        let mut reader = quick_xml::Reader::from_str(svg);
        while !matches!(reader.read_event().unwrap(), quick_xml::events::Event::Eof) {}
        assert!(picture.png.starts_with(b"\x89PNG"));
        assert!((picture.width - 444.0).abs() < 2.0, "{}", picture.width);
        assert!(picture.height > 20.0);
    }
    assert_eq!(typeset::pictures(&[], "nl", &House::default(), "Arial", false).unwrap(), []);
}
