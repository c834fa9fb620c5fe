//! The blocks of the sheets, as Word has them.

use std::collections::HashMap;

use docx_rs::{
    HeightRule, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Shading, TableCell, TableRow,
    VAlignType,
};

use crate::canvas::office::{self, Block, Cell, Line, Look, Row, Table, Titles};
use crate::session::Session;
use crate::word::{Draft, Role, cell, hexadecimal, paragraph, quiet, words};

/// How thick the line around the head of a sheet is, in twips: it makes the band wider than its words.
const BAND_LINE: i32 = 80;

/// The document in the making.
pub(super) struct Writer<'a> {
    pub draft: Draft,
    pub session: &'a Session,
    /// The texts in fields, by path.
    pub texts: HashMap<String, String>,
    pub titles: Titles,
}

impl Writer<'_> {
    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Band { title, color, first } => {
                self.draft.push(band(&hexadecimal(*color), title).page_break_before(!first));
            }
            Block::Heading(text) => self.draft.push(paragraph(Role::Heading2).add_run(words(text))),
            Block::Line(line) => {
                let line = self.line(line);
                self.draft.push(line);
            }
            Block::Table(table) => self.table(table),
        }
    }

    fn line(&mut self, line: &Line) -> Paragraph {
        let role = match line.role {
            office::Role::Body => Role::Body,
            office::Role::Label => Role::Label,
            office::Role::Guidance => Role::Guidance,
            office::Role::Voice => Role::Voice,
        };
        let mut written = if line.bullet { self.draft.bullet(role) } else { paragraph(role) };
        if line.keep {
            written = written.keep_next(true);
        }
        for run in &line.runs {
            written = match run {
                office::Run::Words(text, look) => written.add_run(looking(text, *look)),
                office::Run::Printed(text, look) => self.draft.printed(written, text, looking(text, *look)),
                office::Run::Field(field) => self.field(field, written),
            };
        }
        written
    }

    fn table(&mut self, table: &Table) {
        let color = hexadecimal(table.color);
        let mut rows = vec![head_row(&color, &table.widths, &table.heads)];
        for Row { height, cells } in &table.rows {
            let cells = cells.iter().zip(&table.widths).map(|(content, width)| {
                let content = match content {
                    Cell::Print(lines) => lines.iter().map(|line| self.line(line)).collect(),
                    Cell::Answer(field) => self.answer(field),
                };
                cell(*width, content)
            });
            rows.push(row(*height, cells.collect()));
        }
        self.draft.table(&table.holds, &table.widths, rows);
        // Word joins tables that follow each other.
        self.draft.push(paragraph(Role::Guidance));
    }
}

fn looking(text: &str, look: Look) -> docx_rs::Run {
    match look {
        Look::Plain => words(text),
        Look::Strong => words(text).bold(),
        Look::Light => words(text).disable_bold(),
        Look::Quiet => quiet(text),
        Look::Colored(color) => words(text).color(hexadecimal(color)),
    }
}

/// The head of a sheet: white on a band in the colour of the part.
fn band(color: &str, title: &str) -> Paragraph {
    use ParagraphBorderPosition::{Bottom, Left, Right, Top};
    let mut band = paragraph(Role::Heading1).add_run(words(title).color("FFFFFF"));
    // In eighths of a point.
    let line = |position| ParagraphBorder::new(position).size(BAND_LINE as usize * 8 / 20).space(0).color(color);
    let lines = [Top, Left, Bottom, Right].map(line);
    band.property.borders = Some(lines.into_iter().fold(ParagraphBorders::with_empty(), ParagraphBorders::set));
    band.property.shading = Some(Shading::new().fill(color));
    band.indent(Some(BAND_LINE), None, Some(BAND_LINE), None)
}

/// The head of a table, in white on the colour of the part.
fn head_row(color: &str, widths: &[u32], heads: &[String]) -> TableRow {
    let cells = heads.iter().zip(widths).map(|(head, width)| {
        cell(*width, [paragraph(Role::Head).add_run(words(head).color("FFFFFF"))])
            .shading(Shading::new().fill(color))
            .vertical_align(VAlignType::Center)
    });
    TableRow::new(cells.collect())
}

/// A row of at least a height, in twips.
fn row(height: u32, cells: Vec<TableCell>) -> TableRow {
    let row = TableRow::new(cells);
    if height == 0 { row } else { row.row_height(height as f32).height_rule(HeightRule::AtLeast) }
}
