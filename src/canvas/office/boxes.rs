//! The boxes of a grid as tables without merged cells, which who listens can go through: one for each band of the grid
//! that no box crosses the edge of, with a column for each stretch of it that boxes share. Boxes that stand below each
//! other there share a cell. What people write has a place of its own below what is printed in the box.

use std::ops::Range;

use super::block::{Cell, Line, Look, Role, Row, Run};
use super::twips;
use crate::canvas::view::{BoxView, ThinkView};
use crate::color::Color;

/// Boxes beside each other.
pub(super) struct Band<'v> {
    /// How many rows of the grid it is high.
    rows: usize,
    /// Each with how many columns of the grid it is wide, and its boxes in the order of reading.
    columns: Vec<(usize, Vec<&'v ThinkView>)>,
}

/// Cuts a grid of this many rows and columns in bands. A stretch without a box has no column.
pub(super) fn bands(boxes: &[BoxView], [rows, columns]: [usize; 2]) -> Vec<Band<'_>> {
    let bands = stretches(rows, boxes.iter().map(|own| own.row..own.row + own.height));
    let band = |band: Range<usize>| {
        let mut own: Vec<&BoxView> = boxes.iter().filter(|own| band.contains(&own.row)).collect();
        own.sort_by_key(|own| (own.row, own.column));
        let cut = stretches(columns, own.iter().map(|own| own.column..own.column + own.width));
        let columns = cut.map(|cut| {
            let below = own.iter().filter(|own| cut.contains(&own.column)).map(|own| &own.think);
            (cut.len(), below.collect::<Vec<_>>())
        });
        Band { rows: band.len(), columns: columns.filter(|(_, boxes)| !boxes.is_empty()).collect() }
    };
    bands.map(band).filter(|band| !band.columns.is_empty()).collect()
}

/// The stretches of a length between the places that lie within no span.
fn stretches(length: usize, spans: impl Iterator<Item = Range<usize>> + Clone) -> impl Iterator<Item = Range<usize>> {
    let is_free = move |place: &usize| spans.clone().all(|span| *place <= span.start || *place >= span.end);
    (1..=length).filter(is_free).scan(0, |from, to| Some(std::mem::replace(from, to)..to))
}

impl<'v> Band<'v> {
    /// The widths of its columns, against each other.
    pub(super) fn weights(&self) -> Vec<u32> {
        self.columns.iter().map(|(width, _)| u32::try_from(*width).unwrap_or(1)).collect()
    }

    /// The codes and names of the boxes at its top.
    pub(super) fn heads(&self) -> Vec<String> {
        self.top().map(|think| format!("{} {}", think.code, think.name)).collect()
    }

    /// Its rows below the heads, such that a row of the grid is of a height, in twips.
    pub(super) fn table_rows(&self, color: Color, height: u32) -> Vec<Row<'v>> {
        let asked: Vec<Cell> = self.top().map(|think| Cell::Print(kept(guidance(think)))).collect();
        let lines = self.top().map(|think| usize::from(!think.lead_in.is_empty()) + think.prompts.len());
        // A head, a question of two lines, and the rest in smaller type.
        let print = lines.max().and_then(|lines| u32::try_from(lines).ok()).map_or(0, |lines| twips(20 + 5 * lines));
        let rows = u32::try_from(self.rows).unwrap_or(1);
        let height = (height * rows).saturating_sub(print);
        let written = self.columns.iter().map(|(_, boxes)| stacked(color, boxes));
        vec![Row { height: 0, cells: asked }, Row { height, cells: written.collect() }]
    }

    fn top(&self) -> impl Iterator<Item = &'v ThinkView> {
        self.columns.iter().filter_map(|(_, boxes)| boxes.first().copied())
    }
}

/// What is written in the first of some boxes, and the others below it.
fn stacked<'v>(color: Color, boxes: &[&'v ThinkView]) -> Cell<'v> {
    let mut cells: Vec<Cell> =
        boxes.iter().flat_map(|think| [Cell::Print(printed(color, think)), Cell::Answer(&think.field)]).collect();
    // What is printed in the first stands in the rows above.
    cells.remove(0);
    Cell::Several(cells)
}

/// What stands in a box above the room to write.
fn printed<'v>(color: Color, think: &ThinkView) -> Vec<Line<'v>> {
    let name = vec![Run::words(&think.code, Look::Colored(color)), Run::Words(format!(" {}", think.name), Look::Plain)];
    let head = Line { apart: true, ..Line::new(Role::Label, name) };
    kept(std::iter::once(head).chain(guidance(think)).collect())
}

/// Keeps what is printed on one page with the room to write.
fn kept(lines: Vec<Line>) -> Vec<Line> {
    lines.into_iter().map(|line| line.kept(true)).collect()
}

/// What is asked, the beginning of a sentence, and what to think of.
pub(super) fn guidance<'v>(think: &ThinkView) -> Vec<Line<'v>> {
    let question = (!think.question.is_empty()).then(|| Line::words(Role::Guidance, &think.question));
    let lead_in = Line::new(Role::Guidance, vec![Run::words(&think.lead_in, Look::Strong)]);
    let lead_in = (!think.lead_in.is_empty()).then_some(lead_in);
    let prompts = think.prompts.iter().map(|prompt| Line::item(prompt));
    let lines: Vec<Line> = question.into_iter().chain(lead_in).chain(prompts).collect();
    // A cell has a paragraph at least.
    if lines.is_empty() { vec![Line::words(Role::Guidance, "")] } else { lines }
}
