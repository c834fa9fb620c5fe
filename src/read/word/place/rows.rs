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
    /// Looks through pieces; `outer` are the cells that tables stand in.
    pub(super) fn new(identity: &mut Identity, pieces: &[Piece], outer: &[Option<Cell>]) -> Self {
        let mut rows = Self {
            cells: BTreeMap::new(),
            codes: HashMap::new(),
            columns: HashMap::new(),
            lists: BTreeMap::new(),
            renumbered: HashMap::new(),
            labels: HashMap::new(),
            heads: HashMap::new(),
        };
        let pasted = pasted(identity, pieces, outer);
        for (index, piece) in pieces.iter().enumerate() {
            let home = home(piece.place.cell, &pasted);
            rows.cells.entry(home).or_default().push(index);
            let Some(cell) = home else { continue };
            match &piece.what {
                What::Control(Control { owner: Owner::Known(target), .. }) => rows.control(identity, cell, *target),
                What::Text(text) => rows.text(identity, cell, &text.words),
                What::Control(_) | What::Aside(_) => {}
            }
        }
        rows
    }

    /// Learns from a control what its row and column are of.
    fn control(&mut self, identity: &Identity, cell: Cell, target: Target) {
        let at = (cell.table, cell.row);
        let field = identity.field(target.field);
        if let Some(code) = &field.code {
            let known = self.codes.entry(at).or_insert_with(|| Some(code.clone()));
            *known = known.take_if(|known| known == code);
            self.labels.insert((cell.table, cell.column), field.label.clone());
        }
        if let Some(row) = identity.list_row(target.field) {
            self.lists.entry(at).or_insert(row);
        }
    }

    /// Learns from a text what its row and column are of.
    fn text(&mut self, identity: &mut Identity, cell: Cell, text: &str) {
        if cell.column > 0 && cell.row > 0 {
            return;
        }
        let code = code(text).filter(|code| !identity.by_code(code).is_empty()).map(str::to_string);
        if cell.column == 0 {
            self.codes.entry((cell.table, cell.row)).or_insert_with(|| code.clone());
        }
        if cell.row == 0 {
            let column = (cell.table, cell.column);
            self.columns.extend(code.map(|code| (column, code)));
            self.heads.entry(column).or_insert_with(|| words(text));
        }
    }

    /// The cells of a row of a table, with their pieces.
    pub(super) fn row(&self, (table, row): (usize, usize)) -> impl Iterator<Item = (Cell, &[usize])> {
        let range = Some(Cell { table, row, column: 0, part: 0 })..;
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

/// The cells that tables of people stand in: those in a cell with nothing of the method in them. What is in such a table
/// is text of that cell.
fn pasted(identity: &mut Identity, pieces: &[Piece], outer: &[Option<Cell>]) -> HashMap<usize, Cell> {
    let inner = outer.iter().enumerate().filter_map(|(table, cell)| Some((table, (*cell)?)));
    let mut pasted: HashMap<usize, Cell> = inner.collect();
    if pasted.is_empty() {
        return pasted;
    }
    for piece in pieces {
        let Some(cell) = piece.place.cell.filter(|cell| pasted.contains_key(&cell.table)) else { continue };
        let is_ours = match &piece.what {
            What::Control(control) => matches!(control.owner, Owner::Known(_)),
            What::Text(text) => {
                let known = code(&text.words).is_some_and(|code| !identity.by_code(code).is_empty());
                known || identity.by_label(text.words.trim().trim_end_matches(':')).is_some()
            }
            What::Aside(_) => false,
        };
        if is_ours {
            pasted.remove(&cell.table);
        }
    }
    pasted
}

/// The cell that counts: tables of people are text of the cell that they stand in.
fn home(cell: Option<Cell>, pasted: &HashMap<usize, Cell>) -> Option<Cell> {
    let mut cell = cell?;
    // Tables have higher numbers than those that they stand in.
    while let Some(outer) = pasted.get(&cell.table) {
        cell = *outer;
    }
    Some(cell)
}

/// The code of a row that a text starts with.
pub(super) fn code(text: &str) -> Option<&str> {
    let first = text.split_whitespace().next()?.trim_matches(|c: char| !c.is_alphanumeric());
    is_code(first).then_some(first)
}
