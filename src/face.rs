//! The faces that texts are set in: which characters they draw, and how wide those are that people type.

use std::collections::BTreeSet;
use std::ops::RangeInclusive;

use ttf_parser::GlyphId;
use unicode_normalization::UnicodeNormalization;

use crate::assets;
use crate::house::{Fonts, House};
use crate::messages::make as say;
use crate::source::{Problem, Source, strings};

/// The most characters that a message names: a text in another script has hundreds.
const MOST_NAMED: usize = 20;

/// Stands in for a character that the face has no glyph for, so that a reader sees that something is missing.
pub(crate) const REPLACEMENT: char = '\u{FFFD}';

/// What people may type: Latin, Greek and Cyrillic with their extensions, marks, punctuation, currency.
pub(crate) const TYPED: [RangeInclusive<char>; 12] = [
    '\u{20}'..='\u{7E}',
    '\u{A0}'..='\u{24F}',
    '\u{2B0}'..='\u{36F}',
    '\u{370}'..='\u{52F}',
    '\u{1C80}'..='\u{1C88}',
    '\u{1E00}'..='\u{1FFF}',
    '\u{2010}'..='\u{2027}',
    '\u{202F}'..='\u{205E}',
    '\u{2070}'..='\u{209C}',
    '\u{20A0}'..='\u{20C0}',
    '\u{2113}'..='\u{2126}',
    REPLACEMENT..=REPLACEMENT,
];

/// The upright face, with the measures a layout needs, and what the fonts of a house have beside it.
pub(crate) struct Face {
    font: ttf_parser::Face<'static>,
    /// The glyphs of what people type, by code point: looking one up in the font takes a thousand steps.
    typed: Vec<Option<GlyphId>>,
    /// The characters that every face of the house has.
    house: BTreeSet<char>,
}

impl Face {
    /// Parses the embedded upright face.
    pub(crate) fn regular() -> Self {
        let font = ttf_parser::Face::parse(assets::FONT_REGULAR, 0).expect("the embedded font is sound");
        let mut typed = Vec::new();
        for c in TYPED.iter().take(TYPED.len() - 1).cloned().flatten() {
            typed.resize(c as usize + 1, None);
            typed[c as usize] = lookup(&font, c);
        }
        Self { font, typed, house: BTreeSet::new() }
    }

    /// The embedded face, and the fonts of a house: pages are set in both, each character in the first that has it.
    pub(crate) fn of(house: &House) -> Self {
        Self { house: house.fonts.as_ref().map(Fonts::characters).unwrap_or_default(), ..Self::regular() }
    }

    /// The glyph of a character, if the face has one. Line breaks have none.
    pub(crate) fn glyph(&self, c: char) -> Option<GlyphId> {
        self.typed.get(c as usize).copied().flatten().or_else(|| lookup(&self.font, c))
    }

    /// The advance of a glyph in thousandths of the type size.
    pub(crate) fn advance(&self, glyph: GlyphId) -> f32 {
        f32::from(self.font.glyph_hor_advance(glyph).unwrap_or(0)) * 1000.0 / f32::from(self.font.units_per_em())
    }

    /// The parsed font, for what its descriptor needs.
    pub(crate) fn font(&self) -> &ttf_parser::Face<'static> {
        &self.font
    }

    /// The text as it can be drawn on a page: composed (NFC), tabs as spaces, and a replacement for each character
    /// without a glyph. Those are returned too, each once, so that a warning can name them.
    pub(crate) fn drawable(&self, text: &str) -> (String, Vec<char>) {
        drawable(text, |c| self.glyph(c).is_some() || self.house.contains(&c))
    }

    /// The same in the field of a form, which has the embedded face alone.
    pub(crate) fn typed(&self, text: &str) -> (String, Vec<char>) {
        drawable(text, |c| self.glyph(c).is_some())
    }
}

fn drawable(text: &str, has: impl Fn(char) -> bool) -> (String, Vec<char>) {
    let mut missing = Vec::new();
    let text = text
        .nfc()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\t' => Some(' '),
            c if invisible(c) => None,
            c if has(c) => Some(c),
            c => {
                if !missing.contains(&c) {
                    missing.push(c);
                }
                Some(REPLACEMENT)
            }
        })
        .collect();
    (text, missing)
}

/// Warns of characters that the face can't draw, once for all of them.
pub(crate) fn undrawable(characters: BTreeSet<char>) -> Option<Problem> {
    let count = characters.len();
    let message = || say::characters_not_drawn(named(&characters), count);
    (count > 0).then(|| Problem::warning(message()).with_hint(say::scripts_drawn()))
}

/// Says which characters in the texts of a pack can't be drawn, and where: each once, at the first text that has it. What
/// people fill in is shown with replacements, but a method writes its words itself.
pub(crate) fn undrawn_words(house: &House, source: &Source) -> Option<Problem> {
    let face = Face::of(house);
    let mut first = None;
    let mut missing = BTreeSet::new();
    for (range, text) in strings(source) {
        let (_, found) = face.drawable(&text);
        if !found.is_empty() {
            first.get_or_insert(range);
            missing.extend(found);
        }
    }
    first.map(|range| words_not_drawn(&missing).at(&source.name, range))
}

/// The error about words of a method that can't be drawn.
pub(crate) fn words_not_drawn(characters: &BTreeSet<char>) -> Problem {
    Problem::error(say::words_not_drawn(named(characters))).with_hint(say::choose_fonts())
}

/// The characters with their numbers, as a message names them; of many the first.
fn named(characters: &BTreeSet<char>) -> Vec<String> {
    let shown = characters.iter().take(MOST_NAMED).map(|c| format!("‘{c}’ (U+{:04X})", u32::from(*c)));
    let more = (characters.len() > MOST_NAMED).then(|| "…".to_string());
    shown.chain(more).collect()
}

fn lookup(font: &ttf_parser::Face, c: char) -> Option<GlyphId> {
    font.glyph_index(c).filter(|glyph| glyph.0 != 0)
}

/// Whether a character only steers how others are shown, so that leaving it out of a drawing loses nothing.
fn invisible(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
