//! The blocks of a sheet, and the fields and columns in them.

use crate::messages::method as say;
use crate::method::{Block, Columns, Field, FieldColumn, FieldGroup, List, Row, Table, TableColumn, ThinkColumn};

use super::check::Claims;
use super::grid::grid;
use super::kind::{KINDS, Kind, kind_of};
use super::path::own_path;
use crate::source::{Entry, Mode, Reported};

/// The most rows of a list on one sheet.
const MAX_PRINTED_ROWS: usize = 20;

#[derive(Clone, Copy)]
enum BlockKind {
    Fields,
    Table,
    Columns,
    Grid,
    List,
}

const BLOCK_KINDS: [(&str, BlockKind); 5] = [
    ("velden", BlockKind::Fields),
    ("tabel", BlockKind::Table),
    ("kolommen", BlockKind::Columns),
    ("raster", BlockKind::Grid),
    ("lijst", BlockKind::List),
];

/// Reads a block, of whatever kind.
pub(super) fn block(entry: &mut Entry, claims: &mut Claims) -> Result<Block, Reported> {
    Ok(match entry.keyword("soort", &BLOCK_KINDS)? {
        BlockKind::Fields => Block::Fields(fields(entry, claims)),
        BlockKind::Table => Block::Table(table(entry, claims)),
        BlockKind::Columns => Block::Columns(columns(entry, claims)),
        BlockKind::Grid => Block::Grid(grid(entry, claims)),
        BlockKind::List => Block::List(list(entry, claims)),
    })
}

fn fields(entry: &mut Entry, claims: &mut Claims) -> FieldGroup {
    let fields = entry.entries("veld", Mode::Required, |entry| {
        let path = own_path(entry);
        let label = entry.line("label");
        let spoken = or(entry.optional_line("stem"), &label);
        let hint = entry.optional_line("hulp");
        claims.path(path.clone(), entry.span_of("pad"));
        let kind = entry.keyword("soort", &KINDS);
        Ok(Field { path, kind: kind_of(entry, kind), label, spoken, hint, code: None })
    });
    FieldGroup { fields }
}

fn table(entry: &mut Entry, claims: &mut Claims) -> Table {
    let columns = entry.entries("kolom", Mode::Required, table_column);
    let questions = columns.iter().filter(|column| is_questions(column)).count();
    if questions > 1 {
        entry.wrong("kolom", say::two_columns_with_questions());
    }
    let table = Table {
        columns,
        rows: entry.entries("rij", Mode::Required, |entry| row(entry, questions > 0)),
        path: own_path(entry),
        code: entry.code("code"),
        head: entry.line("kop"),
        row_name: entry.line("rijnaam"),
        note: entry.optional_text("voetnoot"),
    };
    if !table.columns.is_empty() && table.field_columns().next().is_none() {
        entry.wrong("kolom", say::no_column_to_fill_in());
    }
    claims.code(&table.code, entry.span_of("code"));
    for row in &table.rows {
        for column in table.field_columns() {
            let path = table.path.join(&row.id).join(&column.id);
            claims.path(path, entry.span_of("pad"));
        }
    }
    table
}

fn is_questions(column: &TableColumn) -> bool {
    match column {
        TableColumn::Questions { .. } => true,
        TableColumn::Field(_) => false,
    }
}

fn row(entry: &mut Entry, has_questions: bool) -> Result<Row, Reported> {
    let id = entry.id();
    let name = entry.line("naam");
    let row = Row {
        id,
        short: or(entry.optional_line("kort"), &name),
        name,
        addition: entry.optional_line("toevoeging"),
        explanation: entry.optional_text("uitleg"),
        questions: entry.lines("vragen", Mode::Optional),
    };
    if !row.questions.is_empty() && !has_questions {
        entry.wrong("vragen", say::no_column_for_questions());
    }
    Ok(row)
}

/// Reads a column of a table, which may be the one with the questions.
fn table_column(entry: &mut Entry) -> Result<TableColumn, Reported> {
    let kinds = KINDS.map(|(word, kind)| (word, Some(kind)));
    let kinds = [&kinds[..], &[("vragen", None)]].concat();
    Ok(match entry.keyword("soort", &kinds) {
        Ok(None) => TableColumn::Questions { title: entry.line("titel") },
        Ok(Some(kind)) => TableColumn::Field(column(entry, Ok(kind))),
        Err(reported) => TableColumn::Field(column(entry, Err(reported))),
    })
}

/// Reads a column with fields of a kind.
fn column(entry: &mut Entry, kind: Result<Kind, Reported>) -> FieldColumn {
    let title = entry.line("titel");
    FieldColumn {
        id: entry.id(),
        kind: kind_of(entry, kind),
        spoken: or(entry.optional_line("stem"), &title),
        title,
        hint: entry.optional_line("hulp"),
    }
}

fn columns(entry: &mut Entry, claims: &mut Claims) -> Columns {
    let columns = Columns {
        path: own_path(entry),
        code: entry.code("code"),
        row_name: entry.line("rijnaam"),
        direction: entry.optional_line("richting"),
        columns: entry.entries("kolom", Mode::Required, think_column),
    };
    claims.code(&columns.code, entry.span_of("code"));
    for column in &columns.columns {
        claims.path(columns.path.join(&column.id), entry.span_of("pad"));
    }
    columns
}

fn think_column(entry: &mut Entry) -> Result<ThinkColumn, Reported> {
    Ok(ThinkColumn {
        id: entry.id(),
        name: entry.line("naam"),
        question: entry.line("vraag"),
        lead_in: entry.optional_line("aanloop"),
        prompts: entry.lines("denk_aan", Mode::Optional),
    })
}

fn list(entry: &mut Entry, claims: &mut Claims) -> List {
    let list = List {
        path: own_path(entry),
        title: entry.optional_line("titel"),
        code: entry.code("code"),
        row_name: entry.line("rijnaam"),
        rows: entry.number("aantal", 1..=MAX_PRINTED_ROWS),
        columns: entry.entries("kolom", Mode::Required, |entry| {
            let kind = entry.keyword("soort", &KINDS);
            Ok(column(entry, kind))
        }),
    };
    claims.code(&list.code, entry.span_of("code"));
    claims.path(list.path.clone(), entry.span_of("pad"));
    list
}

/// Falls back on another text when the first is empty.
fn or(text: String, fallback: &str) -> String {
    match text.as_str() {
        "" => fallback.to_string(),
        _ => text,
    }
}
