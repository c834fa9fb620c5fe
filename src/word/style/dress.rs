//! What a document is dressed in: its font, its sizes and its colours.

use crate::color::Color;
use crate::house::House;
use crate::office::{FONT, OWN, Sizes};

/// How much white is in a tint, of 100.
const WHITE: u32 = 94;

/// What a document is dressed in.
#[derive(Debug, Clone)]
pub(crate) struct Dress {
    pub(in crate::word) font: String,
    pub(in crate::word) sizes: Sizes,
    grayscale: bool,
    within: Within,
    /// The colours of parts in the order in which they come; the first is that of what belongs to none.
    tones: Vec<Color>,
}

/// What the styles stand among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// The document's own theme.
    OwnTheme,
    /// The styles of a template.
    Template {
        /// Whether its tables have the heads that ours have.
        own_tables: bool,
    },
}

/// The colour of a part, as its styles know it: by number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tone(pub(in crate::word) usize);

impl Tone {
    /// That of what belongs to no part.
    pub(crate) const OWN: Self = Self(0);
}

impl Dress {
    pub(crate) fn new(house: &House, sizes: Sizes, grayscale: bool) -> Self {
        let font = house.word_font.clone().unwrap_or_else(|| FONT.to_string());
        Self { font, sizes, grayscale, within: Within::OwnTheme, tones: vec![house.own.unwrap_or(OWN)] }
    }

    /// The same among the styles of a template, whose text has this size, in half points.
    pub(in crate::word) fn within_template(self, size: Option<usize>, own_tables: bool) -> Self {
        let normal = size.unwrap_or(self.sizes.normal);
        let sizes = Sizes { normal, small: normal.saturating_sub(2).max(14), large: normal * 8 / 5 };
        Self { sizes, within: Within::Template { own_tables }, ..self }
    }

    /// Whether the theme has our colours and our font.
    pub(in crate::word) fn themed(&self) -> bool {
        self.within == Within::OwnTheme
    }

    /// Whether heads of columns have to say themselves that they are white: the text of a template may have a colour.
    pub(in crate::word) fn whitens_heads(&self) -> bool {
        self.within == Within::Template { own_tables: true }
    }

    /// The tone of a colour: the same for the same colour.
    pub(crate) fn tone(&mut self, color: Color) -> Tone {
        let known = self.tones.iter().position(|tone| *tone == color);
        Tone(known.unwrap_or_else(|| {
            self.tones.push(color);
            self.tones.len() - 1
        }))
    }

    pub(in crate::word) fn tones(&self) -> impl Iterator<Item = (Tone, Color)> {
        self.tones.iter().enumerate().map(|(number, color)| (Tone(number), *color))
    }

    /// The colour of a tone.
    pub(in crate::word) fn color(&self, tone: Tone) -> Color {
        self.tones.get(tone.0).copied().unwrap_or(OWN)
    }

    /// A colour as Word writes it; a grey where there are no colours.
    pub(in crate::word) fn paint(&self, color: Color) -> String {
        let color = if self.grayscale { color.gray() } else { color };
        color.hex().trim_start_matches('#').to_uppercase()
    }

    /// The colour behind words in boxes.
    pub(in crate::word) fn tint(&self) -> String {
        let Color { red, green, blue } = self.color(Tone::OWN);
        let mix = |part: u8| {
            let mixed = (u32::from(part) * (100 - WHITE) + 255 * WHITE) / 100;
            u8::try_from(mixed).unwrap_or(u8::MAX)
        };
        self.paint(Color { red: mix(red), green: mix(green), blue: mix(blue) })
    }
}
