//! The third sheet: a row for each thing that somebody wrote.

use crate::method::{Method, Shape};
use crate::session::Session;

use super::super::export::{Cell, Column, Grid, MOST};
use super::super::texts::Texts;
use super::grid::{Voter, fields, label, voters};

/// Lays it out, in the order of the sheets; of one field the group comes first. A text that is too long for a cell goes
/// on in the next row.
pub(super) fn grid(method: &Method, session: &Session, texts: &Texts) -> Grid {
    let words = &texts.antwoorden;
    let columns = [
        (&words.code, 8.0),
        (&words.vraag, 40.0),
        (&words.wie, 26.0),
        (&words.organisatie, 26.0),
        (&words.tekst, 80.0),
    ];
    let columns = columns.map(|(head, width)| Column::new(head, width)).to_vec();
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut add = |code: &str, question: &str, voter: &Voter, text: &str| {
        let characters: Vec<char> = text.chars().collect();
        for piece in characters.chunks(MOST) {
            let piece = piece.iter().collect::<String>();
            let cells = [code, question, voter.name, voter.organisation].map(|text| Cell::Text(text.to_string()));
            rows.push(cells.into_iter().chain([Cell::Text(piece)]).collect());
        }
    };
    let about: Vec<_> = method.about_fields().collect();
    let written = |shape| matches!(shape, Shape::Line | Shape::Text | Shape::Names);
    let fields = fields(method, session).into_iter().filter(|field| written(field.kind.shape()));
    for field in fields.filter(|field| !about.contains(&&field.path)) {
        let question = label(method, &field);
        for voter in voters(session, texts) {
            if let Some(value) = voter.answers.get(&field.path) {
                let text = value.shown(&field.kind, &method.words);
                add(field.code.as_deref().unwrap_or_default(), &question, &voter, &text);
            }
        }
    }
    let wall = &texts.notities.wie;
    let on_the_wall = Voter { name: wall, organisation: "", file: "", answers: &session.group };
    for note in session.notes.iter().filter(|note| !note.taken) {
        let field = method.field(&note.place);
        let question = match (&field, method.sheet(&note.place)) {
            (Some(field), _) => label(method, field),
            (None, Some(sheet)) => sheet.title.clone(),
            (None, None) => note.place.clone(),
        };
        add(field.and_then(|field| field.code).as_deref().unwrap_or_default(), &question, &on_the_wall, &note.text);
    }
    for voter in voters(session, texts) {
        for (name, text) in voter.answers.unplaced() {
            add("", &format!("{} ({name})", words.los), &voter, text);
        }
    }
    Grid { name: words.opmerkingen.clone(), columns, rows, frozen_columns: 0 }
}
