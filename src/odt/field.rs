//! A field that people type in.

use super::look::Look;
use crate::opendocument::{Xml, words};
use crate::read::word::name;

/// A field: a bookmark around what is filled in, or around words that ask for it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// The bookmark is named after it.
    pub path: String,
    /// What a screen reader says.
    pub title: String,
    /// What it asks; goes when one types over it.
    pub prompt: String,
}

impl Field {
    /// Writes it with a text in it; empty for none.
    pub(super) fn write(&self, xml: &mut Xml, text: &str) {
        let bookmark = name::bookmark(&self.path);
        let bookmark = [("text:name", bookmark.as_str())];
        xml.empty("text:bookmark-start", &bookmark);
        if text.is_empty() {
            let style = Look::Prompt.name().unwrap_or_default();
            xml.start("text:span", &[("text:style-name", &style)]);
            let about = [("text:placeholder-type", "text"), ("text:description", &self.title)];
            // Programs have brackets around them, also in the file.
            xml.holding("text:placeholder", &about, &format!("<{}>", self.prompt));
            xml.end();
        } else {
            words(xml, text);
        }
        xml.empty("text:bookmark-end", &bookmark);
    }
}
