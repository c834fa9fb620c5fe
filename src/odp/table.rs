//! Tables on slides: how high they are, and where they go on on the next slide.

use super::fit::{self, BETWEEN};
use super::look::{Type, Vertical};
use super::measure::Measure;
use crate::color::Color;
use crate::document::{Flow, Table, Text, plain_words};
use crate::opendocument::paint::INK;

/// The room between the edge of a cell and its words.
pub(super) const CELL_SIDE: f64 = 6.0;
pub(super) const CELL_TOP: f64 = 5.0;

/// A table with a row of heads.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Grid {
    /// What is in it, for who can't see it.
    pub alt: String,
    /// The colour of its heads and their line.
    pub color: Color,
    /// The widths of its columns, in points.
    pub widths: Vec<f64>,
    pub head: GridRow,
    pub rows: Vec<GridRow>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct GridRow {
    /// At least; in points.
    pub height: f64,
    pub cells: Vec<GridCell>,
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct GridCell {
    pub flows: Vec<Flow>,
    pub style: Type,
    pub vertical: Vertical,
    /// The colour behind it; none for none.
    pub fill: Option<Color>,
}

impl Grid {
    /// A table of a document, in type of a size.
    pub(super) fn of(measure: &Measure, table: &Table, alt: &str, color: Color, size: f64, width: f64) -> Self {
        let parts: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
        let share = |share: u8| width * f64::from(share) / f64::from(parts.max(1));
        let widths: Vec<f64> = table.columns.iter().map(|column| share(column.share)).collect();
        let head = Type { bold: true, ..Type::new(size, color) };
        let heads =
            table.columns.iter().map(|column| GridCell::new(vec![Flow::plain(&column.head)], head, Vertical::Bottom));
        let row = |cells: &Vec<Vec<Flow>>| {
            let cells = cells.iter().map(|flows| GridCell::new(flows.clone(), Type::new(size, INK), Vertical::Top));
            GridRow::new(measure, cells.collect(), &widths)
        };
        let alt = if table.caption.is_empty() { alt } else { &table.caption };
        let head = GridRow::new(measure, heads.collect(), &widths);
        let rows = table.rows.iter().map(row).collect();
        Self { alt: alt.to_string(), color, head, rows, widths }
    }

    /// How high it is, in points.
    pub(super) fn height(&self) -> f64 {
        self.rows.iter().fold(self.head.height, |height, row| height + row.height)
    }

    /// Keeps what fits, one row at least, and gives the rest.
    pub(super) fn part(&mut self, room: f64) -> Option<Self> {
        let mut height = self.head.height;
        let fits = |row: &&GridRow| {
            height += row.height;
            height <= room
        };
        let count = self.rows.iter().take_while(fits).count().max(1);
        let rest = self.rows.split_off(count.min(self.rows.len()));
        (!rest.is_empty()).then(|| Self { rows: rest, ..self.clone() })
    }
}

impl GridRow {
    /// A row as high as its cells need.
    pub(super) fn new(measure: &Measure, cells: Vec<GridCell>, widths: &[f64]) -> Self {
        let height = |(cell, width): (&GridCell, &f64)| {
            let size = cell.style.size;
            // Behind the last paragraph there is no room.
            fit::height(measure, &cell.flows, size, width - 2.0 * CELL_SIDE) - BETWEEN * size + 2.0 * CELL_TOP
        };
        let height = cells.iter().zip(widths).map(height).fold(0.0, f64::max);
        Self { height, cells }
    }
}

impl GridCell {
    pub(super) fn new(flows: Vec<Flow>, style: Type, vertical: Vertical) -> Self {
        Self { flows, style, vertical, fill: None }
    }

    /// Whether no word in it has to be broken in a column of this width.
    pub(super) fn is_whole(&self, measure: &Measure, width: f64) -> bool {
        let of = |text: &Text| measure.whole(&plain_words(text), self.style.size, width - 2.0 * CELL_SIDE);
        self.flows.iter().all(|flow| match flow {
            Flow::Paragraph { text } => of(text),
            Flow::Bullets { items } | Flow::Steps { items } => items.iter().all(of),
        })
    }
}
