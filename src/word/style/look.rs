//! How paragraphs look.

use super::dress::{Dress, Tone};
use super::kit::{band_id, color, style, theme_fonts, white};
use super::numbering::number_of;
use super::role::{Role, Within};
use crate::color::Color;
use crate::language::StyleNames;
use crate::office::SOFT;
use crate::word::xml::Element;

/// How thick the line around the head of a sheet is, in eighths of a point: it makes the band wider than its words.
const BAND_LINE: &str = "32";
/// The same as an indent, in twips.
const BAND_INDENT: &str = "80";

/// How a paragraph looks; lengths in twips.
struct Looks {
    /// The size of type, in half points; that of the style it starts from without one.
    size: Option<usize>,
    weight: Weight,
    color: Option<Color>,
    before: u32,
    after: u32,
    /// Whether it stays with what comes after it.
    keep: bool,
    /// The level in the outline.
    level: Option<u8>,
    indent: Option<(u32, u32)>,
    /// Whether there is no room between one and the next.
    close: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Weight {
    Normal,
    Bold,
    /// Bold, in the font for heads.
    Head,
}

fn looks(dress: &Dress, role: Role) -> Looks {
    let sizes = dress.sizes;
    let own = dress.color(Tone::OWN);
    let text = |before, after| Looks {
        size: None,
        weight: Weight::Normal,
        color: None,
        before,
        after,
        keep: false,
        level: None,
        indent: None,
        close: false,
    };
    let heading = |size, before, after, level| Looks {
        size: Some(size),
        weight: Weight::Head,
        color: Some(own),
        keep: true,
        level,
        ..text(before, after)
    };
    match role {
        Role::Body => text(0, 100),
        Role::Title => Looks { keep: false, ..heading(sizes.large + 12, 0, 60, None) },
        Role::Subtitle => Looks { size: Some(sizes.normal + 4), color: Some(SOFT), ..text(0, 240) },
        Role::Heading1 => heading(sizes.large, 360, 120, Some(0)),
        Role::Heading2 => heading(sizes.normal + 6, 240, 80, Some(1)),
        Role::Heading3 => heading(sizes.normal + 2, 160, 60, Some(2)),
        Role::ContentsTitle => heading(sizes.normal + 6, 240, 80, None),
        Role::Guidance => Looks { size: Some(sizes.small), color: Some(SOFT), ..text(0, 40) },
        Role::Label => Looks { weight: Weight::Bold, ..text(0, 40) },
        Role::Answer | Role::Voice => text(0, 40),
        Role::Contents1 => text(60, 20),
        Role::Contents2 => Looks { indent: Some((284, 0)), ..text(0, 20) },
        Role::Cell => Looks { size: Some(sizes.normal - 1), ..text(0, 40) },
        // Its colour is that of the first row of the table.
        Role::Head => Looks { size: Some(sizes.normal - 1), weight: Weight::Bold, keep: true, ..text(0, 40) },
        Role::Caption => Looks { size: Some(sizes.small), color: Some(SOFT), ..text(120, 120) },
        Role::NoteTitle => Looks { weight: Weight::Bold, color: Some(own), keep: true, ..text(160, 0) },
        Role::Note => text(0, 0),
        Role::Header => Looks { size: Some(sizes.small), color: Some(SOFT), ..text(0, 80) },
        Role::Footer => Looks { size: Some(sizes.small), color: Some(SOFT), ..text(0, 0) },
        // As small as what can still be clicked on.
        Role::Gap => Looks { size: Some(8), ..text(0, 60) },
        Role::Picture => Looks { keep: true, ..text(60, 60) },
        Role::Item(within, _) => item(within, &text),
    }
}

fn item(within: Within, text: &dyn Fn(u32, u32) -> Looks) -> Looks {
    let after = match within {
        Within::Text => 120,
        Within::Cell | Within::Guidance => 40,
        // In a box there is no white between what has its colour.
        Within::Note => 0,
    };
    Looks { close: true, indent: Some(super::numbering::indent(within)), ..text(0, after) }
}

/// The style of paragraphs of a role.
pub(super) fn paragraph_style(dress: &Dress, names: &StyleNames, role: Role) -> Element {
    let mut style = style("paragraph", role.id(), &role.name(names));
    if role == Role::Body {
        style = style.with("w:default", "1");
    }
    if let Some(parent) = role.parent() {
        style = style.child(Element::val("w:basedOn", parent.id()));
    }
    let next = match role {
        Role::NoteTitle => Some(Role::Note),
        Role::Title => Some(Role::Subtitle),
        Role::Heading1 | Role::Heading2 | Role::Heading3 | Role::Subtitle | Role::Caption => Some(Role::Body),
        Role::Body
        | Role::Guidance
        | Role::Label
        | Role::Answer
        | Role::Cell
        | Role::ContentsTitle
        | Role::Contents1
        | Role::Contents2
        | Role::Head
        | Role::Note
        | Role::Header
        | Role::Footer
        | Role::Voice
        | Role::Picture
        | Role::Gap
        | Role::Item(..) => None,
    };
    if let Some(next) = next {
        style = style.child(Element::val("w:next", next.id()));
    }
    let looks = looks(dress, role);
    style.child(Element::new("w:qFormat")).child(paragraph(dress, role, &looks)).child(run(dress, role, &looks))
}

fn paragraph(dress: &Dress, role: Role, looks: &Looks) -> Element {
    let mut properties = Element::new("w:pPr");
    if looks.keep {
        properties = properties.child(Element::new("w:keepNext"));
    }
    if matches!(role, Role::Heading1 | Role::Heading2 | Role::Heading3 | Role::Caption | Role::NoteTitle) {
        properties = properties.child(Element::new("w:keepLines"));
    }
    if matches!(
        role,
        Role::Heading1 | Role::Heading2 | Role::Heading3 | Role::Title | Role::Head | Role::Contents1 | Role::Contents2
    ) {
        properties = properties.child(Element::new("w:suppressAutoHyphens"));
    }
    if let Some(list) = number_of(role) {
        properties = properties.child(Element::new("w:numPr").child(Element::val("w:numId", list.to_string())));
    }
    let boxed = matches!(role, Role::NoteTitle | Role::Note);
    if boxed {
        let line = Element::val("w:left", "single")
            .with("w:sz", "24")
            .with("w:space", "8")
            .with("w:color", dress.paint(dress.color(Tone::OWN)));
        let shading = Element::val("w:shd", "clear").with("w:color", "auto").with("w:fill", dress.tint());
        properties = properties.child(Element::new("w:pBdr").child(line)).child(shading);
    }
    let line = Element::new("w:spacing")
        .with("w:before", looks.before.to_string())
        .with("w:after", looks.after.to_string())
        .with("w:line", "264")
        .with("w:lineRule", "auto");
    properties = properties.child(line);
    if boxed {
        properties = properties.child(Element::new("w:ind").with("w:left", "227").with("w:right", "113"));
    } else if let Some((left, hanging)) = looks.indent {
        let indent = Element::new("w:ind").with("w:left", left.to_string());
        properties = properties.child(if hanging > 0 { indent.with("w:hanging", hanging.to_string()) } else { indent });
    }
    if looks.close {
        properties = properties.child(Element::new("w:contextualSpacing"));
    }
    if let Some(level) = looks.level {
        properties = properties.child(Element::val("w:outlineLvl", level.to_string()));
    }
    properties
}

fn run(dress: &Dress, role: Role, looks: &Looks) -> Element {
    let mut run = Element::new("w:rPr");
    if looks.weight == Weight::Head && dress.themed() {
        run = run.child(theme_fonts("major"));
    }
    if looks.weight != Weight::Normal {
        run = run.child(Element::new("w:b")).child(Element::new("w:bCs"));
    }
    if role == Role::Head && dress.whitens_heads() {
        run = run.child(white(dress));
    }
    if let Some(paint) = looks.color {
        run = run.child(color(dress, paint));
    }
    if let Some(size) = looks.size {
        let size = size.to_string();
        run = run.child(Element::val("w:sz", &size)).child(Element::val("w:szCs", &size));
    }
    run
}

/// The head of a sheet: white on a band in the colour of its part.
pub(super) fn band_style(dress: &Dress, names: &StyleNames, tone: Tone) -> Element {
    let paint = dress.paint(dress.color(tone));
    let line =
        |side: &str| Element::val(side, "single").with("w:sz", BAND_LINE).with("w:space", "0").with("w:color", &paint);
    let lines = Element::new("w:pBdr").children(["w:top", "w:left", "w:bottom", "w:right"].map(line));
    let shading = Element::val("w:shd", "clear").with("w:color", "auto").with("w:fill", &paint);
    let indent = Element::new("w:ind").with("w:left", BAND_INDENT).with("w:right", BAND_INDENT);
    // It stands at the top of a page.
    let spacing = Element::new("w:spacing").with("w:before", "120").with("w:after", "120");
    let paragraph = Element::new("w:pPr").child(lines).child(shading).child(spacing).child(indent);
    style("paragraph", &band_id(tone), &names.sheet(tone.0 + 1))
        .child(Element::val("w:basedOn", Role::Heading1.id()))
        .child(Element::val("w:next", Role::Body.id()))
        .child(paragraph)
        .child(Element::new("w:rPr").child(white(dress)))
}
