//! The sheets as Typst sets them, with a placeholder for each field.
//!
//! What people fill in is in the fields, so the canvas that most of them use is set the same way each time: it was set
//! before, and is kept among our files.

use std::borrow::Cow;

use super::view::CanvasView;
use crate::assets::SHEETS;
use crate::hash::Hash;
use crate::method::Method;
use crate::source::Problems;

/// The sheets of a form as they are set, before they get their fields.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SetSheets {
    /// What they are known by: it follows from all that is drawn.
    pub key: String,
    /// The PDF, as Typst exports it.
    pub pdf: Cow<'static, [u8]>,
}

/// Takes the sheets that are kept, or sets them.
pub(super) fn set(method: &Method, view: &CanvasView) -> Result<SetSheets, Problems> {
    let key = key(view);
    let kept = SHEETS.iter().find(|(kept, _)| kept.trim_end() == key);
    let pdf = match kept {
        Some((_, pdf)) => Cow::Borrowed(*pdf),
        None => Cow::Owned(typeset(method, view)?),
    };
    Ok(SetSheets { key, pdf })
}

/// Sets the sheets, also when they are kept.
#[cfg(feature = "make")]
pub(super) fn set_anew(method: &Method, view: &CanvasView) -> Result<SetSheets, Problems> {
    Ok(SetSheets { key: key(view), pdf: Cow::Owned(typeset(method, view)?) })
}

fn key(view: &CanvasView) -> String {
    Hash::of_data(view).to_string()
}

/// Typesets the sheets, without their form fields.
#[cfg(feature = "make")]
fn typeset(method: &Method, view: &CanvasView) -> Result<Vec<u8>, Problems> {
    use crate::typeset::{Template, compile};
    exported(method, view, &compile(&method.house, Template::Canvas, view)?)
}

/// Exports sheets that were laid out from a view.
#[cfg(feature = "make")]
pub(super) fn exported(
    method: &Method,
    view: &CanvasView,
    document: &typst_layout::PagedDocument,
) -> Result<Vec<u8>, Problems> {
    crate::typeset::export(document, &format!("{} {} {}", method.id, method.version, key(view)))
}

#[cfg(not(feature = "make"))]
fn typeset(_: &Method, _: &CanvasView) -> Result<Vec<u8>, Problems> {
    Err(not_kept())
}

/// Says that these sheets take Typst, which is not here.
#[cfg(not(feature = "make"))]
pub(super) fn not_kept() -> Problems {
    crate::source::Problem::error(crate::messages::make::sheets_not_kept()).into()
}
