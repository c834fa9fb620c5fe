//! What every maker gives.

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
