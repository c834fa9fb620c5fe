//! What templates need to know of a house style.

use serde::Serialize;

use crate::color::Color;
use crate::house::House;

/// The fonts, the logo and the colour of a house, as templates read them.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Dress {
    /// The families to set text in, the first that has a character.
    fonts: Vec<String>,
    /// The file of the logo among those of the document; none without a logo.
    logo: Option<&'static str>,
    logo_text: String,
    /// The colour of what belongs to no part; none for the program's own.
    own: Option<Color>,
}

impl Dress {
    pub(crate) fn of(house: &House) -> Self {
        Self {
            fonts: house.families().into_iter().map(str::to_string).collect(),
            logo: house.logo.as_ref().map(|logo| logo.kind.file_name()),
            logo_text: house.logo.as_ref().map_or_else(String::new, |logo| logo.text.clone()),
            own: house.own,
        }
    }
}
