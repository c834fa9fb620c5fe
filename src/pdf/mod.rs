//! PDF forms: the pass that turns marked places of a typeset page into fields, and the [reader](crate::read::pdf) of filled ones.
//!
//! Typst tags an empty link as a `Link` structure element with an object reference. The pass only has to
//! turn that element into `Form` and its annotation into a widget, and the tag tree stays right
//! (ISO 14289-1, 7.18.1 and 7.18.4). Native forms are being built upstream; this module is what they replace.

mod about;
mod appearance;
mod claim;
mod copies;
mod field;
mod font;
mod lay;
mod lines;
mod placeholder;
mod print;
mod spot;
mod stream;
mod tables;
mod textbox;
mod write;

pub(crate) use about::About;
pub use claim::Claim;
pub use copies::Copies;
pub use field::{FieldContent, FormField};
pub(crate) use lay::{Cutout, lay, pages};
pub(crate) use print::printed;
pub(crate) use stream::settled;
pub use write::Form;
pub(crate) use write::write;

use std::fmt::Display;

use lopdf::Document;

use crate::source::Problem;

/// What goes wrong here is a defect of this program: the PDF is one that it made itself.
fn defect(why: impl Display) -> Problem {
    Problem::defect(format_args!("PDF: {why}"))
}

fn missing(key: &str) -> Problem {
    defect(format_args!("the typeset document has no {key}"))
}

/// The size of a form of five sheets; growing to it step by step would copy it several times.
const TYPICAL_BYTES: usize = 1 << 19;

fn save(document: &mut Document) -> Result<Vec<u8>, Problem> {
    let mut pdf = Vec::with_capacity(TYPICAL_BYTES);
    document.save_to(&mut pdf).map_err(defect)?;
    Ok(pdf)
}
