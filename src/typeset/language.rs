//! A language as Typst asks for it.

use serde::Serialize;

/// The parts of a language tag: `en` and `GB` of en-GB (BCP 47).
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct LanguageTag {
    language: String,
    region: Option<String>,
}

impl LanguageTag {
    pub(crate) fn new(tag: &str) -> Self {
        let mut parts = tag.split('-');
        let language = parts.next().unwrap_or(tag).to_string();
        Self { language, region: parts.find(|part| part.len() == 2).map(str::to_string) }
    }
}
