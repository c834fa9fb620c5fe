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
    /// What the kinds are called in a method file; options are read into those that have them.
    pub(super) const KEYWORDS: [(&str, FieldKind); 6] = [
        ("regel", FieldKind::Line),
        ("tekst", FieldKind::Text),
        ("namen", FieldKind::Names),
        ("datum", FieldKind::Date),
        ("een_van", FieldKind::OneOf(Vec::new())),
        ("meer_van", FieldKind::AnyOf(Vec::new())),
    ];

    /// Tells how a field of this kind is filled in.
    pub fn shape(&self) -> Shape {
        match self {
            FieldKind::Line => Shape::Line,
            FieldKind::Text => Shape::Text,
            FieldKind::Names => Shape::Names,
            FieldKind::Date => Shape::Date,
            FieldKind::OneOf(_) => Shape::OneOf,
            FieldKind::AnyOf(_) => Shape::AnyOf,
        }
    }

    /// Lists the options; none for a field that is no choice.
    pub fn choices(&self) -> &[Choice] {
        match self {
            FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date => &[],
            FieldKind::OneOf(choices) | FieldKind::AnyOf(choices) => choices,
        }
    }

    /// Gives the place for its options; `None` for a field that is no choice.
    pub(super) fn choices_mut(&mut self) -> Option<&mut Vec<Choice>> {
        match self {
            FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date => None,
            FieldKind::OneOf(choices) | FieldKind::AnyOf(choices) => Some(choices),
        }
    }

    /// Writes a value of this kind as TOML, for people who ask how.
    pub(crate) fn example(&self) -> String {
        let first = || self.choices().first().map_or("", |choice| &choice.id);
        match self {
            FieldKind::Line | FieldKind::Text => "\"…\"".to_string(),
            FieldKind::Names => "[\"Anna\", \"Bram\"]".to_string(),
            FieldKind::Date => "2026-03-12".to_string(),
            FieldKind::OneOf(_) => format!("{:?}", first()),
            FieldKind::AnyOf(_) => format!("[{:?}]", first()),
        }
    }

    /// Writes TOML for a field of this kind that is not filled in; `None` where TOML has no such value.
    pub(super) fn blank(&self) -> Option<&'static str> {
        match self {
            FieldKind::Line | FieldKind::Text | FieldKind::OneOf(_) => Some("\"\""),
            FieldKind::Names | FieldKind::AnyOf(_) => Some("[]"),
            FieldKind::Date => None,
        }
    }
}

/// How a field is filled in, whatever the answer means: what a sheet offers for it, and how that is read back. Kinds may
/// share one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Shape {
    /// On one line.
    Line,
    /// On any number of lines.
    Text,
    /// On lines that each say something by themselves.
    Names,
    /// With a day from a calendar, or with words.
    Date,
    /// With one option of a list.
    OneOf,
    /// With any number of boxes to tick.
    AnyOf,
}

impl Shape {
    /// Tells whether it is filled in by pointing at options, and not with words.
    pub fn is_choice(self) -> bool {
        match self {
            Shape::OneOf | Shape::AnyOf => true,
            Shape::Line | Shape::Text | Shape::Names | Shape::Date => false,
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
