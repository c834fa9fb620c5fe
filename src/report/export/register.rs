//! The register of actions, and its rows as a table has them.

use crate::answers::Date;
use crate::method::Method;

use super::super::actions::{Action, When};
use super::super::texts::Texts;

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
    pub fn undated(&self) -> usize {
        let undated = |action: &&Action| match action.when {
            When::Date(_) => false,
            When::Words(_) | When::Unknown => true,
        };
        self.actions.iter().filter(undated).count()
    }
}

/// How many columns a table of actions has.
pub(super) const COLUMNS: usize = 6;

/// The place of the column with dates.
pub(super) const DATES: usize = 3;

/// The heads of the columns.
pub(super) fn heads(texts: &Texts) -> [&str; COLUMNS] {
    let acties = &texts.acties;
    [&acties.nr, &acties.wat, &acties.wie, &acties.wanneer, &acties.over, &acties.bijdrage].map(String::as_str)
}

/// The cells of one action; the date apart.
pub(super) fn cells(texts: &Texts, action: &Action) -> ([String; COLUMNS], Option<Date>) {
    let (words, date) = match &action.when {
        When::Date(date) => (String::new(), Some(*date)),
        When::Words(words) => (words.clone(), None),
        When::Unknown => (String::new(), None),
    };
    let by = if action.by.is_empty() { texts.acties.samen.clone() } else { action.by.join(", ") };
    ([action.code.clone(), action.what.clone(), action.who.clone(), words, action.about.join(", "), by], date)
}
