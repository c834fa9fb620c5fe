//! What a guide takes from the method: rows by path, and names and codes in running text.

use crate::color::Color;
use crate::method::{Block, Choice, Columns, Method, Path, Row, Sheet, Table, ThinkColumn};
use crate::source::Entry;
use crate::source::{Problem, suggest};

/// A row of a table or a column to think along, with what is printed of it.
#[derive(Debug, Clone)]
pub(crate) struct Line<'m> {
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

impl Line<'_> {
    /// The name with what stands in brackets behind it.
    pub(crate) fn full_name(&self) -> String {
        match self.addition {
            "" => self.name.to_string(),
            addition => format!("{} ({addition})", self.name),
        }
    }
}

/// The lines of a table or of columns, under its path.
pub(crate) struct Group<'m> {
    path: &'m Path,
    pub color: Color,
    /// The note below the lines; empty for none.
    pub note: &'m str,
    pub lines: Vec<Line<'m>>,
    /// The head of the column with names; empty for columns to think along.
    pub head: &'m str,
    /// The columns with options, by id.
    pub choices: Vec<(&'m str, &'m [Choice])>,
}

/// Everything of a method that a text can point to.
pub(crate) struct Names<'m> {
    method: &'m Method,
    groups: Vec<Group<'m>>,
}

impl<'m> Names<'m> {
    pub(crate) fn new(method: &'m Method) -> Self {
        let blocks = method.sheets.iter().flat_map(|sheet| sheet.blocks.iter().map(move |block| (sheet, block)));
        let groups = blocks.filter_map(|(sheet, block)| match block {
            Block::Table(table) => Some(of_table(sheet, table)),
            Block::Columns(columns) => Some(of_columns(sheet, columns)),
            Block::Fields(_) | Block::List(_) => None,
        });
        Self { method, groups: groups.collect() }
    }

    /// Finds a sheet by the id under `key`, or reports that there is none.
    pub(crate) fn sheet(&self, entry: &mut Entry, key: &'static str) -> Option<&'m Sheet> {
        let id = entry.line(key);
        let found = self.method.sheets.iter().find(|sheet| sheet.id == id);
        let sheets = || self.method.sheets.iter().map(|sheet| sheet.id.clone()).collect();
        self.found(entry, key, &id, found, sheets)
    }

    /// Finds a table or columns by the path under `key`, or reports that there are none.
    pub(crate) fn group(&self, entry: &mut Entry, key: &'static str) -> Option<&Group<'m>> {
        let path = entry.line(key);
        let found = self.groups.iter().find(|group| group.path.as_str() == path);
        self.found(entry, key, &path, found, || self.groups.iter().map(|group| group.path.to_string()).collect())
    }

    /// Finds a row by the path under `key`, or reports that there is none.
    pub(crate) fn line(&self, entry: &mut Entry, key: &'static str) -> Option<&Line<'m>> {
        let path = entry.line(key);
        let found = self.lines().find(|line| line.path.as_str() == path);
        self.found(entry, key, &path, found, || self.lines().map(|line| line.path.to_string()).collect())
    }

    /// Finds the options of a choice by the path under `key`, with the colour of their sheet, or reports that there
    /// are none.
    pub(crate) fn choices(&self, entry: &mut Entry, key: &'static str) -> Option<(Vec<Choice>, Color)> {
        let path = entry.line(key);
        let fields = || {
            let sheets = self.method.sheets.iter();
            sheets
                .flat_map(|sheet| sheet.fields().into_iter().map(|field| (field, sheet.color)))
                .filter(|(field, _)| !field.kind.choices().is_empty())
        };
        let found = fields().find(|(field, _)| field.path.as_str() == path);
        let found = found.map(|(field, color)| (field.kind.choices().to_vec(), color));
        self.found(entry, key, &path, found, || fields().map(|(field, _)| field.path.to_string()).collect())
    }

    fn found<T>(
        &self,
        entry: &Entry,
        key: &'static str,
        name: &str,
        found: Option<T>,
        known: impl FnOnce() -> Vec<String>,
    ) -> Option<T> {
        // What was reported as missing or empty makes no further problem.
        if found.is_none() && !name.is_empty() {
            entry.report(entry.span_of(key), unknown(name, &known()));
        }
        found
    }

    fn lines(&self) -> impl Iterator<Item = &Line<'m>> {
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
        let sheet = |id: &str| self.method.sheets.iter().find(|sheet| sheet.id == id);
        let line = |path: &str| self.lines().find(|line| line.path.as_str() == path);
        let (found, known): (Option<String>, Vec<String>) = match place.split_once(':') {
            Some(("deel", id)) => {
                let part = sheet(id).map(|sheet| sheet.part.clone()).filter(|part| !part.is_empty());
                (part, self.method.sheets.iter().map(|sheet| sheet.id.clone()).collect())
            }
            Some(("code", path)) => {
                (line(path).map(|line| line.code.clone()), self.lines().map(|line| line.path.to_string()).collect())
            }
            Some(("toevoeging", path)) => {
                let addition = line(path).map(|line| line.addition.to_string()).filter(|addition| !addition.is_empty());
                (addition, self.lines().map(|line| line.path.to_string()).collect())
            }
            Some(("naam", path)) => {
                let name = sheet(path).map(|sheet| sheet.title.clone());
                let name = name.or_else(|| line(path).map(|line| line.name.to_string()));
                let name = name.or_else(|| self.option(path));
                let sheets = self.method.sheets.iter().map(|sheet| sheet.id.clone());
                (name, sheets.chain(self.lines().map(|line| line.path.to_string())).collect())
            }
            Some(_) | None => {
                let problem = Problem::error(format!("nothing is known to fill in at {{{place}}}"));
                return Err(problem.with_hint("use {naam:…}, {toevoeging:…}, {code:…} or {deel:…}"));
            }
        };
        let path = place.split_once(':').map_or(place, |(_, path)| path);
        found.ok_or_else(|| unknown(path, &known))
    }

    /// The label of an option, by the path of its check box.
    fn option(&self, path: &str) -> Option<String> {
        let (field, id) = path.rsplit_once('.')?;
        let field = self.method.field(field)?;
        field.kind.choices().iter().find(|choice| choice.id == id).map(|choice| choice.label.clone())
    }
}

fn unknown(name: &str, known: &[String]) -> Problem {
    let problem = Problem::error(format!("the method has no `{name}` to show here"));
    match suggest(name, known.iter().map(String::as_str)) {
        Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
        None => problem.with_hint(format!("known here: {}", known.join(", "))),
    }
}

fn of_table<'m>(sheet: &'m Sheet, table: &'m Table) -> Group<'m> {
    let line = |(index, row): (usize, &'m Row)| Line {
        path: table.path.join(&row.id),
        code: format!("{}{}", table.code, index + 1),
        name: &row.name,
        addition: &row.addition,
        explanation: &row.explanation,
        questions: row.questions.iter().map(String::as_str).collect(),
        color: sheet.color,
    };
    let lines = table.rows.iter().enumerate().map(line).collect();
    let choices = table.field_columns().map(|column| (column.id.as_str(), column.kind.choices()));
    let choices = choices.filter(|(_, choices)| !choices.is_empty()).collect();
    Group { path: &table.path, color: sheet.color, note: &table.note, lines, head: &table.head, choices }
}

fn of_columns<'m>(sheet: &'m Sheet, columns: &'m Columns) -> Group<'m> {
    let line = |(index, column): (usize, &'m ThinkColumn)| Line {
        path: columns.path.join(&column.id),
        code: format!("{}{}", columns.code, index + 1),
        name: &column.name,
        addition: "",
        explanation: "",
        questions: vec![column.question.as_str()],
        color: sheet.color,
    };
    let lines = columns.columns.iter().enumerate().map(line).collect();
    Group { path: &columns.path, color: sheet.color, note: "", lines, head: "", choices: Vec::new() }
}
