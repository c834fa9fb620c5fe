//! The method, for forms.

use opschaal::method::{
    Block, Columns, Field, FieldColumn, Grid, GridBox, List, MAX_LIST_ROWS, Method, Row, Sheet, Table, ThinkColumn,
};
use serde::Serialize;
use tsify::Tsify;

use super::FieldView;

/// The method, for forms.
#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct MethodView {
    pub id: String,
    pub version: String,
    pub language: String,
    pub title: String,
    pub attribution: String,
    pub privacy: String,
    /// The paths of the fields that say what a copy is about, who filled it in, and when.
    pub title_field: String,
    pub person_field: String,
    pub organisation_field: String,
    #[tsify(optional)]
    pub date_field: Option<String>,
    pub date_hint: String,
    pub sheets: Vec<SheetView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct SheetView {
    pub id: String,
    /// Its letter.
    pub code: String,
    pub part: String,
    pub title: String,
    /// `#rrggbb`.
    pub color: String,
    pub explanation: String,
    pub blocks: Vec<BlockView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(tag = "kind", rename_all = "snake_case", rename_all_fields = "camelCase")]
pub enum BlockView {
    /// Single fields.
    Fields { fields: Vec<FieldView> },
    /// Rows by columns. Every row has the fields of `columns`, in that order.
    Table { path: String, head: String, note: String, columns: Vec<ColumnView>, rows: Vec<RowView> },
    /// Columns to think along.
    Columns { path: String, direction: String, columns: Vec<ThinkView> },
    /// Rows that repeat: the fields of row n are `path.n.column`; n counts from 1.
    List {
        path: String,
        title: String,
        code: String,
        row_name: String,
        rows: usize,
        most: usize,
        columns: Vec<FieldView>,
    },
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ColumnView {
    pub id: String,
    pub title: String,
    pub hint: String,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct RowView {
    /// Such as `R1`.
    pub code: String,
    pub id: String,
    pub name: String,
    pub addition: String,
    pub explanation: String,
    pub questions: Vec<String>,
    pub fields: Vec<FieldView>,
}

#[derive(Debug, Clone, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct ThinkView {
    pub code: String,
    pub name: String,
    pub question: String,
    pub lead_in: String,
    pub prompts: Vec<String>,
    pub field: FieldView,
}

impl From<&Method> for MethodView {
    fn from(method: &Method) -> Self {
        Self {
            id: method.id.clone(),
            version: method.version.clone(),
            language: method.language.clone(),
            title: method.title.clone(),
            attribution: method.attribution.clone(),
            privacy: method.privacy.clone(),
            title_field: method.title_field.to_string(),
            person_field: method.person_field.to_string(),
            organisation_field: method.organisation_field.to_string(),
            date_field: method.date_field().map(ToString::to_string),
            date_hint: method.words.date_hint.clone(),
            sheets: method.sheets.iter().map(SheetView::from).collect(),
        }
    }
}

impl From<&Sheet> for SheetView {
    fn from(sheet: &Sheet) -> Self {
        Self {
            id: sheet.id.clone(),
            code: sheet.code.clone(),
            part: sheet.part.clone(),
            title: sheet.title.clone(),
            color: sheet.color.hex(),
            explanation: sheet.explanation.clone(),
            blocks: sheet.blocks.iter().filter_map(BlockView::of).collect(),
        }
    }
}

impl BlockView {
    fn of(block: &Block) -> Option<Self> {
        match block {
            Block::Fields(group) => Some(Self::Fields { fields: group.fields.iter().map(FieldView::from).collect() }),
            Block::Table(table) => Some(Self::table(table)),
            Block::Columns(columns) => Some(Self::columns(columns)),
            Block::Grid(grid) => Some(Self::grid(grid)),
            Block::List(list) => Some(Self::list(list)),
            _ => None,
        }
    }

    fn table(table: &Table) -> Self {
        let row = |(index, row): (usize, &Row)| RowView {
            code: table.row_code(index),
            id: row.id.clone(),
            name: row.name.clone(),
            addition: row.addition.clone(),
            explanation: row.explanation.clone(),
            questions: row.questions.clone(),
            fields: table.field_columns().map(|column| FieldView::from(&table.field(index, column))).collect(),
        };
        Self::Table {
            path: table.path.to_string(),
            head: table.head.clone(),
            note: table.note.clone(),
            columns: table.field_columns().map(ColumnView::from).collect(),
            rows: table.rows.iter().enumerate().map(row).collect(),
        }
    }

    fn columns(columns: &Columns) -> Self {
        let think = |(index, column): (usize, &ThinkColumn)| {
            ThinkView::new(column, columns.row_code(index), &columns.field(index))
        };
        Self::Columns {
            path: columns.path.to_string(),
            direction: columns.direction.clone(),
            columns: columns.columns.iter().enumerate().map(think).collect(),
        }
    }

    /// The boxes of a grid below each other, in reading order: a form to type in has no use for their places.
    fn grid(grid: &Grid) -> Self {
        let think =
            |(index, own): (usize, &GridBox)| ThinkView::new(&own.content, grid.row_code(index), &grid.field(index));
        Self::Columns {
            path: grid.path.to_string(),
            direction: String::new(),
            columns: grid.boxes.iter().enumerate().map(think).collect(),
        }
    }

    fn list(list: &List) -> Self {
        let column = |column: &FieldColumn| FieldView {
            path: column.id.clone(),
            spoken: column.kind.titled(&column.spoken),
            ..FieldView::from(&list.field(1, column))
        };
        Self::List {
            path: list.path.to_string(),
            title: list.title.clone(),
            code: list.code.clone(),
            row_name: list.row_name.clone(),
            rows: list.rows,
            most: MAX_LIST_ROWS,
            columns: list.columns.iter().map(column).collect(),
        }
    }
}

impl ThinkView {
    fn new(column: &ThinkColumn, code: String, field: &Field) -> Self {
        Self {
            code,
            name: column.name.clone(),
            question: column.question.clone(),
            lead_in: column.lead_in.clone(),
            prompts: column.prompts.clone(),
            field: FieldView::from(field),
        }
    }
}

impl From<&FieldColumn> for ColumnView {
    fn from(column: &FieldColumn) -> Self {
        Self { id: column.id.clone(), title: column.kind.titled(&column.title), hint: column.hint.clone() }
    }
}
