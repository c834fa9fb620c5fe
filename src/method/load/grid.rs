//! The boxes of a grid, and how they are laid out.

use crate::messages::method as say;
use crate::method::{Grid, GridBox, Place, ThinkColumn};
use crate::source::{Entry, Mode, Problem, Reported, suggestion};

use super::check::Claims;
use super::path::own_path;

/// The most rows and columns: more leave no room to write.
const MOST_ROWS: usize = 8;
const MOST_COLUMNS: usize = 12;

/// What stands in the layout where there is no box.
const NO_BOX: &str = ".";

/// Reads a grid. Its layout has a word for each place: the id of the box there.
pub(super) fn grid(entry: &mut Entry, claims: &mut Claims) -> Grid {
    let contents = entry.entries("vak", Mode::Required, content);
    let plan = plan(entry, &contents);
    let path = own_path(entry);
    for own in &contents {
        claims.path(path.join(&own.id), entry.span_of("pad"));
    }
    let boxes = placed(entry, &plan, contents);
    let grid = Grid {
        title: entry.optional_line("titel"),
        code: entry.code("code"),
        row_name: entry.line("rijnaam"),
        arrows: arrows(entry, &boxes),
        columns: plan.first().map_or(1, Vec::len),
        rows: plan.len(),
        boxes,
        path,
    };
    claims.code(&grid.code, entry.span_of("code"));
    grid
}

fn content(entry: &mut Entry) -> Result<ThinkColumn, Reported> {
    Ok(ThinkColumn {
        id: entry.id(),
        name: entry.line("naam"),
        question: entry.optional_line("vraag"),
        lead_in: entry.optional_line("aanloop"),
        prompts: entry.lines("denk_aan", Mode::Optional),
    })
}

/// The ids in the places of the grid, row by row; without a layout the boxes stand below each other.
fn plan(entry: &mut Entry, contents: &[ThinkColumn]) -> Vec<Vec<String>> {
    const KEY: &str = "indeling";
    let column = || contents.iter().map(|own| vec![own.id.clone()]).collect();
    if !entry.has(KEY) {
        return column();
    }
    let lines = entry.lines(KEY, Mode::Required);
    let plan: Vec<Vec<String>> =
        lines.iter().map(|line| line.split_whitespace().map(str::to_string).collect()).collect();
    let columns = plan.first().map_or(0, Vec::len);
    if plan.len() > MOST_ROWS || columns > MOST_COLUMNS {
        entry.wrong(KEY, say::grid_too_large(MOST_ROWS, MOST_COLUMNS));
        return column();
    }
    if plan.iter().any(|row| row.len() != columns) {
        entry.wrong(KEY, say::grid_rows_differ());
        return column();
    }
    let ids = || contents.iter().map(|own| own.id.as_str());
    let mut unknown: Vec<&String> =
        plan.iter().flatten().filter(|id| *id != NO_BOX && !ids().any(|known| known == *id)).collect();
    unknown.dedup();
    for id in unknown {
        entry.report(KEY, Problem::error(say::no_such_box(id)).with_hint(suggestion(id, ids())));
    }
    plan
}

/// Reads the arrows: each line has the ids of boxes that lead to each other.
fn arrows(entry: &mut Entry, boxes: &[GridBox]) -> Vec<[usize; 2]> {
    const KEY: &str = "pijlen";
    let mut arrows = Vec::new();
    for line in entry.lines(KEY, Mode::Optional) {
        let ids: Vec<&str> = line.split_whitespace().collect();
        for pair in ids.windows(2) {
            let [from, to] = pair else { continue };
            let number = |id: &str| boxes.iter().position(|own| own.content.id == id);
            let beside = |from: &usize, to: &usize| boxes[*from].place.beside(boxes[*to].place).is_some();
            match (number(from), number(to)) {
                (Some(from), Some(to)) if beside(&from, &to) => arrows.push([from, to]),
                (Some(_), Some(_)) | (None, _) | (_, None) => {
                    entry.wrong(KEY, say::boxes_not_beside(*from, *to));
                }
            }
        }
    }
    arrows
}

/// Gives each box its place. One without a place is reported, and never drawn.
fn placed(entry: &mut Entry, plan: &[Vec<String>], contents: Vec<ThinkColumn>) -> Vec<GridBox> {
    let columns = plan.first().map_or(0, Vec::len);
    let mut place = |content: ThinkColumn| {
        let holds = |row: usize, column: usize| {
            plan.get(row).and_then(|row| row.get(column)).is_some_and(|id| *id == content.id)
        };
        let place = Place::of(plan.len(), columns, holds).unwrap_or_else(|| {
            entry.wrong("indeling", say::box_without_place(&content.id));
            Place { row: 0, column: 0, height: 1, width: 1 }
        });
        GridBox { place, content }
    };
    contents.into_iter().map(&mut place).collect()
}
