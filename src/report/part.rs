//! A part of the report: what one sheet, or a part of it, says.

use crate::color::Color;
use crate::method::{PartKind, ReportPart};

use super::chain::{Chain, Said};
use super::context::{Context, chosen};
use super::opinion::Opinion;
use super::rows::ToldRows;

/// A part of the report, with its place in the method.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToldPart {
    /// Its head.
    pub title: String,
    /// What a reader should know; empty for nothing.
    pub intro: String,
    /// What it is made from.
    pub kind: PartKind,
    /// What it says.
    pub content: PartContent,
}

/// What a part says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartContent {
    /// Steps that lead from one to the next.
    Chain(Chain),
    /// The rows of a table.
    Rows(ToldRows),
    /// The boxes of a grid.
    Boxes(Boxes),
    /// A single choice.
    Choice(Single),
    /// A single number.
    Number(SaidNumber),
}

/// What the group wrote in the boxes of a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Boxes {
    /// The colour of its sheet.
    pub color: Color,
    /// The boxes, in reading order.
    pub boxes: Vec<Said>,
}

/// A number that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidNumber {
    /// The colour of its sheet.
    pub color: Color,
    /// What the group and the contributions said.
    pub said: Said,
}

/// A choice that stands on its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Single {
    /// The colour of its sheet.
    pub color: Color,
    /// What was asked.
    pub name: String,
    /// Who chose what.
    pub opinion: Opinion,
    /// The label and the explanation of what the group chose.
    pub chosen: Vec<(String, String)>,
}

/// A choice on which views differ.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Divided {
    /// The code of its row; empty for none.
    pub code: String,
    /// The name of its row.
    pub name: String,
    /// Who chose what.
    pub opinion: Opinion,
}

impl ToldPart {
    /// Makes a part of the plan; `None` when what it is about is not in the method.
    pub(super) fn new(context: &Context, plan: &ReportPart) -> Option<Self> {
        let color = context.method.sheet_of(plan.kind.path())?.color;
        let content = match &plan.kind {
            PartKind::Chain { columns, summary } => {
                let columns = context.method.columns(columns)?;
                PartContent::Chain(Chain::new(context, columns, summary.as_ref(), color))
            }
            PartKind::Rows { table, choice } => {
                let table = context.method.table(table)?;
                PartContent::Rows(ToldRows::new(context, table, choice.as_ref(), color))
            }
            PartKind::Boxes { grid } => {
                let fields = context.method.grid(grid)?.fields();
                let boxes = fields.map(|field| Said::new(context, &field, &field.label)).collect();
                PartContent::Boxes(Boxes { color, boxes })
            }
            PartKind::Number { field } => {
                let field = context.method.field(field.as_str())?;
                PartContent::Number(SaidNumber { color, said: Said::new(context, &field, &field.label) })
            }
            PartKind::Choice { field } => {
                let field = context.method.field(field.as_str())?;
                let opinion = Opinion::new(context, &field, &field.label, &[]);
                let chosen = chosen(&context.session.group, &field);
                // The name of a step says what it means.
                let explained = field.kind.choices().iter().filter(|_| field.kind.scale().is_none());
                let explained = explained.filter(|choice| chosen.contains(&choice.id));
                let chosen = explained.map(|choice| (choice.label.clone(), choice.explanation.clone())).collect();
                PartContent::Choice(Single { color, name: field.label.clone(), opinion, chosen })
            }
        };
        Some(Self { title: plan.title.clone(), intro: plan.intro.clone(), kind: plan.kind.clone(), content })
    }

    /// Lists its choices, with the row they stand in, in the order of the sheet.
    pub(super) fn choices(&self) -> Vec<Divided> {
        match &self.content {
            PartContent::Chain(_) | PartContent::Boxes(_) | PartContent::Number(_) => Vec::new(),
            PartContent::Rows(rows) => (rows.in_order().into_iter())
                .flat_map(|row| {
                    row.opinions.iter().map(|opinion| Divided {
                        code: row.code.clone(),
                        name: row.short.clone(),
                        opinion: opinion.clone(),
                    })
                })
                .collect(),
            PartContent::Choice(choice) => {
                vec![Divided { code: String::new(), name: choice.name.clone(), opinion: choice.opinion.clone() }]
            }
        }
    }

    /// Whether nobody said anything.
    pub fn is_empty(&self) -> bool {
        match &self.content {
            PartContent::Chain(chain) => chain.is_empty(),
            PartContent::Rows(rows) => rows.rows.is_empty(),
            PartContent::Boxes(boxes) => boxes.boxes.iter().all(Said::is_empty),
            PartContent::Choice(choice) => choice.opinion.is_empty(),
            PartContent::Number(number) => number.said.is_empty(),
        }
    }
}
