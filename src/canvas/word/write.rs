//! The blocks of the sheets, as Word has them.

use std::collections::HashMap;

use docx_rs::{HeightRule, Paragraph, TableCell, TableRow};

use crate::canvas::office::{self, Block, Cell, Line, Look, Row, Table, Titles};
use crate::method::Method;
use crate::session::Session;
use crate::word::{Draft, Mark, Role, Within, apart, band, cell, code, light, paragraph, quiet, strong, words};

/// The document in the making.
pub(super) struct Writer<'a> {
    pub draft: Draft,
    pub method: &'a Method,
    pub session: &'a Session,
    /// The texts in fields, by path.
    pub texts: HashMap<String, String>,
    pub titles: Titles,
}

impl Writer<'_> {
    /// Writes a block that `next` comes after.
    pub(super) fn block(&mut self, block: &Block, next: Option<&Block>) {
        match block {
            Block::Band { title, color, first } => {
                let band = band(self.draft.tone(*color)).add_run(words(title));
                self.draft.push(if *first { band } else { band.page_break_before(true) });
            }
            Block::Heading(text) => self.draft.push(paragraph(Role::Heading2).add_run(words(text))),
            Block::Line(line) => {
                let line = self.line(line);
                self.draft.push(line);
            }
            Block::Table(table) => {
                self.table(table);
                self.gap(next);
            }
        }
    }

    fn line(&mut self, line: &Line) -> Paragraph {
        let role = match line.role {
            office::Role::Body => Role::Body,
            office::Role::Label => Role::Label,
            office::Role::Guidance => Role::Guidance,
            office::Role::Voice => Role::Voice,
        };
        let role = if line.bullet { Role::Item(Within::Guidance, Mark::Bullet) } else { role };
        let mut written = paragraph(role);
        if line.keep {
            written = written.keep_next(true);
        }
        if line.apart {
            written = apart(written);
        }
        for run in &line.runs {
            written = match run {
                office::Run::Words(text, look) => written.add_run(self.looking(text, *look)),
                office::Run::Printed(text, look) => {
                    let run = self.looking(text, *look);
                    self.draft.printed(written, text, run)
                }
                office::Run::Field(field) => self.field(field, written),
            };
        }
        written
    }

    fn table(&mut self, table: &Table) {
        let tone = self.draft.tone(table.color);
        let mut rows = vec![head_row(&table.widths, &table.heads)];
        for Row { height, cells } in &table.rows {
            let cells = cells.iter().zip(&table.widths).map(|(content, width)| cell(*width, self.content(content)));
            rows.push(row(*height, cells.collect()));
        }
        self.draft.table(&table.holds, tone, &table.widths, rows);
    }

    fn content(&mut self, cell: &Cell) -> Vec<Paragraph> {
        match cell {
            Cell::Print(lines) => lines.iter().map(|line| self.line(line)).collect(),
            Cell::Answer(field) => self.answer(field),
            Cell::Several(cells) => cells.iter().flat_map(|cell| self.content(cell)).collect(),
        }
    }

    /// Room between a table and what follows on its sheet.
    fn gap(&mut self, next: Option<&Block>) {
        // A sheet that starts a page needs no room before it, and room that did not fit made a page of its own.
        if !matches!(next, Some(Block::Band { .. })) {
            self.draft.push(paragraph(Role::Gap));
        }
    }

    fn looking(&mut self, text: &str, look: Look) -> docx_rs::Run {
        match look {
            Look::Plain => words(text),
            Look::Strong => strong(text),
            Look::Light => light(text),
            Look::Quiet => quiet(text),
            Look::Colored(color) => code(self.draft.tone(color), text),
        }
    }
}

/// The head of a table.
fn head_row(widths: &[u32], heads: &[String]) -> TableRow {
    let cells = heads.iter().zip(widths);
    let cells = cells.map(|(head, width)| cell(*width, [paragraph(Role::Head).add_run(words(head))]));
    TableRow::new(cells.collect())
}

/// A row of at least a height, in twips.
fn row(height: u32, cells: Vec<TableCell>) -> TableRow {
    let row = TableRow::new(cells);
    if height == 0 { row } else { row.row_height(height as f32).height_rule(HeightRule::AtLeast) }
}
