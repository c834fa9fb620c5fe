//! What the user gave us: texts, what is wrong with them and where, and the one way in which all our TOML is read.

mod asked;
mod entry;
mod findings;
mod group;
mod keys;
mod places;
mod problem;
#[cfg(feature = "forms")]
mod strings;
mod suggest;
mod syntax;
mod text;
mod value;
mod words;

pub(crate) use asked::{Asked, Shape};
pub(crate) use entry::{Entry, Mode, Reported, asked, read};
pub(crate) use findings::Findings;
pub use group::grouped;
pub(crate) use keys::{Holds, Key, Keys};
pub(crate) use places::fill;
pub use problem::{Place, Problem, Problems, Severity};
#[cfg(feature = "forms")]
pub(crate) use strings::strings;
pub(crate) use suggest::{suggest, suggestion};
pub(crate) use syntax::not_toml;
pub use text::{MAX_SOURCE_BYTES, Source};
pub(crate) use value::exact;
pub(crate) use words::{control_character, describe, line_feeds};
