//! What can be chosen about a report.

use crate::answers::Date;
use crate::session::Session;

/// What can be chosen about a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Options {
    /// The day it is made: dates before it are past. The library has no clock.
    pub today: Date,
    /// The ids of the sheets it is about; all of them when empty.
    pub sheets: Vec<String>,
    /// The ids of questions not to ask; [`CONTRIBUTIONS_PART`](super::CONTRIBUTIONS_PART) leaves out what everybody wrote.
    pub without: Vec<String>,
    /// How people are called.
    pub naming: Naming,
    /// In which order the picture of all choices has its rows.
    pub order: ShareOrder,
    /// An earlier moment of the same pilot, to compare with; else it is the last of those in the session.
    pub earlier: Option<Session>,
    /// Of which moments the report tells.
    pub moments: Moments,
}

impl Options {
    /// A report on everything, made today.
    pub fn new(today: Date) -> Self {
        Self {
            today,
            sheets: Vec::new(),
            without: Vec::new(),
            naming: Naming::default(),
            order: ShareOrder::default(),
            earlier: None,
            moments: Moments::default(),
        }
    }
}

/// Of which moments of a pilot a report tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Moments {
    /// Of this one, and what changed since the one before.
    #[default]
    Last,
    /// Of all of them: what was chosen at each, and how the actions went.
    All,
}

/// How a report calls people.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Naming {
    /// By name where their words stand; who sees something otherwise than most is no name but an organisation.
    #[default]
    Discreet,
    /// By name, everywhere.
    Named,
    /// By their organisation or a number, everywhere: in texts, actions and names of files too.
    Anonymous,
}

/// The order of the rows in the picture of all choices, within each sheet.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ShareOrder {
    /// As they stand on the sheet.
    #[default]
    Row,
    /// Where views differ most comes first.
    Division,
}

/// Whom a report is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Audience {
    /// Who took part: everything.
    #[default]
    Everybody,
    /// The board: one page.
    Board,
}
