//! The colours of text and lines; of text each with a contrast of at least 4.5 with white and with tints (WCAG 2.2,
//! 1.4.3).

use crate::color::Color;

pub(crate) use crate::office::{INK, LINE, LINK, OWN, SOFT};

pub(crate) const PROMPT: Color = Color { red: 0x59, green: 0x59, blue: 0x59 };
pub(crate) const WHITE: Color = Color { red: 0xFF, green: 0xFF, blue: 0xFF };
/// The colour behind boxes.
pub(crate) const TINT: Color = Color { red: 0xF2, green: 0xF5, blue: 0xF8 };
