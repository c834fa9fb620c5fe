//! Which options a text names.

use super::glyph;
use super::identity::words;
use crate::language::Lexicon;
use crate::method::Choice;

/// Characters that are not shown: Word and browsers leave them behind.
const HIDDEN: [char; 4] = ['\u{AD}', '\u{200B}', '\u{2060}', '\u{FEFF}'];

/// What people put between options beside words.
const BETWEEN: [&str; 4] = ["&", "+", "-", "–"];

/// More than any text has that is options only, in bytes.
const LONGEST: usize = 1024;

/// The options that a text names, by their labels or ids, with nothing else but what stands between options and ticks;
/// none when it says more. A full stop or an exclamation mark changes nothing, a question mark does.
pub(super) fn named<'c>(lexicon: &Lexicon, choices: &'c [Choice], text: &str) -> Option<Vec<&'c Choice>> {
    if text.len() > LONGEST || choices.is_empty() {
        return None;
    }
    let text = text.replace(HIDDEN, "").to_lowercase();
    if let Some(choice) = choices.iter().find(|choice| is(choice, &words(&text))) {
        return Some(vec![choice]);
    }
    if text.contains('?') {
        return None;
    }
    let text = text.replace(['/', ',', ';', '|'], " ");
    let all: Vec<&str> = text.split_whitespace().collect();
    let is_between = |word: &str| {
        let is_word = lexicon.conjunctions.iter().any(|known| known == word);
        is_word || BETWEEN.contains(&word) || glyph::glyph(lexicon, word) == Some(true)
    };
    let mut rest = all.as_slice();
    let mut named: Vec<&Choice> = Vec::new();
    while let Some((first, behind)) = rest.split_first() {
        match choices.iter().filter_map(|choice| Some((choice, starts(rest, choice)?))).max_by_key(|(_, count)| *count)
        {
            Some((choice, count)) => {
                if !named.contains(&choice) {
                    named.push(choice);
                }
                rest = rest.get(count..).unwrap_or_default();
            }
            None if is_between(first) => rest = behind,
            None => return None,
        }
    }
    (!named.is_empty()).then_some(named)
}

fn is(choice: &Choice, words: &str) -> bool {
    choice.id == words || choice.label.to_lowercase() == words
}

/// How many words at the start are the label or the id of an option.
fn starts(rest: &[&str], choice: &Choice) -> Option<usize> {
    let label = choice.label.to_lowercase().replace(['/', ',', ';', '|'], " ");
    let label: Vec<&str> = label.split_whitespace().collect();
    let bare = |word: &&str| word.trim_matches(['.', '!', ':', '(', ')', '"', '“', '”', '•', '*']).to_string();
    let same = rest.get(..label.len()).is_some_and(|words| words.iter().map(bare).eq(label.iter().map(bare)));
    if same && !label.is_empty() {
        return Some(label.len());
    }
    rest.first().filter(|word| bare(word) == choice.id).map(|_| 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Option<Vec<String>> {
        let choice = |(id, label): (&str, &str)| Choice {
            id: id.to_string(),
            label: label.to_string(),
            explanation: String::new(),
        };
        let choices = [("nee", "Irrelevant"), ("onzeker", "Onzeker"), ("ja", "Relevant"), ("nog_niet", "Nog niet")];
        let choices: Vec<Choice> = choices.map(choice).into();
        let lexicon = crate::language::Vocabulary::of_tag("nl").lexicon;
        named(&lexicon, &choices, text).map(|named| named.into_iter().map(|choice| choice.id.clone()).collect())
    }

    #[test]
    fn options_are_known_however_they_are_written() {
        for text in ["relevant.", "Relevant!", " RELEVANT ", "Rele\u{AD}vant", "x Relevant", "ja", "“Relevant”"] {
            assert_eq!(ids(text), Some(vec!["ja".to_string()]), "{text}");
        }
        for text in ["Onzeker/relevant", "onzeker, relevant", "Onzeker en relevant", "- Onzeker\n- Relevant"] {
            assert_eq!(ids(text), Some(vec!["onzeker".to_string(), "ja".to_string()]), "{text}");
        }
        assert_eq!(ids("nog niet"), Some(vec!["nog_niet".to_string()]));
        for text in ["niet relevant", "relevant, denk ik", "relevant?", "?", "", "x", "en"] {
            assert_eq!(ids(text), None, "{text}");
        }
    }
}
