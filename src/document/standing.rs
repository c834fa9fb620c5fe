//! What a block has because of where it stands: a number, and whether links lead to it.

use std::collections::BTreeSet;

use super::{Block, Document};

/// What a block has because of where it stands in its document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Standing {
    /// Nothing.
    Plain,
    /// It is the heading that links to its code lead to.
    Anchor,
    /// It is a table or a figure with a number, from 1 for each of the two.
    Numbered {
        /// The word before the number.
        word: String,
        /// The number.
        number: usize,
    },
}

impl Document {
    /// Tells of each block what it has because of where it stands.
    ///
    /// Tables and figures with a caption have a number when the method has a word for it. The first heading with a
    /// code is where links to that code lead.
    pub fn standings(&self) -> Vec<Standing> {
        let (mut tables, mut figures) = (0, 0);
        let mut codes = BTreeSet::new();
        let mut anchor = |code: &str| !code.is_empty() && codes.insert(code.to_string());
        let standing = |block: &Block| match block {
            Block::Heading(heading) if anchor(&heading.code) => Standing::Anchor,
            Block::Table(table) if !table.caption.is_empty() => numbered(&self.numbering.table, &mut tables),
            Block::Figure(figure) if !figure.caption.is_empty() => numbered(&self.numbering.figure, &mut figures),
            Block::Heading(_)
            | Block::Flow(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Note(_)
            | Block::Contents { .. }
            | Block::PageBreak => Standing::Plain,
        };
        self.blocks.iter().map(standing).collect()
    }
}

fn numbered(word: &str, count: &mut usize) -> Standing {
    if word.is_empty() {
        return Standing::Plain;
    }
    *count += 1;
    Standing::Numbered { word: word.to_string(), number: *count }
}

impl Standing {
    /// The word with its number, such as "Tabel 1"; empty without one.
    pub fn label(&self) -> String {
        match self {
            Self::Plain | Self::Anchor => String::new(),
            Self::Numbered { word, number } => format!("{word} {number}"),
        }
    }
}
