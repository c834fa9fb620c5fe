//! Word documents (ISO/IEC 29500, WordprocessingML) that people fill in.
//!
//! [`name`] has what fields are called in them, and [`read`] takes out what was filled in, whichever program it was
//! filled in with.

pub mod name;
pub mod prompt;
pub mod read;
