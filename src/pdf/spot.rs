//! The placeholders of a typeset PDF: link annotations that become widgets.

use lopdf::{Document, Object, ObjectId};

use super::placeholder::Placeholder;
use super::textbox::TextBox;
use super::{defect, missing};
use crate::source::Problem;

/// A placeholder annotation with where it lies.
pub(super) struct Spot {
    pub annotation: ObjectId,
    pub page: ObjectId,
    pub path: String,
    /// Left, bottom, right and top in pt.
    pub rect: [f32; 4],
    /// The number of its structure element in the parent tree.
    pub struct_parent: i64,
    /// The box to write in, if text comes here.
    pub text_box: TextBox,
}

/// Finds all placeholders, in the order of pages and of reading.
pub(super) fn spots(document: &Document) -> Result<Vec<Spot>, Problem> {
    let mut spots = Vec::new();
    for page in document.page_iter() {
        let dictionary = document.get_dictionary(page).map_err(defect)?;
        let Ok(annotations) = dictionary.get_deref(b"Annots", document).and_then(Object::as_array) else { continue };
        for id in annotations.iter().filter_map(|id| id.as_reference().ok()) {
            spots.extend(spot(document, page, id)?);
        }
    }
    Ok(spots)
}

/// The placeholder that an annotation is, if it is one.
fn spot(document: &Document, page: ObjectId, annotation: ObjectId) -> Result<Option<Spot>, Problem> {
    let link = document.get_dictionary(annotation).map_err(defect)?;
    let Ok(action) = link.get_deref(b"A", document).and_then(Object::as_dict) else { return Ok(None) };
    let Ok(address) = action.get_deref(b"URI", document).and_then(Object::as_str) else { return Ok(None) };
    let address = String::from_utf8_lossy(address);
    let Some(placeholder) = Placeholder::parse(&address) else { return Ok(None) };
    let rect = link.get_deref(b"Rect", document).and_then(Object::as_array).map_err(|_| missing("Rect"))?;
    let rect: Vec<f32> = rect.iter().filter_map(|value| value.as_float().ok()).collect();
    let [x0, y0, x1, y1] = rect[..] else { return Err(missing("Rect")) };
    let rect = [x0.min(x1), y0.min(y1), x0.max(x1), y0.max(y1)];
    Ok(Some(Spot {
        annotation,
        page,
        path: placeholder.path.to_string(),
        rect,
        struct_parent: link.get(b"StructParent").and_then(Object::as_i64).map_err(|_| missing("StructParent"))?,
        text_box: TextBox {
            width: rect[2] - rect[0],
            height: rect[3] - rect[1],
            size: placeholder.size,
            least: placeholder.least,
        },
    }))
}
