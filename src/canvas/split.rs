//! Long tables over two sheets, so that sticky notes fit in their rows.

use super::view::{BlockView, SheetView};
use super::{LongTables, Options};
use crate::fiducials::Half;
use crate::messages::{Message, make as say};
use crate::method::{Block, Method, Sheet};
use crate::source::{Problem, Problems};

/// The most rows of a table that is left as it is.
const MOST_ROWS: usize = 5;

/// Keeps the sheets that can be split, when that is asked for. Fails when none is left, or when one that was asked
/// for by name can't be split.
pub(super) fn chosen<'m>(
    sheets: Vec<(usize, &'m Sheet)>,
    options: &Options,
) -> Result<Vec<(usize, &'m Sheet)>, Problems> {
    match options.long_tables {
        LongTables::Whole => Ok(sheets),
        LongTables::Split => {
            let (long, short): (Vec<_>, Vec<_>) = sheets.into_iter().partition(|(_, sheet)| is_long(sheet));
            let asked = short.iter().filter(|_| !options.sheets.is_empty());
            let mut problems: Vec<Problem> =
                asked.map(|(_, sheet)| unsplittable(say::sheet_not_split(&sheet.id))).collect();
            if long.is_empty() && problems.is_empty() {
                problems.push(unsplittable(say::no_sheet_to_split()));
            }
            if problems.is_empty() { Ok(long) } else { Err(Problems(problems)) }
        }
    }
}

/// Tells whether a method has a sheet that can be split.
pub fn can_split(method: &Method) -> bool {
    method.sheets.iter().any(is_long)
}

fn unsplittable(message: Message) -> Problem {
    Problem::error(message).with_hint(say::only_long_tables_split(MOST_ROWS))
}

fn is_long(sheet: &Sheet) -> bool {
    sheet.blocks.iter().any(|block| match block {
        Block::Table(table) => table.rows.len() > MOST_ROWS,
        Block::Fields(_) | Block::Columns(_) | Block::Grid(_) | Block::List(_) => false,
    })
}

impl LongTables {
    /// Gives the sheet itself, or its two halves.
    pub(super) fn apply(self, sheet: SheetView) -> Vec<SheetView> {
        match self {
            Self::Whole => vec![sheet],
            Self::Split => halves(sheet),
        }
    }
}

/// Halves the long tables of a sheet; everything else stays on the first half, texts that go on on the second.
fn halves(mut first: SheetView) -> Vec<SheetView> {
    let (id, half) = (format!("{}-2", first.id), Some(Half::Second));
    let mut second = SheetView { blocks: Vec::new(), id, half, ..first.clone() };
    first.id.push_str("-1");
    first.half = Some(Half::First);
    first.rests.clear();
    for block in &mut first.blocks {
        let BlockView::Table { head, note, columns, rows } = block else { continue };
        if rows.len() <= MOST_ROWS {
            continue;
        }
        let rest = rows.split_off(rows.len().div_ceil(2));
        let codes = [rows.as_slice(), &rest].map(|rows| match (rows.first(), rows.last()) {
            (Some(first), Some(last)) => format!(" ({}–{})", first.code, last.code),
            (None, _) | (_, None) => String::new(),
        });
        let [codes, other_codes] = codes;
        first.title.push_str(&codes);
        second.title.push_str(&other_codes);
        second.blocks.push(BlockView::Table {
            head: head.clone(),
            note: note.clone(),
            columns: columns.clone(),
            rows: rest,
        });
    }
    vec![first, second]
}
