//! Documents to read, as PDF.

use serde::Serialize;
use typst_layout::PagedDocument;

use super::{Drawable, Dress, LanguageTag, Template, compile, export};
use crate::document::{Block, Document, Standing};
use crate::hash::Hash;
use crate::made::Made;
use crate::pdf;
use crate::source::{Problem, Problems};

/// What the template reads.
#[derive(Serialize)]
struct DocumentView<'a> {
    document: &'a Document,
    /// The label of each block, such as "Tabel 1"; empty without one.
    labels: Vec<String>,
    /// Whether links lead to a block.
    anchors: Vec<bool>,
    /// Whether a block stays on the page of the next one.
    kept: Vec<bool>,
    /// Whether a block is a table that is kept on one page.
    whole: Vec<bool>,
    keywords: [String; 2],
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
    let (document, warnings) = drawable(document.prepared());
    let bytes = pdf::settled(export(&pages(&document)?, &identity)?)?;
    Ok(Made { bytes, warnings })
}

/// Lays a document out on pages: what [`document`] exports.
pub fn layout(document: &Document) -> Result<PagedDocument, Problems> {
    pages(&drawable(document.prepared()).0)
}

fn pages(document: &Document) -> Result<PagedDocument, Problems> {
    let language = LanguageTag::new(&document.language);
    let standings = document.standings();
    let view = DocumentView {
        document,
        labels: standings.iter().map(Standing::label).collect(),
        anchors: standings.iter().map(|standing| *standing == Standing::Anchor).collect(),
        kept: document.kept(),
        whole: document.blocks.iter().map(|block| matches!(block, Block::Table(table) if table.whole())).collect(),
        keywords: document.wording.keywords(document.kind),
        house: Dress::of(&document.house),
        language,
    };
    compile(&document.house, Template::Document, &view)
}

/// The document with texts that the fonts can draw and lines can be broken in, and warnings for what they can't draw.
fn drawable(mut document: Document) -> (Document, Vec<Problem>) {
    let mut drawable = Drawable::new(&document.house);
    drawable.change(&mut document.title);
    drawable.change(&mut document.subtitle);
    drawable.blocks(&mut document.blocks);
    (document, drawable.warnings())
}
