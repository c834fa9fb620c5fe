//! The theme: the colours and the fonts that people choose from (20.1.6.9).

use super::dress::{Dress, Tone};
use crate::office::{INK, LINK};
use crate::word::xml::Element;

/// How many accents a theme has.
const ACCENTS: usize = 6;

/// The theme of a document: the colours of its parts as accents, its font for heads and text.
pub(in crate::word) fn theme(dress: &Dress) -> Element {
    Element::new("a:theme")
        .with("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main")
        .with("name", "opschaal")
        .child(Element::new("a:themeElements").child(colors(dress)).child(fonts(&dress.font)).child(formats()))
}

fn colors(dress: &Dress) -> Element {
    let color = |name: &str, value: &str| {
        Element::new(&format!("a:{name}")).child(Element::new("a:srgbClr").with("val", value))
    };
    let own = dress.paint(dress.color(Tone::OWN));
    let link = dress.paint(LINK);
    let mut scheme = Element::new("a:clrScheme")
        .with("name", "opschaal")
        .child(color("dk1", &dress.paint(INK)))
        .child(color("lt1", "FFFFFF"))
        .child(color("dk2", &own))
        .child(color("lt2", &dress.tint()));
    let parts: Vec<String> = dress.tones().skip(1).map(|(_, paint)| dress.paint(paint)).collect();
    for number in 0..ACCENTS {
        // What is not used is the document's own.
        scheme = scheme.child(color(&format!("accent{}", number + 1), parts.get(number).unwrap_or(&own)));
    }
    scheme.child(color("hlink", &link)).child(color("folHlink", &link))
}

fn fonts(font: &str) -> Element {
    let one = |name: &str, face: &str| Element::new(name).with("typeface", face);
    let fonts =
        |name: &str| Element::new(name).child(one("a:latin", font)).child(one("a:ea", "")).child(one("a:cs", ""));
    Element::new("a:fontScheme").with("name", "opschaal").child(fonts("a:majorFont")).child(fonts("a:minorFont"))
}

/// Fills, lines and effects of shapes: plain ones, as a theme has to have three of each.
fn formats() -> Element {
    let placeholder = || Element::new("a:solidFill").child(Element::new("a:schemeClr").with("val", "phClr"));
    let line = |width: &str| Element::new("a:ln").with("w", width).child(placeholder());
    let effect = || Element::new("a:effectStyle").child(Element::new("a:effectLst"));
    Element::new("a:fmtScheme")
        .with("name", "opschaal")
        .child(Element::new("a:fillStyleLst").children([placeholder(), placeholder(), placeholder()]))
        .child(Element::new("a:lnStyleLst").children([line("6350"), line("12700"), line("19050")]))
        .child(Element::new("a:effectStyleLst").children([effect(), effect(), effect()]))
        .child(Element::new("a:bgFillStyleLst").children([placeholder(), placeholder(), placeholder()]))
}
