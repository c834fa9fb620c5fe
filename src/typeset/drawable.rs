//! Texts as the fonts can draw them and lines can be broken in.

use std::collections::BTreeSet;

use super::breakable;
use crate::document::{Block, Drawing, Flow, Heading, Run, ShareGroup, Step};
use crate::face::{self, Face};
use crate::house::House;
use crate::source::Problem;

/// Makes texts drawable, and keeps the characters that no font has.
pub(crate) struct Drawable {
    face: Face,
    missing: BTreeSet<char>,
}

impl Drawable {
    /// For pages in the fonts of a house.
    pub(crate) fn new(house: &House) -> Self {
        Self { face: Face::of(house), missing: BTreeSet::new() }
    }

    pub(crate) fn change(&mut self, text: &mut String) {
        let (drawable, missing) = self.face.drawable(text);
        self.missing.extend(missing);
        *text = breakable(&drawable);
    }

    pub(crate) fn blocks(&mut self, blocks: &mut [Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &mut Block) {
        match block {
            Block::Heading(Heading { text, .. }) => self.change(text),
            Block::Flow(flow) => self.flow(flow),
            Block::Table(table) => {
                self.change(&mut table.caption);
                table.columns.iter_mut().for_each(|column| self.change(&mut column.head));
                table.rows.iter_mut().flatten().flatten().for_each(|flow| self.flow(flow));
            }
            Block::Figure(figure) => {
                self.change(&mut figure.caption);
                self.drawing(&mut figure.drawing);
            }
            Block::Note(note) => {
                self.change(&mut note.title);
                note.body.iter_mut().for_each(|flow| self.flow(flow));
            }
            Block::Contents { title } => self.change(title),
            Block::PageBreak => {}
        }
    }

    fn flow(&mut self, flow: &mut Flow) {
        match flow {
            Flow::Paragraph { text } => text.iter_mut().for_each(|Run { text, .. }| self.change(text)),
            Flow::Bullets { items } | Flow::Steps { items } => {
                items.iter_mut().flatten().for_each(|Run { text, .. }| self.change(text));
            }
        }
    }

    fn drawing(&mut self, drawing: &mut Drawing) {
        match drawing {
            Drawing::Bars { bars } => bars.iter_mut().for_each(|bar| self.change(&mut bar.label)),
            Drawing::Shares { groups, blank, together, voted } => {
                self.change(blank);
                self.change(together);
                self.change(voted);
                for group in groups {
                    self.shares(group);
                }
            }
            Drawing::Chain { steps, .. } => self.steps(steps),
            Drawing::Rays { middle, rays, .. } => {
                self.change(middle);
                self.steps(rays);
            }
            Drawing::Tiles { tiles, .. } => tiles.iter_mut().for_each(|tile| {
                self.change(&mut tile.name);
                self.change(&mut tile.text);
            }),
        }
    }

    fn shares(&mut self, group: &mut ShareGroup) {
        self.change(&mut group.title);
        group.options.iter_mut().for_each(|option| self.change(option));
        for row in &mut group.rows {
            self.change(&mut row.name);
            self.change(&mut row.together);
        }
    }

    fn steps(&mut self, steps: &mut [Step]) {
        for step in steps {
            self.change(&mut step.name);
            self.change(&mut step.text);
        }
    }

    /// Warns of the characters that could not be drawn.
    pub(crate) fn warnings(self) -> Vec<Problem> {
        face::undrawable(self.missing).into_iter().collect()
    }
}
