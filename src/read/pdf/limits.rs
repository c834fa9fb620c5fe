//! How much is read of a file that may come from anyone: far above any form that people fill in.
//!
//! Together they keep reading below a second and 128 MB, whatever is in a file.

/// The largest file that is read.
pub const MAX_FILE_BYTES: usize = 50 * 1024 * 1024;
/// How many form fields are read.
pub const MAX_FIELDS: usize = 20_000;
/// How many bytes of names and texts are read, all fields together: what they become is a file of answers.
pub const MAX_TEXT_BYTES: usize = crate::source::MAX_SOURCE_BYTES / 2;

/// How many remarks and drawings on pages are read.
pub(super) const MAX_NOTES: usize = 5_000;
/// How many files are taken from one that they are attached to.
pub(super) const MAX_ATTACHED: usize = 200;
/// How deep form fields may lie below one another.
pub(super) const MAX_DEPTH: usize = 32;
/// How many objects may lie in one object: more than a list of all fields.
pub(super) const MAX_PARTS: usize = 25_000;
/// How much work a file may be, in bytes that are looked at: a form of five sheets is some 300,000.
pub(super) const MAX_WORK: usize = 32 * 1024 * 1024;
/// The work that an object is beside its bytes, and what its place in memory weighs.
pub(super) const OBJECT: usize = 64;
/// The work that the decrypting of a string is beside its bytes.
pub(super) const SECRET: usize = 128;
/// How many bytes all streams together may unpack to. Unpacking holds up to four times as much.
pub(super) const MAX_UNPACKED_BYTES: usize = 16 * 1024 * 1024;
/// What a stream counts for that can't be unpacked.
pub(super) const UNREADABLE: usize = MAX_UNPACKED_BYTES / 16;
/// How many times a stream may be packed.
pub(super) const MAX_FILTERS: usize = 4;
/// How many objects a file may list, with those of older revisions.
pub(super) const MAX_ENTRIES: usize = 500_000;
/// How many times a file may have been saved.
pub(super) const MAX_REVISIONS: usize = 1_000;
