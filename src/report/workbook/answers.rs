//! The first sheet: a row for each person, a column for each field.

use crate::messages::report as say;
use crate::method::Method;
use crate::session::Session;
use crate::source::Problem;

use super::super::export::{Cell, Column, Grid, MOST};
use super::super::texts::Texts;
use super::grid::{Voter, cell, fields, label, voters};

/// The widths of columns for names, in characters.
const NAME: f64 = 26.0;
/// The width of a column for a field.
const FIELD: f64 = 34.0;

/// Lays it out, and warns of texts that a cell can't hold.
pub(super) fn grid(method: &Method, session: &Session, texts: &Texts) -> (Grid, Vec<Problem>) {
    let words = &texts.antwoorden;
    // Who it is stands in the first columns.
    let who = [&method.person_field, &method.organisation_field];
    let mut fields = fields(method, session);
    fields.retain(|field| !who.contains(&&field.path));
    let names = [&words.wie, &words.organisatie, &words.bestand].map(|head| Column::new(head, NAME));
    let columns = fields.iter().map(|field| Column::new(&label(method, field), FIELD));
    let mut columns: Vec<Column> = names.into_iter().chain(columns).collect();
    let has_loose = voters(session, texts).any(|voter| voter.answers.unplaced().len() > 0);
    if has_loose {
        columns.push(Column::new(&words.los, FIELD));
    }
    let mut long = 0;
    let rows = voters(session, texts).map(|Voter { name, organisation, file, answers }| {
        let names = [name, organisation, file].map(|text| Cell::Text(text.to_string()));
        let values = fields.iter().map(|field| cell(method, field, answers.get(&field.path)));
        let loose: Vec<&str> = answers.unplaced().map(|(_, text)| text).collect();
        let loose = has_loose.then(|| Cell::Text(loose.join("\n")));
        let mut row: Vec<Cell> = names.into_iter().chain(values).chain(loose).collect();
        long += row.iter_mut().filter_map(|cell| cell.shorten(MOST, &texts.ingekort)).count();
        row
    });
    let grid = Grid { name: words.titel.clone(), columns, rows: rows.collect(), frozen_columns: 1 };
    let warning = || Problem::warning(say::cells_too_long(long)).with_hint(say::whole_in_remarks(&words.opmerkingen));
    (grid, (long > 0).then(warning).into_iter().collect())
}
