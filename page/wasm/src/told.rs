//! What the library has to say, in words; and values on their way to the page and back.

#[cfg(feature = "full")]
use opschaal::messages::Language;
use opschaal::messages::{Catalogue, Message};
use opschaal::pack::Pack;
use opschaal::source::{self, Problem, Problems, Source};
use serde::Serialize;
use serde::de::DeserializeOwned;
use tsify::serde_wasm_bindgen::{Serializer, from_value};
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

use crate::types::{LanguageWanted, Told};

/// What is asked, or the list of what is wrong.
pub type Outcome<T> = Result<T, JsValue>;

fn plain<T: Serialize>(value: &T) -> JsValue {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).unwrap_or_else(JsValue::from)
}

/// Gives the page a value of a type that it knows.
pub fn given<T: Serialize + Tsify>(value: &T) -> Ts<T> {
    Ts::new_unchecked(plain(value))
}

/// Takes a value of the page. Its types are ours, so what is wrong with it is a mistake of ours.
pub fn taken<T: DeserializeOwned + Tsify>(value: &Ts<T>) -> Outcome<T> {
    from_value(value.js_value()).map_err(JsValue::from)
}

/// Finds words for messages.
pub struct Speaker(Catalogue);

impl Speaker {
    pub fn new(language: LanguageWanted) -> Self {
        let mut catalogue = Catalogue::new(language.into());
        catalogue.add(match language {
            LanguageWanted::Nl => include_str!("../../../data/meldingen/op-pagina-nl.ftl"),
            LanguageWanted::En => include_str!("../../../data/meldingen/op-pagina-en.ftl"),
        });
        Self(catalogue)
    }

    /// The language that it speaks.
    #[cfg(feature = "full")]
    pub fn language(&self) -> Language {
        self.0.language()
    }

    pub fn text(&self, message: &Message) -> String {
        self.0.text(message)
    }

    /// Tells what is wrong, or deserves a look, with its line in a text.
    pub fn problems(&self, problems: &[Problem], source: Option<&Source>) -> Vec<Told> {
        source::grouped(problems.iter().cloned())
            .iter()
            .map(|problem| Told::problem(&self.0, problem, source))
            .collect()
    }

    /// Tells what was done.
    pub fn note(&self, message: &Message) -> Told {
        Told::note(&self.0, message)
    }

    /// Takes what the library gives, or throws what is wrong.
    pub fn accept<T>(&self, result: Result<T, impl Into<Problems>>) -> Outcome<T> {
        self.accept_in(None, result)
    }

    /// The same, of what stands in the texts of a pack.
    pub fn accept_among<T>(&self, pack: &Pack, result: Result<T, Problems>) -> Outcome<T> {
        let Err(problems) = &result else { return self.accept(result) };
        let place = problems.0.first().and_then(|problem| problem.place.as_ref());
        let source =
            place.and_then(|place| pack.sources().map(|(_, source)| source).find(|one| one.name == place.source));
        self.accept_in(source, result)
    }

    /// The same, of what stands in a text.
    pub fn accept_in<T>(&self, source: Option<&Source>, result: Result<T, impl Into<Problems>>) -> Outcome<T> {
        result.map_err(|problems| plain(&self.problems(&problems.into().0, source)))
    }
}
