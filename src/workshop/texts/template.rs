//! Texts with places that are filled in later.

use crate::messages::source::place_missing;
use crate::source::Entry;

/// Takes a text with places such as `{vel}` that are filled in later; each of them has to be there.
pub(super) fn template(entry: &mut Entry, key: &str, places: &[&str]) -> String {
    let text = entry.line(key);
    for place in places.iter().map(|place| format!("{{{place}}}")) {
        if !text.is_empty() && !text.contains(&place) {
            entry.wrong(key, place_missing(place));
        }
    }
    text
}
