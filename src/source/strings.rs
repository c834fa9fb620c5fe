//! The texts in a file of TOML, whatever they are for.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::Source;

/// Lists the texts in the order of the file, each with its place; none of a file that is no TOML.
pub(crate) fn strings(source: &Source) -> Vec<(Range<usize>, String)> {
    let mut found = Vec::new();
    if let Ok(table) = DeTable::parse(&source.text) {
        gather_all(table.get_ref().values(), &mut found);
    }
    found.sort_by_key(|(range, _)| range.start);
    found
}

fn gather_all<'t>(values: impl IntoIterator<Item = &'t Spanned<DeValue<'t>>>, found: &mut Vec<(Range<usize>, String)>) {
    for value in values {
        match value.get_ref() {
            DeValue::String(text) => found.push((value.span(), text.to_string())),
            DeValue::Array(values) => gather_all(values.iter(), found),
            DeValue::Table(table) => gather_all(table.values(), found),
            DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
        }
    }
}
