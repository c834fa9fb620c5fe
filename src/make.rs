//! Documents, written as what is asked.

use crate::document::Document;
use crate::format::Output;
use crate::made::Made;
use crate::source::Problems;
use crate::{typeset, word};

/// Writes a document as PDF ([`typeset::document`]) or for Word ([`word::document`]).
pub fn document(document: &Document, output: Output) -> Result<Made, Problems> {
    match output {
        Output::Pdf => typeset::document(document),
        Output::Word => word::document(document),
    }
}
