//! Text as it stands in a file, in any encoding that is met in practice (ISO 32000-1, 7.9.2.2 and annex D).

/// Characters of `PDFDocEncoding` from 0x18 on that differ from Latin 1 (ISO 32000-1, annex D.2).
const LOW: [char; 8] = ['˘', 'ˇ', 'ˆ', '˙', '˝', '˛', '˚', '˜'];
/// The same from 0x80 on; what has no meaning is a replacement character.
const HIGH: [char; 33] = [
    '•', '†', '‡', '…', '—', '–', 'ƒ', '⁄', '‹', '›', '−', '‰', '„', '“', '”', '‘', '’', '‚', '™', 'ﬁ', 'ﬂ', 'Ł', 'Œ',
    'Š', 'Ÿ', 'Ž', 'ı', 'ł', 'œ', 'š', 'ž', '\u{FFFD}', '€',
];

/// The mark that text in UTF-8 begins with.
pub(super) const UTF_8: &[u8] = b"\xEF\xBB\xBF";

/// Decodes a text string: UTF-16 of either order, UTF-8 or `PDFDocEncoding`.
///
/// UTF-8 is also recognised without its mark, which the standard does not allow and some programs write: where it gives
/// characters that people write. What can't be decoded becomes U+FFFD, so that the loss is seen.
pub(super) fn decode(bytes: &[u8]) -> String {
    let text = match bytes {
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xEF, 0xBB, 0xBF, rest @ ..] => String::from_utf8_lossy(rest).into_owned(),
        bytes => match str::from_utf8(bytes) {
            Ok(text) if text.is_ascii() && !bytes.iter().any(|byte| matches!(byte, 0x18..=0x1F)) => text.to_string(),
            Ok(text) if !text.is_ascii() && is_plausible(text) => text.to_string(),
            Ok(_) | Err(_) => bytes.iter().map(|&byte| pdf_doc(byte)).collect(),
        },
    };
    if text.bytes().any(|byte| matches!(byte, 0 | 0x1B)) {
        without_languages(text.trim_end_matches('\0'))
    } else {
        text
    }
}

/// Whether text is what people write, and not two characters of `PDFDocEncoding` that happen to be one of UTF-8: "Ë…" is
/// also "˃", and "Ï…" is a Greek letter alone among Latin ones.
fn is_plausible(text: &str) -> bool {
    let mut before = Script::None;
    let mut alone = false;
    for c in text.chars().filter(|c| !matches!(c, '\u{300}'..='\u{36F}')) {
        let script = Script::of(c);
        if script == Script::Odd || alone && script != before {
            return false;
        }
        alone = script == Script::Other && before != Script::Other;
        before = script;
    }
    !alone
}

/// What kind of character this is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    /// No letter.
    None,
    Latin,
    /// Of another alphabet, of which words have several.
    Other,
    /// Of phonetics and such.
    Odd,
}

impl Script {
    fn of(c: char) -> Self {
        match c {
            // Romanian has the four commas below.
            '\u{218}'..='\u{21B}' => Self::Latin,
            '\u{180}'..='\u{36F}' | '\u{80}'..='\u{9F}' => Self::Odd,
            ..'\u{180}' | '\u{1E00}'..='\u{1EFF}' => {
                if c.is_alphabetic() {
                    Self::Latin
                } else {
                    Self::None
                }
            }
            _ if c.is_alphabetic() => Self::Other,
            _ => Self::None,
        }
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let (pairs, rest) = bytes.as_chunks();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut text: String = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    if rest.iter().any(|&byte| byte != 0) {
        text.push(char::REPLACEMENT_CHARACTER);
    }
    text
}

fn pdf_doc(byte: u8) -> char {
    match byte {
        0x18..=0x1F => LOW.get(usize::from(byte - 0x18)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        0x80..=0xA0 => HIGH.get(usize::from(byte - 0x80)).copied().unwrap_or(char::REPLACEMENT_CHARACTER),
        byte => char::from(byte),
    }
}

/// Drops language codes between two escape characters: `ESC nl ESC`, `ESC nlNL ESC`.
fn without_languages(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1B}') {
        kept.push_str(before);
        let code = after.split_once('\u{1B}').filter(|(code, _)| code.len() <= 8 && code.is_ascii());
        rest = code.map_or(after, |(_, after)| after);
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_is_recognised() {
        for bytes in [
            &b"\xFE\xFF\0\xE9\x01\x41"[..],
            b"\xFF\xFE\xE9\0\x41\x01",
            b"\xEF\xBB\xBF\xC3\xA9\xC5\x81",
            b"\xC3\xA9\xC5\x81",
            b"\xFE\xFF\0\xE9\x01\x41\0\0",
            b"\xFE\xFF\0\xE9\x01\x41\0",
            b"\xFE\xFF\0\x1B\0n\0l\0\x1B\0\xE9\x01\x41",
        ] {
            assert_eq!(decode(bytes), "éŁ", "{bytes:?}");
        }
        assert_eq!(decode(b"\xE9 \x8D\xA0\x1F"), "é “€˜");
        assert_eq!(decode(b"BELGI\xCB\x83 en CAF\xC9\x90 en NA\xCF\x83"), "BELGIË… en CAFÉ’ en NAÏ…");
        assert_eq!(decode("Brăila, Ξένια, 東京, Şahin – 5 € 👍🏽".as_bytes()), "Brăila, Ξένια, 東京, Şahin – 5 € 👍🏽");
        assert_eq!(decode(b"plain"), "plain");
        assert_eq!(decode(b""), "");
    }

    #[test]
    fn what_is_lost_is_seen() {
        assert_eq!(decode(b"\xFE\xFF\xD8\x3D\0a"), "\u{FFFD}a");
        assert_eq!(decode(b"\xFE\xFF\0a\0b\x01"), "ab\u{FFFD}");
        assert_eq!(decode(b"\xEF\xBB\xBFa\xFF"), "a\u{FFFD}");
        assert_eq!(decode(b"\xD8\x9F\xFF"), "Ø\u{FFFD}ÿ");
        assert_eq!(decode(b"\xEF\xBB\xBFa\x1Bb"), "ab");
    }
}
