//! What a form is called, and what tells it from others.

use lopdf::{Document, Object, StringFormat};

use super::{defect, missing};
use crate::source::Problem;

/// The title of a form, and its identity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct About {
    /// What viewers show in the bar of their window.
    pub title: String,
    /// Another one for each form that looks or is filled in otherwise.
    pub identity: u128,
}

/// How the metadata give the title, as Typst writes it (XMP, Dublin Core).
const TITLE: (&str, &str) = ("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">", "</rdf:li>");

impl About {
    /// Writes it in a document that Typst exported: in the metadata (ISO 32000-1, 14.3.2), the information dictionary
    /// (14.3.3) and the file identifier (14.4).
    pub(super) fn write(&self, document: &mut Document) -> Result<(), Problem> {
        let identity = format!("{:032x}", self.identity);
        let ids = document.trailer.get_mut(b"ID").and_then(Object::as_array_mut).map_err(|_| missing("ID"))?;
        let mut before = Vec::new();
        // In a new file both parts are the same.
        for id in ids {
            before.push(String::from_utf8_lossy(id.as_str().map_err(defect)?).into_owned());
            *id = Object::String(identity.clone().into_bytes(), StringFormat::Hexadecimal);
        }
        let information = document.trailer.get(b"Info").and_then(Object::as_reference).map_err(|_| missing("Info"))?;
        let information = document.get_dictionary_mut(information).map_err(defect)?;
        information.set("Title", lopdf::text_string(&self.title));
        let metadata = metadata(document)?;
        let text = String::from_utf8_lossy(&metadata.content).into_owned();
        let text = before.iter().fold(text, |text, id| text.replace(id, &identity));
        let (before, rest) = text.split_once(TITLE.0).ok_or_else(|| missing("title in Metadata"))?;
        let (_, after) = rest.split_once(TITLE.1).ok_or_else(|| missing("title in Metadata"))?;
        let title = quick_xml::escape::escape(self.title.as_str());
        metadata.set_plain_content(format!("{before}{}{title}{}{after}", TITLE.0, TITLE.1).into_bytes());
        Ok(())
    }
}

/// The metadata of a document (ISO 32000-1, 14.3.2).
pub(super) fn metadata(document: &mut Document) -> Result<&mut lopdf::Stream, Problem> {
    let metadata = document.catalog().and_then(|catalog| catalog.get(b"Metadata")).and_then(Object::as_reference);
    let metadata = metadata.map_err(|_| missing("Metadata"))?;
    document.get_object_mut(metadata).and_then(Object::as_stream_mut).map_err(|_| missing("Metadata"))
}
