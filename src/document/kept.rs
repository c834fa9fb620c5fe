//! Which paragraphs and rows stay on the page of what comes after them.

use super::columns::CHARACTERS;
use super::{Block, Cell, Column, Document, Flow, Table, Text};

/// The most characters of a paragraph that fits on one line.
const ONE_LINE: usize = 90;

/// The most characters of a paragraph that leads to a table or a drawing, and stays with it: a longer one says enough
/// alone.
const LEAD: usize = 2 * ONE_LINE;

/// The height of a table that is kept on one page, in lines: half a page at the most.
const SHORT_TABLE: usize = 24;

impl Document {
    /// Tells of each block whether it stays on the page of the next one. Headings always do.
    ///
    /// What is said shortly about a table or a drawing stays with it, what ends with a colon with its list, and one line
    /// below a heading with what comes after: at the foot of a page it says too little.
    pub fn kept(&self) -> Vec<bool> {
        let at = |index: usize| self.blocks.get(index);
        let kept = |index: usize| match at(index) {
            Some(Block::Heading(_)) => true,
            Some(Block::Flow(Flow::Paragraph { text })) => match at(index + 1) {
                Some(Block::Table(_) | Block::Figure(_)) => length(text) <= LEAD,
                Some(Block::Flow(Flow::Bullets { .. } | Flow::Steps { .. })) if ends_open(text) => true,
                Some(Block::Flow(_) | Block::Note(_)) => {
                    let below = index.checked_sub(1).and_then(at);
                    matches!(below, Some(Block::Heading(_))) && length(text) <= ONE_LINE
                }
                // What introduces sections stays with the first of them.
                Some(Block::Heading(next)) => {
                    let below = index.checked_sub(1).and_then(at);
                    matches!(below, Some(Block::Heading(above)) if above.level < next.level)
                }
                Some(Block::Contents { .. } | Block::PageBreak) | None => false,
            },
            Some(
                Block::Flow(Flow::Bullets { .. } | Flow::Steps { .. })
                | Block::Table(_)
                | Block::Figure(_)
                | Block::Note(_)
                | Block::Contents { .. }
                | Block::PageBreak,
            )
            | None => false,
        };
        (0..self.blocks.len()).map(kept).collect()
    }
}

impl Table {
    /// Whether it is short enough to be kept on one page.
    pub fn whole(&self) -> bool {
        let all: usize = self.columns.iter().map(|column| usize::from(column.share)).sum();
        let row = |row: &Vec<Cell>| {
            let cell = |(cell, column): (&Cell, &Column)| {
                lines_of(cell, (CHARACTERS * usize::from(column.share) / all.max(1)).max(1))
            };
            // Between rows there is room and a line.
            1 + row.iter().zip(&self.columns).map(cell).max().unwrap_or(0)
        };
        self.rows.iter().map(row).sum::<usize>() <= SHORT_TABLE
    }

    /// Tells of each row whether it stays on the page of the next one: all rows of a short table, and else the last
    /// but one, so that no row stands alone.
    pub fn kept_rows(&self) -> Vec<bool> {
        let (count, whole) = (self.rows.len(), self.whole());
        (1..=count).map(|row| row < count && (whole || row + 1 == count)).collect()
    }
}

/// About how many lines what is in a cell takes, with room for so many characters on a line.
fn lines_of(cell: &Cell, room: usize) -> usize {
    let text = |text: &Text| {
        let feeds = text.iter().map(|run| run.text.matches('\n').count()).sum::<usize>();
        length(text).div_ceil(room) + feeds
    };
    let of_flow = |flow: &Flow| match flow {
        Flow::Paragraph { text: words } => text(words),
        Flow::Bullets { items } | Flow::Steps { items } => items.iter().map(text).sum(),
    };
    cell.iter().map(of_flow).sum()
}

/// Whether a text says that something follows.
fn ends_open(text: &Text) -> bool {
    text.last().is_some_and(|run| run.text.trim_end().ends_with(':'))
}

fn length(text: &Text) -> usize {
    text.iter().map(|run| run.text.chars().count()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Run;

    fn table(rows: usize, text: &str) -> Table {
        let columns = vec![Column { head: "Wat".into(), share: 1 }];
        Table { caption: String::new(), columns, rows: vec![vec![vec![Flow::plain(text)]]; rows] }
    }

    #[test]
    fn no_row_stands_alone() {
        assert_eq!(table(4, "kort").kept_rows(), [true, true, true, false]);
        assert_eq!(table(5, &"lang ".repeat(120)).kept_rows(), [false, false, false, true, false]);
        assert_eq!(table(1, "kort").kept_rows(), [false]);
        assert_eq!(table(0, "").kept_rows(), <[bool; 0]>::default());
    }

    #[test]
    fn a_text_that_ends_with_a_colon_says_that_something_follows() {
        assert!(ends_open(&vec![Run::strong("Wie: ")]) && !ends_open(&vec![Run::plain("Wie")]) && !ends_open(&vec![]));
    }
}
