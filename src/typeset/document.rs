//! Documents to read, as PDF.

use serde::Serialize;
use typst_layout::PagedDocument;

use super::{Drawable, Dress, LanguageTag, Template, compile, export};
use crate::document::Document;
use crate::hash::Hash;
use crate::made::Made;
use crate::pdf;
use crate::source::{Problem, Problems};

/// What the template reads.
#[derive(Serialize)]
struct DocumentView<'a> {
    document: &'a Document,
    keywords: [&'static str; 2],
    house: Dress,
    #[serde(flatten)]
    language: LanguageTag,
}

/// Typesets a document on A4, as PDF/UA-1 and PDF/A-2a.
///
/// Warns of characters that no font has.
/// Fails when its headings skip a level: a chapter comes first, and a part stands in a section (ISO 14289-1, 7.4.2).
pub fn document(document: &Document) -> Result<Made, Problems> {
    let identity = format!("{} {}", document.title, Hash::of_data(&(document, Dress::of(&document.house))));
    let (document, warnings) = drawable(document.clone());
    let bytes = pdf::settled(export(&pages(&document)?, &identity)?)?;
    Ok(Made { bytes, warnings })
}

/// Lays a document out on pages: what [`document`] exports.
pub fn layout(document: &Document) -> Result<PagedDocument, Problems> {
    pages(&drawable(document.clone()).0)
}

fn pages(document: &Document) -> Result<PagedDocument, Problems> {
    let language = LanguageTag::new(&document.language);
    let house = Dress::of(&document.house);
    compile(
        &document.house,
        Template::Document,
        &DocumentView { document, keywords: document.kind.keywords(), house, language },
    )
}

/// The document with texts that the fonts can draw and lines can be broken in, and warnings for what they can't draw.
fn drawable(mut document: Document) -> (Document, Vec<Problem>) {
    let mut drawable = Drawable::new();
    drawable.change(&mut document.title);
    drawable.change(&mut document.subtitle);
    drawable.blocks(&mut document.blocks);
    (document, drawable.warnings())
}
