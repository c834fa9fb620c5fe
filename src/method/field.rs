//! What can be filled in: a field, its kind, and the options of a choice.

use serde::Serialize;

use crate::path::Path;

/// One thing to fill in, with every name it goes by.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Field {
    /// Its name in every file.
    pub path: Path,
    /// What it holds.
    pub kind: FieldKind,
    /// What is printed with the field.
    pub label: String,
    /// What a screen reader says: makes sense without the page around it.
    pub spoken: String,
    /// How to fill it in; empty for nothing.
    pub hint: String,
    /// The code of the row it stands in, such as `R1`.
    pub code: Option<String>,
}

impl Field {
    /// Names the check box of one option.
    pub fn option_path(&self, choice: &Choice) -> Path {
        self.path.join(&choice.id)
    }

    /// Says what the check box of one option is for.
    pub fn option_spoken(&self, choice: &Choice) -> String {
        let mut rest = choice.label.chars();
        let first: String = rest.next().into_iter().flat_map(char::to_lowercase).collect();
        format!("{} – {first}{}", self.spoken, rest.as_str())
    }
}

/// What a field holds.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum FieldKind {
    /// Text without line breaks.
    Line,
    /// Text of any number of lines.
    Text,
    /// Names of people or organisations, one a line.
    Names,
    /// A date, or words where nobody knows the date yet.
    Date,
    /// One of these options.
    OneOf(Vec<Choice>),
    /// Any number of these options.
    AnyOf(Vec<Choice>),
}

impl FieldKind {
    /// Lists the options; none for a field that is no choice.
    pub fn choices(&self) -> &[Choice] {
        match self {
            FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date => &[],
            FieldKind::OneOf(choices) | FieldKind::AnyOf(choices) => choices,
        }
    }
}

/// An option of a choice.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Choice {
    /// Its name in files with answers.
    pub id: String,
    /// Its name on the sheet.
    pub label: String,
    /// What it means; empty for nothing.
    pub explanation: String,
}
