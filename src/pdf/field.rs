//! What the form pass is told about a field: its name, what a screen reader says, what is in it.

use serde::Serialize;

/// A field of the form. One field can have widgets on several pages; they show the same value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FormField {
    /// The full name: partial names joined by dots (ISO 32000-1, 12.7.3.2).
    pub path: String,
    /// The alternate name (`TU`), for screen readers: makes sense alone.
    pub name: String,
    /// What people find it by on the page; none for its path.
    pub label: Option<String>,
    /// The kind of field and its value.
    pub content: FieldContent,
    /// Whether what is in it was filled in beforehand, so that it is nobody's answer: it becomes the default value
    /// (`DV`, ISO 32000-1, 12.7.3.1), which viewers keep.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub given: bool,
}

/// The kind of a field, with its value.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub enum FieldContent {
    /// A text field of one line.
    Line(String),
    /// A text field of several lines.
    Text(String),
    /// A read-only line that tells what the page is.
    Mark(String),
    /// A check box.
    Tick(bool),
}

impl FieldContent {
    /// The text of a text field, `None` for a check box.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Line(text) | Self::Text(text) | Self::Mark(text) => Some(text),
            Self::Tick(_) => None,
        }
    }
}
