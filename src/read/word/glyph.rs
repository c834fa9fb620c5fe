//! Boxes, ticks and symbols: which characters stand for them.

/// Whether a box is ticked, from what is drawn or typed in it.
pub(super) fn glyph(text: &str) -> Option<bool> {
    match text.trim() {
        "☒" | "☑" | "✓" | "✔" | "✗" | "✘" | "■" | "x" | "X" | "v" | "V" | "ja" | "Ja" => Some(true),
        "☐" | "□" | "❑" | "❏" | "nee" | "Nee" => Some(false),
        _ => None,
    }
}

/// Whether a character is a box, ticked or not.
pub(super) fn is_box(c: char) -> bool {
    matches!(c, '☒' | '☑' | '☐' | '✓' | '✔' | '✗' | '✘' | '□' | '■')
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
