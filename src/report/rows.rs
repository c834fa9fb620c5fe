//! The rows of a table: routes, ingredients, pitfalls, statements.

use crate::color::Color;
use crate::method::{Field, FieldColumn, RowChoice, Shape, Table};
use crate::session::{Spread, spread};

use super::chain::Said;
use super::context::{Context, capital, chosen};
use super::opinion::Opinion;

/// The rows of a table that say something, and those that don't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldRows {
    /// The colour of its sheet.
    pub color: Color,
    /// What a row is called, such as "Route".
    pub row_name: String,
    /// What matters first comes first.
    pub rows: Vec<ToldRow>,
    /// The rows in which nobody filled in anything, as code and name.
    pub empty: Vec<String>,
}

/// One row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldRow {
    /// Its code, such as R1.
    pub code: String,
    /// Its name in full.
    pub name: String,
    /// Its name where there is little room.
    pub short: String,
    /// The choices, with the one that orders the rows first.
    pub opinions: Vec<Opinion>,
    /// What the group wrote in it.
    pub texts: Vec<Said>,
    /// The place in the order of the rows, from what was chosen.
    place: usize,
    /// Who chose an option that the page for the board names.
    pub named: Option<Named>,
}

/// By whom something was chosen that the board wants to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Named {
    /// The group.
    Group,
    /// The group has not chosen; so many contributions did, which is most of those who chose anything.
    People(usize),
    /// The group has not chosen; contributions did, but not most of those who chose anything, or votes in the room did.
    Few,
}

impl ToldRows {
    pub(super) fn new(context: &Context, table: &Table, choice: Option<&RowChoice>, color: Color) -> Self {
        let mut rows: Vec<ToldRow> =
            (0..table.rows.len()).map(|index| ToldRow::new(context, table, index, choice)).collect();
        rows.sort_by_key(|row| row.place);
        let (rows, empty): (Vec<ToldRow>, Vec<ToldRow>) = rows.into_iter().partition(|row| !row.is_empty());
        let empty = empty.into_iter().map(|row| format!("{} {}", row.code, row.short)).collect();
        Self { color, row_name: table.row_name.clone(), rows, empty }
    }

    /// The rows that say something in the order of the sheet, which is that of the numbers in their codes.
    pub(super) fn in_order(&self) -> Vec<&ToldRow> {
        let mut rows: Vec<&ToldRow> = self.rows.iter().collect();
        rows.sort_by_key(|row| (row.code.len(), &row.code));
        rows
    }
}

impl ToldRow {
    fn new(context: &Context, table: &Table, index: usize, choice: Option<&RowChoice>) -> Self {
        let row = &table.rows[index];
        let is_choice = |column: &FieldColumn| column.kind.shape().is_choice();
        let texts: Vec<(String, Field)> = table
            .field_columns()
            .filter(|column| !is_choice(column))
            .map(|column| (column.spoken.clone(), table.field(index, column)))
            .collect();
        let mut choices: Vec<&FieldColumn> = table.field_columns().filter(|column| is_choice(column)).collect();
        choices.sort_by_key(|column| choice.is_none_or(|choice| choice.column != column.id));
        // A number is no reason.
        let reasons = texts.iter().filter(|(_, field)| field.kind.quantity().is_none());
        let reasons: Vec<(String, Field)> = reasons.cloned().collect();
        let opinions = choices
            .iter()
            .map(|column| Opinion::new(context, &table.field(index, column), &column.spoken, &reasons))
            .collect();
        let main = choice.and_then(|choice| {
            let column = choices.iter().find(|column| column.id == choice.column)?;
            Some((choice, table.field(index, column)))
        });
        Self {
            code: table.row_code(index),
            name: row.full_name(),
            short: row.short.clone(),
            opinions,
            texts: texts.iter().map(|(name, field)| Said::new(context, field, &capital(name))).collect(),
            place: main.as_ref().map_or(0, |(choice, field)| place(context, choice, field)),
            named: main.and_then(|(choice, field)| named(context, choice, &field)),
        }
    }

    /// Whether nobody filled in anything.
    pub fn is_empty(&self) -> bool {
        self.opinions.iter().all(Opinion::is_empty) && self.texts.iter().all(Said::is_empty)
    }
}

/// Where a row comes: by what the group chose, else by what most contributions chose.
fn place(context: &Context, choice: &RowChoice, field: &Field) -> usize {
    if choice.order.is_empty() {
        return 0;
    }
    let rank = |id: &str| choice.order.iter().position(|one| one == id).unwrap_or(choice.order.len());
    let group = chosen(&context.session.group, field);
    if let Some(first) = group.iter().map(|id| rank(id)).min() {
        return first;
    }
    let Spread { mut counts, votes, .. } = spread(context.session, field);
    if let Some(votes) = votes.filter(|_| counts.iter().all(|(_, count)| *count == 0)) {
        counts.iter_mut().zip(votes).for_each(|((_, count), votes)| *count = votes);
    }
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    let top = counts.iter().filter(|(_, count)| most > 0 && *count == most).map(|(choice, _)| rank(&choice.id));
    top.min().unwrap_or(choice.order.len() + 1)
}

fn named(context: &Context, choice: &RowChoice, field: &Field) -> Option<Named> {
    let matters = |ids: &[String]| ids.iter().any(|id| choice.named.contains(id));
    let group = chosen(&context.session.group, field);
    // Ticks that contradict each other decide nothing.
    let clear = group.len() == 1 || field.kind.shape() == Shape::AnyOf;
    if !group.is_empty() {
        return (clear && matters(group)).then_some(Named::Group);
    }
    let answered = context.session.contributions.iter().map(|one| chosen(&one.answers, field));
    let answered: Vec<&[String]> = answered.filter(|ids| !ids.is_empty()).collect();
    let voted = context.session.votes.get(&field.path);
    match answered.iter().filter(|ids| matters(ids)).count() {
        // Votes are no contributions: how many of those there are says nothing about them.
        0 if voted.is_some_and(|tally| tally.keys().any(|id| choice.named.contains(id))) => Some(Named::Few),
        0 => None,
        count if count * 2 > answered.len() => Some(Named::People(count)),
        _ => Some(Named::Few),
    }
}

/// The fields of a row that tell whether it is open: its choice, or else its texts.
pub(super) fn deciding(table: &Table, index: usize, choice: Option<&RowChoice>) -> Vec<Field> {
    let decides = |column: &&FieldColumn| match choice {
        Some(choice) => column.id == choice.column,
        None => !column.kind.shape().is_choice(),
    };
    table.field_columns().filter(decides).map(|column| table.field(index, column)).collect()
}
