//! Files that other programs read: spreadsheets, and the register of actions as a calendar.
//!
//! What people wrote stays text everywhere: nothing in it becomes a formula.

mod calendar;
pub(super) mod csv;
pub(super) mod excel;
mod grid;
mod register;

pub use register::Register;

pub(super) use grid::{Cell, Column, Grid, MOST};

use calendar::ics;

/// The most characters of an action in the name of its file.
const MOST_IN_NAME: usize = 50;

use super::action::Action;
use crate::made::{Made, zipped};
use crate::messages::{Message, program as say};
use crate::people::safe;
use crate::source::Problem;

/// What a register is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// A workbook for Excel.
    Xlsx,
    /// Text with signs between, as Excel in the language of the method reads it.
    Csv,
    /// Events for a calendar (RFC 5545).
    Ics,
}

impl Export {
    /// All of them.
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
    /// Says how many actions are in what is made of it.
    pub fn counted(&self, export: Export) -> Message {
        let (count, undated) = (self.actions.len(), self.undated());
        match export {
            Export::Ics => say::actions_in_calendar(count - undated, count, undated),
            Export::Xlsx | Export::Csv => say::actions_written(count),
        }
    }

    /// Writes a calendar for each action with a date, by the name that its file may have on every system; each has another.
    pub fn calendars(&self) -> Result<Vec<(String, Vec<u8>)>, Problem> {
        let name = |action: &Action| {
            let words: String = action.what.split_whitespace().collect::<Vec<_>>().join(" ");
            let short: String = words.chars().take(MOST_IN_NAME).collect();
            format!("{}.{}", safe(&self.method.wording, &format!("{} {short}", action.code)), Export::Ics.ending())
        };
        Ok(calendar::files(self)?.into_iter().map(|(action, bytes)| (name(action), bytes)).collect())
    }

    /// The same in one zip file.
    pub fn zipped_calendars(&self) -> Result<Made, Problem> {
        zipped(self.calendars()?).map(Made::from)
    }

    /// Writes it as what is asked.
    pub fn export(&self, export: Export) -> Result<Made, Problem> {
        let texts = self.method.texts()?;
        let title = if self.pilot.is_empty() { &texts.acties.agenda } else { self.pilot };
        let bytes = match export {
            Export::Xlsx => excel::written(self.method, title, self.made, &[register::grid(self, texts)])?,
            Export::Csv => csv::written(&self.method.wording, &register::grid(self, texts))?,
            Export::Ics => return ics(self),
        };
        Ok(bytes.into())
    }
}

/// What a table is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spreadsheet {
    /// A workbook for Excel.
    Xlsx,
    /// Text with signs between, as Excel in the language of the method reads it.
    Csv,
}

impl Spreadsheet {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Xlsx, Self::Csv];

    /// How the names of such files end.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Xlsx => Export::Xlsx.ending(),
            Self::Csv => Export::Csv.ending(),
        }
    }

    /// What the end of a file's name asks for, in small letters or capitals.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|spreadsheet| spreadsheet.ending().eq_ignore_ascii_case(ending))
    }
}
