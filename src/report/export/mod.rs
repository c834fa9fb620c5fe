//! The register of actions as files that other programs read: spreadsheets and calendars.
//!
//! What people wrote stays text everywhere: nothing in it becomes a formula.

mod calendar;
mod sheet;
mod table;

use calendar::ics;
use sheet::xlsx;
use table::csv;

use crate::answers::Date;
use crate::made::Made;
use crate::method::Method;
use crate::source::Problem;

use super::actions::{Action, When};
use super::texts::Texts;

/// The actions to export, with what they are about.
#[derive(Debug, Clone, Copy)]
pub struct Register<'a> {
    pub method: &'a Method,
    /// The name of the pilot; empty for none.
    pub pilot: &'a str,
    pub actions: &'a [Action],
    /// The day the file is made: its date, whatever the clock says.
    pub made: Date,
}

/// What a register is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    Xlsx,
    Csv,
    Ics,
}

impl Export {
    pub const ALL: [Self; 3] = [Self::Xlsx, Self::Csv, Self::Ics];

    /// How the names of such files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => "xlsx",
            Self::Csv => "csv",
            Self::Ics => "ics",
        }
    }

    /// What the end of a file's name asks for, in small letters or capitals.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|export| export.ending().eq_ignore_ascii_case(ending))
    }
}

impl Register<'_> {
    /// Writes it as what is asked.
    pub fn export(&self, export: Export) -> Result<Made, Problem> {
        match export {
            Export::Xlsx => xlsx(self),
            Export::Csv => csv(self),
            Export::Ics => Ok(ics(self)),
        }
    }

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
const COLUMNS: usize = 6;

/// The place of the column with dates.
const DATES: usize = 3;

/// The heads of the columns.
fn heads(texts: &Texts) -> [&str; COLUMNS] {
    let acties = &texts.acties;
    [&acties.nr, &acties.wat, &acties.wie, &acties.wanneer, &acties.over, &acties.bijdrage].map(String::as_str)
}

/// The cells of one action; the date apart.
fn cells(texts: &Texts, action: &Action) -> ([String; COLUMNS], Option<Date>) {
    let (words, date) = match &action.when {
        When::Date(date) => (String::new(), Some(*date)),
        When::Words(words) => (words.clone(), None),
        When::Unknown => (String::new(), None),
    };
    let by = if action.by.is_empty() { texts.acties.samen.clone() } else { action.by.join(", ") };
    ([action.code.clone(), action.what.clone(), action.who.clone(), words, action.about.join(", "), by], date)
}
