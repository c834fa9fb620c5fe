//! Boxes, ticks and symbols: which characters stand for them.

/// The boxes of our own documents: Windows and macOS have a font with them.
pub const TICKED: &str = "☒";
pub const UNTICKED: &str = "☐";

/// The boxes and ticks of all documents, which people type too.
const ALL_TICKED: [&str; 7] = [TICKED, "☑", "✓", "✔", "✗", "✘", "■"];
const ALL_UNTICKED: [&str; 4] = [UNTICKED, "□", "❑", "❏"];

/// Whether a box is ticked, from what is drawn or typed in it.
pub(super) fn glyph(text: &str) -> Option<bool> {
    match text.trim() {
        "x" | "X" | "v" | "V" | "ja" | "Ja" => Some(true),
        "nee" | "Nee" => Some(false),
        text if ALL_TICKED.contains(&text) => Some(true),
        text if ALL_UNTICKED.contains(&text) => Some(false),
        _ => None,
    }
}

/// Whether a character is a box, ticked or not.
pub(super) fn is_box(c: char) -> bool {
    ALL_TICKED.iter().chain(&ALL_UNTICKED).any(|one| one.starts_with(c))
}

/// The character of a symbol font: boxes and ticks as such, others by their number (ISO/IEC 29500-1, 17.3.3.30).
pub(super) fn symbol(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let low = code & 0xFF;
    Some(match (font, low) {
        ("Wingdings", 0xFE) | ("Wingdings 2", 0x52) => '☑',
        ("Wingdings", 0xFD | 0x78) | ("Wingdings 2", 0x51 | 0x54) => '☒',
        ("Wingdings", 0xA8 | 0x6F | 0x71 | 0x72) | ("Wingdings 2", 0xA3 | 0x2A) => '☐',
        ("Wingdings", 0xFC) | ("Wingdings 2", 0x50) => '✓',
        ("Wingdings", 0xFB) | ("Wingdings 2", 0x4F) => '✗',
        ("Symbol" | "Wingdings", 0xB7 | 0xA7 | 0x6C) => '•',
        _ => char::from_u32(code)?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two empty boxes were known as such, and not as boxes: the labels behind them were one text.
    #[test]
    fn every_box_is_a_box_and_has_a_state() {
        for (boxes, on) in [(&ALL_TICKED[..], true), (&ALL_UNTICKED[..], false)] {
            for one in boxes {
                assert_eq!(glyph(one), Some(on), "{one}");
                assert!(one.chars().all(is_box), "{one}");
            }
        }
        assert_eq!(glyph(" v "), Some(true));
        assert!(!is_box('v') && glyph("☒☒").is_none());
    }
}
