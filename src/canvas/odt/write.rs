//! The blocks of the sheets, as OpenDocument has them.

use super::answer::Fields;
use crate::canvas::office::{self, Block, Cell, Line, Row, Table};
use crate::odt::{Draft, Grid, List, Look, Role, Style};

/// Adds a block.
pub(super) fn block(draft: &mut Draft, fields: &mut Fields, block: &Block) {
    match block {
        Block::Band { title, color, first } => {
            let style = Style::band(*color).starting_a_page(!first);
            draft.paragraph(style, |draft| draft.words(title, Look::Plain));
        }
        Block::Heading(text) => draft.paragraph(Style::of(Role::Heading2), |draft| draft.words(text, Look::Plain)),
        Block::Line(line) => lines(draft, fields, std::slice::from_ref(line)),
        Block::Table(own) => table(draft, fields, own),
    }
}

/// Adds paragraphs; items that follow each other are one list.
fn lines(draft: &mut Draft, fields: &mut Fields, lines: &[Line]) {
    for lines in lines.chunk_by(|one, next| one.bullet && next.bullet) {
        if lines.iter().any(|line| line.bullet) {
            draft.list(List::Bullets, |draft| {
                for line in lines {
                    draft.item(style(line), |draft| runs(draft, fields, line));
                }
            });
        } else {
            for line in lines {
                draft.paragraph(style(line), |draft| runs(draft, fields, line));
            }
        }
    }
}

fn style(line: &Line) -> Style {
    let role = match line.role {
        office::Role::Body => Role::Body,
        office::Role::Label => Role::Label,
        office::Role::Guidance => Role::Guidance,
        office::Role::Voice => Role::Voice,
    };
    Style::of(role).kept(line.keep).apart(line.apart)
}

fn runs(draft: &mut Draft, fields: &mut Fields, line: &Line) {
    for run in &line.runs {
        match run {
            office::Run::Words(text, look) => draft.words(text, looking(*look)),
            office::Run::Printed(text, look) => draft.printed(text, looking(*look)),
            office::Run::Field(field) => fields.field(draft, field),
        }
    }
}

fn looking(look: office::Look) -> Look {
    match look {
        office::Look::Plain => Look::Plain,
        office::Look::Strong => Look::Strong,
        office::Look::Light => Look::Light,
        office::Look::Quiet => Look::Quiet,
        office::Look::Colored(color) => Look::Colored(color),
    }
}

fn table(draft: &mut Draft, fields: &mut Fields, table: &Table) {
    let Table { holds, color, widths, heads, rows } = table;
    // Programs keep all rows of a table on one page, or none.
    let whole = rows.len() > 1 && rows.iter().rev().skip(1).all(keeps);
    let grid = Grid { holds, color: *color, widths, heads, whole };
    draft.table(&grid, |draft| {
        for Row { height, cells } in rows {
            draft.row(*height, |draft| {
                for cell in cells {
                    draft.cell(|draft| content(draft, fields, cell));
                }
            });
        }
    });
}

fn content(draft: &mut Draft, fields: &mut Fields, cell: &Cell) {
    match cell {
        Cell::Print(own) => lines(draft, fields, own),
        Cell::Answer(field) => fields.answer(draft, field),
        Cell::Several(cells) => cells.iter().for_each(|cell| content(draft, fields, cell)),
    }
}

/// Whether a row stays with the next one.
fn keeps(row: &Row) -> bool {
    row.cells.iter().any(|cell| match cell {
        Cell::Print(lines) => lines.iter().any(|line| line.keep),
        Cell::Answer(_) | Cell::Several(_) => false,
    })
}
