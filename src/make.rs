//! Documents, written as what is asked.

use crate::document::Document;
use crate::format::Output;
use crate::made::Made;
use crate::source::Problems;
use crate::{odt, typeset, word};

/// Writes a document as PDF ([`typeset::document`]), for Word ([`word::document`]) or as OpenDocument
/// ([`odt::document`]).
pub fn document(document: &Document, output: Output) -> Result<Made, Problems> {
    match output {
        Output::Pdf => typeset::document(document),
        Output::Word => word::document(document),
        Output::OpenDocument => odt::document(document),
    }
}
