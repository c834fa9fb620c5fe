//! Takes what is in the controls.

use super::known::Known;
use super::placed::Placed;
use super::rows::Rows;
use crate::answers::{Found, Raw};
use crate::read::word::control::Owner;
use crate::read::word::piece::What;

pub(super) fn take(known: &mut Known, rows: &Rows, placed: &mut Placed) {
    for piece in known.pieces {
        let What::Control(control) = &piece.what else { continue };
        let found = control.found(known.identity, known.prompts);
        let Owner::Known(target) = control.owner else {
            placed.found.extend(found);
            continue;
        };
        let target = rows.moved(known.identity, target, piece.place.cell);
        placed.recognised = true;
        placed.present.insert(target.field);
        let name = known.identity.path(target);
        if control.picture {
            placed.remarks.pictures.push(name.clone());
        }
        if let Some(Found { value, .. }) = found {
            placed.filled.insert(target.field);
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
