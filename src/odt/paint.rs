//! The colours of text and lines; of text each with a contrast of at least 4.5 with white and with tints (WCAG 2.2,
//! 1.4.3).

use crate::color::Color;

pub(super) const INK: Color = Color { red: 0x1C, green: 0x21, blue: 0x26 };
pub(super) const SOFT: Color = Color { red: 0x4A, green: 0x51, blue: 0x58 };
pub(super) const LINK: Color = Color { red: 0x1F, green: 0x5A, blue: 0xA6 };
pub(super) const PROMPT: Color = Color { red: 0x59, green: 0x59, blue: 0x59 };
pub(super) const WHITE: Color = Color { red: 0xFF, green: 0xFF, blue: 0xFF };
/// The colour of what belongs to no part, when the house has none.
pub(super) const OWN: Color = Color { red: 0x22, green: 0x38, blue: 0x4F };
/// The colour behind boxes.
pub(super) const TINT: Color = Color { red: 0xF2, green: 0xF5, blue: 0xF8 };
/// The colour of lines.
pub(super) const LINE: Color = Color { red: 0x8B, green: 0x94, blue: 0x9C };
