//! Takes what belongs to a place and is not in the text there: notes, comments, pictures, other documents.

use super::known::Known;
use super::placed::Placed;
use super::rows::Rows;
use crate::answers::Raw;
use crate::read::word::aside::Beside;
use crate::read::word::identity::words;
use crate::read::word::piece::{Aside, AsideKind, Cell, NoteKind};
use crate::read::word::surroundings::{Edge, Surroundings};

/// Takes what stands in a cell, or in none; `field` is what the cell is for, and `near` what it is called without.
pub(super) fn take(
    known: &mut Known,
    rows: &Rows,
    placed: &mut Placed,
    surroundings: &mut Surroundings,
    aside: &Aside,
    (cell, field): (Option<Cell>, Option<usize>),
    near: Option<String>,
) {
    let own = aside.of.map(|target| rows.moved(known.identity, target, cell));
    let path = own
        .map(|target| known.identity.path(target))
        .or_else(|| field.map(|field| known.identity.field(field).path.to_string()));
    match &aside.kind {
        AsideKind::Note(kind, id) => {
            // The first of its references says where it belongs.
            if let Some(note) = surroundings.take(*kind, id) {
                self::note(known, placed, *kind, &note, path.or(near));
            }
        }
        AsideKind::Picture => match path {
            Some(path) if placed.remarks.pictures.last() == Some(&path) => {}
            Some(path) => placed.remarks.pictures.push(path),
            None => placed.remarks.loose_pictures += 1,
        },
        AsideKind::Chunk => match path {
            Some(path) => placed.remarks.chunks.push(path),
            None => placed.remarks.loose_chunks += 1,
        },
    }
}

/// Takes what belongs to no place that was found: notes without a reference, and what people wrote on every page.
pub(super) fn rest(known: &Known, placed: &mut Placed, mut surroundings: Surroundings) {
    for (kind, note) in surroundings.rest() {
        self::note(known, placed, kind, &note, None);
    }
    let pilot = pilot(known, placed);
    for (edge, text) in surroundings.edges {
        let name = match edge {
            Edge::Head => &known.method.wording.loose.header,
            Edge::Foot => &known.method.wording.loose.footer,
        };
        if !is_printed(known, pilot.as_deref(), &text) {
            placed.loose(name.clone(), &text);
        }
    }
}

/// Whether a text on every page is printed there, whatever the number of the page and the version; the name of the pilot
/// may stand behind it.
fn is_printed(known: &Known, pilot: Option<&str>, text: &str) -> bool {
    let is_number = |word: &&str| word.chars().all(|c| c.is_ascii_digit() || c == '.');
    let text = text.split_whitespace().filter(|word| !is_number(word)).collect::<Vec<_>>().join(" ");
    let before = pilot.and_then(|pilot| text.strip_suffix(pilot));
    known.edges.has(&text) || before.is_some_and(|before| known.edges.has(before))
}

/// The name of the pilot, as it was filled in.
fn pilot(known: &Known, placed: &Placed) -> Option<String> {
    let found = placed.found.iter().find(|found| found.name == known.method.title_field.as_str())?;
    match &found.value {
        Raw::Text(name) => Some(words(name)),
        Raw::Chosen(_) | Raw::Loose(_) => None,
    }
}

fn note(known: &Known, placed: &mut Placed, kind: NoteKind, note: &Beside, place: Option<String>) {
    let loose = &known.method.wording.loose;
    let name = match kind {
        NoteKind::Footnote => loose.footnote.clone(),
        NoteKind::Endnote => loose.endnote.clone(),
        NoteKind::Comment if note.author.is_empty() => loose.comment.clone(),
        NoteKind::Comment => loose.by(&loose.comment, &note.author),
    };
    let name = place.map_or(name.clone(), |place| loose.at(&name, &place));
    placed.loose(name, &note.text);
}
