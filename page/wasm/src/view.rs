//! The method as forms are made of it.

use opschaal::method::{Block, Choice, Columns, Field, FieldColumn, List, MAX_LIST_ROWS, Method, Shape, Sheet, Table};

use crate::types::{
    BlockView, ChoiceView, ColumnView, FieldView, MethodView, RowView, ShapeView, SheetView, ThinkView,
};

pub fn method(method: &Method) -> MethodView {
    MethodView {
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
        sheets: method.sheets.iter().map(sheet).collect(),
    }
}

fn sheet(sheet: &Sheet) -> SheetView {
    SheetView {
        id: sheet.id.clone(),
        code: sheet.code.clone(),
        part: sheet.part.clone(),
        title: sheet.title.clone(),
        color: sheet.color.hex(),
        explanation: sheet.explanation.clone(),
        blocks: sheet.blocks.iter().filter_map(block).collect(),
    }
}

fn block(block: &Block) -> Option<BlockView> {
    match block {
        Block::Fields(group) => Some(BlockView::Fields { fields: group.fields.iter().map(field).collect() }),
        Block::Table(table) => Some(self::table(table)),
        Block::Columns(columns) => Some(self::columns(columns)),
        Block::List(list) => Some(self::list(list)),
        _ => None,
    }
}

fn table(table: &Table) -> BlockView {
    let column = |column: &FieldColumn| ColumnView {
        id: column.id.clone(),
        title: column.title.clone(),
        hint: column.hint.clone(),
    };
    let row = |(index, row): (usize, &opschaal::method::Row)| RowView {
        code: table.row_code(index),
        id: row.id.clone(),
        name: row.name.clone(),
        addition: row.addition.clone(),
        explanation: row.explanation.clone(),
        questions: row.questions.clone(),
        fields: table.field_columns().map(|column| field(&table.field(index, column))).collect(),
    };
    BlockView::Table {
        path: table.path.to_string(),
        head: table.head.clone(),
        note: table.note.clone(),
        columns: table.field_columns().map(column).collect(),
        rows: table.rows.iter().enumerate().map(row).collect(),
    }
}

fn columns(columns: &Columns) -> BlockView {
    let think = |(index, column): (usize, &opschaal::method::ThinkColumn)| ThinkView {
        code: columns.row_code(index),
        name: column.name.clone(),
        question: column.question.clone(),
        lead_in: column.lead_in.clone(),
        prompts: column.prompts.clone(),
        field: field(&columns.field(index)),
    };
    BlockView::Columns {
        path: columns.path.to_string(),
        direction: columns.direction.clone(),
        columns: columns.columns.iter().enumerate().map(think).collect(),
    }
}

fn list(list: &List) -> BlockView {
    let column = |column: &FieldColumn| FieldView {
        path: column.id.clone(),
        spoken: column.spoken.clone(),
        ..field(&list.field(1, column))
    };
    BlockView::List {
        path: list.path.to_string(),
        title: list.title.clone(),
        code: list.code.clone(),
        row_name: list.row_name.clone(),
        rows: list.rows,
        most: MAX_LIST_ROWS,
        columns: list.columns.iter().map(column).collect(),
    }
}

fn field(field: &Field) -> FieldView {
    let choice = |choice: &Choice| ChoiceView {
        id: choice.id.clone(),
        label: choice.label.clone(),
        explanation: choice.explanation.clone(),
    };
    FieldView {
        path: field.path.to_string(),
        shape: match field.kind.shape() {
            Shape::Line => ShapeView::Line,
            Shape::Names => ShapeView::Names,
            Shape::Date => ShapeView::Date,
            Shape::OneOf => ShapeView::OneOf,
            Shape::AnyOf => ShapeView::AnyOf,
            _ => ShapeView::Text,
        },
        label: field.label.clone(),
        spoken: field.spoken.clone(),
        hint: field.hint.clone(),
        choices: field.kind.choices().iter().map(choice).collect(),
    }
}
