//! The blocks a sheet is made of, and the fields each of them holds.

use super::field::{Field, FieldKind};
use super::grid::Grid;
use super::row::{row_code, row_number};
use super::think::{THINK_KIND, ThinkColumn};
use crate::path::Path;

/// A part of a sheet, in reading order.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Block {
    /// Single fields.
    Fields(FieldGroup),
    /// Rows by columns.
    Table(Table),
    /// Columns to think along.
    Columns(Columns),
    /// Boxes in a grid.
    Grid(Grid),
    /// Rows that repeat.
    List(List),
}

impl Block {
    /// The table, if it is one.
    pub fn as_table(&self) -> Option<&Table> {
        match self {
            Block::Table(table) => Some(table),
            Block::Fields(_) | Block::Columns(_) | Block::Grid(_) | Block::List(_) => None,
        }
    }

    /// The columns to think along, if that is what it is.
    pub fn as_columns(&self) -> Option<&Columns> {
        match self {
            Block::Columns(columns) => Some(columns),
            Block::Fields(_) | Block::Table(_) | Block::Grid(_) | Block::List(_) => None,
        }
    }

    /// The list, if it is one.
    pub fn as_list(&self) -> Option<&List> {
        match self {
            Block::List(list) => Some(list),
            Block::Fields(_) | Block::Table(_) | Block::Columns(_) | Block::Grid(_) => None,
        }
    }

    /// The grid, if it is one.
    pub fn as_grid(&self) -> Option<&Grid> {
        match self {
            Block::Grid(grid) => Some(grid),
            Block::Fields(_) | Block::Table(_) | Block::Columns(_) | Block::List(_) => None,
        }
    }

    /// The path that its fields have in common; single fields have none.
    pub fn path(&self) -> Option<&Path> {
        match self {
            Block::Fields(_) => None,
            Block::Table(table) => Some(&table.path),
            Block::Columns(columns) => Some(&columns.path),
            Block::Grid(grid) => Some(&grid.path),
            Block::List(list) => Some(&list.path),
        }
    }

    /// Lists the fields as printed: row by row, and of a list only the printed rows.
    pub fn fields(&self) -> Vec<Field> {
        match self {
            Block::Fields(group) => group.fields.clone(),
            Block::Table(table) => (0..table.rows.len())
                .flat_map(|row| table.field_columns().map(move |column| table.field(row, column)))
                .collect(),
            Block::Columns(columns) => columns.fields().collect(),
            Block::Grid(grid) => grid.fields().collect(),
            Block::List(list) => {
                (1..=list.rows).flat_map(|n| list.columns.iter().map(move |column| list.field(n, column))).collect()
            }
        }
    }

    /// Finds a field by its path, of a list in any row.
    pub(super) fn find(&self, path: &str) -> Option<Spot<'_>> {
        match self {
            Block::Fields(group) => group.fields.iter().find(|field| field.path.as_str() == path).map(Spot::Single),
            Block::Table(table) => {
                let (row, column) = table.path.below(path)?.split_once('.')?;
                let row = table.rows.iter().position(|candidate| candidate.id == row)?;
                let column = table.field_columns().find(|candidate| candidate.id == column)?;
                Some(Spot::Cell(table, row, column))
            }
            Block::Columns(columns) => {
                let id = columns.path.below(path)?;
                let index = columns.columns.iter().position(|column| column.id == id)?;
                Some(Spot::Column(columns, index))
            }
            Block::Grid(grid) => {
                let id = grid.path.below(path)?;
                let index = grid.boxes.iter().position(|own| own.content.id == id)?;
                Some(Spot::Box(grid, index))
            }
            Block::List(list) => {
                let (n, column) = list.path.below(path)?.split_once('.')?;
                let column = list.columns.iter().find(|candidate| candidate.id == column)?;
                Some(Spot::Item(list, row_number(n)?, column))
            }
        }
    }
}

/// Where in a block a field is.
pub(super) enum Spot<'m> {
    Single(&'m Field),
    Cell(&'m Table, usize, &'m FieldColumn),
    Column(&'m Columns, usize),
    Box(&'m Grid, usize),
    Item(&'m List, usize, &'m FieldColumn),
}

impl<'m> Spot<'m> {
    /// Makes the field with all its texts.
    pub(super) fn field(&self) -> Field {
        match self {
            Spot::Single(field) => (*field).clone(),
            Spot::Cell(table, row, column) => table.field(*row, column),
            Spot::Column(columns, index) => columns.field(*index),
            Spot::Box(grid, index) => grid.field(*index),
            Spot::Item(list, n, column) => list.field(*n, column),
        }
    }

    /// Tells what the field holds, which is already there.
    pub(super) fn kind(&self) -> &'m FieldKind {
        match self {
            Spot::Single(field) => &field.kind,
            Spot::Cell(_, _, column) | Spot::Item(_, _, column) => &column.kind,
            Spot::Column(..) | Spot::Box(..) => &THINK_KIND,
        }
    }
}

/// Single fields that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldGroup {
    /// The fields, in reading order.
    pub fields: Vec<Field>,
}

/// Rows by columns, with a field in each crossing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Table {
    /// What the paths of all its fields begin with.
    pub path: Path,
    /// What the codes of its rows begin with.
    pub code: String,
    /// The head of the first column.
    pub head: String,
    /// What a row is called, such as "Route".
    pub row_name: String,
    /// A line below the table; empty for none.
    pub note: String,
    /// The columns, after the one with the names of the rows.
    pub columns: Vec<TableColumn>,
    /// The rows, in order.
    pub rows: Vec<Row>,
}

impl Table {
    /// Makes the field in one crossing; rows count from 0.
    ///
    /// # Panics
    /// When the table has no such row.
    pub fn field(&self, row: usize, column: &FieldColumn) -> Field {
        let Row { id, short, .. } = &self.rows[row];
        column.field(&self.path.join(id), &format!("{} {short}", self.row_name), self.row_code(row))
    }

    /// The code of a row, such as `R1` for the first; rows count from 0.
    pub fn row_code(&self, row: usize) -> String {
        row_code(&self.code, row + 1)
    }

    /// Lists the columns that hold fields.
    pub fn field_columns(&self) -> impl Iterator<Item = &FieldColumn> {
        self.columns.iter().filter_map(|column| match column {
            TableColumn::Questions { .. } => None,
            TableColumn::Field(column) => Some(column),
        })
    }
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TableColumn {
    /// Holds no fields: the rows' questions are printed here.
    Questions {
        /// Its head.
        title: String,
    },
    /// Holds a field in every row.
    Field(FieldColumn),
}

/// A column with a field in every row.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldColumn {
    /// The last part of the paths of its fields.
    pub id: String,
    /// What its fields hold.
    pub kind: FieldKind,
    /// Its head.
    pub title: String,
    /// What a screen reader says of its fields, after the name of the row.
    pub spoken: String,
    /// How to fill it in; empty for nothing.
    pub hint: String,
}

impl FieldColumn {
    fn field(&self, row: &Path, row_spoken: &str, code: String) -> Field {
        Field {
            path: row.join(&self.id),
            kind: self.kind.clone(),
            label: self.title.clone(),
            spoken: format!("{row_spoken}: {}", self.spoken),
            hint: self.hint.clone(),
            code: Some(code),
        }
    }
}

/// A row of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Row {
    /// The part of the paths of its fields between table and column.
    pub id: String,
    /// The name in full, as printed.
    pub name: String,
    /// The name in messages and for screen readers.
    pub short: String,
    /// Printed in brackets behind the name.
    pub addition: String,
    /// What it is about; empty for nothing.
    pub explanation: String,
    /// What to think of.
    pub questions: Vec<String>,
}

impl Row {
    /// The name with what stands in brackets behind it.
    pub fn full_name(&self) -> String {
        match self.addition.as_str() {
            "" => self.name.clone(),
            addition => format!("{} ({addition})", self.name),
        }
    }
}

/// Columns side by side, with one text field each.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Columns {
    /// What the paths of all its fields begin with.
    pub path: Path,
    /// What the codes of its columns begin with.
    pub code: String,
    /// What all of it is called, for screen readers.
    pub row_name: String,
    /// A line above that tells in which direction to think.
    pub direction: String,
    /// The columns, left to right.
    pub columns: Vec<ThinkColumn>,
}

impl Columns {
    /// Makes the field of one column; columns count from 0.
    ///
    /// # Panics
    /// When there is no such column.
    pub fn field(&self, index: usize) -> Field {
        self.columns[index].field(&self.path, &self.row_name, self.row_code(index))
    }

    /// Lists the fields of all columns.
    pub fn fields(&self) -> impl Iterator<Item = Field> {
        (0..self.columns.len()).map(|index| self.field(index))
    }

    /// The code of a column, such as `T1` for the first; columns count from 0.
    pub fn row_code(&self, index: usize) -> String {
        row_code(&self.code, index + 1)
    }
}

/// Rows that repeat as often as needed.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct List {
    /// What the paths of all its fields begin with.
    pub path: Path,
    /// What stands above it.
    pub title: String,
    /// What the codes of its rows begin with.
    pub code: String,
    /// What a row is called, such as "Actie".
    pub row_name: String,
    /// The number of rows on the sheet; any more go to a follow-up sheet.
    pub rows: usize,
    /// The columns, left to right.
    pub columns: Vec<FieldColumn>,
}

impl List {
    /// Makes the field in a column of any row; rows count from 1, as people do.
    pub fn field(&self, n: usize, column: &FieldColumn) -> Field {
        column.field(&self.path.join(n), &format!("{} {n}", self.row_name), self.row_code(n))
    }
    /// The code of a row, such as `A1` for the first; rows count from 1, as people do.
    pub fn row_code(&self, n: usize) -> String {
        row_code(&self.code, n)
    }

    /// The row that a code stands for.
    pub(crate) fn row_of_code(&self, code: &str) -> Option<usize> {
        row_number(code.strip_prefix(&self.code)?)
    }
}
