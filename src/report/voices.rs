//! What everybody wrote, row by row of the sheets.

use crate::answers::Answers;
use crate::color::Color;
use crate::method::{Block, Field, List, Sheet, Table};
use crate::session::Contribution;

use super::context::Context;

/// The most contributions that a report shows in full. Of more, nobody reads them in it: the workbook holds them.
pub const MOST_VOICES: usize = 30;

/// The id, among those of questions, of what everybody wrote.
pub const CONTRIBUTIONS_PART: &str = "bijdragen";

/// What everybody wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voices {
    /// How many contributions there are.
    pub count: usize,
    /// What of them is in the report.
    pub shown: ShownVoices,
}

/// What of the contributions is in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShownVoices {
    /// All of it, by sheet.
    All(Vec<SheetVoices>),
    /// Nothing: there are more than [`MOST_VOICES`].
    TooMany,
    /// Nothing: so it was asked.
    LeftOut,
}

/// What everybody wrote on one sheet; or what belongs to none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetVoices {
    /// The title of the sheet; empty for texts that belong to no field.
    pub title: String,
    /// The colour of the sheet.
    pub color: Option<Color>,
    /// Its rows, and fields that stand in no row.
    pub rows: Vec<RowVoices>,
}

/// What everybody wrote in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowVoices {
    /// Its code; empty for none.
    pub code: String,
    /// What was asked.
    pub name: String,
    /// What each wrote there, in the order of the session.
    pub said: Vec<Voice>,
}

/// What somebody wrote in one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// Who wrote it.
    pub source: String,
    /// The texts, with what was asked; that is empty where the row says it.
    pub texts: Vec<(String, String)>,
}

/// Looks up what the contributions of a session say.
pub(super) fn voices(context: &Context, without: &[String]) -> Voices {
    let count = context.session.contributions.len();
    let shown = if without.iter().any(|id| id == CONTRIBUTIONS_PART) {
        ShownVoices::LeftOut
    } else if count > MOST_VOICES {
        ShownVoices::TooMany
    } else {
        let sheets = context.method.sheets.iter().map(|sheet| on_sheet(context, sheet)).chain([loose(context)]);
        ShownVoices::All(sheets.filter(|sheet| !sheet.rows.is_empty()).collect())
    };
    Voices { count, shown }
}

fn on_sheet(context: &Context, sheet: &Sheet) -> SheetVoices {
    let mut rows = Vec::new();
    for block in &sheet.blocks {
        match block {
            Block::List(list) => rows.push(list_row(context, list)),
            Block::Table(table) => rows.extend((0..table.rows.len()).map(|index| table_row(context, table, index))),
            Block::Fields(_) | Block::Columns(_) | Block::Grid(_) => {
                rows.extend(block.fields().iter().map(|field| single(context, field)));
            }
        }
    }
    rows.retain(|row| !row.said.is_empty());
    SheetVoices { title: sheet.title.clone(), color: Some(sheet.color), rows }
}

/// Gathers what each contribution says.
fn row(context: &Context, code: String, name: String, texts: impl Fn(&Answers) -> Vec<(String, String)>) -> RowVoices {
    let voice = |one: &Contribution| {
        let texts = texts(&one.answers);
        (!texts.is_empty()).then(|| Voice { source: one.source(), texts })
    };
    RowVoices { code, name, said: context.session.contributions.iter().filter_map(voice).collect() }
}

fn single(context: &Context, field: &Field) -> RowVoices {
    let code = field.code.clone().unwrap_or_default();
    row(context, code, field.label.clone(), |answers| {
        if says_what_all_know(context, answers, field) {
            return Vec::new();
        }
        context.said(answers, field).map(|text| (String::new(), text)).into_iter().collect()
    })
}

/// Whether a field tells who it was, which stands beside all that they wrote, or what the copy is about, as the group has
/// it too.
fn says_what_all_know(context: &Context, answers: &Answers, field: &Field) -> bool {
    let who = [&context.method.person_field, &context.method.organisation_field];
    let is_about = context.method.about_fields().any(|path| *path == field.path);
    who.contains(&&field.path) || is_about && answers.get(&field.path) == context.session.group.get(&field.path)
}

fn table_row(context: &Context, table: &Table, index: usize) -> RowVoices {
    let short = table.rows.get(index).map(|row| row.short.clone()).unwrap_or_default();
    row(context, table.row_code(index), short, |answers| {
        let columns = table.field_columns();
        let text = |field| context.said(answers, &field);
        columns.filter_map(|column| Some((column.spoken.clone(), text(table.field(index, column))?))).collect()
    })
}

/// All of a list is one row: the first of one person is not the first of another.
fn list_row(context: &Context, list: &List) -> RowVoices {
    row(context, list.code.clone(), list.title.clone(), |answers| {
        let texts = (1..=answers.rows(list.path.as_str())).map(|n| {
            let said = list.columns.iter().filter_map(|column| context.said(answers, &list.field(n, column)));
            (list.row_code(n), said.collect::<Vec<_>>().join(" · "))
        });
        texts.filter(|(_, text)| !text.is_empty()).collect()
    })
}

/// Texts that belong to no field, with the name they were found by.
fn loose(context: &Context) -> SheetVoices {
    let texts =
        |answers: &Answers| answers.unplaced().map(|(name, text)| (name.to_string(), text.to_string())).collect();
    let row = row(context, String::new(), context.texts.bijdragen.zonder_plek.clone(), texts);
    let rows = if row.said.is_empty() { Vec::new() } else { vec![row] };
    SheetVoices { title: String::new(), color: None, rows }
}
