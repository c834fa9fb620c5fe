//! An action: what is to be done, by whom and when.

use std::cmp::Ordering;

use crate::answers::Date;
use crate::method::Path;
use crate::session::State;

/// An action, with where it stands and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// A code that no other action has. It says where it stands, and of a proposal whose it is: A4 is the fourth of the
    /// group's list, R1.2 the second in the cell of row R1, and D3-A4 the fourth in the list of the third participant.
    pub code: String,
    /// The path of its row.
    pub row: Path,
    /// Where it stands.
    pub place: ActionPlace,
    /// What is to be done.
    pub what: String,
    /// Empty when nobody is named.
    pub who: String,
    /// When it is to be done.
    pub when: When,
    /// The labels of what it is about; or the row whose cell it stands in.
    pub about: Vec<String>,
    /// Who proposed it; empty for the group.
    pub by: Vec<String>,
    /// How far it is.
    pub state: State,
    /// What was remarked about that; empty for nothing.
    pub remark: String,
}

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionPlace {
    /// In the list of actions, with room for who and when.
    List,
    /// In the cell for actions of a table's row.
    Cell,
}

/// When an action is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// On a day.
    Date(Date),
    /// Words in the place of a date.
    Words(String),
    /// Nobody said.
    Unknown,
}

impl When {
    fn order(&self) -> (u8, Option<Date>) {
        match self {
            Self::Date(date) => (0, Some(*date)),
            Self::Words(_) => (1, None),
            Self::Unknown => (2, None),
        }
    }
}

impl Action {
    /// Puts the earliest first, and what has no date last, as it stands on the sheets.
    pub(super) fn by_date(&self, other: &Self) -> Ordering {
        self.when.order().cmp(&other.when.order())
    }

    /// All that it says, by which it is known to be the same as another: in a cell with its row.
    pub(super) fn words(&self) -> String {
        format!("{}\n{:?}", self.identity(), (&self.what, &self.who, &self.when, &self.about))
    }

    /// What stays the same when an action moves in the list, gets a date or an owner: its words, and in a cell its row.
    pub fn identity(&self) -> String {
        let row = match self.place {
            ActionPlace::List => "",
            ActionPlace::Cell => self.row.as_str(),
        };
        format!("{row}\n{}", folded(&self.what))
    }
}

/// Words in small letters, with one space between.
pub(super) fn folded(words: &str) -> String {
    words.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" ")
}
