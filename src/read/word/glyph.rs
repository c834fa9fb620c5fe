//! Boxes and ticks: the characters and words that people, programs and fonts have for them.

use std::borrow::Cow;

use crate::language::{Button, Lexicon};

/// The boxes of our own documents: Windows and macOS have a font with them.
pub const TICKED: &str = "☒";
/// The box of an option that is not ticked.
pub const UNTICKED: &str = "☐";

/// What is drawn in a box that is on, ours too. A cross is a tick, as in Word.
const ON: &str = "☒☑✓✔✗✘■✅√🗹⊠☓❌🗷🗸●◉";

/// A box that is off, ours too.
const OFF: &str = "☐□❑❏▢◻⬜○◯";

/// What people type for a box that is on beside words; the last is the tick of Wingdings in a font of letters.
const MARKS: [&str; 3] = ["x", "v", "þ"];

/// Tells a program whether to draw a character in colour.
const VARIATIONS: [char; 2] = ['\u{FE0E}', '\u{FE0F}'];

/// Whether a box is ticked, from what is drawn or typed in it; none for other words. What is typed beside a box that is
/// off ticks it: `☐ x`.
pub(super) fn glyph(lexicon: &Lexicon, text: &str) -> Option<bool> {
    let Button { yes, no, .. } = &lexicon.button;
    state(text, yes, no)
}

fn state(text: &str, yes: &[String], no: &[String]) -> Option<bool> {
    // A sentence is no tick.
    if text.len() > MAX_LENGTH {
        return None;
    }
    let shown: String = text.chars().filter(|c| !c.is_whitespace() && !VARIATIONS.contains(c)).collect();
    let typed = shown.trim_matches(is_box).trim_matches(['[', ']', '(', ')', '.', '!']).to_lowercase();
    if shown.contains(|c| ON.contains(c)) && typed.is_empty() || MARKS.contains(&typed.as_str()) || yes.contains(&typed)
    {
        return Some(true);
    }
    let is_off = shown.contains(|c| OFF.contains(c)) || ["[]", "()"].contains(&shown.as_str());
    (is_off && typed.is_empty() || no.contains(&typed)).then_some(false)
}

/// More than any way to tick a box has, in bytes.
const MAX_LENGTH: usize = 32;

/// Whether a character is a box, ticked or not.
pub(super) fn is_box(c: char) -> bool {
    // Most characters are letters.
    !c.is_ascii() && (ON.contains(c) || OFF.contains(c))
}

/// Whether a character is a box that is ticked.
pub(super) fn is_ticked(c: char) -> bool {
    ON.contains(c)
}

/// Whether a word is no word, and ticks what it stands beside.
pub(super) fn is_mark(word: &str) -> bool {
    word.chars().count() <= 2 && state(word, &[], &[]) == Some(true)
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
        let lexicon = crate::language::Vocabulary::of_tag("nl").lexicon;
        let tick = |text: &str| glyph(&lexicon, text);
        for on in ["☑️", "✔️", "✅", "√", "[x]", "(x)", "JA", "þ", "☐ x", "x ☐", "☒☐", "X ", "x.", "v", "🗹", "❌"]
        {
            assert_eq!(tick(on), Some(true), "{on}");
        }
        for off in ["☐", "[ ]", "( )", "□", "nee", "☐ ☐"] {
            assert_eq!(tick(off), Some(false), "{off}");
        }
        assert_eq!([TICKED, UNTICKED].map(tick), [Some(true), Some(false)]);
        assert!(ON.chars().chain(OFF.chars()).all(|c| tick(c.encode_utf8(&mut [0; 4])) == Some(ON.contains(c))));
        for other in ["", " ", "bijna", "x, denk ik", "?", "-", "ok", "☐ Route"] {
            assert_eq!(tick(other), None, "{other}");
        }
    }
}
