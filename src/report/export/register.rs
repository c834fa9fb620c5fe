//! The register of actions, and its rows as a table has them.

use crate::answers::Date;
use crate::method::Method;
use crate::session::State;

use super::super::action::{Action, When};
use super::super::texts::Texts;
use super::grid::{Cell, Column, Grid};

/// The actions to export, with what they are about.
#[derive(Debug, Clone, Copy)]
pub struct Register<'a> {
    /// The method that they come from.
    pub method: &'a Method,
    /// The name of the pilot; empty for none.
    pub pilot: &'a str,
    /// The actions, in the order of the file.
    pub actions: &'a [Action],
    /// The day the file is made: its date, whatever the clock says.
    pub made: Date,
}

impl Register<'_> {
    /// How many actions have no date: they are in no calendar.
    pub(super) fn undated(&self) -> usize {
        let undated = |action: &&Action| match action.when {
            When::Date(_) => false,
            When::Words(_) | When::Unknown => true,
        };
        self.actions.iter().filter(undated).count()
    }
}

/// The widths of the columns, in characters.
const WIDTHS: [f64; 6] = [10.0, 60.0, 28.0, 14.0, 28.0, 34.0];
const STATE: f64 = 12.0;
const REMARK: f64 = 44.0;

/// The register as a table.
pub(super) fn grid(register: &Register, texts: &Texts) -> Grid {
    let acties = &texts.acties;
    let heads = [&acties.nr, &acties.wat, &acties.wie, &acties.wanneer, &acties.over, &acties.bijdrage];
    let columns = heads.into_iter().zip(WIDTHS).map(|(head, width)| Column::new(head, width)).chain([
        Column::choosing(&acties.stand, STATE, State::ALL.map(|state| texts.state(state))),
        Column::new(&acties.opmerking, REMARK),
    ]);
    Grid {
        name: acties.titel.clone(),
        columns: columns.collect(),
        rows: register.actions.iter().map(|action| row(texts, action)).collect(),
        frozen_columns: 0,
    }
}

fn row(texts: &Texts, action: &Action) -> Vec<Cell> {
    let when = match &action.when {
        When::Date(date) => Cell::Date(*date),
        When::Words(words) => Cell::Text(words.clone()),
        When::Unknown => Cell::Text(String::new()),
    };
    let by = if action.by.is_empty() { texts.acties.samen.clone() } else { action.by.join(", ") };
    let text = |text: &str| Cell::Text(text.to_string());
    vec![
        text(&action.code),
        text(&action.what),
        text(&action.who),
        when,
        text(&action.about.join(", ")),
        Cell::Text(by),
        text(texts.state(action.state)),
        text(&action.remark),
    ]
}
