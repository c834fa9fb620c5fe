//! What each person wrote, in full.

use crate::method::{Block, List};
use crate::session::Contribution;

use super::context::Context;

/// A contribution with all that is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Who wrote it.
    pub source: String,
    /// The file it stood in.
    pub file: String,
    /// What was filled in, in the order of the sheets.
    pub said: Vec<Line>,
    /// Texts that belong to no field, with the name they were found by.
    pub unplaced: Vec<(String, String)>,
}

/// What was filled in in one field, or in one row of a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// The code of its row; empty for none.
    pub code: String,
    pub name: String,
    pub text: String,
}

/// Lists the contributions of a session, in its order.
pub(super) fn voices(context: &Context) -> Vec<Voice> {
    context.session.contributions.iter().map(|one| voice(context, one)).collect()
}

fn voice(context: &Context, one: &Contribution) -> Voice {
    let mut said = Vec::new();
    let who = [&context.method.person_field, &context.method.organisation_field];
    for block in context.method.blocks() {
        match block {
            Block::List(list) => said.extend(rows(context, one, list)),
            Block::Fields(_) | Block::Table(_) | Block::Columns(_) => {
                // Who it was stands above it.
                let fields = block.fields().into_iter().filter(|field| !who.contains(&&field.path));
                said.extend(fields.filter_map(|field| {
                    let text = context.said(&one.answers, &field)?;
                    Some(Line { code: field.code.unwrap_or_default(), name: field.spoken, text })
                }));
            }
        }
    }
    Voice {
        source: one.source(),
        file: one.origin.file.clone(),
        said,
        unplaced: one.answers.unplaced().map(|(name, text)| (name.to_string(), text.to_string())).collect(),
    }
}

fn rows(context: &Context, one: &Contribution, list: &List) -> Vec<Line> {
    let row = |n: usize| {
        let cells = list.columns.iter().filter_map(|column| context.said(&one.answers, &list.field(n, column)));
        let cells: Vec<String> = cells.map(|cell| cell.replace('\n', " ")).collect();
        let line =
            Line {
                code: format!("{}{n}", list.code), name: format!("{} {n}", list.row_name), text: cells.join(" · ")
            };
        (!cells.is_empty()).then_some(line)
    };
    (1..=one.answers.rows(list.path.as_str())).filter_map(row).collect()
}
