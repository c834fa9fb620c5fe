//! Cells with boxes of a grid below each other: each box is read as a cell of its own, from its code and name on.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::identity::words;
use super::piece::{Cell, Mark, Piece, Place};
use super::walk::Content;
use crate::method::Method;

/// Parts the cells of a document by the boxes in them.
pub(super) fn parted(method: &Method, content: Content) -> Content {
    let heads: HashSet<String> = method
        .grids()
        .flat_map(|grid| grid.boxes.iter().enumerate().map(|(index, own)| (grid.row_code(index), &own.content.name)))
        .map(|(code, name)| words(&format!("{code} {name}")))
        .collect();
    if heads.is_empty() {
        return content;
    }
    let starts = starts(&heads, &content.pieces);
    let part = |cell: Cell, paragraph: usize| {
        let starts = starts.get(&cell).map_or(&[][..], Vec::as_slice);
        Cell { part: starts.partition_point(|start| *start <= paragraph), ..cell }
    };
    let here = |place: Place| Place { cell: place.cell.map(|cell| part(cell, place.paragraph)), ..place };
    // A table that people put in a box belongs there.
    let mut inner: HashMap<usize, usize> = HashMap::new();
    for Place { cell, paragraph } in content.pieces.iter().map(|piece| piece.place) {
        if let Some(cell) = cell {
            inner.entry(cell.table).or_insert(paragraph);
        }
    }
    let outer = content.outer.into_iter().enumerate();
    let outer = outer.map(|(table, cell)| Some(part(cell?, inner.get(&table).copied().unwrap_or_default())));
    Content {
        outer: outer.collect(),
        pieces: content.pieces.into_iter().map(|piece| Piece { place: here(piece.place), ..piece }).collect(),
        marks: content.marks.into_iter().map(|mark| Mark { place: here(mark.place), ..mark }).collect(),
        ..content
    }
}

/// The paragraphs in each cell that are the code and name of a box.
fn starts(heads: &HashSet<String>, pieces: &[Piece]) -> HashMap<Cell, Vec<usize>> {
    let mut paragraphs: BTreeMap<(Cell, usize), String> = BTreeMap::new();
    for piece in pieces {
        if let (Some(cell), Some(text)) = (piece.place.cell, piece.text()) {
            paragraphs.entry((cell, piece.place.paragraph)).or_default().push_str(&text.words);
        }
    }
    let mut starts: HashMap<Cell, Vec<usize>> = HashMap::new();
    for ((cell, paragraph), text) in paragraphs {
        if heads.contains(&words(&text)) {
            starts.entry(cell).or_default().push(paragraph);
        }
    }
    starts
}
