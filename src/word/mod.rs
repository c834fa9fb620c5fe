//! Word documents (ISO/IEC 29500, WordprocessingML): layout with docx-rs, the pass that finishes it, content controls
//! to fill in, and the [reader](crate::read::word) of what was filled in.
//!
//! ```text
//! Draft (docx-rs, with marks) ─► finish: order, controls, titles, texts ─► package (zip)
//! ```

mod control;
#[cfg(feature = "make")]
mod document;
mod draft;
mod finish;
mod order;
mod package;
mod page;
mod parts;
mod picture;
mod style;
mod template;
mod xml;

pub(crate) use control::square;
pub(crate) use control::{Control, ControlKind};
#[cfg(feature = "make")]
pub use document::document;
pub(crate) use draft::{Draft, apart, band, cell, code, light, paragraph, quiet, strong, words};
pub(crate) use page::Page;
pub(crate) use style::{Dress, Mark, Role, Within};
pub use template::Template;

use std::fmt::Display;

use crate::source::Problem;

/// What goes wrong here is a defect of this program: the document is one that it laid out itself.
fn defect(why: impl Display) -> Problem {
    Problem::defect(format_args!("Word: {why}"))
}
