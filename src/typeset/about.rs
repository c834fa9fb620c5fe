//! What a file says about itself.

use serde::Serialize;

use super::{Dress, LanguageTag};
use crate::date::Date;
use crate::deck::Deck;
use crate::kind::DocumentKind;
use crate::method::Method;

/// The properties of a file, as templates read them.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct About {
    #[serde(flatten)]
    language: LanguageTag,
    date: Date,
    title: String,
    description: String,
    keywords: [String; 2],
    house: Dress,
}

impl About {
    /// Says what a file is, and that it is about a method, with its language and date.
    pub(crate) fn new(kind: DocumentKind, method: &Method, title: &str, description: &str) -> Self {
        Self {
            language: LanguageTag::new(&method.language),
            date: method.edition,
            title: title.to_string(),
            description: description.to_string(),
            keywords: method.wording.keywords(kind),
            house: Dress::of(&method.house),
        }
    }

    /// The properties of slides.
    pub(super) fn of_deck(deck: &Deck) -> Self {
        Self {
            language: LanguageTag::new(&deck.language),
            date: deck.date,
            title: deck.title.clone(),
            description: deck.description.clone(),
            keywords: deck.wording.keywords(DocumentKind::Slides),
            house: Dress::of(&deck.house),
        }
    }
}
