//! Documents and slides, written as what is asked.

use crate::deck::Deck;
use crate::document::Document;
use crate::format::{Output, SlidesOutput};
use crate::made::Made;
use crate::source::Problems;
use crate::{odp, odt, typeset, word};

/// Writes a document as PDF ([`typeset::document`]), for Word ([`word::document`]) or as OpenDocument
/// ([`odt::document`]).
pub fn document(document: &Document, output: Output) -> Result<Made, Problems> {
    match output {
        Output::Pdf => typeset::document(document),
        Output::Word => word::document(document),
        Output::OpenDocument => odt::document(document),
    }
}

/// Writes slides as PDF ([`typeset::slides`]) or as OpenDocument ([`odp::slides`]).
pub fn slides(deck: &Deck, output: SlidesOutput) -> Result<Made, Problems> {
    match output {
        SlidesOutput::Pdf => typeset::slides(deck),
        SlidesOutput::OpenDocument => odp::slides(deck),
    }
}
