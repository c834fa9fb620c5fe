//! Boxes and ticks: the characters and words that people, programs and fonts have for them.

use std::borrow::Cow;

/// The boxes of our own documents: Windows and macOS have a font with them.
pub const TICKED: &str = "☒";
/// The box of an option that is not ticked.
pub const UNTICKED: &str = "☐";

/// What is drawn in a box that is on, ours too. A cross is a tick, as in Word.
const ON: &str = "☒☑✓✔✗✘■✅√🗹⊠☓❌🗷🗸●◉";

/// A box that is off, ours too.
const OFF: &str = "☐□❑❏▢◻⬜○◯";

/// What people type for a box that is on; the last is the tick of Wingdings in a font of letters.
const YES: [&str; 6] = ["x", "v", "ja", "j", "yes", "þ"];

const NO: [&str; 2] = ["nee", "no"];

/// Tells a program whether to draw a character in colour.
const VARIATIONS: [char; 2] = ['\u{FE0E}', '\u{FE0F}'];

/// Whether a box is ticked, from what is drawn or typed in it; none for other words. What is typed beside a box that is
/// off ticks it: `☐ x`.
pub(super) fn glyph(text: &str) -> Option<bool> {
    // A sentence is no tick.
    if text.len() > MAX_LENGTH {
        return None;
    }
    let shown: String = text.chars().filter(|c| !c.is_whitespace() && !VARIATIONS.contains(c)).collect();
    let typed = shown.trim_matches(is_box).trim_matches(['[', ']', '(', ')', '.', '!']).to_lowercase();
    if shown.contains(|c| ON.contains(c)) && typed.is_empty() || YES.contains(&typed.as_str()) {
        return Some(true);
    }
    let is_off = shown.contains(|c| OFF.contains(c)) || ["[]", "()"].contains(&shown.as_str());
    (is_off && typed.is_empty() || NO.contains(&typed.as_str())).then_some(false)
}

/// More than any way to tick a box has, in bytes.
const MAX_LENGTH: usize = 32;

/// Whether a character is a box, ticked or not.
pub(super) fn is_box(c: char) -> bool {
    // Most characters are letters.
    !c.is_ascii() && (ON.contains(c) || OFF.contains(c))
}

/// Whether a word is no word, and ticks what it stands beside.
pub(super) fn is_mark(word: &str) -> bool {
    word.chars().count() <= 2 && !["j", "ja", "no"].contains(&word.to_lowercase().as_str()) && glyph(word) == Some(true)
}

/// A text with boxes that are typed with brackets as such: `[x]` and `[ ]`.
pub(super) fn drawn(text: &str) -> Cow<'_, str> {
    if !text.contains('[') && !text.contains(VARIATIONS) {
        return text.into();
    }
    let mut drawn = text.replace(VARIATIONS, "");
    for (typed, shown) in [("[x]", "☒"), ("[X]", "☒"), ("[v]", "☒"), ("[ ]", "☐"), ("[]", "☐")] {
        drawn = drawn.replace(typed, shown);
    }
    drawn.into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_come_in_many_forms() {
        for on in ["☑️", "✔️", "✅", "√", "[x]", "(x)", "JA", "þ", "☐ x", "x ☐", "☒☐", "X ", "x.", "v", "🗹", "❌"]
        {
            assert_eq!(glyph(on), Some(true), "{on}");
        }
        for off in ["☐", "[ ]", "( )", "□", "nee", "☐ ☐"] {
            assert_eq!(glyph(off), Some(false), "{off}");
        }
        assert_eq!([TICKED, UNTICKED].map(glyph), [Some(true), Some(false)]);
        assert!(ON.chars().chain(OFF.chars()).all(|c| glyph(c.encode_utf8(&mut [0; 4])) == Some(ON.contains(c))));
        for other in ["", " ", "bijna", "x, denk ik", "?", "-", "ok", "☐ Route"] {
            assert_eq!(glyph(other), None, "{other}");
        }
    }
}
