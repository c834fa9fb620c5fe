//! PDF forms: the pass that turns marked places of a typeset page into fields, and the [reader](read) of filled ones.
//!
//! Typst tags an empty link as a `Link` structure element with an object reference. The pass only has to
//! turn that element into `Form` and its annotation into a widget, and the tag tree stays right
//! (ISO 14289-1, 7.18.1 and 7.18.4). Native forms are being built upstream; this module is what they replace.

mod appearance;
mod field;
mod font;
mod lines;
mod placeholder;
pub mod read;
mod write;

pub use field::{Content, FormField};
pub use write::{Written, write};
