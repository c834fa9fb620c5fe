//! The language of a method: is it one, and can it be set?

use crate::messages::{Message, method as say};

/// Languages that are written from right to left, unless their tag has another script (Unicode CLDR 47).
const RIGHT_TO_LEFT: [&str; 20] = [
    "ar", "arc", "arz", "bal", "ckb", "dv", "fa", "glk", "he", "iw", "ks", "lrc", "mzn", "nqo", "ps", "sd", "syr",
    "ug", "ur", "yi",
];

/// Scripts that are (ISO 15924).
const RIGHT_TO_LEFT_SCRIPTS: [&str; 8] = ["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "syrc"];

/// Says what stands in the way of a method in a language, by its tag.
pub(super) fn wrong(tag: &str) -> Option<Message> {
    if !is_tag(tag) {
        Some(say::language_form())
    } else if is_right_to_left(tag) {
        Some(say::language_right_to_left(tag))
    } else {
        None
    }
}

/// Tells whether a text has the shape of a BCP 47 tag; whether the language exists is left to others.
fn is_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let alphabetic = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && alphabetic(part))
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// The script is the second part of a tag, of four letters (BCP 47, 2.2.3).
fn is_right_to_left(tag: &str) -> bool {
    let tag = tag.to_ascii_lowercase();
    let mut parts = tag.split('-');
    let language = parts.next().unwrap_or_default();
    match parts.next().filter(|part| part.len() == 4) {
        Some(script) => RIGHT_TO_LEFT_SCRIPTS.contains(&script),
        None => RIGHT_TO_LEFT.contains(&language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_goes_before_the_language() {
        for tag in ["ar", "he-IL", "fa-Arab-AF", "uz-Arab", "ur"] {
            assert!(is_right_to_left(tag), "{tag}");
        }
        for tag in ["nl", "ka", "ku-Latn", "ar-Latn-EG", "el-GR"] {
            assert!(!is_right_to_left(tag), "{tag}");
        }
    }
}
