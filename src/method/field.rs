//! What can be filled in: a field, its kind, and the options of a choice.

use serde::Serialize;

use super::choice::Choice;
use super::quantity::Quantity;
use super::scale::Scale;
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
        let spoken = format!("{} – {first}{}", self.spoken, rest.as_str());
        match self.kind.scale() {
            // A number alone says nothing.
            Some(_) if !choice.explanation.is_empty() => format!("{spoken}: {}", choice.explanation),
            Some(_) | None => spoken,
        }
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
    /// One step of a scale.
    Scale(Scale),
    /// A number, or words where nobody knows it.
    Number(Quantity),
}

impl FieldKind {
    /// Tells how a field of this kind is filled in.
    pub fn shape(&self) -> Shape {
        match self {
            FieldKind::Line => Shape::Line,
            FieldKind::Text => Shape::Text,
            FieldKind::Names => Shape::Names,
            FieldKind::Date => Shape::Date,
            FieldKind::OneOf(_) => Shape::OneOf,
            FieldKind::AnyOf(_) => Shape::AnyOf,
            FieldKind::Scale(_) => Shape::Scale,
            FieldKind::Number(_) => Shape::Number,
        }
    }

    /// Lists the options, which are the steps of a scale; none for a field that is no choice.
    pub fn choices(&self) -> &[Choice] {
        match self {
            FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date | FieldKind::Number(_) => &[],
            FieldKind::OneOf(choices) | FieldKind::AnyOf(choices) => choices,
            FieldKind::Scale(scale) => scale.steps(),
        }
    }

    /// Gives what is asked of a number; `None` for a field that is none.
    pub fn quantity(&self) -> Option<&Quantity> {
        match self {
            FieldKind::Number(quantity) => Some(quantity),
            FieldKind::Line
            | FieldKind::Text
            | FieldKind::Names
            | FieldKind::Date
            | FieldKind::OneOf(_)
            | FieldKind::AnyOf(_)
            | FieldKind::Scale(_) => None,
        }
    }

    /// Gives the scale; `None` for a field that is none.
    pub fn scale(&self) -> Option<&Scale> {
        match self {
            FieldKind::Scale(scale) => Some(scale),
            FieldKind::Line
            | FieldKind::Text
            | FieldKind::Names
            | FieldKind::Date
            | FieldKind::OneOf(_)
            | FieldKind::AnyOf(_)
            | FieldKind::Number(_) => None,
        }
    }

    /// Names an option of this kind where it stands alone: of a scale with what its ends mean.
    pub fn option_name(&self, choice: &Choice) -> String {
        match self.scale() {
            Some(_) if !choice.explanation.is_empty() => format!("{} ({})", choice.label, choice.explanation),
            Some(_) | None => choice.label.clone(),
        }
    }

    /// Puts the unit of a number behind a head or a label: "Costs (€)".
    pub fn titled(&self, title: &str) -> String {
        match self.quantity() {
            Some(quantity) if !quantity.unit.is_empty() => format!("{title} ({})", quantity.unit),
            Some(_) | None => title.to_string(),
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
            FieldKind::Scale(_) => first().to_string(),
            FieldKind::Number(quantity) => quantity.example().to_string(),
        }
    }

    /// Writes TOML for a field of this kind that is not filled in; `None` where TOML has no such value.
    pub(super) fn blank(&self) -> Option<&'static str> {
        match self {
            FieldKind::Line | FieldKind::Text | FieldKind::OneOf(_) => Some("\"\""),
            FieldKind::Names | FieldKind::AnyOf(_) => Some("[]"),
            FieldKind::Date | FieldKind::Scale(_) | FieldKind::Number(_) => None,
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
    /// With one box of a row of numbered ones.
    Scale,
    /// With a number, or with words.
    Number,
}

impl Shape {
    /// Tells whether it is filled in by pointing at options, and not with words.
    pub fn is_choice(self) -> bool {
        match self {
            Shape::OneOf | Shape::AnyOf | Shape::Scale => true,
            Shape::Line | Shape::Text | Shape::Names | Shape::Date | Shape::Number => false,
        }
    }

    /// Tells whether one option is the answer: a second contradicts it.
    pub fn takes_one(self) -> bool {
        match self {
            Shape::OneOf | Shape::Scale => true,
            Shape::AnyOf | Shape::Line | Shape::Text | Shape::Names | Shape::Date | Shape::Number => false,
        }
    }
}
