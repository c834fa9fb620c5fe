//! How much is read of a file that may come from anyone: far above any form that people fill in.

/// The largest file that is read.
pub const MAX_FILE_BYTES: usize = 50 * 1024 * 1024;
/// How many form fields are read.
pub const MAX_FIELDS: usize = 20_000;
/// How deep form fields and pages may lie below one another.
pub(super) const MAX_DEPTH: usize = 32;
/// How many bytes of names and texts are read, all fields together: what they become is a file of answers.
pub const MAX_TEXT_BYTES: usize = crate::source::MAX_SOURCE_BYTES / 2;
/// How many bytes all compressed streams together may unpack to.
pub(super) const MAX_UNPACKED_BYTES: usize = 64 * 1024 * 1024;
/// How many bytes are looked at, with those that are looked at again.
pub(super) const MAX_WORK_BYTES: usize = 256 * 1024 * 1024;
/// How many objects a file may list, with those of older revisions.
pub(super) const MAX_ENTRIES: usize = 1_000_000;
/// How many times a file may have been saved.
pub(super) const MAX_REVISIONS: usize = 1_000;
/// How many bytes a list of objects may unpack to.
pub(super) const MAX_XREF_STREAM_BYTES: usize = 10 * 1024 * 1024;
