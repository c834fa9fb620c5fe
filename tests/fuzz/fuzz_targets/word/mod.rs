//! The reader of Word documents without the writer, which needs more to build.

#[path = "../../../../src/word/name.rs"]
pub mod name;
#[path = "../../../../src/word/prompt.rs"]
pub mod prompt;
#[path = "../../../../src/word/read/mod.rs"]
pub mod read;
