//! How tables look: lines, and a first row of heads (17.7.6).

use super::dress::{Dress, Tone};
use super::kit::{default_style, style, white};
use crate::language::StyleNames;
use crate::office::LINE;
use crate::word::xml::Element;

/// The id of the style of tables in a tone.
pub(in crate::word) fn table_id(tone: Tone) -> String {
    match tone {
        Tone::OWN => "Overview".to_string(),
        Tone(number) => format!("Overview{}", number + 1),
    }
}

/// The styles of tables: one for each tone, which differ in their heads.
pub(super) fn tables(dress: &Dress, names: &StyleNames) -> Vec<Element> {
    let margins = |sides: [(&str, &str); 4]| {
        let side = |(side, width): (&str, &str)| Element::new(side).with("w:w", width).with("w:type", "dxa");
        Element::new("w:tblCellMar").children(sides.map(side))
    };
    let width = Element::new("w:tblInd").with("w:w", "0").with("w:type", "dxa");
    let none = margins([("w:top", "0"), ("w:left", "108"), ("w:bottom", "0"), ("w:right", "108")]);
    let normal =
        default_style("table", "TableNormal", "Normal Table").child(Element::new("w:tblPr").child(width).child(none));
    let line = |side: &str| {
        Element::val(side, "single").with("w:sz", "4").with("w:space", "0").with("w:color", dress.paint(LINE))
    };
    let sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];
    let own = style("table", &table_id(Tone::OWN), &names.table)
        .child(Element::val("w:basedOn", "TableNormal"))
        .child(Element::new("w:qFormat"))
        .child(Element::new("w:tblPr").child(Element::new("w:tblBorders").children(sides.map(line))).child(margins([
            ("w:top", "60"),
            ("w:left", "90"),
            ("w:bottom", "40"),
            ("w:right", "90"),
        ])))
        .child(head(dress, Tone::OWN));
    let others = dress.tones().skip(1).map(|(tone, _)| {
        style("table", &table_id(tone), &format!("{} {}", names.table, tone.0 + 1))
            .child(Element::val("w:basedOn", table_id(Tone::OWN)))
            .child(head(dress, tone))
    });
    [normal, own].into_iter().chain(others).collect()
}

/// The first row: white and bold on a colour.
fn head(dress: &Dress, tone: Tone) -> Element {
    let fill = Element::val("w:shd", "clear").with("w:color", "auto").with("w:fill", dress.paint(dress.color(tone)));
    let run = Element::new("w:rPr").child(Element::new("w:b")).child(Element::new("w:bCs")).child(white(dress));
    Element::new("w:tblStylePr")
        .with("w:type", "firstRow")
        .child(run)
        .child(Element::new("w:tcPr").child(fill).child(Element::val("w:vAlign", "center")))
}
