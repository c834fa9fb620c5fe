//! Texts, tables and pictures below each other, in type as large as fits, on as many slides as it takes.

use super::area::{Area, GAP};
use super::fit;
use super::ground::Ground;
use super::look::Type;
use super::measure::{LINE, Measure};
use super::page::{Holds, Object, Words};
use super::table::Grid;
use crate::color::Color;
use crate::document::{Block, Figure, Flow, Run, Table, Text};
use crate::office::Picture;
use crate::opendocument::paint::{INK, SOFT};

/// The sizes of type of texts and tables, the best first.
const SIZES: [(f64, f64); 7] =
    [(27.0, 19.0), (25.0, 18.0), (23.0, 17.0), (21.0, 16.0), (19.0, 15.0), (17.5, 14.0), (16.0, 13.0)];

/// The size of what stands below a picture.
const CAPTION: f64 = 16.0;

/// The least room for a picture.
const PICTURE: f64 = 160.0;

/// What stands below each other.
enum Section<'d> {
    Text(Vec<Flow>),
    Table(&'d Table),
    Picture(Picture, &'d str),
}

/// Lays blocks out on slides; each has its objects. `pictures` are those of the figures, and `title` says what tables
/// without a caption hold.
pub(super) fn stack(
    measure: &Measure,
    blocks: &[Block],
    title: &str,
    color: Color,
    pictures: &mut dyn Iterator<Item = Picture>,
) -> Vec<Vec<Object>> {
    let sections = sections(blocks, pictures);
    let body = Ground::Light.body();
    let stack = |sizes| Stack { measure, title, color, body, sizes };
    let fitting = SIZES.into_iter().map(stack).find(|stack| stack.height(&sections) <= body.height);
    let [.., least] = SIZES;
    fitting.unwrap_or_else(|| stack(least)).place(sections)
}

fn sections<'d>(blocks: &'d [Block], pictures: &mut dyn Iterator<Item = Picture>) -> Vec<Section<'d>> {
    let mut sections = Vec::new();
    let text = |sections: &mut Vec<Section<'d>>, flows: Vec<Flow>| match sections.last_mut() {
        Some(Section::Text(open)) => open.extend(flows),
        Some(Section::Table(_) | Section::Picture(..)) | None => sections.push(Section::Text(flows)),
    };
    let strong = |words: String| Flow::Paragraph { text: Text::from([Run::strong(words)]) };
    for block in blocks {
        match block {
            Block::Flow(flow) => text(&mut sections, vec![flow.clone()]),
            Block::Heading(heading) => text(&mut sections, vec![strong(heading.whole())]),
            Block::Note(note) => {
                let title = strong(note.title.clone());
                text(&mut sections, [title].into_iter().chain(note.body.iter().cloned()).collect());
            }
            Block::Table(table) => sections.push(Section::Table(table)),
            Block::Figure(Figure { caption, .. }) => {
                sections.extend(pictures.next().map(|picture| Section::Picture(picture, caption)));
            }
            // Slides are short: there is nothing to find one's way in.
            Block::Contents { .. } | Block::PageBreak => {}
        }
    }
    sections
}

/// A stack in one size of type.
struct Stack<'d> {
    measure: &'d Measure,
    title: &'d str,
    color: Color,
    body: Area,
    /// Of texts, and of tables.
    sizes: (f64, f64),
}

impl Stack<'_> {
    fn grid(&self, table: &Table) -> Grid {
        Grid::of(self.measure, table, self.title, self.color, self.sizes.1, self.body.width)
    }

    fn text_height(&self, flows: &[Flow]) -> f64 {
        fit::height(self.measure, flows, self.sizes.0, self.body.width)
    }

    /// How high all is, with pictures as low as they may be.
    fn height(&self, sections: &[Section]) -> f64 {
        let heights = sections.iter().map(|section| match section {
            Section::Text(flows) => self.text_height(flows),
            Section::Table(table) => self.grid(table).height(),
            Section::Picture(_, caption) => PICTURE + caption_height(caption),
        });
        heights.sum::<f64>() + GAP * (sections.len().max(1) - 1) as f64
    }

    /// Places all of it.
    fn place(&self, sections: Vec<Section>) -> Vec<Vec<Object>> {
        let mut pages = Pages { body: self.body, pages: vec![Vec::new()], y: self.body.y };
        let mut behind = self.height(&sections);
        for section in sections {
            behind -= self.height(std::slice::from_ref(&section)) + GAP;
            match section {
                Section::Text(flows) => self.text(&mut pages, flows),
                Section::Table(table) => {
                    let mut next = Some(self.grid(table));
                    while let Some(mut grid) = next.take() {
                        let fits_anew = grid.height() <= self.body.height && grid.height() > pages.left();
                        if fits_anew || pages.left() < grid.head.height + PICTURE / 2.0 {
                            pages.turn();
                        }
                        next = grid.part(pages.left());
                        let height = grid.height();
                        pages.put(height, Holds::Table(grid));
                        if next.is_some() {
                            pages.turn();
                        }
                    }
                }
                Section::Picture(picture, caption) => {
                    if pages.left() < PICTURE + caption_height(caption) {
                        pages.turn();
                    }
                    let room = pages.left() - caption_height(caption) - behind.max(0.0);
                    let scale = (self.body.width / picture.width).min(room.max(PICTURE) / picture.height);
                    let picture = Picture { width: picture.width * scale, height: picture.height * scale, ..picture };
                    pages.put(picture.height, Holds::Picture(picture));
                    if !caption.is_empty() {
                        let words = Words::new(vec![Flow::plain(caption)], Type::new(CAPTION, SOFT));
                        pages.put(caption_height(caption), Holds::Label(words));
                    }
                }
            }
        }
        pages.pages
    }

    fn text(&self, pages: &mut Pages, mut flows: Vec<Flow>) {
        let size = self.sizes.0;
        loop {
            let (width, whole) = (self.body.width, self.body.height);
            let (fitting, rest) = fit::part(self.measure, flows, size, width, pages.left(), whole);
            if !fitting.is_empty() {
                // All the room that is left, for who writes more.
                let height = if rest.is_empty() { self.text_height(&fitting) } else { pages.left() };
                pages.put(height, Holds::Outline(Words::new(fitting, Type::new(size, INK))));
            }
            if rest.is_empty() {
                return;
            }
            pages.turn();
            flows = rest;
        }
    }
}

fn caption_height(caption: &str) -> f64 {
    if caption.is_empty() { 0.0 } else { GAP + 2.0 * CAPTION * LINE }
}

/// The slides so far.
struct Pages {
    body: Area,
    pages: Vec<Vec<Object>>,
    /// Where the last one is empty from.
    y: f64,
}

impl Pages {
    /// How much room is left.
    fn left(&self) -> f64 {
        self.body.bottom() - self.y
    }

    /// Starts a slide, unless the last one is empty.
    fn turn(&mut self) {
        if self.y > self.body.y {
            self.pages.push(Vec::new());
            self.y = self.body.y;
        }
    }

    fn put(&mut self, height: f64, holds: Holds) {
        let mut area = self.body.from(self.y).top(height);
        if let Holds::Picture(picture) = &holds {
            area.width = picture.width;
        }
        if let Some(page) = self.pages.last_mut() {
            page.push(Object { area, holds });
        }
        self.y += height + GAP;
    }
}
