//! The impact that is wanted, and the steps that lead to it.

use crate::color::Color;
use crate::method::{Columns, Field, Path};

use super::context::Context;

/// The impact statement and the theory of change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Chain {
    /// The colour of its sheet.
    pub color: Color,
    /// What sums the steps up; `None` when the method has no such field.
    pub summary: Option<Said>,
    /// In which direction to think, as the method says it.
    pub direction: String,
    /// The steps, in order.
    pub steps: Vec<Said>,
}

/// What the group wrote in a field, or that it did not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The code of its row; empty for none.
    pub code: String,
    /// What was asked.
    pub name: String,
    /// The group's text; `None` when there is none.
    pub text: Option<String>,
    /// How many contributions wrote something here.
    pub others: usize,
}

impl Said {
    pub(super) fn new(context: &Context, field: &Field, name: &str) -> Self {
        Self {
            code: field.code.clone().unwrap_or_default(),
            name: name.to_string(),
            text: context.group(field),
            others: context.others(field),
        }
    }
}

impl Chain {
    pub(super) fn new(context: &Context, columns: &Columns, summary: Option<&Path>, color: Color) -> Self {
        let summary = summary.and_then(|path| context.method.field(path.as_str()));
        Self {
            color,
            summary: summary.map(|field| Said::new(context, &field, &field.label)),
            direction: columns.direction.clone(),
            steps: (0..columns.columns.len())
                .map(|index| columns.field(index))
                .map(|field| Said::new(context, &field, &field.label))
                .collect(),
        }
    }

    /// Whether nobody wrote anything.
    pub fn is_empty(&self) -> bool {
        self.summary.iter().chain(&self.steps).all(|said| said.text.is_none() && said.others == 0)
    }
}
