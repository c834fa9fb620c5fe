//! What is of a language and no text of a document: how dates and numbers are written, what files are called, and the
//! words by which is known what people write. Data of a pack: its `taal.toml`, or ours in the language of the method.
//!
//! Writing is done in the language of the pack alone ([`Wording`]). Reading knows the words of the languages that are
//! built in as well ([`Lexicon`]): at one table people use more than one.

mod lexicon;
mod loose;
mod styles;
mod wording;

pub use lexicon::Lexicon;
pub(crate) use lexicon::{Button, Heads, NoteHeads};
pub(crate) use loose::Loose;
pub(crate) use styles::StyleNames;
pub use wording::Wording;
pub(crate) use wording::{marks, months};

use crate::messages::{Language, pack as say};
use crate::pack::{Pack, Part};
use crate::source::{self, Entry, Problem, Problems, Reported, Source};

/// A language, to write in it and to read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Vocabulary {
    /// Its BCP 47 tag.
    tag: String,
    /// The words that are written.
    pub wording: Wording,
    /// The words that are read.
    pub lexicon: Lexicon,
}

impl Vocabulary {
    /// Reads a `taal.toml`, or gives everything that is wrong with it. What is read with it, the languages that are built
    /// in are read with too.
    pub(crate) fn load(source: &Source) -> Result<Self, Problems> {
        let mut own = alone(source)?;
        for ours in Language::ALL.map(words_of) {
            // Ours are known already in a pack that has them.
            if ours.text != source.text {
                own.lexicon.learn(&built_in(&ours).lexicon);
            }
        }
        Ok(own)
    }

    /// Ours in a language, by its tag (BCP 47); the English one for a language that we have none in.
    pub(crate) fn of_tag(tag: &str) -> Self {
        let known = Language::of_tag(tag);
        let language = known.unwrap_or(Language::English);
        let mut own = built_in(&words_of(language));
        if known.is_none() {
            // English is in none of its countries then.
            own.wording.region.clear();
        }
        for other in Language::ALL.into_iter().filter(|other| *other != language) {
            own.lexicon.learn(&built_in(&words_of(other)).lexicon);
        }
        own
    }

    /// Checks that it says to be of the language of a method, whatever the country.
    pub(crate) fn check(&self, language: &str) -> Result<(), Problem> {
        let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_lowercase();
        if primary(&self.tag) == primary(language) || language.is_empty() {
            return Ok(());
        }
        let problem = Problem::error(say::part_in_other_language(&self.tag, language));
        Err(problem.in_file(Part::Language.file_name()))
    }
}

/// The source of our own words in a language.
///
/// # Panics
/// Never: a test reads them.
fn words_of(language: Language) -> Source {
    Pack::built_in(language).source(Part::Language).expect("our own packs are whole").clone()
}

/// Ours in a language, and no other.
///
/// # Panics
/// Never: a test reads them.
fn built_in(source: &Source) -> Vocabulary {
    alone(source).expect("our own words are complete")
}

fn alone(source: &Source) -> Result<Vocabulary, Problems> {
    source::read(source, vocabulary).map(|(vocabulary, _)| vocabulary)
}

fn vocabulary(entry: &mut Entry) -> Result<Vocabulary, Reported> {
    let tag = entry.line("taal");
    let wording = wording::wording(entry);
    let lexicon = lexicon::lexicon(entry, wording.as_ref().ok());
    Ok(Vocabulary { tag, wording: wording?, lexicon })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kind::DocumentKind;

    #[test]
    fn our_words_are_complete() {
        assert_eq!(Vocabulary::of_tag("nl").wording.region, "NL");
        assert_eq!(Vocabulary::of_tag("en-GB").wording.region, "GB");
        assert_eq!(Vocabulary::of_tag("fr").wording.region, "");
    }

    #[test]
    fn keywords_say_what_a_document_is() {
        let of = |keywords: &str| Vocabulary::of_tag("en").lexicon.kind_of_keywords(keywords);
        for language in Language::ALL {
            let wording = Vocabulary::of_tag(language.tag()).wording;
            for kind in DocumentKind::ALL {
                assert_eq!(of(&wording.keywords(kind).join(", ")), Some(kind));
                assert_eq!(of(&format!("archief; {}; 2026", wording.keywords(kind).join("; "))), Some(kind));
            }
        }
        assert_eq!(of("verslag"), None);
        assert_eq!(of("verslag, opschaal"), None);
    }

    #[test]
    fn every_language_is_read_with_every_other() {
        for language in Language::ALL {
            let lexicon = Vocabulary::of_tag(language.tag()).lexicon;
            assert!(["ja", "Yes", " x ", "AAN"].into_iter().all(|word| lexicon.says_yes(word)));
            assert!(["nee", "No", "Off"].into_iter().all(|word| lexicon.says_no(word)));
            assert!(!lexicon.says_yes("nee") && !lexicon.says_no("ja"));
        }
    }
}
