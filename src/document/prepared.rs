//! A document as it is written.

use super::{Block, Document, columns, links};

impl Document {
    /// The document as it is written, whatever as: codes lead to the row that they name, and columns are as wide as
    /// the words in them.
    #[must_use]
    pub fn prepared(&self) -> Self {
        let mut prepared = self.clone();
        links::link(&mut prepared);
        for block in &mut prepared.blocks {
            match block {
                Block::Table(table) => columns::fit(table),
                Block::Heading(_)
                | Block::Flow(_)
                | Block::Figure(_)
                | Block::Note(_)
                | Block::Contents { .. }
                | Block::PageBreak => {}
            }
        }
        prepared
    }
}
