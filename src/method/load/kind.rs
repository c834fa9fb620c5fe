//! What a field holds: its kind, with the keys that belong to it.

use crate::messages::method as say;
use crate::method::{Choice, FieldKind, Quantity, Scale};
use crate::source::{Entry, Mode, Reported};

/// The highest number of a scale: more boxes do not fit in a row.
const MOST_STEPS: usize = 10;

/// The most decimals of a number.
const MOST_DECIMALS: usize = 6;

/// A kind of field, before the keys that belong to it are read.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    Line,
    Text,
    Names,
    Date,
    OneOf,
    AnyOf,
    Scale,
    Number,
}

/// What the kinds are called in a method file.
pub(super) const KINDS: [(&str, Kind); 8] = [
    ("regel", Kind::Line),
    ("tekst", Kind::Text),
    ("namen", Kind::Names),
    ("datum", Kind::Date),
    ("een_van", Kind::OneOf),
    ("meer_van", Kind::AnyOf),
    ("schaal", Kind::Scale),
    ("getal", Kind::Number),
];

/// Completes a kind with the keys that belong to it; a field of no known kind is never used.
pub(super) fn kind_of(entry: &mut Entry, kind: Result<Kind, Reported>) -> FieldKind {
    let plain = match kind {
        Ok(Kind::OneOf) => return FieldKind::OneOf(entry.entries("opties", Mode::Required, choice)),
        Ok(Kind::AnyOf) => return FieldKind::AnyOf(entry.entries("opties", Mode::Required, choice)),
        Ok(Kind::Line) => FieldKind::Line,
        Ok(Kind::Text) => FieldKind::Text,
        Ok(Kind::Names) => FieldKind::Names,
        Ok(Kind::Date) => FieldKind::Date,
        Ok(Kind::Scale) => scale(entry),
        Ok(Kind::Number) => FieldKind::Number(quantity(entry)),
        Err(_) => {
            for key in ["opties", "van", "tot", "laag", "hoog", "eenheid", "minstens", "hoogstens", "decimalen"] {
                entry.skip(key);
            }
            return FieldKind::Line;
        }
    };
    if entry.skip("opties") {
        entry.wrong("opties", say::kind_without_options());
    }
    plain
}

fn choice(entry: &mut Entry) -> Result<Choice, Reported> {
    Ok(Choice { id: entry.id(), label: entry.line("label"), explanation: entry.optional_text("uitleg") })
}

fn scale(entry: &mut Entry) -> FieldKind {
    let mut step = |key| u8::try_from(entry.number(key, 0..=MOST_STEPS)).unwrap_or_default();
    let (first, last) = (step("van"), step("tot"));
    let ends = [entry.line("laag"), entry.line("hoog")];
    match Scale::new(first..=last, ends) {
        Some(scale) => FieldKind::Scale(scale),
        None => {
            entry.wrong("tot", say::scale_without_steps());
            FieldKind::Line
        }
    }
}

fn quantity(entry: &mut Entry) -> Quantity {
    let unit = entry.optional_line("eenheid");
    let (least, most) = (entry.optional_decimal("minstens"), entry.optional_decimal("hoogstens"));
    if least.zip(most).is_some_and(|(least, most)| least > most) {
        entry.wrong("hoogstens", say::most_below_least());
    }
    let decimals = if entry.has("decimalen") { entry.number("decimalen", 0..=MOST_DECIMALS) } else { 0 };
    Quantity { unit: unit.trim().to_string(), least, most, decimals: u8::try_from(decimals).unwrap_or_default() }
}
