//! Takes what stands in a cell outside of controls, and is not printed there.

use super::known::Known;
use super::placed::Placed;
use super::rows::Rows;
use super::ticks::{self, Said};
use super::{asides, field};
use crate::method::Shape;
use crate::read::word::control::{Control, Owner};
use crate::read::word::identity::Target;
use crate::read::word::piece::{Cell, Piece, Place, Text, What};
use crate::read::word::surroundings::Surroundings;

/// Takes what is in the pieces of a cell, or in those in none; `before` is the cell before it, with its text.
pub(super) fn take(
    known: &mut Known,
    rows: &Rows,
    placed: &mut Placed,
    surroundings: &mut Surroundings,
    (cell, indices): (Option<Cell>, &[usize]),
    before: Option<&(Cell, String)>,
) {
    let field = cell.and_then(|cell| field::of(known, rows, cell, indices, before));
    let label = field.map(|field| known.identity.field(field).label.clone()).unwrap_or_default();
    let headed = cell.is_some_and(|cell| rows.is_headed(cell, &label));
    let mut answer: Vec<(Place, &Text)> = Vec::new();
    // The option whose box comes before, and the paragraph that this is in.
    let mut option: Option<(Target, usize)> = None;
    let mut named: Vec<(&str, Vec<Target>)> = Vec::new();
    let mut pieces = known.pieces(indices).peekable();
    while let Some(piece) = pieces.next() {
        let text = match &piece.what {
            What::Text(text) => text,
            What::Control(control) => {
                option = match control.owner {
                    Owner::Known(target @ Target { option: Some(_), .. }) => {
                        Some((rows.moved(known.identity, target, cell), piece.place.paragraph))
                    }
                    Owner::Known(_) | Owner::Stray(_) => None,
                };
                continue;
            }
            What::Aside(aside) => {
                let near = near(known, rows, cell);
                asides::take(known, rows, placed, surroundings, aside, (cell, field), near);
                continue;
            }
        };
        let mut words = text.words.as_str();
        if words.trim().is_empty() {
            note_breaks(known, placed, words, pieces.peek().copied());
            continue;
        }
        if known.prompts.has(words) {
            continue;
        }
        if let Some(next) = next_box(pieces.peek().copied(), piece.place)
            && let Some(rest) = ticks::before_box(words)
        {
            let next = rows.moved(known.identity, next, cell);
            placed.tick(known.identity, next);
            words = rest;
        }
        let behind = option.filter(|(_, paragraph)| *paragraph == piece.place.paragraph).map(|(target, _)| target);
        match field {
            Some(field) if ticks::has_boxes(known, field, words) => ticks::take(known, placed, field, words),
            Some(field) if ticks::are_boxes(known, placed, field) => {
                match ticks::said(known, placed, field, words, behind) {
                    Said::Printed => {}
                    Said::Ticked(target) => placed.tick(known.identity, target),
                    Said::Named(targets) => named.push((words, targets)),
                    Said::Other => {
                        let target = option.map_or(Target { field, option: None }, |(target, _)| target);
                        placed.loose(known.method.wording.loose.beside(&known.identity.path(target)), &listed(text));
                    }
                }
            }
            Some(field) if known.printed_with(field, headed).has(words) => {}
            Some(field) if !placed.filled.contains(&field) => answer.push((piece.place, text)),
            Some(field) => {
                let path = known.identity.field(field).path.as_str();
                placed.loose(known.method.wording.loose.beside(path), &listed(text));
            }
            None if known.printed.has(words) => {}
            None => {
                let loose = &known.method.wording.loose;
                let name = near(known, rows, cell).map_or(loose.text.clone(), |near| loose.beside(&near));
                placed.loose(name, &listed(text));
            }
        }
    }
    if let Some(field) = field
        && !named.is_empty()
    {
        ticks::settle(known, placed, field, &named, &known.shown(indices));
    }
    if let Some(field) = field
        && !answer.is_empty()
    {
        let with_marks = known.identity.field(field).kind.shape() == Shape::Text;
        placed.fill(&known.method.lexicon, known.identity, field, joined(&answer, with_marks).trim());
    }
}

/// The option whose box comes next in the same paragraph.
fn next_box(next: Option<&Piece>, place: Place) -> Option<Target> {
    let next = next.filter(|next| next.place.paragraph == place.paragraph)?;
    match next.control()?.owner {
        Owner::Known(target) => target.option.map(|_| target),
        Owner::Stray(_) => None,
    }
}

/// Texts with where they stand, as one text.
fn joined(pieces: &[(Place, &Text)], with_marks: bool) -> String {
    let mut joined = String::new();
    let mut last: Option<Place> = None;
    for (place, text) in pieces {
        if last.is_some_and(|last| last.paragraph != place.paragraph) {
            joined.truncate(joined.trim_end().len());
            // Cells of a row of a table that was pasted stay on one line.
            let row = |place: Place| place.cell.map(|cell| (cell.table, cell.row));
            let column = |place: Place| place.cell.map(|cell| cell.column);
            let beside = last.is_some_and(|last| row(last) == row(*place) && column(last) != column(*place));
            joined.push(if beside { '\t' } else { '\n' });
        }
        last = Some(*place);
        if with_marks {
            joined.push_str(&text.mark);
        }
        joined.push_str(&text.words);
    }
    joined
}

/// A text with what stands before it as an item of a list.
fn listed(text: &Text) -> String {
    format!("{}{}", text.mark, text.words)
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

/// What a place without a field is called, by its row and column.
fn near(known: &Known, rows: &Rows, cell: Option<Cell>) -> Option<String> {
    let cell = cell?;
    let row = rows.codes.get(&(cell.table, cell.row)).and_then(Option::as_deref)?;
    let label = rows.label(cell).filter(|label| known.printed.has(label));
    Some(label.map_or_else(|| row.to_string(), |label| format!("{row} {label}")))
}
