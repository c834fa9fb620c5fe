//! Takes what is in the controls.

use super::known::Known;
use super::placed::Placed;
use super::rows::Rows;
use super::ticks;
use crate::answers::{Found, Raw};
use crate::method::Shape;
use crate::read::word::control::Owner;

pub(super) fn take(known: &mut Known, rows: &Rows, placed: &mut Placed) {
    for piece in known.pieces {
        let Some(control) = piece.control() else { continue };
        let found = control.found(known.identity, known.prompts);
        let Owner::Known(target) = control.owner else {
            placed.found.extend(found);
            continue;
        };
        let target = rows.moved(known.identity, target, piece.place.cell);
        placed.recognised = true;
        placed.present.insert(target.field);
        placed.controls.insert(target);
        placed.copies.take(known, target, found.is_some());
        let name = known.identity.path(target);
        let Some(Found { value, .. }) = found else { continue };
        placed.filled.insert(target.field);
        if known.identity.field(target.field).kind.shape() == Shape::Date && control.is_swapped() {
            placed.remarks.swapped.push(name.clone());
        }
        match value {
            Raw::Chosen(_) if target.option.is_some() => placed.tick(known.identity, target),
            // Names of options over the box of one.
            Raw::Text(text) if target.option.is_some() => match ticks::named(known, target.field, &text) {
                Some(targets) => targets.into_iter().for_each(|target| placed.tick(known.identity, target)),
                None => placed.add(name, Raw::Text(text)),
            },
            value if control.around_cell => {
                let value = without_print(known, target.field, value);
                placed.add(name, value);
            }
            value => placed.add(name, value),
        }
    }
}

/// A text without the lines that are printed with its field.
fn without_print(known: &mut Known, field: usize, value: Raw) -> Raw {
    match value {
        Raw::Text(text) => {
            let printed = known.printed_with(field, false);
            let lines: Vec<&str> = text.split('\n').filter(|line| !printed.has(line)).collect();
            Raw::Text(lines.join("\n"))
        }
        Raw::Chosen(_) | Raw::Loose(_) => value,
    }
}
