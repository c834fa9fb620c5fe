//! What a document holds of a kind, in reading order.

use super::{Block, Document, Drawing, Figure, Heading, Table};

impl Document {
    /// Its drawings.
    pub fn drawings(&self) -> Vec<&Drawing> {
        self.figures().map(|figure| &figure.drawing).collect()
    }

    /// Its drawings with what they tell.
    pub fn figures(&self) -> impl Iterator<Item = &Figure> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            Block::Heading(_)
            | Block::Flow(_)
            | Block::Table(_)
            | Block::Note(_)
            | Block::Contents { .. }
            | Block::PageBreak => None,
        })
    }

    /// Its headings, which a list of contents shows.
    pub fn headings(&self) -> impl Iterator<Item = &Heading> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading(heading) => Some(heading),
            Block::Flow(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Note(_)
            | Block::Contents { .. }
            | Block::PageBreak => None,
        })
    }
}

impl Heading {
    /// Its words, with its code.
    pub fn whole(&self) -> String {
        format!("{} {}", self.code, self.text).trim().to_string()
    }
}

impl Table {
    /// How wide its columns are in a table of that width, in the same unit.
    pub fn widths(&self, whole: u32) -> Vec<u32> {
        let all: u32 = self.columns.iter().map(|column| u32::from(column.share)).sum();
        self.columns.iter().map(|column| whole * u32::from(column.share) / all.max(1)).collect()
    }
}
