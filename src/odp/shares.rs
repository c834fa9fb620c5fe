//! How opinions spread, as a table that can be changed: a row each, a column for each option, darker where more chose it.

use super::ground::Ground;
use super::look::{Type, Vertical};
use super::measure::Measure;
use super::table::{Grid, GridCell, GridRow};
use crate::color::Color;
use crate::document::{Flow, Run, ShareGroup, ShareRow};
use crate::opendocument::paint::{INK, SOFT};

/// The sizes of type of heads and rows, the best first.
const HEADS: [f64; 7] = [20.0, 18.0, 16.0, 15.0, 14.0, 12.0, 10.0];
const SIZES: [f64; 8] = [26.0, 24.0, 22.0, 20.0, 18.0, 16.0, 14.0, 12.0];

/// How dark it is behind a count, in hundredths of the colour: as dark as words can be read on, at most.
const LIGHTEST: usize = 8;
const DARKEST: usize = 45;

/// The least height of a row; and where votes in the room stand below it.
const ROW: f64 = 54.0;
const HALF_ROW: f64 = 29.0;

/// What stands in a cell with nothing in it, a space that does not break: LibreOffice has large type in empty cells.
const NOTHING: &str = "\u{a0}";

/// The shares of the width, in hundredths: names, and what the group chose.
const NAMES: f64 = 0.27;
const TOGETHER: f64 = 0.17;

/// Makes the table; `told` says all of it in words.
pub(super) fn shares(
    measure: &Measure,
    color: Color,
    group: &ShareGroup,
    blank: &str,
    together: &str,
    told: &str,
) -> Grid {
    let body = Ground::Light.body();
    let has_together = group.rows.iter().any(|row| !row.together.is_empty());
    let together_width = if has_together { TOGETHER * body.width } else { 0.0 };
    let names = NAMES * body.width;
    let counts = group.options.len() + 1;
    let count_width = (body.width - names - together_width) / counts as f64;
    let mut widths = vec![names];
    widths.extend(std::iter::repeat_n(count_width, counts));
    widths.extend(has_together.then_some(together_width));
    let heads = |size: f64| {
        let head = |text: &str, color: Color, centered: bool| {
            let style = Type { bold: true, centered, ..Type::new(size, color) };
            GridCell::new(vec![Flow::plain(text)], style, Vertical::Bottom)
        };
        let mut heads = vec![head(&group.title, color, false)];
        heads.extend(group.options.iter().map(|option| head(option, color, true)));
        heads.push(head(blank, SOFT, true));
        heads.extend(has_together.then(|| head(together, SOFT, false)));
        GridRow::new(measure, heads, &widths)
    };
    let voted = group.rows.iter().any(|row| row.room.is_some());
    let least = if voted { HALF_ROW } else { ROW };
    let rows = |size: f64| -> Vec<GridRow> {
        let row = |cells| {
            let row = GridRow::new(measure, cells, &widths);
            GridRow { height: row.height.max(least), ..row }
        };
        let lines = group.rows.iter().flat_map(lines);
        lines.map(|line| row(line.cells(color, size, has_together))).collect()
    };
    let whole = |row: &GridRow| row.cells.iter().zip(&widths).all(|(cell, width)| cell.is_whole(measure, *width));
    let [.., smallest] = SIZES;
    let head = HEADS.into_iter().map(heads).find(whole).unwrap_or_else(|| heads(smallest));
    let height = |rows: &[GridRow]| rows.iter().fold(head.height, |height, row| height + row.height);
    let fits = |rows: &Vec<GridRow>| height(rows) <= body.height && rows.iter().all(whole);
    let rows = SIZES.into_iter().map(rows).find(fits).unwrap_or_else(|| rows(smallest));
    Grid { alt: told.to_string(), color, head, rows, widths }
}

/// A row of the table: what canvases say of one row of the sheet, or what was voted in the room.
#[derive(Clone, Copy)]
struct Line<'g> {
    row: &'g ShareRow,
    /// Empty behind votes.
    name: &'g str,
    /// Whose counts they are; empty where that is not told.
    whose: &'g str,
    counts: &'g [usize],
    /// None of votes.
    blank: Option<usize>,
    together: &'g str,
}

/// The lines of a row: votes stand below what the canvases say, as the two are never added up.
fn lines(row: &ShareRow) -> Vec<Line<'_>> {
    let whole =
        Line { row, name: &row.name, whose: "", counts: &row.counts, blank: Some(row.blank), together: &row.together };
    let Some(room) = &row.room else { return vec![whole] };
    let votes = Line { whose: &room.voted, counts: &room.counts, blank: None, ..whole };
    if row.counts.iter().sum::<usize>() + row.blank == 0 {
        return vec![votes];
    }
    vec![Line { whose: &room.canvases, ..whole }, Line { name: "", together: "", ..votes }]
}

impl Line<'_> {
    fn cells(&self, color: Color, size: f64, has_together: bool) -> Vec<GridCell> {
        let total = self.counts.iter().sum::<usize>() + self.blank.unwrap_or_default();
        let plain = Type::new(size, INK);
        let soft = Type::new(size, SOFT);
        let text = |text: Vec<Run>, style: Type| GridCell::new(vec![Flow::Paragraph { text }], style, Vertical::Middle);
        let count =
            |count: usize, style: Type| text(vec![Run::plain(count.to_string())], Type { centered: true, ..style });
        let together = if self.together.is_empty() { NOTHING } else { self.together };
        let parts = [Run::strong(&self.row.code), Run::plain(self.name), Run::quiet(self.whose)];
        let mut name: Vec<Run> = Vec::new();
        for part in parts.into_iter().filter(|part| !part.text.is_empty()) {
            name.extend((!name.is_empty()).then(|| Run::plain(" ")));
            name.push(part);
        }
        let mut cells = vec![text(name, plain)];
        cells.extend(self.counts.iter().map(|number| match number {
            0 => count(0, soft),
            number => {
                let percent = LIGHTEST + (DARKEST - LIGHTEST) * number / total.max(1);
                let fill = color.tint(u16::try_from(percent).unwrap_or_default());
                GridCell { fill: Some(fill), ..count(*number, Type { bold: true, ..plain }) }
            }
        }));
        // Who did not vote is not known.
        cells.push(self.blank.map_or_else(|| text(vec![Run::plain(NOTHING)], soft), |blank| count(blank, soft)));
        cells.extend(has_together.then(|| text(vec![Run::plain(together)], Type { bold: true, ..plain })));
        cells
    }
}
