//! Boxes beside and below each other, each as wide and as high as it needs.

use super::field::Field;
use super::row::row_code;
use super::think::ThinkColumn;
use crate::path::Path;

/// Boxes in a grid, with one text field each.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Grid {
    /// What the paths of all its fields begin with.
    pub path: Path,
    /// What stands above it; empty for nothing.
    pub title: String,
    /// What the codes of its boxes begin with.
    pub code: String,
    /// What all of it is called, for screen readers.
    pub row_name: String,
    /// Which boxes an arrow leads from and to, by their numbers: the second is beside the first, at its right.
    pub arrows: Vec<[usize; 2]>,
    /// How many columns the grid has.
    pub columns: usize,
    /// How many rows the grid has.
    pub rows: usize,
    /// The boxes, in reading order; no two have a place in common.
    pub boxes: Vec<GridBox>,
}

/// A box in a grid.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct GridBox {
    /// Where it is.
    pub place: Place,
    /// What is printed in it, above the room to write.
    pub content: ThinkColumn,
}

/// The place of a box in a grid; rows and columns count from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// Its first row.
    pub row: usize,
    /// Its first column.
    pub column: usize,
    /// Over how many rows it goes.
    pub height: usize,
    /// Over how many columns it goes.
    pub width: usize,
}

impl Place {
    /// The rectangle of all cells for which something holds; `None` when these are no rectangle.
    pub(super) fn of(rows: usize, columns: usize, holds: impl Fn(usize, usize) -> bool) -> Option<Self> {
        let cells = (0..rows).flat_map(|row| (0..columns).map(move |column| (row, column)));
        let own: Vec<(usize, usize)> = cells.filter(|(row, column)| holds(*row, *column)).collect();
        // In this order the first is the one at the top left, and the last the one at the bottom right.
        let ((row, column), (last_row, last_column)) = (*own.first()?, *own.last()?);
        let height = last_row + 1 - row;
        let width = (last_column + 1).checked_sub(column)?;
        let inside = own.iter().all(|(_, other)| (column..column + width).contains(other));
        (inside && own.len() == height * width).then_some(Self { row, column, height, width })
    }

    /// The rows that it has next to another at its right; `None` when that one is not beside it.
    pub fn beside(self, right: Self) -> Option<std::ops::Range<usize>> {
        let from = self.row.max(right.row);
        let to = (self.row + self.height).min(right.row + right.height);
        (self.column + self.width == right.column && from < to).then_some(from..to)
    }
}

impl Grid {
    /// Makes the field of one box; boxes count from 0.
    ///
    /// # Panics
    /// When there is no such box.
    pub fn field(&self, index: usize) -> Field {
        self.boxes[index].content.field(&self.path, &self.row_name, self.row_code(index))
    }

    /// Lists the fields of all boxes.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        (0..self.boxes.len()).map(|index| self.field(index))
    }

    /// The code of a box, such as `N1` for the first; boxes count from 0.
    pub fn row_code(&self, index: usize) -> String {
        row_code(&self.code, index + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(rows: &[&str]) -> Option<(usize, usize, usize, usize)> {
        let cells: Vec<Vec<char>> = rows.iter().map(|row| row.chars().collect()).collect();
        let place = Place::of(rows.len(), rows[0].len(), |row, column| cells[row][column] == 'x')?;
        Some((place.row, place.column, place.height, place.width))
    }

    #[test]
    fn a_box_is_a_rectangle() {
        assert_eq!(place(&["ax", "ax"]), Some((0, 1, 2, 1)));
        assert_eq!(place(&["aaa", "xxx"]), Some((1, 0, 1, 3)));
        for none in [&["aa"][..], &["xa", "ax"], &["ax", "xa"], &["xax"], &["xx", "xa"], &["xa", "aa", "xa"]] {
            assert_eq!(place(none), None, "{none:?}");
        }
    }
}
