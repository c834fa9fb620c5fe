//! Who somebody is, however they wrote their name.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The name and organisation of somebody, without what differs between two times that they write it: capitals, spaces,
/// accents, points, and the order of the words of a name.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PersonKey {
    /// The words of the name, sorted; at least one.
    pub name: Vec<String>,
    /// The words of the organisation.
    pub organisation: Vec<String>,
}

impl PersonKey {
    /// Knows somebody by name and organisation; `None` without a name, as two of one organisation are not one person.
    pub fn of(name: &str, organisation: &str) -> Option<Self> {
        let mut name = folded_words(name);
        name.sort_unstable();
        (!name.is_empty()).then(|| Self { name, organisation: folded_words(organisation) })
    }

    /// Whether the whole name is among words, as those of the name of a file.
    pub fn is_named_in(&self, words: &BTreeSet<String>) -> bool {
        self.name.iter().all(|word| words.contains(word))
    }
}

/// How a reader knows somebody: by name and organisation, or by what there is of them; empty when there is neither.
pub(crate) fn called(name: &str, organisation: &str) -> String {
    match (name.trim(), organisation.trim()) {
        ("", organisation) => organisation.to_string(),
        (name, "") => name.to_string(),
        (name, organisation) => format!("{name} ({organisation})"),
    }
}

/// The words of a text in small letters without accents.
pub fn folded_words(text: &str) -> Vec<String> {
    let letters = text.nfkd().filter(|character| !is_combining_mark(*character));
    let plain = letters.fold(String::new(), |mut plain, letter| {
        match bare(letter) {
            Some(letters) => plain.push_str(letters),
            None => plain.push(letter),
        }
        plain
    });
    let words = plain.split(|character: char| !character.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// A letter as people write it who don't have its key, where Unicode takes no mark off it.
fn bare(letter: char) -> Option<&'static str> {
    Some(match letter {
        'Ł' | 'ł' => "l",
        'Ø' | 'ø' => "o",
        'Đ' | 'đ' | 'Ð' | 'ð' => "d",
        'Ħ' | 'ħ' => "h",
        'Ŧ' | 'ŧ' => "t",
        'ı' => "i",
        'ß' | 'ẞ' => "ss",
        'Æ' | 'æ' => "ae",
        'Œ' | 'œ' => "oe",
        'Þ' | 'þ' => "th",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_person_is_one_however_the_name_is_written() {
        let key = PersonKey::of("José van der Berg", "Gemeente  Utrecht");
        assert_eq!(PersonKey::of("berg, Jose VAN DER", "gemeente utrecht"), key);
        assert_ne!(PersonKey::of("José van der Berg", "NS"), key);
        assert_ne!(PersonKey::of("José van de Berg", "Gemeente Utrecht"), key);
        assert_eq!(PersonKey::of(" . ", "NS"), None);
    }

    /// A stroke is no accent to Unicode: Łukasz and Lukasz were two people.
    #[test]
    fn letters_that_a_keyboard_lacks_are_those_that_people_type_instead() {
        assert_eq!(PersonKey::of("Łukasz Søren", "Straße"), PersonKey::of("lukasz soren", "STRASSE"));
        assert_eq!(PersonKey::of("İbrahim Yılmaz", ""), PersonKey::of("Ibrahim YILMAZ", ""));
    }
}
