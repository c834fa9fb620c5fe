//! From controls and text to fields with values: what was typed beside a control, in its place, or in a new row.

use std::collections::{BTreeSet, HashMap, HashSet};

use super::control::{self, Control, Owner};
use super::document::{Cell, Piece, What};
use super::identity::{Identity, ListRow, Target, words};
use super::printed::{Printed, Prompts};
use super::rows::{Rows, code};
use crate::answers::{Found, Raw};
use crate::method::{FieldKind, Method};

/// What was found, and what is to be said about it.
#[derive(Debug, Default)]
pub(super) struct Placed {
    pub(super) found: Vec<Found>,
    /// Whether anything in the document is of the method.
    pub(super) recognised: bool,
    /// The fields whose answer stood beside their control, or in its place.
    pub(super) beside: Vec<String>,
    /// The fields with a picture in them.
    pub(super) pictures: Vec<String>,
    /// The fields with line breaks in front of their control.
    pub(super) broken: Vec<String>,
}

/// Puts the pieces of a document in their places.
pub(super) fn place<'m>(
    method: &'m Method,
    identity: &mut Identity<'m>,
    prompts: &Prompts<'m>,
    pieces: &[Piece],
) -> Placed {
    let rows = Rows::new(identity, pieces);
    let mut placing = Placing {
        method,
        prompts,
        printed: Printed::new(method),
        own: HashMap::new(),
        identity,
        pieces,
        rows,
        present: HashSet::new(),
        filled: HashSet::new(),
        placed: Placed::default(),
    };
    placing.number_rows();
    placing.controls();
    placing.texts();
    placing.placed
}

struct Placing<'p, 'm> {
    method: &'m Method,
    prompts: &'p Prompts<'m>,
    printed: Printed,
    /// What is printed with a field, in a column with a head or without.
    own: HashMap<(usize, bool), Printed>,
    identity: &'p mut Identity<'m>,
    pieces: &'p [Piece],
    rows: Rows,
    /// The fields that have a control.
    present: HashSet<usize>,
    /// The fields that have something in a control.
    filled: HashSet<usize>,
    placed: Placed,
}

impl Placing<'_, '_> {
    /// Gives each row of a list its number. A copied row has the names of the first one: it gets its visible code if
    /// that is free, else the next number. So does a row that was added without controls.
    fn number_rows(&mut self) {
        let tables: HashMap<usize, usize> = self.list_tables();
        let mut owners: HashMap<ListRow, (usize, usize)> = HashMap::new();
        for (at, row) in &self.rows.lists {
            owners.entry(*row).or_insert(*at);
        }
        let mut next: HashMap<usize, usize> = HashMap::new();
        for (row, _) in owners.iter() {
            let highest = next.entry(row.list).or_default();
            *highest = (*highest).max(row.number);
        }
        let cells: Vec<Cell> = self.rows.cells.keys().flatten().copied().collect();
        let mut places: Vec<(usize, usize)> = cells.iter().map(|cell| (cell.table, cell.row)).collect();
        places.dedup();
        for at in places {
            let Some(&list) = tables.get(&at.0) else { continue };
            let claimed = self.rows.lists.get(&at).copied();
            if claimed.is_some_and(|row| owners.get(&row) == Some(&at)) {
                continue;
            }
            let first = claimed.and_then(|row| owners.get(&row)).copied();
            let is_new = match first {
                Some(first) => !self.values(at).is_subset(&self.values(first)),
                None => self.has_typed(at),
            };
            if !is_new {
                continue;
            }
            let visible = self.visible_code(at).and_then(|code| self.identity.list_row_of_code(&code));
            let free = visible.filter(|row| row.list == list && !owners.contains_key(row));
            let row = free.unwrap_or_else(|| {
                let highest = next.entry(list).or_default();
                *highest = (*highest).max(self.identity.printed_rows(list)) + 1;
                ListRow { list, number: *highest }
            });
            owners.insert(row, at);
            self.rows.lists.insert(at, row);
            self.rows.renumbered.extend(claimed.map(|claimed| (at, (claimed, row))));
        }
    }

    /// The tables that hold the rows of a list: by their controls, else by their codes.
    fn list_tables(&self) -> HashMap<usize, usize> {
        let mut tables: HashMap<usize, usize> = HashMap::new();
        for ((table, _), row) in &self.rows.lists {
            tables.entry(*table).or_insert(row.list);
        }
        for ((table, _), code) in &self.rows.codes {
            if let Some(row) = code.as_ref().and_then(|code| self.identity.list_row_of_code(code)) {
                tables.entry(*table).or_insert(row.list);
            }
        }
        tables
    }

    /// What is filled in in the controls of a row, by the labels of their columns.
    fn values(&self, (table, row): (usize, usize)) -> BTreeSet<String> {
        let in_row = |cell: &Cell| (cell.table, cell.row) == (table, row);
        let range = Some(Cell { table, row, column: 0 })..;
        let cells = self.rows.cells.range(range).take_while(|(cell, _)| cell.as_ref().is_some_and(in_row));
        let pieces = cells.flat_map(|(_, pieces)| pieces).filter_map(|&index| self.pieces.get(index));
        let values = pieces.filter_map(|piece| match &piece.what {
            What::Control(control) => {
                let found = control.found(self.identity, self.prompts)?;
                let column = match control.owner {
                    Owner::Known(target) => {
                        self.identity.list_row(target.field)?;
                        format!("{} {:?}", self.identity.field(target.field).label, target.option)
                    }
                    Owner::Stray(_) => found.name,
                };
                Some(format!("{column} {:?}", found.value))
            }
            What::Text(..) => None,
        });
        values.collect()
    }

    /// Whether a row without controls has something in it that is not printed.
    fn has_typed(&self, (table, row): (usize, usize)) -> bool {
        let in_row = |cell: &Cell| (cell.table, cell.row) == (table, row);
        let range = Some(Cell { table, row, column: 0 })..;
        let mut cells = self.rows.cells.range(range).take_while(|(cell, _)| cell.as_ref().is_some_and(in_row));
        let header = row == 0;
        cells.any(|(cell, pieces)| {
            let label = cell.is_some_and(|cell| cell.column == 0);
            pieces.iter().filter_map(|&index| self.pieces.get(index)).any(|piece| match &piece.what {
                What::Control(_) => true,
                What::Text(text, _) => {
                    let glyph = control::glyph(text.trim()) == Some(true);
                    !label && !header && !self.prompts.has(text) && (glyph || !self.printed.has(text))
                }
            })
        })
    }

    fn visible_code(&self, (table, row): (usize, usize)) -> Option<String> {
        let pieces = self.rows.cells.get(&Some(Cell { table, row, column: 0 }))?;
        pieces.iter().filter_map(|&index| self.pieces.get(index)).find_map(|piece| match &piece.what {
            What::Text(text, _) => code(text).map(str::to_string),
            What::Control(_) => None,
        })
    }

    /// Takes what is in the controls.
    fn controls(&mut self) {
        for piece in self.pieces {
            let What::Control(control) = &piece.what else { continue };
            let found = control.found(self.identity, self.prompts);
            if let Owner::Known(target) = control.owner {
                let target = self.in_its_row(target, piece.cell);
                self.placed.recognised = true;
                self.present.insert(target.field);
                let name = self.identity.path(target);
                if control.picture {
                    self.placed.pictures.push(name.clone());
                }
                if let Some(found) = found {
                    self.filled.insert(target.field);
                    let value =
                        if control.around_cell { self.without_print(target.field, found.value) } else { found.value };
                    self.placed.found.push(Found { name, value, ..found });
                }
            } else {
                self.placed.found.extend(found);
            }
        }
    }

    /// The same column in the row of a list that a control stands in now.
    fn in_its_row(&mut self, target: Target, cell: Option<Cell>) -> Target {
        let renumbered = cell.and_then(|cell| self.rows.renumbered.get(&(cell.table, cell.row)).copied());
        let named = self.identity.list_row(target.field);
        match renumbered {
            Some((from, to)) if named == Some(from) => {
                let title = self.identity.field(target.field).label.clone();
                let field = self.identity.list_field(to, &title).unwrap_or(target.field);
                Target { field, ..target }
            }
            Some(_) | None => target,
        }
    }

    /// A text without the lines that are printed with its field.
    fn without_print(&mut self, field: usize, value: Raw) -> Raw {
        match value {
            Raw::Text(text) => {
                let printed = self.printed_with(field, false);
                let lines: Vec<&str> = text.split('\n').filter(|line| !printed.has(line)).collect();
                Raw::Text(lines.join("\n"))
            }
            Raw::Chosen(_) | Raw::Loose(_) => value,
        }
    }

    /// Takes what stands outside of controls and is not printed.
    fn texts(&mut self) {
        let cells: Vec<(Option<Cell>, Vec<usize>)> = std::mem::take(&mut self.rows.cells).into_iter().collect();
        let mut before: Option<(Cell, String)> = None;
        for (cell, indices) in cells {
            self.cell(cell, &indices, before.as_ref());
            before = cell.map(|cell| (cell, self.shown(&indices)));
        }
    }

    /// The text of a cell, its paragraphs behind one another.
    fn shown(&self, indices: &[usize]) -> String {
        let texts = indices.iter().filter_map(|&index| match &self.pieces.get(index)?.what {
            What::Text(text, _) => Some(text.as_str()),
            What::Control(_) => None,
        });
        words(&texts.collect::<Vec<_>>().join(" "))
    }

    /// The field that a cell is for.
    fn field_of(&mut self, cell: Cell, indices: &[usize], before: Option<&(Cell, String)>) -> Option<usize> {
        let owners = indices.iter().filter_map(|&index| match &self.pieces.get(index)?.what {
            What::Control(Control { owner: Owner::Known(target), .. }) => Some(target.field),
            What::Control(_) | What::Text(..) => None,
        });
        let owners: Vec<usize> = owners.collect();
        if let Some(&first) = owners.first() {
            let target = self.in_its_row(Target { field: first, option: None }, Some(cell));
            return owners.iter().all(|owner| *owner == first).then_some(target.field);
        }
        let label = self.rows.label(cell).map(str::to_string);
        if let Some(row) = self.rows.lists.get(&(cell.table, cell.row)).copied() {
            return self.identity.list_field(row, &label?);
        }
        let shown = self.shown(indices);
        let row = self.rows.codes.get(&(cell.table, cell.row)).cloned().flatten();
        let column = self.rows.columns.get(&(cell.table, cell.column)).cloned();
        // In the cell itself, else at the head of its column or at the start of its row.
        for code in [code(&shown).map(str::to_string), column, row].into_iter().flatten() {
            let candidates = self.identity.by_code(&code);
            match (&candidates[..], &label) {
                ([], _) => {}
                ([field], _) => return Some(*field),
                (_, None) => return None,
                (fields, Some(label)) => {
                    let fits = |field: &&usize| label.starts_with(&self.identity.field(**field).label);
                    return fields
                        .iter()
                        .filter(fits)
                        .max_by_key(|field| self.identity.field(**field).label.len())
                        .copied();
                }
            }
        }
        // A label above the text in the same cell.
        let first = indices.iter().find_map(|&index| match &self.pieces.get(index)?.what {
            What::Text(text, _) => Some(text.trim().trim_end_matches(':')),
            What::Control(_) => None,
        });
        if let Some(field) = first.and_then(|first| self.identity.by_label(first)) {
            return Some(field);
        }
        let (near, text) = before?;
        let beside = (near.table, near.row) == (cell.table, cell.row);
        if !beside {
            return None;
        }
        // The label may have a hint behind it.
        let whole = self.identity.by_label(text);
        whole.or_else(|| {
            let mut ends: Vec<usize> = text.match_indices(' ').map(|(at, _)| at).take(8).collect();
            ends.reverse();
            let starts: Vec<&str> = ends.into_iter().filter_map(|end| text.get(..end)).collect();
            starts.into_iter().find_map(|start| {
                let field = self.identity.by_label(start)?;
                self.printed_with(field, false).has(text).then_some(field)
            })
        })
    }

    fn cell(&mut self, cell: Option<Cell>, indices: &[usize], before: Option<&(Cell, String)>) {
        let field = cell.and_then(|cell| self.field_of(cell, indices, before));
        let label = field.map(|field| self.identity.field(field).label.clone()).unwrap_or_default();
        let headed = cell.is_some_and(|cell| self.rows.is_headed(cell, &label));
        let mut answer: Vec<(usize, String)> = Vec::new();
        let mut option: Option<String> = None;
        for (&index, next) in indices.iter().zip(indices.iter().skip(1).map(Some).chain([None])) {
            let Some(piece) = self.pieces.get(index) else { continue };
            let (text, bookmark) = match &piece.what {
                What::Text(text, bookmark) => (text, bookmark),
                What::Control(control) => {
                    option = match &control.owner {
                        Owner::Known(target @ Target { option: Some(_), .. }) => Some(self.identity.path(*target)),
                        Owner::Known(_) | Owner::Stray(_) => None,
                    };
                    continue;
                }
            };
            if text.trim().is_empty() {
                self.note_breaks(text, next.and_then(|&next| self.pieces.get(next)));
                continue;
            }
            if self.prompts.has(text) {
                continue;
            }
            let marked = bookmark.as_ref().and_then(|name| self.identity.by_bookmark(name));
            if let Some(target) = marked.filter(|target| !self.present.contains(&target.field)) {
                self.flattened(target, text);
                continue;
            }
            match field {
                Some(field) if self.is_ticks(field, text) => self.ticks(field, text),
                Some(field) if self.printed_with(field, headed).has(text) => {}
                Some(field) if self.is_open(field) => answer.push((piece.paragraph, text.clone())),
                Some(field) => {
                    let path = option.clone().unwrap_or_else(|| self.identity.field(field).path.to_string());
                    self.loose(format!("naast {path}"), text);
                }
                None if self.printed.has(text) => {}
                None => self.loose(self.place_name(cell), text),
            }
        }
        if let Some(field) = field
            && !answer.is_empty()
        {
            self.answer(field, &answer);
        }
    }

    /// Whether text in the cell of a field is its answer: it has no control any more, or an empty one.
    fn is_open(&mut self, field: usize) -> bool {
        match self.identity.field(field).kind {
            FieldKind::AnyOf(_) => false,
            FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date | FieldKind::OneOf(_) => {
                !self.filled.contains(&field)
            }
        }
    }

    fn answer(&mut self, field: usize, pieces: &[(usize, String)]) {
        let mut text = String::new();
        let mut last = None;
        for (paragraph, piece) in pieces {
            if last.is_some_and(|last| last != *paragraph) {
                text.truncate(text.trim_end().len());
                text.push('\n');
            }
            last = Some(*paragraph);
            text.push_str(piece);
        }
        self.fill(field, text.trim());
    }

    /// Takes text that stands where the control of a field was.
    fn flattened(&mut self, target: Target, text: &str) {
        self.placed.recognised = true;
        let name = self.identity.path(target);
        match (target.option, control::glyph(text)) {
            (Some(_), Some(true)) => self.found(name, Raw::Chosen(vec!["x".to_string()])),
            (Some(_), Some(false)) => {}
            (Some(_), None) => self.loose(format!("naast {name}"), text),
            (None, _) => self.fill(target.field, text.trim()),
        }
    }

    fn fill(&mut self, field: usize, text: &str) {
        self.placed.recognised = true;
        self.filled.insert(field);
        let known = self.identity.field(field);
        let name = known.path.to_string();
        let value = match control::chosen(known.kind.choices(), text) {
            Some(chosen) if !known.kind.choices().is_empty() => Raw::Chosen(chosen),
            Some(_) | None => Raw::Text(text.to_string()),
        };
        if !self.placed.beside.contains(&name) {
            self.placed.beside.push(name.clone());
        }
        self.found(name, value);
    }

    /// Whether a text has boxes in it, ticked or not, for a field with options.
    fn is_ticks(&self, field: usize, text: &str) -> bool {
        !self.identity.field(field).kind.choices().is_empty() && text.contains(is_box)
    }

    /// Takes options with a box in front, as in `☒ Route ☐ Ingrediënt`.
    fn ticks(&mut self, field: usize, text: &str) {
        let known = self.identity.field(field).clone();
        let (before, boxes) = text.split_at(text.find(is_box).unwrap_or(text.len()));
        let own = self.printed_with(field, false).has(before);
        let mut left = if own { String::new() } else { before.to_string() };
        let mut rest = boxes;
        while let Some(first) = rest.chars().next() {
            let behind = &rest[first.len_utf8()..];
            let (label, next) = behind.split_at(behind.find(is_box).unwrap_or(behind.len()));
            rest = next;
            if control::glyph(first.encode_utf8(&mut [0; 4])) != Some(true) {
                continue;
            }
            let label = words(label);
            let starts = |text: &str| label.get(..text.len()).is_some_and(|start| start.eq_ignore_ascii_case(text));
            let choices = known.kind.choices().iter().filter(|choice| starts(&choice.label));
            match choices.max_by_key(|choice| choice.label.len()) {
                Some(choice) => {
                    self.placed.recognised = true;
                    self.found(known.path.to_string(), Raw::Chosen(vec![choice.id.clone()]));
                }
                None => left.push_str(&label),
            }
        }
        if !left.trim().is_empty() {
            self.loose(format!("naast {}", known.path), &left);
        }
    }

    /// Breaks in front of a control in its paragraph: LibreOffice moves them there from the text in it.
    fn note_breaks(&mut self, text: &str, next: Option<&Piece>) {
        if let Some(Piece { what: What::Control(Control { owner: Owner::Known(target), .. }), .. }) = next
            && text.contains('\n')
            && self.filled.contains(&target.field)
        {
            self.placed.broken.push(self.identity.path(*target));
        }
    }

    fn printed_with(&mut self, field: usize, headed: bool) -> &Printed {
        let known = self.identity.field(field);
        self.own.entry((field, headed)).or_insert_with(|| Printed::with(self.method, known, headed))
    }

    /// What a place without a field is called.
    fn place_name(&self, cell: Option<Cell>) -> String {
        let Some(cell) = cell else { return "losse tekst".to_string() };
        let row = self.rows.codes.get(&(cell.table, cell.row)).and_then(Option::as_deref);
        let label = self.rows.label(cell).filter(|label| self.printed.has(label));
        match (row, label) {
            (Some(row), Some(label)) => format!("naast {row} {label}"),
            (Some(row), None) => format!("naast {row}"),
            (None, _) => "losse tekst".to_string(),
        }
    }

    fn loose(&mut self, name: String, text: &str) {
        self.found(name, Raw::Loose(text.trim().to_string()));
    }

    fn found(&mut self, name: String, value: Raw) {
        self.placed.found.push(Found { name, value, locked: false });
    }
}

fn is_box(c: char) -> bool {
    matches!(c, '☒' | '☑' | '☐' | '✓' | '✔' | '✗' | '✘' | '□' | '■')
}
