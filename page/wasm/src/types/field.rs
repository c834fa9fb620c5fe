//! A field of a form.

use opschaal::method::{Choice, Field, Shape};
use serde::Serialize;
use tsify::Tsify;

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct FieldView {
    /// Its name; in the columns of a list the last part of it.
    pub path: String,
    pub shape: ShapeView,
    pub label: String,
    /// What a screen reader says: makes sense alone.
    pub spoken: String,
    pub hint: String,
    pub choices: Vec<ChoiceView>,
}

#[derive(Debug, Clone, Copy, Serialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum ShapeView {
    Line,
    Text,
    Names,
    Date,
    OneOf,
    AnyOf,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ChoiceView {
    pub id: String,
    pub label: String,
    pub explanation: String,
}

impl From<&Field> for FieldView {
    fn from(field: &Field) -> Self {
        Self {
            path: field.path.to_string(),
            shape: field.kind.shape().into(),
            label: field.kind.titled(&field.label),
            spoken: field.kind.titled(&field.spoken),
            hint: field.hint.clone(),
            choices: field.kind.choices().iter().map(ChoiceView::from).collect(),
        }
    }
}

impl From<Shape> for ShapeView {
    fn from(shape: Shape) -> Self {
        match shape {
            // A number is typed on a line: words are taken there too.
            Shape::Line | Shape::Number => Self::Line,
            Shape::Names => Self::Names,
            Shape::Date => Self::Date,
            Shape::OneOf | Shape::Scale => Self::OneOf,
            Shape::AnyOf => Self::AnyOf,
            _ => Self::Text,
        }
    }
}

impl From<&Choice> for ChoiceView {
    fn from(choice: &Choice) -> Self {
        Self { id: choice.id.clone(), label: choice.label.clone(), explanation: choice.explanation.clone() }
    }
}
