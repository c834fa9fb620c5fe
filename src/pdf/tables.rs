//! The page that a table stands on, told by the table itself.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// How deep content lies below a table at the most: rows, cells, lists in them.
const MAX_DEPTH: usize = 32;

/// Gives every table its page (`Pg`: ISO 32000-1, table 323), which Typst writes only where an element has content of
/// its own. Without it a reader that goes by pages finds lines and words there, and no table.
pub(super) fn place(document: &mut Document) {
    let found: Vec<(ObjectId, ObjectId)> = (document.objects.iter())
        .filter_map(|(id, object)| {
            let element = object.as_dict().ok()?;
            let is_table = element.get(b"S").and_then(Object::as_name).is_ok_and(|name| name == b"Table");
            (is_table && !element.has(b"Pg")).then_some(())?;
            Some((*id, page(document, element, MAX_DEPTH)?))
        })
        .collect();
    for (id, page) in found {
        if let Ok(table) = document.get_dictionary_mut(id) {
            table.set("Pg", page);
        }
    }
}

/// The page of the first content in an element.
fn page(document: &Document, element: &Dictionary, depth: usize) -> Option<ObjectId> {
    if let Ok(page) = element.get(b"Pg").and_then(Object::as_reference) {
        return Some(page);
    }
    let below = depth.checked_sub(1)?;
    let kids = element.get_deref(b"K", document).ok()?;
    let inside = |kid: &Object| page(document, document.dereference(kid).ok()?.1.as_dict().ok()?, below);
    match kids {
        Object::Array(kids) => kids.iter().find_map(inside),
        kid => inside(kid),
    }
}
