//! What a guide takes from the method: rows by path, and names and codes in running text.

use crate::color::Color;
use crate::messages::make as say;
use crate::messages::source::{place_unknown, use_places};
use crate::method::{Block, Choice, Columns, Field, Grid, Method, Path, Row, Sheet, Table, ThinkColumn};
use crate::source::{Entry, Problem, Reported, suggestion};

/// A row of a table, a column to think along or a box, with what is printed of it.
#[derive(Debug, Clone)]
pub(crate) struct NamedRow<'m> {
    pub path: Path,
    pub code: String,
    pub name: &'m str,
    /// Printed in brackets behind the name; empty for none.
    pub addition: &'m str,
    /// Empty for none.
    pub explanation: &'m str,
    pub questions: Vec<&'m str>,
    pub color: Color,
}

impl NamedRow<'_> {
    /// The name with what stands in brackets behind it.
    pub(crate) fn full_name(&self) -> String {
        match self.addition {
            "" => self.name.to_string(),
            addition => format!("{} ({addition})", self.name),
        }
    }
}

/// The lines of a table, of columns or of a grid, under its path.
pub(crate) struct RowGroup<'m> {
    path: &'m Path,
    pub color: Color,
    /// The note below the lines; empty for none.
    pub note: &'m str,
    pub lines: Vec<NamedRow<'m>>,
    /// Which of them follow from each other: the boxes with arrows between them, or all.
    pub chain: Vec<usize>,
    /// The head of the column with names; empty for columns to think along.
    pub head: &'m str,
    /// The columns with options, by id.
    pub choices: Vec<(&'m str, &'m [Choice])>,
}

/// Everything of a method that a text can point to.
pub(crate) struct MethodNames<'m> {
    method: &'m Method,
    groups: Vec<RowGroup<'m>>,
}

impl<'m> MethodNames<'m> {
    pub(crate) fn new(method: &'m Method) -> Self {
        let blocks = method.sheets.iter().flat_map(|sheet| sheet.blocks.iter().map(move |block| (sheet, block)));
        let groups = blocks.filter_map(|(sheet, block)| match block {
            Block::Table(table) => Some(of_table(sheet, table)),
            Block::Columns(columns) => Some(of_columns(sheet, columns)),
            Block::Grid(grid) => Some(of_grid(sheet, grid)),
            Block::Fields(_) | Block::List(_) => None,
        });
        Self { method, groups: groups.collect() }
    }

    /// Finds a sheet by the id under `key`, or reports that there is none.
    pub(crate) fn sheet(&self, entry: &mut Entry, key: &str) -> Result<&'m Sheet, Reported> {
        let sheets = self.method.sheets.iter();
        entry.one_of(key, sheets.map(|sheet| (sheet.id.as_str(), sheet)), say::not_in_method)
    }

    /// Finds a table or columns by the path under `key`, or reports that there are none.
    pub(crate) fn group(&self, entry: &mut Entry, key: &str) -> Result<&RowGroup<'m>, Reported> {
        entry.one_of(key, self.groups.iter().map(|group| (group.path.as_str(), group)), say::not_in_method)
    }

    /// Finds a row by the path under `key`, or reports that there is none.
    pub(crate) fn line(&self, entry: &mut Entry, key: &str) -> Result<&NamedRow<'m>, Reported> {
        entry.one_of(key, self.lines().map(|line| (line.path.as_str(), line)), say::not_in_method)
    }

    /// Finds the options of a choice by the path under `key`, with the colour of their sheet, or reports that there
    /// are none.
    pub(crate) fn choices(&self, entry: &mut Entry, key: &str) -> Result<(Vec<Choice>, Color), Reported> {
        let sheets = self.method.sheets.iter();
        let fields = sheets.flat_map(|sheet| sheet.fields().into_iter().map(|field| (field, sheet.color)));
        let choices: Vec<(Field, Color)> = fields.filter(|(field, _)| !field.kind.choices().is_empty()).collect();
        let known = choices.iter().map(|choice| (choice.0.path.as_str(), choice));
        let (field, color) = entry.one_of(key, known, say::not_in_method)?;
        Ok((field.kind.choices().to_vec(), *color))
    }

    fn lines(&self) -> impl Iterator<Item = &NamedRow<'m>> + Clone {
        self.groups.iter().flat_map(|group| &group.lines)
    }

    /// Fills in the names and codes in a text: `{naam:routes.in}`, `{code:routes.in}`, `{deel:routes}`.
    ///
    /// A place that names nothing is a problem, and stays as it is.
    pub(crate) fn fill(&self, text: &str) -> (String, Vec<Problem>) {
        let mut filled = String::with_capacity(text.len());
        let mut problems = Vec::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            filled.push_str(before);
            let (place, behind) = after.split_once('}').unwrap_or((after, ""));
            match self.place(place) {
                Ok(name) => filled.push_str(&name),
                Err(problem) => problems.push(problem),
            }
            rest = behind;
        }
        filled.push_str(rest);
        (filled, problems)
    }

    fn place(&self, place: &str) -> Result<String, Problem> {
        let (kind, name) = place.split_once(':').unwrap_or((place, ""));
        let sheet = self.method.sheet(name);
        let line = self.lines().find(|line| line.path.as_str() == name);
        let sheets = self.method.sheets.iter().map(|sheet| sheet.id.as_str());
        let lines = self.lines().map(|line| line.path.as_str());
        let (found, known): (Option<String>, Vec<&str>) = match kind {
            "deel" => (sheet.map(|sheet| sheet.part.clone()), sheets.collect()),
            "code" => (line.map(|line| line.code.clone()), lines.collect()),
            "toevoeging" => (line.map(|line| line.addition.to_string()), lines.collect()),
            "naam" => {
                let name_of_sheet = sheet.map(|sheet| sheet.title.clone());
                let name_of_line = || line.map(|line| line.name.to_string());
                (name_of_sheet.or_else(name_of_line).or_else(|| self.option(name)), sheets.chain(lines).collect())
            }
            _ => {
                let problem = Problem::error(place_unknown(format!("{{{place}}}")));
                return Err(problem.with_hint(use_places(["{naam:…}", "{toevoeging:…}", "{code:…}", "{deel:…}"])));
            }
        };
        found.filter(|found| !found.is_empty()).ok_or_else(|| unknown(name, known.into_iter()))
    }

    /// The label of an option, by the path of its check box.
    fn option(&self, path: &str) -> Option<String> {
        let (field, id) = path.rsplit_once('.')?;
        let field = self.method.field(field)?;
        field.kind.choices().iter().find(|choice| choice.id == id).map(|choice| choice.label.clone())
    }
}

fn unknown<'n>(name: &str, known: impl Iterator<Item = &'n str> + Clone) -> Problem {
    Problem::error(say::not_in_method(name)).with_hint(suggestion(name, known))
}

fn of_table<'m>(sheet: &'m Sheet, table: &'m Table) -> RowGroup<'m> {
    let line = |(index, row): (usize, &'m Row)| NamedRow {
        path: table.path.join(&row.id),
        code: table.row_code(index),
        name: &row.name,
        addition: &row.addition,
        explanation: &row.explanation,
        questions: row.questions.iter().map(String::as_str).collect(),
        color: sheet.color,
    };
    let lines = table.rows.iter().enumerate().map(line).collect();
    let choices = table.field_columns().map(|column| (column.id.as_str(), column.kind.choices()));
    let choices = choices.filter(|(_, choices)| !choices.is_empty()).collect();
    let chain = (0..table.rows.len()).collect();
    RowGroup { path: &table.path, color: sheet.color, note: &table.note, lines, chain, head: &table.head, choices }
}

fn of_columns<'m>(sheet: &'m Sheet, columns: &'m Columns) -> RowGroup<'m> {
    let lines = columns.fields().zip(&columns.columns).map(|(field, column)| of_think(sheet, field, column));
    think_group(sheet, &columns.path, lines.collect(), (0..columns.columns.len()).collect())
}

fn of_grid<'m>(sheet: &'m Sheet, grid: &'m Grid) -> RowGroup<'m> {
    let lines = grid.fields().zip(&grid.boxes).map(|(field, own)| of_think(sheet, field, &own.content));
    let all = 0..grid.boxes.len();
    let linked = all.clone().filter(|index| grid.arrows.iter().flatten().any(|end| end == index)).collect::<Vec<_>>();
    think_group(sheet, &grid.path, lines.collect(), if linked.is_empty() { all.collect() } else { linked })
}

fn think_group<'m>(sheet: &'m Sheet, path: &'m Path, lines: Vec<NamedRow<'m>>, chain: Vec<usize>) -> RowGroup<'m> {
    RowGroup { path, color: sheet.color, note: "", lines, chain, head: "", choices: Vec::new() }
}

fn of_think<'m>(sheet: &'m Sheet, field: Field, think: &'m ThinkColumn) -> NamedRow<'m> {
    NamedRow {
        path: field.path,
        code: field.code.unwrap_or_default(),
        name: &think.name,
        addition: "",
        explanation: "",
        questions: Some(think.question.as_str()).into_iter().filter(|question| !question.is_empty()).collect(),
        color: sheet.color,
    }
}
