//! What documents of office programs have in common, whatever they are written as: sizes and colours of type, what
//! stands at the edges of pages, pictures, what a file says of itself.

mod copies;
mod logo;

pub(crate) use copies::{About, Copies, Form, Place};
#[cfg(feature = "make")]
pub(crate) use logo::drawn;
pub(crate) use logo::logo;

use crate::color::Color;
use crate::date::Date;
use crate::language::Wording;

/// A font that every program has, or one as wide.
pub(crate) const FONT: &str = "Arial";

/// The colours of text, each with a contrast of at least 4.5 with white and with tints (WCAG 2.2, 1.4.3).
pub(crate) const INK: Color = Color { red: 0x1C, green: 0x21, blue: 0x26 };
pub(crate) const SOFT: Color = Color { red: 0x4A, green: 0x51, blue: 0x58 };
pub(crate) const LINK: Color = Color { red: 0x1F, green: 0x5A, blue: 0xA6 };
/// The colour of lines.
pub(crate) const LINE: Color = Color { red: 0x8B, green: 0x94, blue: 0x9C };
/// The colour of what belongs to no part, when the house has none.
pub(crate) const OWN: Color = Color { red: 0x22, green: 0x38, blue: 0x4F };

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FileProperties {
    pub title: String,
    pub description: String,
    /// A BCP 47 language tag.
    pub language: String,
    /// What is written in that language beside texts.
    pub wording: Wording,
    pub date: Date,
    /// Names and values of the custom properties: they survive where tags of controls don't.
    pub custom: Vec<(String, String)>,
}

/// The sizes of type, in half points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Sizes {
    pub normal: usize,
    pub small: usize,
    pub large: usize,
}

/// What stands on every page.
#[derive(Debug, Clone)]
pub(crate) struct Edges<'t> {
    /// The head; empty for none.
    pub head: &'t str,
    /// A logo at the right of the head.
    pub logo: Option<Picture>,
    /// Whether the head stands on the first page too.
    pub head_first: bool,
    /// The lines of the foot: behind the last stands the number of the page.
    pub feet: &'t [&'t str],
    /// How that is told, with the places `{pagina}` and `{totaal}`.
    pub page_of: &'t str,
}

/// A picture as it lies in the file: a drawing for programs that show it, and dots for the others.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Picture {
    /// As PNG, which every program shows.
    pub png: Vec<u8>,
    /// As SVG, which stays sharp; none for what is dots only.
    pub svg: Option<String>,
    /// In points.
    pub width: f64,
    /// In points.
    pub height: f64,
    /// What it shows, for who can't see it.
    pub alt: String,
}

impl Picture {
    /// The same, at most this wide and high; in points.
    pub(crate) fn within(self, width: f64, height: f64) -> Self {
        let scale = (width / self.width).min(height / self.height).min(1.0);
        Self { width: self.width * scale, height: self.height * scale, ..self }
    }
}
