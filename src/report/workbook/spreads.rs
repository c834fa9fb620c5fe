//! The second sheet: how opinions spread over the options of each choice.

use crate::answers::Value;
use crate::method::Method;
use crate::session::{Session, spread};

use super::super::export::{Cell, Column, Grid};
use super::super::texts::Texts;
use super::grid::label;

/// Lays it out: a row for each option, and one for who chose nothing.
pub(super) fn grid(method: &Method, session: &Session, texts: &Texts) -> Grid {
    let words = &texts.antwoorden;
    let columns = [
        (&words.code, 8.0),
        (&words.vraag, 40.0),
        (&words.antwoord, 40.0),
        (&words.aantal, 10.0),
        (&words.samen, 16.0),
    ];
    let columns = columns.map(|(head, width)| Column::new(head, width)).to_vec();
    let mut rows = Vec::new();
    let choices = method.fields().into_iter().filter(|field| field.kind.shape().is_choice());
    for field in choices.filter(|field| !method.is_in_list(&field.path)) {
        let spread = spread(session, &field);
        let group = session.group.get(&field.path).map_or(&[][..], Value::chosen);
        let question = [Cell::Text(field.code.clone().unwrap_or_default()), Cell::Text(label(method, &field))];
        let row = |answer: &str, count: usize, chosen: bool| {
            let mark = if chosen { Cell::Text(words.ja.clone()) } else { Cell::Empty };
            question.clone().into_iter().chain([Cell::Text(answer.to_string()), Cell::Count(count), mark]).collect()
        };
        for (choice, count) in &spread.counts {
            rows.push(row(&field.kind.option_name(choice), *count, group.contains(&choice.id)));
        }
        rows.push(row(&words.niet_ingevuld, spread.blank, false));
    }
    Grid { name: words.verdeling.clone(), columns, rows, frozen_columns: 0 }
}
