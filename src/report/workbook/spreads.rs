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
    let mut columns = vec![
        (&words.code, 8.0),
        (&words.vraag, 40.0),
        (&words.antwoord, 40.0),
        (&words.aantal, 10.0),
        (&words.samen, 16.0),
    ];
    let has_votes = !session.votes.is_empty();
    if has_votes {
        columns.insert(4, (&texts.stemmen.kolom, 20.0));
    }
    let columns = columns.into_iter().map(|(head, width)| Column::new(head, width)).collect();
    let mut rows = Vec::new();
    let choices = method.fields().into_iter().filter(|field| field.kind.shape().is_choice());
    for field in choices.filter(|field| !method.is_in_list(&field.path)) {
        let spread = spread(session, &field);
        let group = session.group.get(&field.path).map_or(&[][..], Value::chosen);
        let question = [Cell::Text(field.code.clone().unwrap_or_default()), Cell::Text(label(method, &field))];
        let row = |answer: &str, count: usize, votes: Option<usize>, chosen: bool| {
            let mark = if chosen { Cell::Text(words.ja.clone()) } else { Cell::Empty };
            let votes = has_votes.then(|| votes.map_or(Cell::Empty, Cell::Count));
            let counts = [Cell::Text(answer.to_string()), Cell::Count(count)].into_iter().chain(votes);
            question.clone().into_iter().chain(counts).chain([mark]).collect()
        };
        for (index, (choice, count)) in spread.counts.iter().enumerate() {
            let votes = spread.votes.as_ref().and_then(|votes| votes.get(index)).copied();
            rows.push(row(&field.kind.option_name(choice), *count, votes, group.contains(&choice.id)));
        }
        rows.push(row(&words.niet_ingevuld, spread.blank, None, false));
    }
    Grid { name: words.verdeling.clone(), columns, rows, frozen_columns: 0 }
}
