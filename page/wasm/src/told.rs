//! What the library has to say, in words.

use opschaal::messages::{Catalogue, Language, Message};
use opschaal::source::{self, Problem, Problems, Severity, Source};
use serde::Serialize;
use tsify::serde_wasm_bindgen::Serializer;
use tsify::{Ts, Tsify};
use wasm_bindgen::JsValue;

use crate::types::{LanguageWanted, Told};

/// What is asked, or the list of what is wrong.
pub type Outcome<T> = Result<T, JsValue>;

/// Gives JavaScript a value of ours.
pub fn given<T: Serialize>(value: &T) -> JsValue {
    let serializer = Serializer::new().serialize_maps_as_objects(true);
    value.serialize(&serializer).unwrap_or_else(JsValue::from)
}

/// The same, of a type that it knows.
pub fn typed<T: Serialize + Tsify>(value: &T) -> Ts<T> {
    Ts::new_unchecked(given(value))
}

/// Takes a value that JavaScript gives. Its types are ours, so a mistake here is one of the page.
pub fn taken<T: serde::de::DeserializeOwned + Tsify>(value: &Ts<T>) -> Outcome<T> {
    tsify::serde_wasm_bindgen::from_value(value.js_value()).map_err(JsValue::from)
}

/// Finds words for messages.
pub struct Speaker(Catalogue);

impl Speaker {
    pub fn new(language: LanguageWanted) -> Self {
        Self(Catalogue::new(match language {
            LanguageWanted::Nl => Language::Dutch,
            LanguageWanted::En => Language::English,
        }))
    }

    pub fn text(&self, message: &Message) -> String {
        self.0.text(message)
    }

    /// Tells what is wrong, with its place in a text.
    pub fn problems(&self, problems: &[Problem], source: Option<&Source>) -> Vec<Told> {
        source::grouped(problems.iter().cloned()).iter().map(|problem| self.problem(problem, source)).collect()
    }

    fn problem(&self, problem: &Problem, source: Option<&Source>) -> Told {
        let range = problem.place.as_ref().and_then(|place| place.range.as_ref());
        Told {
            severity: match problem.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
            },
            code: problem.message.code(),
            text: problem.text(&self.0),
            hints: problem.hints.iter().map(|hint| self.text(hint)).collect(),
            line: source.zip(range).map(|(source, range)| source.line_column(range.start).0),
        }
    }

    /// Tells what was done.
    pub fn notes(&self, messages: &[Message]) -> Vec<Told> {
        let note = |message: &Message| Told {
            severity: "note",
            code: message.code(),
            text: self.text(message),
            hints: Vec::new(),
            line: None,
        };
        messages.iter().map(note).collect()
    }

    /// Takes what the library gives, or throws what is wrong.
    pub fn accept<T>(&self, result: Result<T, impl Into<Problems>>) -> Outcome<T> {
        self.accept_in(None, result)
    }

    /// The same, of what stands in a text.
    pub fn accept_in<T>(&self, source: Option<&Source>, result: Result<T, impl Into<Problems>>) -> Outcome<T> {
        result.map_err(|problems| given(&self.problems(&problems.into().0, source)))
    }
}
