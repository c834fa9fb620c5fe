//! Paths, which fields and blocks define.

use crate::messages::method as say;
use crate::method::{Path, RESERVED};
use crate::source::Entry;

/// More parts in one path than a person could ever want.
const MAX_PARTS: usize = 6;

/// Takes the path of what a block defines.
pub(super) fn own_path(entry: &mut Entry) -> Path {
    const KEY: &str = "pad";
    let path = entry.path(KEY);
    if path.segments().count() > MAX_PARTS {
        entry.wrong(KEY, say::path_too_long(MAX_PARTS));
    }
    if let Some(reserved) = RESERVED.into_iter().find(|reserved| path.segments().next() == Some(*reserved)) {
        entry.wrong(KEY, say::path_reserved(reserved));
    }
    path
}
