//! Takes what stands in a cell outside of controls, and is not printed there.

use super::known::Known;
use super::placed::Placed;
use super::rows::Rows;
use super::{field, ticks};
use crate::answers::Raw;
use crate::method::FieldKind;
use crate::read::word::control::{Control, Owner};
use crate::read::word::glyph;
use crate::read::word::identity::Target;
use crate::read::word::piece::{Cell, Piece, What};

/// Takes what is in the pieces of a cell, or in those in none; `before` is the cell before it, with its text.
pub(super) fn take(
    known: &mut Known,
    rows: &Rows,
    placed: &mut Placed,
    (cell, indices): (Option<Cell>, &[usize]),
    before: Option<&(Cell, String)>,
) {
    let field = cell.and_then(|cell| field::of(known, rows, cell, indices, before));
    let label = field.map(|field| known.identity.field(field).label.clone()).unwrap_or_default();
    let headed = cell.is_some_and(|cell| rows.is_headed(cell, &label));
    let mut answer: Vec<(usize, &str)> = Vec::new();
    // The option whose box comes before.
    let mut option: Option<String> = None;
    let mut pieces = known.pieces(indices).peekable();
    while let Some(piece) = pieces.next() {
        let (text, bookmark) = match &piece.what {
            What::Text(text, bookmark) => (text, bookmark),
            What::Control(control) => {
                option = match control.owner {
                    Owner::Known(target @ Target { option: Some(_), .. }) => Some(known.identity.path(target)),
                    Owner::Known(_) | Owner::Stray(_) => None,
                };
                continue;
            }
        };
        if text.trim().is_empty() {
            note_breaks(known, placed, text, pieces.peek().copied());
            continue;
        }
        if known.prompts.has(text) {
            continue;
        }
        let marked = bookmark.as_ref().and_then(|name| known.identity.by_bookmark(name));
        if let Some(target) = marked.filter(|target| !placed.present.contains(&target.field)) {
            flattened(known, placed, target, text);
            continue;
        }
        match field {
            Some(field) if ticks::has(known, field, text) => ticks::take(known, placed, field, text),
            Some(field) if known.printed_with(field, headed).has(text) => {}
            Some(field) if is_open(known, placed, field) => answer.push((piece.place.paragraph, text)),
            Some(field) => {
                let path = option.clone().unwrap_or_else(|| known.identity.field(field).path.to_string());
                placed.loose(format!("naast {path}"), text);
            }
            None if known.printed.has(text) => {}
            None => placed.loose(place_name(known, rows, cell), text),
        }
    }
    if let Some(field) = field
        && !answer.is_empty()
    {
        placed.fill(known.identity, field, joined(&answer).trim());
    }
}

/// Whether text in the cell of a field is its answer: it has no control any more, or an empty one.
fn is_open(known: &Known, placed: &Placed, field: usize) -> bool {
    match known.identity.field(field).kind {
        FieldKind::AnyOf(_) => false,
        FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date | FieldKind::OneOf(_) => {
            !placed.filled.contains(&field)
        }
    }
}

/// Texts with the paragraphs that they stand in, as one text.
fn joined(pieces: &[(usize, &str)]) -> String {
    let mut text = String::new();
    let mut last = None;
    for (paragraph, piece) in pieces {
        if last.is_some_and(|last| last != *paragraph) {
            text.truncate(text.trim_end().len());
            text.push('\n');
        }
        last = Some(*paragraph);
        text.push_str(piece);
    }
    text
}

/// Takes text that stands where the control of a field was.
fn flattened(known: &Known, placed: &mut Placed, target: Target, text: &str) {
    placed.recognised = true;
    let name = known.identity.path(target);
    match (target.option, glyph::glyph(text)) {
        (Some(_), Some(true)) => placed.add(name, Raw::Chosen(vec!["x".to_string()])),
        (Some(_), Some(false)) => {}
        (Some(_), None) => placed.loose(format!("naast {name}"), text),
        (None, _) => placed.fill(known.identity, target.field, text.trim()),
    }
}

/// Notes breaks in front of a control in its paragraph: LibreOffice moves them there from the text in it.
fn note_breaks(known: &Known, placed: &mut Placed, text: &str, next: Option<&Piece>) {
    if let Some(Piece { what: What::Control(Control { owner: Owner::Known(target), .. }), .. }) = next
        && text.contains('\n')
        && placed.filled.contains(&target.field)
    {
        placed.remarks.broken.push(known.identity.path(*target));
    }
}

/// What a place without a field is called.
fn place_name(known: &Known, rows: &Rows, cell: Option<Cell>) -> String {
    let Some(cell) = cell else { return "losse tekst".to_string() };
    let row = rows.codes.get(&(cell.table, cell.row)).and_then(Option::as_deref);
    let label = rows.label(cell).filter(|label| known.printed.has(label));
    match (row, label) {
        (Some(row), Some(label)) => format!("naast {row} {label}"),
        (Some(row), None) => format!("naast {row}"),
        (None, _) => "losse tekst".to_string(),
    }
}
