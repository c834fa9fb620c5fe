//! The boxes of a grid as the cells of a table: what is printed in a box, and below that the cell to write in, so that
//! the text in it is all that people wrote.

use super::block::{BoxCell, BoxRow, Cell, Line, Look, Role, Run};
use super::twips;
use crate::canvas::view::{BoxView, ThinkView};
use crate::color::Color;

/// Lays out the rows of a grid such that it is of a height, in twips: two rows of the table for each.
pub(super) fn rows(boxes: &[BoxView], [rows, columns]: [usize; 2], color: Color, height: u32) -> Vec<BoxRow<'_>> {
    let guidance: u32 = (0..rows).map(|row| guidance_height(boxes, row)).sum();
    let room = height.saturating_sub(guidance) / u32::try_from(rows.max(1)).unwrap_or(1);
    (0..rows)
        .flat_map(|row| {
            let print = |own: &BoxView| (1, Cell::Print(printed(color, &own.think)));
            // The room to write of a high box goes on beside what is printed in the boxes below it.
            let answer = |own: &'_ BoxView| 2 * own.height - 1;
            let printed = BoxRow { height: 0, cells: cells(boxes, row, columns, print) };
            let written = cells(boxes, row, columns, |own| (answer(own), Cell::Answer(&own.think.field)));
            [printed, BoxRow { height: room, cells: written }]
        })
        .collect()
}

/// About how high what is printed in the boxes is that start in a row, in twips: a name, a question of two lines, and
/// the rest in smaller type.
fn guidance_height(boxes: &[BoxView], row: usize) -> u32 {
    let lines = |think: &ThinkView| usize::from(!think.lead_in.is_empty()) + think.prompts.len();
    let own = boxes.iter().filter(|own| own.row == row).map(|own| lines(&own.think)).max();
    own.and_then(|lines| u32::try_from(lines).ok()).map_or(0, |lines| twips(16 + 5 * lines))
}

/// The cells of a row of the grid, with what `content` makes of the boxes that start in it.
fn cells<'v>(
    boxes: &'v [BoxView],
    row: usize,
    columns: usize,
    content: impl Fn(&'v BoxView) -> (usize, Cell<'v>),
) -> Vec<BoxCell<'v>> {
    let mut cells = Vec::new();
    let mut column = 0;
    while column < columns {
        let own = boxes.iter().find(|own| own.column == column && (own.row..own.row + own.height).contains(&row));
        column += own.map_or(1, |own| own.width);
        cells.push(match own {
            None => BoxCell::Nothing,
            Some(own) if own.row < row => BoxCell::Covered { columns: own.width },
            Some(own) => {
                let (rows, content) = content(own);
                BoxCell::Cell { columns: own.width, rows, content }
            }
        });
    }
    cells
}

/// What stands in a box above the room to write.
fn printed<'v>(color: Color, think: &ThinkView) -> Vec<Line<'v>> {
    let name = vec![Run::words(&think.code, Look::Colored(color)), Run::Words(format!(" {}", think.name), Look::Plain)];
    let mut lines = vec![Line::new(Role::Label, name).kept(true)];
    lines.extend(guidance(think).into_iter().map(|line| line.kept(true)));
    lines
}

/// What is asked, the beginning of a sentence, and what to think of.
pub(super) fn guidance<'v>(think: &ThinkView) -> Vec<Line<'v>> {
    let question = (!think.question.is_empty()).then(|| Line::words(Role::Guidance, &think.question));
    let lead_in = Line::new(Role::Guidance, vec![Run::words(&think.lead_in, Look::Strong)]);
    let lead_in = (!think.lead_in.is_empty()).then_some(lead_in);
    let prompts = think.prompts.iter().map(|prompt| Line::item(prompt));
    question.into_iter().chain(lead_in).chain(prompts).collect()
}
