//! Options with a box in front, where the controls of the boxes are gone: `☒ Route ☐ Ingrediënt`.

use super::known::Known;
use super::placed::Placed;
use crate::answers::Raw;
use crate::read::word::glyph::{self, is_box};
use crate::read::word::identity::words;

/// Whether a text has boxes in it, ticked or not, for a field with options.
pub(super) fn has(known: &Known, field: usize, text: &str) -> bool {
    !known.identity.field(field).kind.choices().is_empty() && text.contains(is_box)
}

/// Takes the options that are ticked in a text, and keeps what else it says.
pub(super) fn take(known: &mut Known, placed: &mut Placed, field: usize, text: &str) {
    let (before, mut rest) = text.split_at(text.find(is_box).unwrap_or(text.len()));
    let is_own = known.printed_with(field, false).has(before);
    let mut left = if is_own { String::new() } else { before.to_string() };
    let field = known.identity.field(field);
    while let Some(first) = rest.chars().next() {
        let behind = &rest[first.len_utf8()..];
        let (label, next) = behind.split_at(behind.find(is_box).unwrap_or(behind.len()));
        rest = next;
        if glyph::glyph(first.encode_utf8(&mut [0; 4])) != Some(true) {
            continue;
        }
        let label = words(label);
        let starts = |text: &str| label.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text));
        let choices = field.kind.choices().iter().filter(|choice| starts(&choice.label));
        match choices.max_by_key(|choice| choice.label.len()) {
            Some(choice) => {
                placed.recognised = true;
                placed.add(field.path.to_string(), Raw::Chosen(vec![choice.id.clone()]));
            }
            None => left.push_str(&label),
        }
    }
    if !left.trim().is_empty() {
        placed.loose(format!("naast {}", field.path), &left);
    }
}
