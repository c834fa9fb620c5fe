//! What people put on top of a page: text, remarks, drawings (ISO 32000-1, 12.5.6).

use super::file::File;
use super::object::{Dictionary, Object};
use super::raw::{NoteKind, RawNote, Spot};
use super::rich;
use super::value;

/// Reads an annotation; none when it says nothing to people, or only what another says already.
pub(super) fn read<'a>(file: &mut File<'a>, annotation: &Dictionary<'a>, page: usize) -> Option<RawNote> {
    let kind = match annotation.get(b"Subtype").and_then(Object::as_name)? {
        // A pop-up shows the text of its parent, and the text of a link is what a screen reader says.
        b"Link" | b"Popup" | b"PrinterMark" | b"TrapNet" | b"Watermark" => return None,
        other => NoteKind::of(other).unwrap_or(NoteKind::Remark),
    };
    // "Accepted", "none", "completed": the state of a remark (12.5.6.3) and no remark.
    if annotation.has(b"StateModel") {
        return None;
    }
    let mut text = entry(file, annotation, b"Contents");
    if text.trim().is_empty() {
        text = rich::plain(&entry(file, annotation, b"RC"));
    }
    if text.trim().is_empty() && kind != NoteKind::Drawn {
        return None;
    }
    let author = entry(file, annotation, b"T");
    file.budget.keep(text.len() + author.len())?;
    let rect = value::rect(file, annotation).unwrap_or_default();
    Some(RawNote { kind, text, author, spot: Spot { page, rect } })
}

fn entry<'a>(file: &mut File<'a>, annotation: &Dictionary<'a>, key: &[u8]) -> String {
    annotation.get(key).map_or_else(String::new, |text| value::text(file, text))
}
