//! Documents to read, as PDF.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;

use super::{Drawable, Language, Template, compile, export};
use crate::diagnostic::{Problem, Problems};
use crate::document::Document;
use crate::pdf;

/// A document as a file, and what its maker should know about it.
#[derive(Debug)]
pub struct Typeset {
    /// The PDF: PDF/UA-1 and PDF/A-2a.
    pub pdf: Vec<u8>,
    /// Characters that no font has.
    pub warnings: Vec<Problem>,
}

/// What the template reads.
#[derive(Serialize)]
struct View<'a> {
    document: &'a Document,
    #[serde(flatten)]
    language: Language,
}

/// Typesets a document on A4.
///
/// Fails when its headings skip a level: a chapter comes first, and a part stands in a section (ISO 14289-1, 7.4.2).
pub fn document(document: &Document) -> Result<Typeset, Problems> {
    let mut hasher = DefaultHasher::new();
    format!("{document:?}").hash(&mut hasher);
    let identity = format!("{} {:016x}", document.title, hasher.finish());
    let mut document = document.clone();
    let mut drawable = Drawable::new();
    drawable.change(&mut document.title);
    drawable.change(&mut document.subtitle);
    drawable.blocks(&mut document.blocks);
    let language = Language::new(&document.language);
    let pages = compile(Template::Document, &View { document: &document, language })?;
    let pdf = pdf::settled(export(&pages, &identity)?)?;
    Ok(Typeset { pdf, warnings: drawable.warnings() })
}
