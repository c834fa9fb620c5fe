//! Takes what is in the controls.

use super::known::Known;
use super::placed::Placed;
use super::rows::Rows;
use crate::answers::{Found, Raw};
use crate::method::FieldKind;
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
        let name = known.identity.path(target);
        if let Some(Found { value, .. }) = found {
            placed.filled.insert(target.field);
            if target.option.is_some() && matches!(value, Raw::Chosen(_)) {
                placed.ticked.insert(target);
            }
            if known.identity.field(target.field).kind == FieldKind::Date && control.is_swapped() {
                placed.remarks.swapped.push(name.clone());
            }
            placed.add(name, if control.around_cell { without_print(known, target.field, value) } else { value });
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
