//! The impact that is wanted, and the steps that lead to it.

use std::collections::BTreeMap;

use crate::answers::Value;
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
    /// The path of the field.
    pub path: Path,
    /// What hung there on the wall, each as often as it was written; none that the group took over.
    pub notes: Vec<(String, usize)>,
    /// The numbers that contributions said, from the least to the most, and then words in the place of one; each with
    /// how many did. None where no number is asked.
    pub numbers: Vec<(String, usize)>,
}

impl Said {
    pub(super) fn new(context: &Context, field: &Field, name: &str) -> Self {
        Self {
            code: field.code.clone().unwrap_or_default(),
            name: name.to_string(),
            text: context.group(field),
            others: context.others(field),
            path: field.path.clone(),
            notes: counted(context.notes(field).map(|note| note.text.clone())),
            numbers: numbers(context, field),
        }
    }

    /// Whether nobody said anything.
    pub fn is_empty(&self) -> bool {
        self.text.is_none() && self.others == 0 && self.notes.is_empty()
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
        self.summary.iter().chain(&self.steps).all(Said::is_empty)
    }
}

/// Each text once, with how often it is there.
pub(super) fn counted(texts: impl Iterator<Item = String>) -> Vec<(String, usize)> {
    let mut counted: Vec<(String, usize)> = Vec::new();
    for text in texts {
        match counted.iter_mut().find(|(one, _)| *one == text) {
            Some((_, count)) => *count += 1,
            None => counted.push((text, 1)),
        }
    }
    counted
}

fn numbers(context: &Context, field: &Field) -> Vec<(String, usize)> {
    let Some(quantity) = field.kind.quantity() else { return Vec::new() };
    let (mut counted, mut words) = (BTreeMap::new(), BTreeMap::new());
    for value in context.session.contributions.iter().filter_map(|one| one.answers.get(&field.path)) {
        match value {
            Value::Number(number) => *counted.entry(*number).or_insert(0) += 1,
            other => *words.entry(other.shown(&field.kind, &context.method.words)).or_insert(0) += 1,
        }
    }
    let marks = context.method.words.numbers;
    let counted = counted.into_iter().map(|(number, count)| (quantity.told(number, marks), count));
    counted.chain(words.into_iter().map(|(words, count)| (format!("‘{words}’"), count))).collect()
}
