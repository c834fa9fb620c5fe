//! What a report after a session is made from: the roles that fields play in it, its parts, and what it asks.

use crate::path::Path;

/// How a method is reported on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Plan {
    /// The date of a session; it exists and is a date.
    pub date: Option<Path>,
    /// Who took part in the pilot; it exists and holds names.
    pub people: Option<Path>,
    /// Where actions stand; none when the method has none.
    pub actions: Option<ActionRoles>,
    /// In the order in which a board reads them.
    pub parts: Vec<ReportPart>,
    /// What to ask of the answers.
    pub rules: Vec<Rule>,
}

/// Where actions stand.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ActionRoles {
    /// The list of actions; its columns below exist.
    pub list: Path,
    /// The id of the column with what is to be done.
    pub what: String,
    /// The id of the column with who does it.
    pub who: String,
    /// The id of the column with its date.
    pub when: String,
    /// The choice that says what an action is about.
    pub about: Option<String>,
    /// The id of the columns of tables whose cells hold actions.
    pub column: Option<String>,
}

/// A part of the report.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReportPart {
    /// Its head.
    pub title: String,
    /// What a reader should know; empty for nothing.
    pub intro: String,
    /// Its head on the page for the board; empty when it is not on there.
    pub board: String,
    /// What the page for the board says when there is nothing to name.
    pub nothing: String,
    /// What it shows.
    pub kind: PartKind,
}

/// What a part shows.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum PartKind {
    /// Columns that lead from one to the next, and the field that sums them up.
    Chain {
        /// The columns; they exist.
        columns: Path,
        /// The field; it exists and holds text.
        summary: Option<Path>,
    },
    /// The rows of a table, with the choice that puts them in order.
    Rows {
        /// The table; it exists.
        table: Path,
        /// The choice in each row; none when the rows keep their order.
        choice: Option<RowChoice>,
    },
    /// The boxes of a grid.
    Boxes {
        /// The grid; it exists.
        grid: Path,
    },
    /// A single choice.
    Choice {
        /// The field; it exists and is a choice.
        field: Path,
    },
    /// A single number.
    Number {
        /// The field; it exists and is a number.
        field: Path,
    },
}

impl PartKind {
    /// The path of what it shows.
    pub fn path(&self) -> &Path {
        match self {
            Self::Chain { columns, .. } => columns,
            Self::Rows { table, .. } => table,
            Self::Boxes { grid } => grid,
            Self::Choice { field } | Self::Number { field } => field,
        }
    }
}

/// The choice that tells what matters in a row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct RowChoice {
    /// The id of its column.
    pub column: String,
    /// The ids of its options in the order of the rows; when empty the rows keep their own order.
    pub order: Vec<String>,
    /// The options whose rows the page for the board names; when empty it names them all, with their option.
    pub named: Vec<String>,
}

/// Something to ask when the answers give reason to.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// The name that a report tells it by.
    pub id: String,
    /// The question, with places such as `{rij}`.
    pub text: String,
    /// Whether it is asked at all.
    pub on: bool,
    /// When it is asked.
    pub condition: Condition,
}

/// When a question is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Condition {
    /// An option was chosen in a row of a table, and the row has no action.
    ChosenWithoutAction {
        /// The table; it exists.
        table: Path,
        /// The id of the column with the choice.
        column: String,
        /// The id of the option.
        option: String,
    },
    /// An action in the list has nobody who does it.
    ActionWithoutOwner,
    /// An action in the list has no date, nor words in its place.
    ActionWithoutDate,
    /// The date of an action in the list is past.
    ActionOverdue,
    /// A text says the same as another.
    Repeated {
        /// The field that is looked at.
        first: Path,
        /// The field that it is held against.
        second: Path,
    },
    /// One of the columns that lead to each other is empty, and another is not; or one of the boxes of a grid.
    EmptyStep {
        /// The columns or the grid; they exist.
        columns: Path,
    },
    /// Nobody chose anything.
    NothingChosen {
        /// The field; it exists and is a choice.
        field: Path,
    },
}

impl Condition {
    /// Tells whether it is about actions.
    pub(crate) fn needs_actions(&self) -> bool {
        match self {
            Self::ChosenWithoutAction { .. }
            | Self::ActionWithoutOwner
            | Self::ActionWithoutDate
            | Self::ActionOverdue => true,
            Self::Repeated { .. } | Self::EmptyStep { .. } | Self::NothingChosen { .. } => false,
        }
    }

    /// The places that the question may fill in.
    pub(crate) fn places(&self) -> &'static [&'static str] {
        match self {
            Self::ChosenWithoutAction { .. } => &["code", "rij"],
            Self::ActionWithoutOwner => &["code", "actie"],
            Self::ActionWithoutDate => &["code", "actie", "wie"],
            Self::ActionOverdue => &["code", "actie", "wie", "datum"],
            Self::Repeated { .. } => &["eerste", "tweede"],
            Self::EmptyStep { .. } => &["code", "stap"],
            Self::NothingChosen { .. } => &["veld"],
        }
    }
}
