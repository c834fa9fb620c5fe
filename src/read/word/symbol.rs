//! Fonts of symbols: Word's AutoCorrect sets arrows and smileys in them, and what they show is no letter.
//!
//! Such a font has its characters at the places of letters, or in the private area from U+F020 on.

use std::borrow::Cow;

/// A font of symbols.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Font {
    Wingdings,
    Wingdings2,
    Symbol,
}

impl Font {
    /// The font of this name, if it is one of symbols.
    pub(super) fn of(name: &str) -> Option<Self> {
        Some(match name {
            "Wingdings" => Self::Wingdings,
            "Wingdings 2" => Self::Wingdings2,
            "Symbol" => Self::Symbol,
            _ => return None,
        })
    }

    /// What it shows for a character; none where that is unknown.
    fn shows(self, low: u32) -> Option<char> {
        let low = usize::try_from(low).ok()?;
        let table = match self {
            Self::Wingdings => WINGDINGS.get((low / 16).checked_sub(2)?)?,
            Self::Symbol => {
                let row = low / 16;
                SYMBOL.get(row.checked_sub(if row < 10 { 2 } else { 4 })?)?
            }
            Self::Wingdings2 => {
                return Some(match low {
                    0x52 => '☑',
                    0x51 | 0x53 | 0x54 => '☒',
                    0x2A | 0xA3 => '☐',
                    0x50 => '✓',
                    0x4F => '✗',
                    _ => return None,
                });
            }
        };
        table.chars().nth(low % 16).filter(|shown| *shown != char::REPLACEMENT_CHARACTER)
    }
}

/// Where fonts of symbols have their characters when these are no letters.
const PRIVATE: std::ops::RangeInclusive<char> = '\u{F020}'..='\u{F0FF}';

/// A text as it is shown in a font; without one, private characters are those of Wingdings.
pub(super) fn shown(text: &str, font: Option<Font>) -> Cow<'_, str> {
    let is_private = |c: char| PRIVATE.contains(&c);
    if font.is_none() && (text.is_ascii() || !text.contains(is_private)) {
        return text.into();
    }
    let shown = |c: char| match font {
        Some(font) if c > ' ' && (is_private(c) || u32::from(c) <= 0xFF) => font.shows(u32::from(c) & 0xFF),
        None if is_private(c) => Font::Wingdings.shows(u32::from(c) & 0xFF),
        Some(_) | None => None,
    };
    text.chars().map(|c| shown(c).unwrap_or(c)).collect::<String>().into()
}

/// The character that a font has by a number, in hexadecimal digits (ISO/IEC 29500-1, 17.3.3.30).
pub(super) fn numbered(font: &str, code: &str) -> Option<char> {
    let code = u32::from_str_radix(code, 16).ok()?;
    let known = Font::of(font).and_then(|font| font.shows(code & 0xFF));
    known.or_else(|| char::from_u32(code))
}

/// The characters of Wingdings from 0x20 on; where boxes differ in nothing but their frame, one stands for all.
#[rustfmt::skip]
const WINGDINGS: [&str; 14] = [
    " 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭",
    "📁📂📄🗏🗐🗄⌛🖮🖰🖲🖳🖴🖫🖬✇✍",
    "🖎✌👌👍👎☜☞☝☟🖐☺😐☹💣☠⚐",
    "🏱✈☼💧❄🕆✞🕈✠✡☪☯ॐ☸♈♉",
    "♊♋♌♍♎♏♐♑♒♓🙰🙵•❍■☐",
    "☐☐☐⬧⧫◆❖⬥☒⮹⌘🏵🏶🙶🙷▯",
    "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹",
    "❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•",
    "▪○⭕◉◉◎◯•☐🟂✦★✶✴✹✵",
    "⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘",
    "🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗",
    "🙖🙐🙑🙒🙓⌫⌦⮘⮚⮙⮛⮈⮊⮉⮋←",
    "→↑↓↖↗↙↘⇐⇒⇑⇓⇖⇗⇙⇘⇦",
    "⇨⇧⇩⇔⇳⬀⬁⬃⬂▭▫✗✓☒☑⊞",
];

/// The characters of Symbol, from 0x20 to 0x7F and from 0xA0 on.
#[rustfmt::skip]
const SYMBOL: [&str; 12] = [
    " !∀#∃%&∋()∗+,−./",
    "0123456789:;<=>?",
    "≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ",
    "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_",
    "‾αβχδεφγηιϕκλμνο",
    "πθρστυϖωξψζ{|}∼\u{FFFD}",
    "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓",
    "°±″≥×∝∂•÷≠≡≈…|—↵",
    "ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉",
    "∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓",
    "◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪",
    "\u{FFFD}〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭\u{FFFD}",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_has_sixteen_characters() {
        assert!(WINGDINGS.iter().chain(&SYMBOL).all(|row| row.chars().count() == 16));
    }

    #[test]
    fn characters_are_those_that_the_fonts_show() {
        // The arrows and smileys of AutoCorrect, ticks, boxes and Greek.
        let of = |font, codes: [&str; 4]| codes.map(|code| numbered(font, code).unwrap_or('?'));
        assert_eq!(of("Wingdings", ["F0E0", "F0DF", "F0E8", "F0F3"]), ['→', '←', '⇒', '⇔']);
        assert_eq!(of("Wingdings", ["F04A", "F04B", "F04C", "4A"]), ['☺', '😐', '☹', '☺']);
        assert_eq!(of("Wingdings", ["F0FE", "F0FD", "F0A8", "F0FC"]), ['☑', '☒', '☐', '✓']);
        assert_eq!(of("Symbol", ["F0B0", "F0B7", "61", "F0AE"]), ['°', '•', 'α', '→']);
        assert_eq!(of("Segoe UI Symbol", ["2611", "2610", "2192", "x"]), ['☑', '☐', '→', '?']);
        assert_eq!(shown("a \u{F0E0} b", None), "a → b");
        assert_eq!(shown("þ à", Some(Font::Wingdings)), "☑ →");
    }
}
