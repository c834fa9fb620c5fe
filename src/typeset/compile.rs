//! From data to pages, and from pages to PDF.

use serde::Serialize;
use typst::diag::Warned;
use typst::foundations::{Content, Label, Selector, Smart};
use typst::introspection::Introspector;
use typst::utils::PicoStr;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::errors::problems;
use super::world::CanvasWorld;
use crate::house::House;
use crate::source::{Problem, Problems};

/// A template that can be the start of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Template {
    /// Who is expected, to sign.
    Attendance,
    /// Name badges to cut out.
    Badges,
    /// The canvas sheets.
    Canvas,
    /// Cards to cut out.
    Cards,
    /// A document to read.
    Document,
    /// The logo of a house on a page of its own size.
    Logo,
    /// A page for each drawing.
    Pictures,
    /// Slides for a session.
    Slides,
    /// Pages that a poster is laid on.
    Tiles,
}

impl Template {
    fn file(self) -> &'static str {
        match self {
            Self::Attendance => "attendance.typ",
            Self::Badges => "badges.typ",
            Self::Canvas => "canvas.typ",
            Self::Cards => "cards.typ",
            Self::Document => "document.typ",
            Self::Logo => "logo.typ",
            Self::Pictures => "pictures.typ",
            Self::Slides => "slides.typ",
            Self::Tiles => "tiles.typ",
        }
    }
}

/// Typesets `data` with a template into pages.
///
/// The data reaches the template as JSON, never as source text: whatever is in it stays plain
/// characters. The fonts and the logo of the house are at hand. Fails when the method's texts do not fit, when the
/// logo can't be drawn, or by a defect of a template.
pub fn compile(house: &House, template: Template, data: &impl Serialize) -> Result<PagedDocument, Problems> {
    let data = serde_json::to_vec(data).map_err(Problem::defect)?;
    let world = CanvasWorld::new(template.file(), data, house);
    let Warned { output, warnings: _ } = typst::compile::<PagedDocument>(&world);
    // Documents of different data share next to nothing, so nothing is kept between two of them.
    comemo::evict(0);
    output.map_err(|errors| problems(&errors))
}

/// How many pages there are from each thing with a label to the next, in their order.
pub(crate) fn lengths(document: &PagedDocument, label: &'static str) -> Vec<usize> {
    let starts = starts(document, label);
    let ends = starts.iter().skip(1).copied().chain([document.pages().len()]);
    starts.iter().zip(ends).map(|(start, end)| end - start).collect()
}

/// The pages, from 0, on which something with a label stands, in their order.
fn starts(document: &PagedDocument, label: &'static str) -> Vec<usize> {
    let label = Label::new(PicoStr::intern(label)).expect("labels of ours are not empty");
    let introspector = document.introspector();
    let found = introspector.query(&Selector::Label(label));
    let locations = found.iter().filter_map(Content::location);
    locations.filter_map(|location| Some(introspector.page(location)?.get() - 1)).collect()
}

/// Exports pages as PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) in one file.
///
/// The document has no dates and an identifier that follows from its contents: same pages, same bytes.
pub fn export(document: &PagedDocument, identity: &str) -> Result<Vec<u8>, Problems> {
    let standards =
        PdfStandards::new(&[PdfStandard::Ua_1, PdfStandard::A_2a]).expect("PDF/UA-1 and PDF/A-2a share PDF 1.7");
    let options = PdfOptions {
        creator: Smart::Custom(Some(concat!("opschaal ", env!("CARGO_PKG_VERSION")).to_string())),
        ident: Smart::Custom(identity.to_string()),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| problems(&errors))
}
