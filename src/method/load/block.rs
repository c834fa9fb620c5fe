//! The blocks of a sheet, and the fields and columns in them.

use crate::messages::method as say;
use crate::method::{
    Block, CONTRIBUTIONS, Choice, Columns, Field, FieldColumn, FieldGroup, FieldKind, List, MARK, Path, Row, SESSION,
    Table, TableColumn, ThinkColumn, UNPLACED,
};

use super::check::Claims;
use crate::source::{Entry, Mode, unique_ids};

/// The most rows of a list on one sheet.
const MAX_PRINTED_ROWS: usize = 20;

/// More parts in one path than a person could ever want.
const MAX_PARTS: usize = 6;

/// First parts of a path that the program keeps for itself.
const RESERVED: [&str; 4] = [MARK, UNPLACED, CONTRIBUTIONS, SESSION];

#[derive(Clone, Copy)]
enum BlockKind {
    Fields,
    Table,
    Columns,
    List,
}

const BLOCK_KINDS: [(&str, BlockKind); 4] = [
    ("velden", BlockKind::Fields),
    ("tabel", BlockKind::Table),
    ("kolommen", BlockKind::Columns),
    ("lijst", BlockKind::List),
];

#[derive(Clone, Copy)]
enum Kind {
    Line,
    Text,
    Names,
    Date,
    OneOf,
    AnyOf,
}

const KINDS: [(&str, Kind); 6] = [
    ("regel", Kind::Line),
    ("tekst", Kind::Text),
    ("namen", Kind::Names),
    ("datum", Kind::Date),
    ("een_van", Kind::OneOf),
    ("meer_van", Kind::AnyOf),
];

/// Reads a block; `None` when it is of no known kind.
pub(super) fn block(mut entry: Entry, claims: &mut Claims) -> Option<Block> {
    let block = match entry.keyword("soort", &BLOCK_KINDS)? {
        BlockKind::Fields => Block::Fields(fields(&mut entry, claims)),
        BlockKind::Table => Block::Table(table(&mut entry, claims)),
        BlockKind::Columns => Block::Columns(columns(&mut entry, claims)),
        BlockKind::List => Block::List(list(&mut entry, claims)),
    };
    entry.finish();
    Some(block)
}

fn fields(entry: &mut Entry, claims: &mut Claims) -> FieldGroup {
    let fields = entry.entries("veld", Mode::Required);
    FieldGroup {
        fields: (fields.into_iter())
            .filter_map(|mut entry| {
                let path = own_path(&mut entry);
                let label = entry.line("label");
                let spoken = or(entry.optional_line("stem"), &label);
                let hint = entry.optional_line("hulp");
                let kind = entry.keyword("soort", &KINDS);
                let kind = field_kind(&mut entry, kind);
                claims.path(path.clone(), entry.span_of("pad"));
                entry.finish();
                Some(Field { path, kind: kind?, label, spoken, hint, code: None })
            })
            .collect(),
    }
}

fn table(entry: &mut Entry, claims: &mut Claims) -> Table {
    let column_entries = entry.entries("kolom", Mode::Required);
    let row_entries = entry.entries("rij", Mode::Required);
    unique_ids(&column_entries);
    unique_ids(&row_entries);

    let columns = column_entries.into_iter().filter_map(table_column);
    let columns: Vec<TableColumn> = columns.collect();
    let questions = columns.iter().filter(|column| is_questions(column)).count();
    if questions > 1 {
        entry.wrong("kolom", "a table has at most one column of kind `vragen`");
    }
    let rows = row_entries.into_iter().map(|entry| row(entry, questions > 0));
    let table = Table {
        rows: rows.collect(),
        columns,
        path: own_path(entry),
        code: entry.code("code"),
        head: entry.line("kop"),
        row_name: entry.line("rijnaam"),
        note: entry.optional_text("voetnoot"),
    };
    if !table.columns.is_empty() && table.field_columns().next().is_none() {
        entry.wrong("kolom", "a table needs at least one column to fill in");
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

fn row(mut entry: Entry, has_questions: bool) -> Row {
    if entry.has("vragen") && !has_questions {
        entry.wrong("vragen", "this table has no column of kind `vragen` to print them in");
    }
    let id = entry.id("id");
    let name = entry.line("naam");
    let row = Row {
        id,
        short: or(entry.optional_line("kort"), &name),
        name,
        addition: entry.optional_line("toevoeging"),
        explanation: entry.optional_text("uitleg"),
        questions: entry.lines("vragen", Mode::Optional),
    };
    entry.finish();
    row
}

/// Reads a column of a table, which may be the one with the questions.
fn table_column(mut entry: Entry) -> Option<TableColumn> {
    let kinds = KINDS.map(|(word, kind)| (word, Some(kind)));
    let kinds = [&kinds[..], &[("vragen", None)]].concat();
    match entry.keyword("soort", &kinds) {
        Some(None) => {
            let title = entry.line("titel");
            entry.finish();
            Some(TableColumn::Questions { title })
        }
        Some(kind) => column(entry, kind).map(TableColumn::Field),
        None => column(entry, None).map(TableColumn::Field),
    }
}

/// Reads a column with fields; `None` when they are of no known kind.
fn column(mut entry: Entry, kind: Option<Kind>) -> Option<FieldColumn> {
    let id = entry.id("id");
    let title = entry.line("titel");
    let spoken = or(entry.optional_line("stem"), &title);
    let hint = entry.optional_line("hulp");
    let kind = field_kind(&mut entry, kind);
    entry.finish();
    Some(FieldColumn { id, kind: kind?, title, spoken, hint })
}

fn columns(entry: &mut Entry, claims: &mut Claims) -> Columns {
    let columns = entry.entries("kolom", Mode::Required);
    unique_ids(&columns);
    let columns = Columns {
        path: own_path(entry),
        code: entry.code("code"),
        row_name: entry.line("rijnaam"),
        direction: entry.optional_line("richting"),
        columns: columns.into_iter().map(think_column).collect(),
    };
    claims.code(&columns.code, entry.span_of("code"));
    for column in &columns.columns {
        claims.path(columns.path.join(&column.id), entry.span_of("pad"));
    }
    columns
}

fn think_column(mut entry: Entry) -> ThinkColumn {
    let column = ThinkColumn {
        id: entry.id("id"),
        name: entry.line("naam"),
        question: entry.line("vraag"),
        lead_in: entry.optional_line("aanloop"),
        prompts: entry.lines("denk_aan", Mode::Optional),
    };
    entry.finish();
    column
}

fn list(entry: &mut Entry, claims: &mut Claims) -> List {
    let columns = entry.entries("kolom", Mode::Required);
    unique_ids(&columns);
    let list = List {
        path: own_path(entry),
        title: entry.optional_line("titel"),
        code: entry.code("code"),
        row_name: entry.line("rijnaam"),
        rows: entry.number("aantal", 1..=MAX_PRINTED_ROWS),
        columns: (columns.into_iter())
            .filter_map(|mut entry| {
                let kind = entry.keyword("soort", &KINDS);
                column(entry, kind)
            })
            .collect(),
    };
    claims.code(&list.code, entry.span_of("code"));
    claims.path(list.path.clone(), entry.span_of("pad"));
    list
}

/// Completes the kind of a field with its options.
fn field_kind(entry: &mut Entry, kind: Option<Kind>) -> Option<FieldKind> {
    let kind = match kind {
        Some(Kind::OneOf) => return Some(FieldKind::OneOf(choices(entry))),
        Some(Kind::AnyOf) => return Some(FieldKind::AnyOf(choices(entry))),
        Some(Kind::Line) => Some(FieldKind::Line),
        Some(Kind::Text) => Some(FieldKind::Text),
        Some(Kind::Names) => Some(FieldKind::Names),
        Some(Kind::Date) => Some(FieldKind::Date),
        None => None,
    };
    let options = entry.entries("opties", Mode::Optional);
    if kind.is_some() && !options.is_empty() {
        entry.wrong("opties", "only the kinds `een_van` and `meer_van` have options");
    }
    kind
}

fn choices(entry: &mut Entry) -> Vec<Choice> {
    let options = entry.entries("opties", Mode::Required);
    unique_ids(&options);
    (options.into_iter())
        .map(|mut entry| {
            let choice =
                Choice { id: entry.id("id"), label: entry.line("label"), explanation: entry.optional_text("uitleg") };
            entry.finish();
            choice
        })
        .collect()
}

/// Falls back on another text when the first is empty.
fn or(text: String, fallback: &str) -> String {
    match text.as_str() {
        "" => fallback.to_string(),
        _ => text,
    }
}

/// Takes the path of what a block defines.
fn own_path(entry: &mut Entry) -> Path {
    const KEY: &str = "pad";
    let path = entry.path(KEY);
    if path.segments().count() > MAX_PARTS {
        entry.wrong(KEY, say::path_too_long(MAX_PARTS));
    }
    if let Some(reserved) = RESERVED.into_iter().find(|reserved| path.segments().next() == Some(*reserved)) {
        entry.wrong(KEY, say::path_reserved(reserved));
    }
    path
}
