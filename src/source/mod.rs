//! What the user gave us: texts, what is wrong with them and where, and the one way in which all our TOML is read.

mod entry;
mod findings;
mod problem;
mod suggest;
mod text;
mod value;
mod words;

pub(crate) use entry::{Entry, Mode, Reported, read};
pub(crate) use findings::Findings;
pub use problem::{Place, Problem, Problems, Severity};
pub use suggest::suggest;
pub(crate) use suggest::suggestion;
pub use text::{MAX_SOURCE_BYTES, Source};
pub(crate) use words::{control_character, describe, line_feeds, quoted};
