//! What helps to think, above the room for a text: in a column, or in a box of a grid.

use super::field::{Field, FieldKind};
use crate::path::Path;

/// What the field below it holds.
pub(super) const THINK_KIND: FieldKind = FieldKind::Text;

/// A column to think along, or a box in a grid: a question, a lead-in to finish, and things to think of.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct ThinkColumn {
    /// The last part of the path of its field.
    pub id: String,
    /// Its head.
    pub name: String,
    /// What is asked; empty for nothing.
    pub question: String,
    /// The beginning of a sentence to finish; empty for none.
    pub lead_in: String,
    /// Things to think of.
    pub prompts: Vec<String>,
}

impl ThinkColumn {
    /// Makes the field below it: of columns or a grid with this path and name.
    pub(super) fn field(&self, path: &Path, row_name: &str, code: String) -> Field {
        let Self { id, name, .. } = self;
        Field {
            path: path.join(id),
            kind: THINK_KIND,
            label: name.clone(),
            spoken: format!("{row_name}: {name}"),
            hint: String::new(),
            code: Some(code),
        }
    }
}
