//! The walk over the sheets: what is drawn on them.

use super::field::Fields;
use super::view::{
    ArrowView, BlockView, BoxView, ColumnKind, ColumnView, ListRowView, MarkView, RowView, SheetView, ThinkView,
};
use crate::answers::Answers;
use crate::method::{
    Block, Columns, Field, FieldColumn, FieldGroup, Grid, List, Mark, Method, Place, Sheet, Table, TableColumn,
    ThinkColumn,
};
use crate::report::Standings;

/// The number of rows on a follow-up sheet of a list.
const ROWS_ON_FOLLOW_UP: usize = 20;

/// The walk over the sheets.
pub(super) struct SheetWalk<'a> {
    pub method: &'a Method,
    /// The group's answers: what stands in the fields.
    pub answers: &'a Answers,
    pub fields: Fields<'a>,
    /// How far the actions are that were agreed before.
    pub standings: Standings,
}

impl SheetWalk<'_> {
    pub(super) fn sheet(&mut self, number: usize, sheet: &Sheet) -> SheetView {
        let words = &self.method.words;
        let title =
            if sheet.part.is_empty() { sheet.title.clone() } else { format!("{}: {}", sheet.part, sheet.title) };
        let place = words
            .sheet_of
            .replace("{vel}", &number.to_string())
            .replace("{totaal}", &self.method.sheets.len().to_string());
        let version = words.version.replace("{versie}", &self.method.version);
        let mark = Mark::new(self.method, sheet);
        let mark = MarkView { path: mark.field_name(), text: mark.to_string() };
        self.fields.mark(&mark.path, words.mark.replace("{vel}", &title), mark.text.clone());
        let has_title_field = sheet.fields().iter().any(|field| field.path == self.method.title_field);
        let title_field = self.method.field(self.method.title_field.as_str()).filter(|_| !has_title_field);
        SheetView {
            id: sheet.id.clone(),
            number,
            half: None,
            part: sheet.part.clone(),
            title: sheet.title.clone(),
            color: sheet.color.hex(),
            explanation: sheet.explanation.clone(),
            pilot: title_field.map(|field| self.fields.field(&field)),
            mark,
            place: format!("{version} · {place}"),
            blocks: sheet.blocks.iter().map(|block| self.block(block)).collect(),
            rests: self.fields.rests(),
        }
    }

    fn block(&mut self, block: &Block) -> BlockView {
        match block {
            Block::Fields(FieldGroup { fields }) => {
                BlockView::Fields { fields: fields.iter().map(|field| self.fields.field(field)).collect() }
            }
            Block::Table(table) => self.table(table),
            Block::Columns(columns) => self.columns(columns),
            Block::Grid(grid) => self.grid(grid),
            Block::List(list) => self.list(list),
        }
    }

    fn table(&mut self, table: &Table) -> BlockView {
        let rows = table.rows.iter().enumerate().map(|(index, row)| RowView {
            code: table.row_code(index),
            name: row.name.clone(),
            addition: row.addition.clone(),
            explanation: row.explanation.clone(),
            questions: row.questions.clone(),
            cells: table
                .columns
                .iter()
                .map(|column| match column {
                    TableColumn::Questions { .. } => None,
                    TableColumn::Field(column) => Some(self.fields.field(&table.field(index, column))),
                })
                .collect(),
        });
        BlockView::Table {
            head: table.head.clone(),
            note: table.note.clone(),
            rows: rows.collect(),
            columns: table.columns.iter().map(|column| self.table_column(column)).collect(),
        }
    }

    fn table_column(&self, column: &TableColumn) -> ColumnView {
        match column {
            TableColumn::Questions { title } => {
                ColumnView { kind: ColumnKind::Questions, title: title.clone(), hint: String::new() }
            }
            TableColumn::Field(column) => self.column(column),
        }
    }

    fn column(&self, column: &FieldColumn) -> ColumnView {
        ColumnView {
            kind: ColumnKind::Fields(column.kind.shape()),
            title: column.kind.titled(&column.title),
            hint: self.fields.hint(column.kind.shape(), &column.hint),
        }
    }

    fn columns(&mut self, columns: &Columns) -> BlockView {
        let fields = columns.fields().zip(&columns.columns);
        let think = fields.map(|(field, column)| self.think(&field, column)).collect();
        BlockView::Columns { columns: think, direction: columns.direction.clone() }
    }

    fn think(&mut self, field: &Field, think: &ThinkColumn) -> ThinkView {
        ThinkView {
            code: field.code.clone().unwrap_or_default(),
            name: think.name.clone(),
            question: think.question.clone(),
            lead_in: think.lead_in.clone(),
            prompts: think.prompts.clone(),
            field: self.fields.field(field),
        }
    }

    fn grid(&mut self, grid: &Grid) -> BlockView {
        let boxes = grid.fields().zip(&grid.boxes).map(|(field, own)| {
            let Place { row, column, height, width } = own.place;
            BoxView { row, column, height, width, think: self.think(&field, &own.content) }
        });
        let place = |index: usize| grid.boxes.get(index).map(|own| own.place);
        let arrows = grid.arrows.iter().filter_map(|[from, to]| {
            let right = place(*to)?;
            let rows = place(*from)?.beside(right)?;
            Some(ArrowView { column: right.column, from: rows.start, to: rows.end })
        });
        BlockView::Grid {
            title: grid.title.clone(),
            columns: grid.columns,
            rows: grid.rows,
            boxes: boxes.collect(),
            arrows: arrows.collect(),
        }
    }

    fn list(&mut self, list: &List) -> BlockView {
        let used = self.answers.rows(list.path.as_str());
        let sheets = used.saturating_sub(list.rows).div_ceil(ROWS_ON_FOLLOW_UP);
        self.fields.list_voices(list);
        let roles = self.method.plan.as_ref().and_then(|plan| plan.actions.as_ref());
        if roles.is_some_and(|roles| roles.list == list.path) {
            self.fields.standings(list, &self.standings);
        }
        let first = self.list_rows(list, 1, list.rows);
        let more = (0..sheets)
            .map(|sheet| self.list_rows(list, list.rows + 1 + sheet * ROWS_ON_FOLLOW_UP, ROWS_ON_FOLLOW_UP))
            .collect();
        BlockView::List {
            title: list.title.clone(),
            columns: list.columns.iter().map(|column| self.column(column)).collect(),
            rows: first,
            more,
        }
    }

    fn list_rows(&mut self, list: &List, from: usize, count: usize) -> Vec<ListRowView> {
        (from..from + count)
            .map(|n| ListRowView {
                code: list.row_code(n),
                state: self.fields.state(&self.standings, &list.path.join(n)),
                cells: list.columns.iter().map(|column| self.fields.field(&list.field(n, column))).collect(),
            })
            .collect()
    }
}
