//! Colours, and which of them can be read.

use serde::{Serialize, Serializer};

/// The least contrast with white for text (WCAG 2.2, success criterion 1.4.3).
pub(crate) const MIN_CONTRAST: f64 = 4.5;

/// An RGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Color {
    /// From 0 to 255.
    pub red: u8,
    /// From 0 to 255.
    pub green: u8,
    /// From 0 to 255.
    pub blue: u8,
}

impl Color {
    /// The darkest one.
    pub const BLACK: Self = Self { red: 0, green: 0, blue: 0 };

    /// Reads `#rrggbb`.
    pub fn from_hex(text: &str) -> Option<Color> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6)?;
        if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return None;
        }
        let [_, red, green, blue] = u32::from_str_radix(digits, 16).ok()?.to_be_bytes();
        Some(Color { red, green, blue })
    }

    /// Writes `#rrggbb`.
    pub fn hex(self) -> String {
        format!("#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }

    /// The grey that is as light.
    #[must_use]
    pub fn gray(self) -> Color {
        let Color { red, green, blue } = self;
        // The weights of ITU-R BT.601, as Typst's `luma` has them.
        let light = (299 * u32::from(red) + 587 * u32::from(green) + 114 * u32::from(blue)) / 1000;
        let [.., light] = light.to_be_bytes();
        Color { red: light, green: light, blue: light }
    }

    /// The colour mixed with white: so many parts of it out of a hundred.
    #[must_use]
    pub(crate) fn tint(self, percent: u16) -> Color {
        let mixed = |channel: u8| {
            let [.., mixed] = ((u16::from(channel) * percent + 255 * (100 - percent)) / 100).to_be_bytes();
            mixed
        };
        Color { red: mixed(self.red), green: mixed(self.green), blue: mixed(self.blue) }
    }

    /// Computes the contrast ratio with white, from 1 to 21 (WCAG 2.2, definition of contrast ratio).
    pub fn contrast_with_white(self) -> f64 {
        fn linear(channel: u8) -> f64 {
            let channel = f64::from(channel) / 255.0;
            if channel <= 0.04045 { channel / 12.92 } else { ((channel + 0.055) / 1.055).powf(2.4) }
        }
        let luminance = 0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue);
        1.05 / (luminance + 0.05)
    }
}

/// Writes it as templates read it: `#rrggbb`.
impl Serialize for Color {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.hex())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hex_round_trips_and_is_strict() {
        assert_eq!(Color::from_hex("#243B53").unwrap().hex(), "#243b53");
        for wrong in ["243b53", "#243b5", "#+43b53", "#243b5g", "#éé53", ""] {
            assert_eq!(Color::from_hex(wrong), None, "{wrong:?}");
        }
    }

    #[test]
    fn contrast_runs_from_white_to_black() {
        let contrast = |hex| Color::from_hex(hex).unwrap().contrast_with_white();
        assert!((contrast("#ffffff") - 1.0).abs() < 1e-9);
        assert!((contrast("#000000") - 21.0).abs() < 1e-9);
        assert!(contrast("#767676") >= 4.5 && contrast("#777777") < 4.5);
    }
}
