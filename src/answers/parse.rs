//! Reading answers from TOML and checking them against the method, with all problems at once.

use std::ops::Range;

use serde::Serialize;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::messages::answers as say;
use crate::method::tree::{Branch, Node};
use crate::method::{Field, List, MAX_LIST_ROWS, Method, UNPLACED};
use crate::source::{self, Entry, Findings, Problem, Problems, Source, describe};

use super::Answers;
use super::unknown::unknown_key;
use super::value::{Reader, unplaced_text};

/// Answers that are right, with what deserves a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ParsedAnswers {
    /// What is filled in.
    pub answers: Answers,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
}

/// Reads answers, or gives everything that is wrong with them.
pub fn parse(source: &Source, method: &Method) -> Result<ParsedAnswers, Problems> {
    let root = Branch::root(method);
    let (answers, warnings) = source::read(source, |entry| Ok(parse_table(entry, method, &root)))?;
    Ok(ParsedAnswers { answers, warnings })
}

/// Reads the answers in a table. The keys that were taken from it before belong to someone else.
pub(crate) fn parse_table(entry: &mut Entry, method: &Method, root: &Branch) -> Answers {
    let (table, leave, findings) = entry.rest();
    let mut parser = Parser { root, method, leave, findings, answers: Answers::new() };
    parser.branch(table, root, "");
    parser.answers
}

struct Parser<'a, 's> {
    root: &'a Branch<'a>,
    method: &'a Method,
    leave: Vec<String>,
    findings: &'a mut Findings<'s>,
    answers: Answers,
}

impl Parser<'_, '_> {
    fn branch(&mut self, table: &DeTable, branch: &Branch, path: &str) {
        for (key, value) in table {
            match branch.child(key.get_ref()) {
                Some(Node::Branch(child)) => match value.get_ref() {
                    DeValue::Table(table) => self.branch(table, child, &below(path, key.get_ref())),
                    other => {
                        let name = below(path, key.get_ref());
                        let problem = Problem::error(say::table_expected(&name, describe(other)));
                        self.add(
                            value.span(),
                            problem.with_hint(match child.children.first() {
                                Some((first, _)) => say::write_table_and_key(name, first),
                                None => say::write_table(name),
                            }),
                        );
                    }
                },
                Some(Node::Field(field, _)) => self.field(field, value),
                Some(Node::List(_, list)) => self.list(list, value),
                None if path.is_empty() && self.leave.iter().any(|taken| taken == key.get_ref()) => {}
                None if path.is_empty() && key.get_ref() == UNPLACED => self.unplaced(value),
                None => {
                    let siblings = branch.children.iter().map(|(name, _)| name.as_str());
                    let problem = unknown_key(key.get_ref(), path, siblings, self.root);
                    self.add(key.span(), problem);
                }
            }
        }
    }

    fn list(&mut self, list: &List, value: &Spanned<DeValue>) {
        let DeValue::Array(rows) = value.get_ref() else {
            let problem = Problem::error(say::rows_expected(&list.path, describe(value.get_ref())));
            return self.add(value.span(), problem.with_hint(say::start_every_row(&list.path)));
        };
        if let Some(row) = rows.get(MAX_LIST_ROWS) {
            self.add(row.span(), Problem::error(say::too_many_rows(&list.path, rows.len(), MAX_LIST_ROWS)));
        }
        for (n, row) in (1..=MAX_LIST_ROWS).zip(rows.iter()) {
            let DeValue::Table(table) = row.get_ref() else {
                let problem = Problem::error(say::row_expected(n, &list.path, describe(row.get_ref())));
                self.add(row.span(), problem.with_hint(say::start_every_row(&list.path)));
                continue;
            };
            for (key, value) in table {
                let name: &str = key.get_ref();
                match list.columns.iter().find(|column| column.id == name) {
                    Some(column) => self.field(&list.field(n, column), value),
                    None => {
                        let siblings = list.columns.iter().map(|column| column.id.as_str());
                        let problem = unknown_key(name, list.path.as_str(), siblings, self.root);
                        self.add(key.span(), problem);
                    }
                }
            }
        }
    }

    fn unplaced(&mut self, value: &Spanned<DeValue>) {
        let DeValue::Table(table) = value.get_ref() else {
            let problem = Problem::error(say::table_expected(UNPLACED, describe(value.get_ref())));
            return self.add(value.span(), problem.with_hint(say::write_table_and_texts(UNPLACED)));
        };
        for (name, item) in table {
            if let Some(text) = unplaced_text(name.get_ref(), item, self.findings) {
                self.answers.keep(name.get_ref(), &text);
            }
        }
    }

    fn field(&mut self, field: &Field, item: &Spanned<DeValue>) {
        let mut reader = Reader { field, method: self.method, findings: self.findings, beside: None };
        if let Some(value) = reader.read(item) {
            self.answers.set(field.path.clone(), value);
        }
        if let Some(text) = reader.beside {
            self.answers.keep(field.path.as_str(), &text);
        }
    }

    fn add(&mut self, range: Range<usize>, problem: Problem) {
        self.findings.add(range, problem);
    }
}

fn below(path: &str, key: &str) -> String {
    match path {
        "" => key.to_string(),
        path => format!("{path}.{key}"),
    }
}
