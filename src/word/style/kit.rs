//! What styles are made of.

use super::dress::{Dress, Tone};
use crate::color::Color;
use crate::office::INK;
use crate::word::xml::Element;

/// The id of the style of the head of a sheet in a tone.
pub(in crate::word) fn band_id(tone: Tone) -> String {
    format!("Sheet{}", tone.0 + 1)
}

/// The fonts of the theme: `major` for heads, `minor` for text.
pub(super) fn theme_fonts(which: &str) -> Element {
    Element::new("w:rFonts")
        .with("w:asciiTheme", format!("{which}HAnsi"))
        .with("w:hAnsiTheme", format!("{which}HAnsi"))
        .with("w:eastAsiaTheme", format!("{which}EastAsia"))
        .with("w:cstheme", format!("{which}Bidi"))
}

/// Starts a style.
pub(super) fn style(kind: &str, id: &str, name: &str) -> Element {
    Element::new("w:style").with("w:type", kind).with("w:styleId", id).child(Element::val("w:name", name))
}

/// Starts the style that a kind of thing has when it names none: people don't choose it.
pub(super) fn default_style(kind: &str, id: &str, name: &str) -> Element {
    let style = style(kind, id, name).with("w:default", "1");
    style
        .child(Element::val("w:uiPriority", "99"))
        .child(Element::new("w:semiHidden"))
        .child(Element::new("w:unhideWhenUsed"))
}

/// A colour, by its name in the theme where that has it.
pub(super) fn color(dress: &Dress, paint: Color) -> Element {
    let element = Element::val("w:color", dress.paint(paint));
    if !dress.themed() {
        return element;
    }
    let place = dress.tones().find(|(_, tone)| *tone == paint).map(|(tone, _)| tone.0);
    match place {
        _ if paint == INK => element.with("w:themeColor", "text1"),
        Some(0) => element.with("w:themeColor", "text2"),
        Some(number @ 1..=6) => element.with("w:themeColor", format!("accent{number}")),
        Some(_) | None => element,
    }
}

/// White, by its name in the theme.
pub(super) fn white(dress: &Dress) -> Element {
    let white = Element::val("w:color", "FFFFFF");
    if dress.themed() { white.with("w:themeColor", "background1") } else { white }
}
