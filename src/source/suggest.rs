//! The name that was most likely meant.

use crate::messages::{Message, source as say};

/// Says what to write instead of a name that is not known: the nearest known one, else all that are known.
pub(crate) fn suggestion<'c>(word: &str, known: impl IntoIterator<Item = &'c str> + Clone) -> Message {
    match suggest(word, known.clone()) {
        Some(near) => say::did_you_mean(near),
        None if known.clone().into_iter().next().is_none() => say::nothing_to_choose(),
        None => say::allowed_here(known),
    }
}

/// Finds the candidate that a misspelt word was most likely meant to be.
///
/// One typing error per three letters is forgiven, so that short names such as `in` and `op` are not mixed up.
pub(crate) fn suggest<'c>(word: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let word = word.trim().to_lowercase();
    let allowed = (word.chars().count() / 3).max(1);
    let near = candidates.into_iter().filter_map(|candidate| {
        let lower = candidate.to_lowercase();
        if lower.chars().count().abs_diff(word.chars().count()) > allowed {
            return None;
        }
        let errors = strsim::osa_distance(&word, &lower);
        let likeness = strsim::jaro_winkler(&word, &lower);
        (errors <= allowed && errors < candidate.len()).then_some((errors, likeness, candidate))
    });
    // Of equally many errors, those at the end of a word are the likeliest.
    near.min_by(|a, b| a.0.cmp(&b.0).then(b.1.total_cmp(&a.1))).map(|(_, _, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suggestions_forgive_little_in_short_words() {
        assert_eq!(suggest("relevantei", ["acties", "relevantie"]), Some("relevantie"));
        assert_eq!(suggest("Onzeker", ["onzeker", "zeker"]), Some("onzeker"));
        assert_eq!(suggest("whn", ["who", "when"]), Some("when"));
        assert_eq!(suggest("in", ["op", "diep"]), None);
        assert_eq!(suggest("", ["a"]), None);
    }
}
