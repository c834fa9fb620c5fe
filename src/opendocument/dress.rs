//! What a document is dressed in: its font, its colours, and the language of its words.

use super::paint::{INK, OWN};
use super::xml::Xml;
use crate::color::Color;
use crate::house::House;
use crate::language::Wording;
use crate::office::{FONT, Sizes};

/// What a document is dressed in.
#[derive(Debug, Clone)]
pub(crate) struct Dress {
    pub(crate) font: String,
    pub(crate) own: Color,
    pub(crate) sizes: Sizes,
    grayscale: bool,
}

impl Dress {
    pub(crate) fn new(house: &House, sizes: Sizes, grayscale: bool) -> Self {
        let font = house.word_font.clone().unwrap_or_else(|| FONT.to_string());
        Self { font, own: house.own.unwrap_or(OWN), sizes, grayscale }
    }

    /// A colour as it is written; a grey where there are no colours.
    pub(crate) fn paint(&self, color: Color) -> String {
        if self.grayscale { color.gray() } else { color }.hex()
    }

    /// Adds the declaration of its font.
    pub(crate) fn fonts(&self, xml: &mut Xml) {
        xml.start("office:font-face-decls", &[]);
        let family = format!("'{}'", self.font.replace('\'', ""));
        xml.empty("style:font-face", &[("style:name", &self.font), ("svg:font-family", &family)]);
        xml.end();
    }

    /// How words look where no style says else; `language` is a BCP 47 tag.
    pub(crate) fn text(&self, wording: &Wording, language: &str) -> Vec<(&'static str, String)> {
        let (language, country) = wording.regional(language);
        vec![
            ("style:font-name", self.font.clone()),
            ("fo:font-size", size(self.sizes.normal)),
            ("fo:color", self.paint(INK)),
            ("fo:language", language.to_string()),
            ("fo:country", country.unwrap_or("none").to_string()),
        ]
    }
}

/// Twips as a length.
pub(crate) fn length(twips: u32) -> String {
    format!("{}pt", f64::from(twips) / 20.0)
}

/// Half points as a length.
pub(crate) fn size(half_points: usize) -> String {
    format!("{}pt", half_points as f64 / 2.0)
}
