//! What each person wrote, in full.

use crate::method::{Block, List, Table};
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

/// What was filled in in one row, or in one field that stands in no row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Its code; empty for none.
    pub code: String,
    /// What was asked.
    pub name: String,
    /// The texts, with what was asked; that is empty where the name says it.
    pub texts: Vec<(String, String)>,
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
            Block::List(list) => said.extend(list_rows(context, one, list)),
            Block::Table(table) => said.extend(table_rows(context, one, table)),
            Block::Fields(_) | Block::Columns(_) => {
                // Who it was stands above it.
                let fields = block.fields().into_iter().filter(|field| !who.contains(&&field.path));
                said.extend(fields.filter_map(|field| {
                    let text = context.said(&one.answers, &field)?;
                    let texts = vec![(String::new(), text)];
                    Some(Line { code: field.code.unwrap_or_default(), name: field.label, texts })
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

fn table_rows(context: &Context, one: &Contribution, table: &Table) -> Vec<Line> {
    let row = |index: usize| {
        let columns = table.field_columns();
        let texts = columns.filter_map(|column| {
            Some((column.spoken.clone(), context.said(&one.answers, &table.field(index, column))?))
        });
        line(table.row_code(index), table.rows[index].short.clone(), texts.collect())
    };
    (0..table.rows.len()).filter_map(row).collect()
}

fn list_rows(context: &Context, one: &Contribution, list: &List) -> Vec<Line> {
    let row = |n: usize| {
        let columns = list.columns.iter();
        let texts = columns
            .filter_map(|column| Some((column.spoken.clone(), context.said(&one.answers, &list.field(n, column))?)));
        line(list.row_code(n), list.row_name.clone(), texts.collect())
    };
    (1..=one.answers.rows(list.path.as_str())).filter_map(row).collect()
}

fn line(code: String, name: String, texts: Vec<(String, String)>) -> Option<Line> {
    (!texts.is_empty()).then_some(Line { code, name, texts })
}
