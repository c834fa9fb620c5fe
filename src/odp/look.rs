//! How words and boxes look, and how that is written.

use super::style::Properties;
use crate::color::Color;
use crate::opendocument::{Dress, points};

/// How words look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Type {
    /// In points.
    pub size: f64,
    pub color: Color,
    pub bold: bool,
    pub italic: bool,
    pub centered: bool,
}

/// Where words stand in a box that is higher.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Vertical {
    Top,
    Middle,
    Bottom,
}

/// What is behind words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Panel {
    None,
    /// A box in a tint of a colour.
    Tinted(Color),
    /// A white box with a line of a colour.
    White(Color),
}

impl Vertical {
    /// How it is written (ISO/IEC 26300-1, 20.167).
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Top => "top",
            Self::Middle => "middle",
            Self::Bottom => "bottom",
        }
    }
}

impl Type {
    pub(super) fn new(size: f64, color: Color) -> Self {
        Self { size, color, bold: false, italic: false, centered: false }
    }
}

/// The properties of words that look so.
pub(super) fn type_of(dress: &Dress, look: Type) -> Properties {
    let mut properties = vec![("fo:font-size", points(look.size)), ("fo:color", dress.paint(look.color))];
    if look.bold {
        properties.push(("fo:font-weight", "bold".to_string()));
    }
    if look.italic {
        properties.push(("fo:font-style", "italic".to_string()));
    }
    properties
}

/// Boxes that stay as large as they are, whatever is in them; with so much room around their words.
pub(super) fn fixed(vertical: Vertical, padding: f64) -> Properties {
    let properties = [
        ("draw:auto-grow-height", "false"),
        ("draw:textarea-vertical-align", vertical.word()),
        ("fo:wrap-option", "wrap"),
    ];
    let properties = properties.map(|(name, value)| (name, value.to_string()));
    properties.into_iter().chain(SIDES.map(|side| (side, points(padding)))).collect()
}

/// A box that is not seen.
pub(super) fn empty(vertical: Vertical) -> Properties {
    bare().into_iter().chain(fixed(vertical, 0.0)).collect()
}

/// LibreOffice does not know all four of them as one.
const SIDES: [&str; 4] = ["fo:padding-left", "fo:padding-right", "fo:padding-top", "fo:padding-bottom"];

/// What is behind and around a box: nothing, where LibreOffice would have blue and a line.
pub(super) fn bare() -> Properties {
    [("draw:stroke", "none"), ("draw:fill", "none")].map(|(name, value)| (name, value.to_string())).into()
}

/// What is behind a box: a colour.
pub(super) fn filled(color: &str) -> Properties {
    vec![("draw:fill", "solid".to_string()), ("draw:fill-color", color.to_string())]
}
