//! Appearance streams: what a field looks like on paper and in viewers that don't draw fields themselves.
//!
//! Without them values are invisible in Preview, on iOS and in print (ISO 32000-1, 12.7.3.3; ISO 19005-2, 6.3.3).

use std::fmt::Write;

use lopdf::{Object, Stream, dictionary};

use super::font::{self, FormFont};
use super::lines::{BrokenText, LEADING};

/// The colour of what people write, as an operator of a content stream: the ink of the theme.
const INK: &str = "0.11 0.13 0.15 rg";

/// The space between the edge of a text field and its text, in pt; viewers use the same.
pub(super) const PADDING: f32 = 2.0;

/// The length in bytes from which an appearance stream is compressed.
const WORTH_COMPRESSING: usize = 4096;

/// The default appearance string of a field at a type size in pt (ISO 32000-1, 12.7.3.3).
pub(super) fn default_appearance(size: f32) -> Object {
    Object::string_literal(format!("/{} {} Tf {INK}", font::NAME, number(size)))
}

/// What a widget looks like: the content of a form `XObject`, and its size in pt as it is written.
#[derive(Debug, PartialEq, Eq, Hash)]
pub(super) struct Appearance {
    content: String,
    width: String,
    height: String,
}

/// The appearance of a text field of `width` × `height` pt. `lines` hold drawable text only; those below the box
/// are left out, as nobody would see them.
pub(super) fn text(font: &FormFont, lines: &BrokenText, width: f32, height: f32, centred: bool) -> Appearance {
    let size = lines.size;
    let mut content = String::from("/Tx BMC\n");
    if lines.lines.iter().any(|line| !line.is_empty()) {
        // The first baseline: ascenders of the first line touch the padding, or the line stands in the middle.
        let first = if centred { height / 2.0 - 0.36 * size } else { height - PADDING - 0.95 * size };
        let _ = write!(
            content,
            "q\n0 0 {} {} re W n\nBT\n/{} {} Tf {INK}\n{} {} Td\n{} TL\n",
            number(width),
            number(height),
            font::NAME,
            number(size),
            number(PADDING),
            number(first),
            number(size * LEADING),
        );
        let visible = (height / (size * LEADING)).ceil() as usize;
        for (index, line) in lines.lines.iter().take(visible).enumerate() {
            if index > 0 {
                content.push_str("T*\n");
            }
            if !line.is_empty() {
                let _ = writeln!(content, "{} Tj", font.encode(line));
            }
        }
        content.push_str("ET\nQ\n");
    }
    content.push_str("EMC\n");
    Appearance { content, width: number(width), height: number(height) }
}

/// The appearance of a check box with sides of `side` pt.
pub(super) fn tick(on: bool, side: f32) -> Appearance {
    let thin = 0.08 * side;
    let mut content = format!(
        "q\n1 g 0.29 0.32 0.35 RG {} w\n{} {} {} {} re B\n",
        number(thin),
        number(thin / 2.0),
        number(thin / 2.0),
        number(side - thin),
        number(side - thin),
    );
    if on {
        let at = |x: f32, y: f32| format!("{} {}", number(x * side), number(y * side));
        let _ = write!(
            content,
            "0.11 0.13 0.15 RG {} w 1 J 1 j\n{} m {} l {} l S\n",
            number(0.15 * side),
            at(0.22, 0.46),
            at(0.42, 0.25),
            at(0.79, 0.74),
        );
    }
    content.push_str("Q\n");
    Appearance { content, width: number(side), height: number(side) }
}

impl Appearance {
    /// The form `XObject`, with its lower left corner at the origin (ISO 32000-1, 8.10).
    pub(super) fn stream(&self, font: &FormFont) -> Stream {
        let size = |text: &str| Object::Real(text.parse().unwrap_or(0.0));
        let dictionary = dictionary! {
            "Type" => "XObject",
            "Subtype" => "Form",
            "BBox" => vec![0.into(), 0.into(), size(&self.width), size(&self.height)],
            "Resources" => font.resources(),
        };
        // Setting up the compressor costs more than a short stream is worth.
        if self.content.len() > WORTH_COMPRESSING {
            font::compressed(dictionary, self.content.as_bytes())
        } else {
            Stream::new(dictionary, self.content.clone().into_bytes())
        }
    }
}

/// A number as PDF writes it: no exponent, no more decimals than a printer can show.
pub(super) fn number(value: f32) -> String {
    let text = format!("{value:.3}");
    text.trim_end_matches('0').trim_end_matches('.').to_string()
}
