//! The tables of a document: which cell is for what, by the codes of rows and the heads of columns.

use std::collections::{BTreeMap, HashMap};

use crate::read::word::control::{Control, Owner};
use crate::read::word::identity::{Identity, ListRow, Target, is_code, words};
use crate::read::word::piece::{Cell, Piece, What};

/// The tables of a document: what stands in which cell, and what rows and columns are of.
pub(super) struct Rows {
    /// The pieces in each cell, and those in none under `None`.
    pub(super) cells: BTreeMap<Option<Cell>, Vec<usize>>,
    /// The codes of rows, visible or of their controls; none for a row with more than one.
    pub(super) codes: HashMap<(usize, usize), Option<String>>,
    /// The codes in the heads of columns.
    pub(super) columns: HashMap<(usize, usize), String>,
    /// The rows of lists.
    pub(super) lists: BTreeMap<(usize, usize), ListRow>,
    /// Those that are another row than their controls say, with which these say.
    pub(super) renumbered: HashMap<(usize, usize), (ListRow, ListRow)>,
    /// The labels of columns.
    pub(super) labels: HashMap<(usize, usize), String>,
    /// The heads of columns.
    pub(super) heads: HashMap<(usize, usize), String>,
}

impl Rows {
    pub(super) fn new(identity: &mut Identity, pieces: &[Piece]) -> Self {
        let mut rows = Self {
            cells: BTreeMap::new(),
            codes: HashMap::new(),
            columns: HashMap::new(),
            lists: BTreeMap::new(),
            renumbered: HashMap::new(),
            labels: HashMap::new(),
            heads: HashMap::new(),
        };
        for (index, piece) in pieces.iter().enumerate() {
            rows.cells.entry(piece.place.cell).or_default().push(index);
            let Some(cell) = piece.place.cell else { continue };
            let at = (cell.table, cell.row);
            match &piece.what {
                What::Control(Control { owner: Owner::Known(target), .. }) => {
                    let field = identity.field(target.field);
                    if let Some(code) = &field.code {
                        let known = rows.codes.entry(at).or_insert_with(|| Some(code.clone()));
                        *known = known.take_if(|known| known == code);
                        rows.labels.insert((cell.table, cell.column), field.label.clone());
                    }
                    if let Some(row) = identity.list_row(target.field) {
                        rows.lists.entry(at).or_insert(row);
                    }
                }
                What::Text(text, _) => {
                    let code = code(text).filter(|code| !identity.by_code(code).is_empty()).map(str::to_string);
                    if cell.column == 0 {
                        rows.codes.entry(at).or_insert_with(|| code.clone());
                    }
                    if cell.row == 0 {
                        let column = (cell.table, cell.column);
                        rows.columns.extend(code.map(|code| (column, code)));
                        rows.heads.entry(column).or_insert_with(|| words(text));
                    }
                }
                What::Control(_) => {}
            }
        }
        rows
    }

    /// The cells of a row of a table, with their pieces.
    pub(super) fn row(&self, (table, row): (usize, usize)) -> impl Iterator<Item = (Cell, &[usize])> {
        let range = Some(Cell { table, row, column: 0 })..;
        let cells = self.cells.range(range).map_while(|(cell, pieces)| Some(((*cell)?, pieces.as_slice())));
        cells.take_while(move |(cell, _)| (cell.table, cell.row) == (table, row))
    }

    /// The same column in the row of a list that a control stands in now.
    pub(super) fn moved(&self, identity: &mut Identity, target: Target, cell: Option<Cell>) -> Target {
        let renumbered = cell.and_then(|cell| self.renumbered.get(&(cell.table, cell.row)));
        match renumbered {
            Some((from, to)) if identity.list_row(target.field) == Some(*from) => {
                let title = identity.field(target.field).label.clone();
                let field = identity.list_field(*to, &title).unwrap_or(target.field);
                Target { field, ..target }
            }
            Some(_) | None => target,
        }
    }

    /// What a column is for: the label of its fields, else its head.
    pub(super) fn label(&self, cell: Cell) -> Option<&str> {
        let column = (cell.table, cell.column);
        self.labels.get(&column).or_else(|| self.heads.get(&column)).map(String::as_str)
    }

    /// Whether a cell stands below a head that says this label.
    pub(super) fn is_headed(&self, cell: Cell, label: &str) -> bool {
        let head = self.heads.get(&(cell.table, cell.column));
        cell.row > 0 && head.is_some_and(|head| head.starts_with(&words(label)))
    }
}

/// The code of a row that a text starts with.
pub(super) fn code(text: &str) -> Option<&str> {
    let first = text.split_whitespace().next()?.trim_matches(|c: char| !c.is_alphanumeric());
    is_code(first).then_some(first)
}
