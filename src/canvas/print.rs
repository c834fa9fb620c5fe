//! Sheets to print, each page with the code that says which it is.

use typst_layout::PagedDocument;

use super::set;
use super::view::{CanvasView, FiducialsView, SheetView};
use crate::fiducials::{Fiducials, SheetCode, matrix, method_key};
use crate::method::Method;
use crate::paper::Paper;
use crate::pdf;
use crate::source::{Problem, Problems};
use crate::typeset::{Template, compile, lengths};

/// The label of what stands on the first page of each sheet.
const SHEET: &str = "sheet";

/// Makes the sheets as PDF.
pub(super) fn print(method: &Method, mut view: CanvasView, paper: Paper) -> Result<Vec<u8>, Problems> {
    let document = layout(method, &mut view, paper)?;
    Ok(pdf::printed(&set::exported(method, &view, &document)?)?)
}

/// Lays the sheets out on pages. How many pages a sheet takes is known when it is done: it is taken for one, and done
/// again when that was wrong. A code takes the same room whatever it says.
pub(super) fn layout(method: &Method, view: &mut CanvasView, paper: Paper) -> Result<PagedDocument, Problems> {
    let single = vec![1; view.sheets.len()];
    let document = coded(method, view, paper, &single)?;
    let counts = lengths(&document, SHEET);
    if counts == single { Ok(document) } else { coded(method, view, paper, &counts) }
}

/// Lays out sheets that take so many pages each.
fn coded(method: &Method, view: &mut CanvasView, paper: Paper, counts: &[usize]) -> Result<PagedDocument, Problems> {
    let codes = codes(method, view, paper, counts).iter().map(matrix).collect::<Result<_, Problem>>()?;
    view.fiducials = Some(FiducialsView { places: Fiducials::on(paper), codes });
    compile(&method.house, Template::Canvas, view)
}

/// What the code on each page says.
fn codes(method: &Method, view: &CanvasView, paper: Paper, counts: &[usize]) -> Vec<SheetCode> {
    let key = method_key(&method.id, &method.version, &method.language);
    let sheets = view.sheets.iter().zip(counts);
    let pages = sheets.flat_map(|(sheet, pages)| (1..=*pages).map(move |page| (sheet, page, *pages)));
    let code = |(sheet, page, pages): (&SheetView, _, _)| SheetCode {
        method: key.clone(),
        sheet: sheet.number,
        half: sheet.half,
        page,
        pages,
        paper,
    };
    pages.map(code).collect()
}
