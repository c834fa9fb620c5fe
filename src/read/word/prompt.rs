//! What a control shows until something is filled in.

use super::glyph::UNTICKED;
use crate::method::{Method, Shape};

/// The text of the prompt in the control of a field of this shape.
pub fn prompt(method: &Method, shape: Shape) -> &str {
    let words = &method.words;
    match shape {
        Shape::Text | Shape::Names | Shape::Line | Shape::Number => &words.prompt_text,
        Shape::OneOf | Shape::Scale => &words.prompt_choice,
        Shape::Date => &words.prompt_date,
        // A check box shows that it is not ticked.
        Shape::AnyOf => UNTICKED,
    }
}

/// The prompts of all shapes.
pub fn prompts(method: &Method) -> [&str; 4] {
    [Shape::Text, Shape::Line, Shape::OneOf, Shape::Date].map(|shape| prompt(method, shape))
}
