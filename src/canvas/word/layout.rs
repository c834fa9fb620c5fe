//! The walk over the sheets: heads, tables, lists, and what contributions say.

use std::collections::{HashMap, HashSet};

use super::cells::{band, head_row, row, row_label, shares, weight};
use crate::canvas::view::{BlockView, ColumnKind, ColumnView, FieldView, ListRowView, RowView, SheetView, ThinkView};
use crate::color::Color;
use crate::method::Method;
use crate::session::Session;
use crate::word::{Draft, Role, cell, hexadecimal, paragraph, quiet, twips, words};

/// How many rows of a list are kept on one page.
const KEPT_ROWS: usize = 12;

/// The walk over the sheets, in the order in which they are read.
pub(super) struct Layout<'a> {
    pub(super) draft: Draft,
    pub(super) method: &'a Method,
    pub(super) session: &'a Session,
    /// The texts in fields, by path.
    pub(super) texts: HashMap<String, String>,
    /// The titles of controls so far: no two may be the same.
    pub(super) titles: HashSet<String>,
    /// Whether the field in the head of sheets was there: a document has each field once.
    pub(super) has_pilot: bool,
    pub(super) grayscale: bool,
    /// The width between the margins, in twips.
    pub(super) width: u32,
}

impl Layout<'_> {
    pub(super) fn sheet(&mut self, index: usize, sheet: &SheetView) {
        let color = self.color(&sheet.color);
        let title = match sheet.part.as_str() {
            "" => sheet.title.clone(),
            part => format!("{part}: {}", sheet.title),
        };
        self.draft.push(band(&color, &title).page_break_before(index > 0));
        let place = quiet(&sheet.place);
        self.draft.push(paragraph(Role::Body).add_run(words(&format!("{} ", sheet.explanation))).add_run(place));
        match &sheet.pilot {
            Some(pilot) if !self.has_pilot => {
                let label = paragraph(Role::Label).add_run(words(&format!("{}: ", pilot.label)));
                let line = self.field(pilot, label);
                self.draft.push(line);
                self.has_pilot = true;
            }
            Some(_) => {}
            None => self.has_pilot = true,
        }
        // A table that has a sheet to itself fills it.
        let alone = sheet.blocks.len() == 1;
        for block in &sheet.blocks {
            match block {
                BlockView::Fields { fields } => self.fields(&title, &color, fields),
                BlockView::Table { head, note, columns, rows } => {
                    let height = if alone { self.row_height(rows.len()) } else { 0 };
                    self.table(&title, &color, [head, note], columns, rows, height);
                }
                BlockView::Columns { direction, columns } => self.columns(&title, &color, direction, columns),
                BlockView::List { title, columns, rows, more } => {
                    let rows: Vec<&ListRowView> = rows.iter().chain(more.iter().flatten()).collect();
                    self.list(title, &color, columns, &rows);
                }
            }
        }
        self.voices(&title, sheet);
    }

    /// What the contributions say, behind the sheet.
    fn voices(&mut self, title: &str, sheet: &SheetView) {
        if sheet.rests.is_empty() {
            return;
        }
        let heading = format!("{title} – {}", self.method.words.continued);
        self.draft.push(paragraph(Role::Heading2).add_run(words(&heading)));
        for rest in &sheet.rests {
            let name = format!("{} {}", rest.code, rest.name);
            let name = name.trim();
            let head = self.draft.printed(paragraph(Role::Voice).keep_next(true), name, words(name).bold());
            self.draft.push(head);
            let said = self.draft.printed(paragraph(Role::Voice), &rest.text, words(&rest.text));
            self.draft.push(said);
        }
    }

    fn fields(&mut self, title: &str, color: &str, fields: &[FieldView]) {
        let widths = shares(self.width, &[26, 74]);
        let heads = [self.method.words.subject_head.clone(), self.method.words.answer_head.clone()];
        let mut rows = vec![head_row(color, &widths, &heads)];
        for field in fields {
            let mut label = vec![paragraph(Role::Label).add_run(words(&field.label))];
            if !field.hint.is_empty() {
                label.push(paragraph(Role::Guidance).add_run(words(&field.hint)));
            }
            let answer = self.answer(field);
            rows.push(row(0, vec![cell(widths[0], label), cell(widths[1], answer)]));
        }
        self.draft.table(title, &widths, rows);
        // Word joins tables that follow each other.
        self.draft.push(paragraph(Role::Guidance));
    }

    fn table(
        &mut self,
        title: &str,
        color: &str,
        [head, note]: [&str; 2],
        columns: &[ColumnView],
        rows: &[RowView],
        height: u32,
    ) {
        let asks = columns.iter().any(|column| column.kind == ColumnKind::Questions);
        let label = if asks { 28 } else { 42 };
        let weights: Vec<u32> = std::iter::once(label).chain(columns.iter().map(weight)).collect();
        let widths = shares(self.width, &weights);
        let heads: Vec<String> =
            std::iter::once(head.to_string()).chain(columns.iter().map(|column| column.title.clone())).collect();
        if !note.is_empty() {
            self.draft.push(paragraph(Role::Guidance).add_run(words(note)));
        }
        let mut all = vec![head_row(color, &widths, &heads)];
        for row_view in rows {
            let mut cells = vec![cell(widths[0], row_label(color, row_view))];
            for (answer, width) in row_view.cells.iter().zip(&widths[1..]) {
                let content = match answer {
                    Some(field) => self.answer(field),
                    None => {
                        let item = |question: &String| self.draft.bullet(Role::Guidance).add_run(words(question));
                        row_view.questions.iter().map(item).collect()
                    }
                };
                cells.push(cell(*width, content));
            }
            all.push(row(height, cells));
        }
        self.draft.table(title, &widths, all);
        self.draft.push(paragraph(Role::Guidance));
    }

    fn columns(&mut self, title: &str, color: &str, direction: &str, columns: &[ThinkView]) {
        self.draft.push(paragraph(Role::Label).add_run(words(direction)));
        let widths = shares(self.width, &vec![1; columns.len()]);
        let heads: Vec<String> = columns.iter().map(|column| format!("{} {}", column.code, column.name)).collect();
        let mut questions = Vec::new();
        let mut answers = Vec::new();
        for (column, width) in columns.iter().zip(&widths) {
            let mut guidance = vec![
                paragraph(Role::Guidance).add_run(words(&column.question)),
                paragraph(Role::Guidance).add_run(words(&column.lead_in).bold()),
            ];
            guidance.extend(column.prompts.iter().map(|item| self.draft.bullet(Role::Guidance).add_run(words(item))));
            questions.push(cell(*width, guidance));
            answers.push(cell(*width, self.answer(&column.field)));
        }
        let height = self.row_height(1).saturating_sub(twips(24));
        let rows = vec![head_row(color, &widths, &heads), row(0, questions), row(height, answers)];
        self.draft.table(title, &widths, rows);
        self.draft.push(paragraph(Role::Guidance));
    }

    fn list(&mut self, title: &str, color: &str, columns: &[ColumnView], rows: &[&ListRowView]) {
        self.draft.push(paragraph(Role::Heading2).add_run(words(title)));
        let weights: Vec<u32> = std::iter::once(6).chain(columns.iter().map(weight)).collect();
        let widths = shares(self.width, &weights);
        let heads: Vec<String> = std::iter::once(self.method.words.row_head.clone())
            .chain(columns.iter().map(|column| column.title.clone()))
            .collect();
        let mut all = vec![head_row(color, &widths, &heads)];
        for row_view in rows {
            // A short list moves to the next page as a whole.
            let code =
                paragraph(Role::Label).keep_next(rows.len() <= KEPT_ROWS).add_run(words(&row_view.code).color(color));
            let mut cells = vec![cell(widths[0], [code])];
            for (field, width) in row_view.cells.iter().zip(&widths[1..]) {
                cells.push(cell(*width, self.answer(field)));
            }
            all.push(row(twips(8), cells));
        }
        self.draft.table(title, &widths, all);
        self.draft.push(paragraph(Role::Guidance));
    }

    /// The height of a row such that a table fills its page, in twips; a row grows with what is in it.
    fn row_height(&self, rows: usize) -> u32 {
        let page = self.draft.page();
        // What stands above the table and below it, and how much other fonts may differ.
        let above = twips(62);
        let room = (page.height - 2 * page.margin).saturating_sub(above);
        room / u32::try_from(rows.max(1)).unwrap_or(1)
    }

    /// A colour as Word writes it.
    fn color(&self, hex: &str) -> String {
        let color = Color::from_hex(hex).unwrap_or(Color { red: 0, green: 0, blue: 0 });
        hexadecimal(if self.grayscale { color.gray() } else { color })
    }
}
