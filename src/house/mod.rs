//! The house style of an organisation: its colours, its logo and its typeface, for all that is made.

mod fonts;
mod load;
mod logo;
mod styles;

pub use fonts::Fonts;
pub use load::{Wanted, load};
pub use logo::{Logo, LogoKind};
pub use styles::StyleUse;

use std::fmt;
use std::sync::Arc;

use crate::color::Color;
use crate::hash::Hash;

/// A house style; without anything in it the program's own is used.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct House {
    /// The colour of what belongs to no sheet.
    pub own: Option<Color>,
    /// The colours of sheets, by their ids.
    pub colors: Vec<(String, Color)>,
    /// The logo; none for no logo.
    pub logo: Option<Logo>,
    /// The typeface of PDF. What people type in fields stays in the program's own.
    pub fonts: Option<Fonts>,
    /// The name of the font in Word documents.
    pub word_font: Option<String>,
    /// The organisation's own template for Word documents to read: a `.dotx` or `.docx`.
    pub template: Option<Blob>,
    /// The names of styles in the template, by what they are for, where Word has no name of its own for it.
    pub styles: Vec<(StyleUse, String)>,
    /// How long reports are kept, as the organisation says it in them.
    pub retention: Option<String>,
}

impl House {
    /// The families to set text in, the first that has a character.
    pub(crate) fn families(&self) -> Vec<&str> {
        self.fonts.iter().map(|fonts| fonts.family.as_str()).chain(["Noto Sans"]).collect()
    }
}

/// The bytes of a file; copies share them.
#[derive(Clone, PartialEq, Eq)]
pub struct Blob(Arc<[u8]>);

impl Blob {
    /// Takes the bytes of a file.
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(bytes.into())
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

/// Tells them apart without showing them all.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes ({})", self.0.len(), Hash::of(&self.0))
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}
