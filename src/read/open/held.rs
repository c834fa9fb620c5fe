//! What a zip file or a mail holds, and how much of it is taken.

use crate::messages::read as say;
use crate::source::Problem;

/// How many files are read from one that was given, at any depth: more than any workshop has participants.
pub(super) const MAX_FILES: usize = 1000;
/// How many bytes they may have together: this bounds bombs too, whatever they are packed with.
pub(super) const MAX_BYTES: usize = 64 * 1024 * 1024;

/// What a zip file or a mail holds.
#[derive(Default)]
pub(super) struct Held {
    pub(super) files: Vec<Inside>,
    /// What deserves a look.
    pub(super) warnings: Vec<Problem>,
    /// Why there is no more.
    pub(super) errors: Vec<Problem>,
}

/// A file as it is held.
pub(super) struct Inside {
    pub(super) name: String,
    pub(super) content: Result<Vec<u8>, Problem>,
    pub(super) damaged: bool,
}

/// How much may still be taken from what was given.
pub(super) struct Budget {
    files: usize,
    pub(super) bytes: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self { files: MAX_FILES, bytes: MAX_BYTES }
    }
}

impl Budget {
    /// Takes a file from it.
    pub(super) fn file(&mut self) -> Result<(), Problem> {
        self.files = self.files.checked_sub(1).ok_or_else(too_many)?;
        Ok(())
    }

    /// Takes the bytes of a file from it.
    pub(super) fn bytes(&mut self, count: usize) -> Result<(), Problem> {
        self.bytes = self.bytes.checked_sub(count).ok_or_else(too_large)?;
        Ok(())
    }
}

pub(super) fn too_many() -> Problem {
    Problem::error(say::too_many_files_inside(MAX_FILES)).with_hint(say::unpack_it())
}

pub(super) fn too_large() -> Problem {
    Problem::error(say::unpacks_too_far(MAX_BYTES >> 20)).with_hint(say::unpack_it())
}

/// A file that was packed did not come out as it went in.
pub(super) fn damaged() -> Problem {
    Problem::warning(say::packing_damaged()).with_hint(say::ask_for_the_file_again())
}
