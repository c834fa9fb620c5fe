//! Finishing a PDF without fields.

use lopdf::Document;

use super::{defect, save, stream, tables};
use crate::source::Problem;

/// Finishes sheets to print: tables tell their page, and streams end in one way only.
pub(crate) fn printed(pdf: &[u8]) -> Result<Vec<u8>, Problem> {
    let mut document = Document::load_mem(pdf).map_err(defect)?;
    tables::place(&mut document);
    stream::settle(&mut document);
    save(&mut document)
}
