//! The register of actions as files that other programs read: spreadsheets and calendars.
//!
//! What people wrote stays text everywhere: nothing in it becomes a formula.

mod calendar;
mod register;
mod sheet;
mod table;

pub use register::Register;

use calendar::ics;
use sheet::xlsx;
use table::csv;

use crate::made::Made;
use crate::source::Problem;

/// What a register is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Export {
    /// A workbook for Excel.
    Xlsx,
    /// Text with semicolons, as Dutch Excel reads it.
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
    /// Writes it as what is asked.
    pub fn export(&self, export: Export) -> Result<Made, Problem> {
        match export {
            Export::Xlsx => xlsx(self),
            Export::Csv => csv(self),
            Export::Ics => Ok(ics(self)),
        }
    }
}
