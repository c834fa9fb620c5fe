//! The walk over the sheets: heads, tables, lists, and what contributions say.

use super::block::{Block, Cell, Line, Look, Role, Row, Run, Table};
use super::boxes;
use super::widths::{OneOf, shares, weight};
use super::{Room, twips};
use crate::canvas::view::{
    BlockView, CanvasView, ColumnKind, ColumnView, FieldView, ListRowView, RowView, SheetView, ThinkView,
};
use crate::color::Color;
use crate::method::Words;

/// How many rows of a list are kept on one page.
const KEPT_ROWS: usize = 12;

/// Lays out sheets for pages with this room between their margins.
pub(in crate::canvas) fn blocks<'v>(view: &'v CanvasView, words: &Words, room: Room, one_of: OneOf) -> Vec<Block<'v>> {
    let mut layout = Layout {
        blocks: Vec::new(),
        words,
        room,
        one_of,
        grayscale: view.grayscale,
        has_pilot: false,
        color: Color::BLACK,
    };
    for sheet in &view.sheets {
        layout.sheet(sheet);
    }
    layout.blocks
}

struct Layout<'v, 'w> {
    blocks: Vec<Block<'v>>,
    words: &'w Words,
    room: Room,
    one_of: OneOf,
    grayscale: bool,
    /// Whether the field in the head of sheets was there: a document has each field once.
    has_pilot: bool,
    /// The colour of the sheet.
    color: Color,
}

impl<'v> Layout<'v, '_> {
    fn sheet(&mut self, sheet: &'v SheetView) {
        let color = Color::from_hex(&sheet.color).unwrap_or(Color::BLACK);
        self.color = if self.grayscale { color.gray() } else { color };
        let title = match sheet.part.as_str() {
            "" => sheet.title.clone(),
            part => format!("{part}: {}", sheet.title),
        };
        self.blocks.push(Block::Band { title: title.clone(), color: self.color, first: self.blocks.is_empty() });
        let explanation = Run::Words(format!("{} ", sheet.explanation), Look::Plain);
        self.line(Line::new(Role::Body, vec![explanation, Run::words(&sheet.place, Look::Quiet)]));
        match &sheet.pilot {
            Some(pilot) if !self.has_pilot => {
                let label = Run::Words(format!("{}: ", pilot.label), Look::Plain);
                self.line(Line::new(Role::Label, vec![label, Run::Field(pilot)]));
                self.has_pilot = true;
            }
            Some(_) => {}
            None => self.has_pilot = true,
        }
        // A table that has a sheet to itself fills it.
        let alone = sheet.blocks.len() == 1;
        for block in &sheet.blocks {
            match block {
                BlockView::Fields { fields } => self.fields(&title, fields),
                BlockView::Table { head, note, columns, rows } => {
                    let height = if alone { self.row_height(rows.len()) } else { 0 };
                    self.table(&title, [head, note], columns, rows, height);
                }
                BlockView::Columns { direction, columns } => self.columns(&title, direction, columns),
                BlockView::Grid { title: own, columns, rows, boxes, arrows: _ } => {
                    if !own.is_empty() {
                        self.blocks.push(Block::Heading(own.clone()));
                    }
                    let height = self.box_height(sheet) / u32::try_from(*rows).unwrap_or(1).max(1);
                    for band in boxes::bands(boxes, [*rows, *columns]) {
                        self.add_table(&title, &band.weights(), band.heads(), band.table_rows(self.color, height));
                    }
                }
                BlockView::List { title, columns, rows, more } => {
                    let rows: Vec<&ListRowView> = rows.iter().chain(more.iter().flatten()).collect();
                    self.list(title, columns, &rows);
                }
            }
        }
        self.voices(&title, sheet);
    }

    fn line(&mut self, line: Line<'v>) {
        self.blocks.push(Block::Line(line));
    }

    /// What the contributions say, behind the sheet.
    fn voices(&mut self, title: &str, sheet: &SheetView) {
        if sheet.rests.is_empty() {
            return;
        }
        self.blocks.push(Block::Heading(format!("{title} – {}", self.words.continued)));
        for rest in &sheet.rests {
            let name = format!("{} {}", rest.code, rest.name).trim().to_string();
            self.line(Line::new(Role::Voice, vec![Run::Printed(name, Look::Strong)]).kept(true));
            self.line(Line::new(Role::Voice, vec![Run::Printed(rest.text.clone(), Look::Plain)]));
        }
    }

    fn fields(&mut self, title: &str, fields: &'v [FieldView]) {
        let heads = vec![self.words.subject_head.clone(), self.words.answer_head.clone()];
        let row = |field: &'v FieldView| {
            let mut label = vec![Line::words(Role::Label, &field.label)];
            if !field.hint.is_empty() {
                label.push(Line::words(Role::Guidance, &field.hint));
            }
            Row { height: 0, cells: vec![Cell::Print(label), Cell::Answer(field)] }
        };
        self.add_table(title, &[26, 74], heads, fields.iter().map(row).collect());
    }

    fn table(
        &mut self,
        title: &str,
        [head, note]: [&str; 2],
        columns: &[ColumnView],
        rows: &'v [RowView],
        height: u32,
    ) {
        let asks = columns.iter().any(|column| column.kind == ColumnKind::Questions);
        // Wide enough for eight rows with their explanation on A4.
        let label = if asks { 28 } else { 60 };
        let weights: Vec<u32> = std::iter::once(label).chain(self.weights(columns)).collect();
        let heads = std::iter::once(head.to_string()).chain(columns.iter().map(|column| column.title.clone()));
        if !note.is_empty() {
            self.line(Line::words(Role::Guidance, note));
        }
        let color = self.color;
        let last = rows.len().saturating_sub(1);
        let row = |(index, row): (usize, &'v RowView)| {
            // The last row is not alone on a page.
            let keep = index + 1 == last;
            let answers = row.cells.iter().map(|answer| match answer {
                Some(field) => Cell::Answer(field),
                None => Cell::Print(row.questions.iter().map(|question| Line::item(question)).collect()),
            });
            let label = row_label(color, row).into_iter().map(|line| line.kept(keep)).collect();
            Row { height, cells: std::iter::once(Cell::Print(label)).chain(answers).collect() }
        };
        self.add_table(title, &weights, heads.collect(), rows.iter().enumerate().map(row).collect());
    }

    fn columns(&mut self, title: &str, direction: &str, columns: &'v [ThinkView]) {
        self.line(Line::words(Role::Label, direction));
        let heads = columns.iter().map(|column| format!("{} {}", column.code, column.name));
        let questions = columns.iter().map(|column| Cell::Print(boxes::guidance(column)));
        let answers = columns.iter().map(|column| Cell::Answer(&column.field));
        let rows = vec![
            Row { height: 0, cells: questions.collect() },
            Row { height: self.row_height(1).saturating_sub(twips(24)), cells: answers.collect() },
        ];
        self.add_table(title, &vec![1; columns.len()], heads.collect(), rows);
    }

    fn list(&mut self, title: &str, columns: &[ColumnView], rows: &[&'v ListRowView]) {
        self.blocks.push(Block::Heading(title.to_string()));
        let weights: Vec<u32> = std::iter::once(6).chain(self.weights(columns)).collect();
        let heads =
            std::iter::once(self.words.row_head.clone()).chain(columns.iter().map(|column| column.title.clone()));
        let color = self.color;
        // A short list moves to the next page as a whole.
        let keep = rows.len() <= KEPT_ROWS;
        let row = |row: &&'v ListRowView| {
            let code = Line::new(Role::Label, vec![Run::words(&row.code, Look::Colored(color))]).kept(keep);
            let answers = row.cells.iter().map(Cell::Answer);
            Row { height: twips(8), cells: std::iter::once(Cell::Print(vec![code])).chain(answers).collect() }
        };
        self.add_table(title, &weights, heads.collect(), rows.iter().map(row).collect());
    }

    fn weights(&self, columns: &[ColumnView]) -> impl Iterator<Item = u32> {
        columns.iter().map(|column| weight(column, self.one_of))
    }

    fn add_table(&mut self, holds: &str, weights: &[u32], heads: Vec<String>, rows: Vec<Row<'v>>) {
        let widths = shares(self.room.width, weights);
        self.blocks.push(Block::Table(Table { holds: holds.to_string(), color: self.color, widths, heads, rows }));
    }

    /// The height of boxes below single fields: they fill the rest of the page.
    fn box_height(&self, sheet: &SheetView) -> u32 {
        // What stands above them, and how much other fonts may differ.
        let above = twips(44);
        let fields = sheet.blocks.iter().try_fold(0, |count, block| match block {
            BlockView::Fields { fields } => Some(count + fields.len()),
            BlockView::Grid { .. } => Some(count),
            BlockView::Table { .. } | BlockView::Columns { .. } | BlockView::List { .. } => None,
        });
        let grids = sheet.blocks.iter().filter(|block| matches!(block, BlockView::Grid { .. })).count();
        let taken = fields.filter(|_| grids == 1).and_then(|count| u32::try_from(count).ok());
        taken.map_or(0, |count| self.room.height.saturating_sub(above + count * twips(11)))
    }

    /// The height of a row such that a table fills its page, in twips.
    fn row_height(&self, rows: usize) -> u32 {
        // What stands above the table and below it, and how much other fonts may differ.
        let above = twips(62);
        self.room.height.saturating_sub(above) / u32::try_from(rows.max(1)).unwrap_or(1)
    }
}

/// The code, name and explanation of a row.
fn row_label<'v>(color: Color, row: &RowView) -> Vec<Line<'v>> {
    let addition = if row.addition.is_empty() { String::new() } else { format!(" ({})", row.addition) };
    let name = vec![
        Run::words(&row.code, Look::Colored(color)),
        Run::Words(format!(" {}", row.name), Look::Plain),
        Run::Words(addition, Look::Light),
    ];
    let mut label = vec![Line::new(Role::Label, name)];
    if !row.explanation.is_empty() {
        label.push(Line::words(Role::Guidance, &row.explanation));
    }
    label
}
