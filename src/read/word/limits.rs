//! How much is read of a document that may come from anyone: far above any canvas.

/// The largest file that is read.
pub const MAX_FILE_BYTES: usize = 50 * 1024 * 1024;
/// How many parts a package may list.
pub(super) const MAX_ENTRIES: usize = 10_000;
/// How many bytes all parts that are read may unpack to.
pub(super) const MAX_UNPACKED_BYTES: usize = 32 * 1024 * 1024;
/// How deep elements may stand in one another.
pub(super) const MAX_DEPTH: usize = 256;
/// How many prefixes of namespaces may be known at once; Word declares some forty.
pub(super) const MAX_PREFIXES: usize = 256;
/// How many content controls and pieces of text are read.
pub const MAX_PIECES: usize = 20_000;
/// How many bytes of names and texts are read, all together: what they become is a file of answers.
pub const MAX_TEXT_BYTES: usize = crate::source::MAX_SOURCE_BYTES / 2;
