//! Texts that say nearly the same.

use std::collections::BTreeSet;

/// The share of the words of the shorter text that the other has too, from which they say the same: 4 in 5.
const SAME_WORDS: (usize, usize) = (4, 5);

/// Texts of fewer words say too little to compare, unless they are the same.
const FEW_WORDS: usize = 4;

/// Whether two texts say nearly the same: most words of the shorter one are in the other.
pub(super) fn same(one: &str, other: &str) -> bool {
    let words = |text: &str| -> BTreeSet<String> {
        let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_lowercase).collect()
    };
    let (one, other) = (words(one), words(other));
    let shorter = one.len().min(other.len());
    if shorter < FEW_WORDS {
        return !one.is_empty() && one == other;
    }
    one.intersection(&other).count() * SAME_WORDS.1 >= shorter * SAME_WORDS.0
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn texts_with_the_same_words_say_the_same() {
        assert!(same("Minder overlast.", "minder overlast"));
        assert!(same("Er is minder overlast op en bij het station.", "Op en bij het station is er minder overlast"));
        assert!(!same("Minder overlast", "Minder hulp"));
        assert!(!same("Partners werken beter samen aan zorg", "Mensen kijken om naar elkaar, overal in de stad"));
        assert!(!same("", ""));
    }
}
