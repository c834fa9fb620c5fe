//! What a file says of itself: which standards it follows.

use lopdf::Document;
use serde::Serialize;

use super::about::metadata;
use super::missing;
use crate::source::Problem;

/// What a form says of itself. All that PDF/A-2a asks is true of both.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub enum Claim {
    /// PDF/UA-1 only: Acrobat and Reader open a file that says it is PDF/A read-only, until one finds how to edit it.
    #[default]
    Accessible,
    /// PDF/UA-1 and PDF/A-2a: for the archive.
    Archival,
}

/// How a file says that it is PDF/A-2a (ISO 19005-2, 6.6.4), as Typst writes it.
const ARCHIVAL: &str = "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>";

/// Takes out that a file is PDF/A-2a, and nothing else: whatever the standard asks stays true.
///
/// Acrobat and Reader open what says that it is PDF/A read-only, so that nobody can type before finding out how.
pub(super) fn drop_archival(document: &mut Document) -> Result<(), Problem> {
    let stream = metadata(document)?;
    let text = String::from_utf8_lossy(&stream.content).into_owned();
    let (before, after) = text.split_once(ARCHIVAL).ok_or_else(|| missing("claim in Metadata"))?;
    stream.set_plain_content(format!("{before}{after}").into_bytes());
    Ok(())
}
