//! The last sheet: what the columns stand for.

use crate::method::Method;

use super::super::export::{Cell, Column, Grid};
use super::super::texts::Texts;
use super::grid::label;

/// Lays it out: a row for each field, with its name in files and its options.
pub(super) fn grid(method: &Method, texts: &Texts) -> Grid {
    let words = &texts.antwoorden;
    let columns = [
        (&words.code, 8.0),
        (&words.vraag, 40.0),
        (&words.uitleg, 60.0),
        (&words.opties, 50.0),
        (&words.sleutel, 34.0),
    ];
    let columns = columns.map(|(head, width)| Column::new(head, width)).to_vec();
    let mut rows = vec![vec![
        Cell::Empty,
        Cell::Text(method.title.clone()),
        Cell::Text(method.words.version.replace("{versie}", &method.version)),
        Cell::Empty,
        Cell::Text(method.id.clone()),
    ]];
    for field in method.fields() {
        let options = field.kind.choices().iter().map(|choice| field.kind.option_name(choice));
        let options: Vec<String> = options.collect();
        let code = field.code.clone().unwrap_or_default();
        let texts = [code, label(method, &field), field.spoken, options.join("\n"), field.path.to_string()];
        rows.push(texts.map(Cell::Text).into_iter().collect());
    }
    Grid { name: words.legenda.clone(), columns, rows, frozen_columns: 0 }
}
