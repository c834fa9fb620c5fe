//! What every maker gives.

use crate::archive::{self, Packing};
use crate::source::Problem;

/// A file that was made, and what its maker should know about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Made {
    /// The file.
    pub bytes: Vec<u8>,
    /// What deserves a look: texts that do not fit, characters that no font has.
    pub warnings: Vec<Problem>,
}

/// A file that there is nothing to say about.
impl From<Vec<u8>> for Made {
    fn from(bytes: Vec<u8>) -> Self {
        Self { bytes, warnings: Vec::new() }
    }
}

/// Puts files in one zip file, by their names. Documents are packed already.
pub(crate) fn zipped(files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Result<Vec<u8>, Problem> {
    let files = files.into_iter().map(|(name, bytes)| (name, Packing::Stored, bytes));
    archive::zipped(files).map_err(Problem::defect)
}
