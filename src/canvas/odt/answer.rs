//! What stands in the cells of fields: a text in a bookmark, or boxes, with how many chose what.

use std::collections::HashMap;

use crate::canvas::office::Titles;
use crate::canvas::view::{FieldView, OptionView};
use crate::method::Shape;
use crate::odt::{Draft, Field, Look, Role, Style};
use crate::read::word::glyph::{TICKED, UNTICKED};
use crate::read::word::name;

/// The fields of a document.
pub(super) struct Fields {
    /// The texts in them, by path.
    pub texts: HashMap<String, String>,
    pub titles: Titles,
}

impl Fields {
    /// Adds what stands in the cell of a field.
    pub(super) fn answer(&mut self, draft: &mut Draft, field: &FieldView) {
        let line = Style::of(Role::Answer);
        match field.kind {
            // Options that need no explanation stand beside each other.
            Shape::AnyOf | Shape::OneOf if field.options.iter().all(|option| option.explanation.is_empty()) => {
                draft.paragraph(line, |draft| field.options.iter().for_each(|own| option(draft, own)));
            }
            Shape::Scale => {
                draft.paragraph(line, |draft| field.options.iter().for_each(|own| step(draft, own)));
                draft.paragraph(Style::of(Role::Guidance), |draft| draft.words(&field.ends, Look::Plain));
            }
            Shape::AnyOf | Shape::OneOf => {
                for own in &field.options {
                    draft.paragraph(line, |draft| option(draft, own));
                }
            }
            Shape::Line | Shape::Text | Shape::Names | Shape::Date | Shape::Number => {
                draft.paragraph(line, |draft| self.field(draft, field));
            }
        }
    }

    /// Adds a field to the paragraph that is open: its text, or what it asks.
    pub(super) fn field(&mut self, draft: &mut Draft, field: &FieldView) {
        let text = self.texts.get(&field.path).map_or("", String::as_str);
        let title = self.titles.title(&field.spoken, &field.path);
        draft.field(Field { path: field.path.clone(), title, prompt: field.prompt.clone() }, text);
    }
}

/// Adds one option of many: a box with its label, what it means, and how many ticked it.
fn option(draft: &mut Draft, option: &OptionView) {
    labelled(draft, option);
    if !option.explanation.is_empty() {
        draft.words(&format!("– {} ", option.explanation), Look::Quiet);
    }
    tally(draft, option);
}

/// Adds one step of a scale: what its ends mean stands below all of them.
fn step(draft: &mut Draft, option: &OptionView) {
    labelled(draft, option);
    tally(draft, option);
}

fn labelled(draft: &mut Draft, option: &OptionView) {
    let square = if option.ticked { TICKED } else { UNTICKED };
    draft.bookmarked(&name::bookmark(&option.path), |draft| draft.words(square, Look::Plain));
    // Box and label stay together at the end of a line.
    let label = option.label.replace(' ', "\u{A0}");
    draft.words(&format!("\u{A0}{label}   "), Look::Plain);
}

fn tally(draft: &mut Draft, option: &OptionView) {
    if let Some(counted) = option.counted() {
        draft.printed(&counted, Look::Quiet);
    }
}
