//! Documents to read, as PDF.

use std::hash::{DefaultHasher, Hash, Hasher};

use serde::Serialize;
use typst_layout::PagedDocument;

use super::{Language, Template, breakable, compile, export};
use crate::diagnostic::{Problem, Problems};
use crate::document::{Block, Document, Drawing, Flow, Heading, Run};
use crate::face::Face;
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
    let (document, missing) = drawable(document.clone());
    let pdf = pdf::settled(export(&pages(&document)?, &identity)?)?;
    Ok(Typeset { pdf, warnings: missing.into_iter().map(undrawable).collect() })
}

/// Lays a document out on pages: what [`document`] exports.
pub fn layout(document: &Document) -> Result<PagedDocument, Problems> {
    pages(&drawable(document.clone()).0)
}

fn pages(document: &Document) -> Result<PagedDocument, Problems> {
    compile(Template::Document, &View { document, language: Language::new(&document.language) })
}

fn undrawable(c: char) -> Problem {
    Problem::warning(format!("no font here has the character ‘{c}’ (U+{:04X}); it shows as �", u32::from(c)))
        .with_hint("Latin, Greek and Cyrillic script can be shown")
}

/// The document with texts that the fonts can draw and lines can be broken in, and what they can't draw.
fn drawable(mut document: Document) -> (Document, Vec<char>) {
    let face = Face::regular();
    let mut missing = Vec::new();
    let mut change = |text: &mut String| {
        let (drawable, lost) = face.drawable(text);
        missing.extend(lost);
        *text = breakable(&drawable);
    };
    change(&mut document.title);
    change(&mut document.subtitle);
    document.blocks.iter_mut().for_each(|block| block_texts(block, &mut change));
    missing.sort_unstable();
    missing.dedup();
    (document, missing)
}

fn block_texts(block: &mut Block, change: &mut impl FnMut(&mut String)) {
    match block {
        Block::Heading(Heading { text, .. }) => change(text),
        Block::Flow(flow) => flow_texts(flow, change),
        Block::Table(table) => {
            change(&mut table.caption);
            table.columns.iter_mut().for_each(|column| change(&mut column.head));
            table.rows.iter_mut().flatten().flatten().for_each(|flow| flow_texts(flow, change));
        }
        Block::Figure(figure) => {
            change(&mut figure.caption);
            drawing_texts(&mut figure.drawing, change);
        }
        Block::Note(note) => {
            change(&mut note.title);
            note.body.iter_mut().for_each(|flow| flow_texts(flow, change));
        }
        Block::Contents { title } => change(title),
        Block::PageBreak => {}
    }
}

fn flow_texts(flow: &mut Flow, change: &mut impl FnMut(&mut String)) {
    match flow {
        Flow::Paragraph { text } => text.iter_mut().for_each(|Run { text, .. }| change(text)),
        Flow::Bullets { items } | Flow::Steps { items } => {
            items.iter_mut().flatten().for_each(|Run { text, .. }| change(text));
        }
    }
}

fn drawing_texts(drawing: &mut Drawing, change: &mut impl FnMut(&mut String)) {
    match drawing {
        Drawing::Bars { bars } => bars.iter_mut().for_each(|bar| change(&mut bar.label)),
        Drawing::Chain { steps, .. } => steps.iter_mut().for_each(|step| {
            change(&mut step.name);
            change(&mut step.text);
        }),
        Drawing::Rays { middle, rays, .. } => {
            change(middle);
            rays.iter_mut().for_each(|ray| {
                change(&mut ray.name);
                change(&mut ray.text);
            });
        }
        Drawing::Tiles { tiles, .. } => tiles.iter_mut().for_each(|tile| {
            change(&mut tile.name);
            change(&mut tile.text);
        }),
    }
}
