//! The fields as a tree of tables, as they stand in an answers file.

use super::block::{Block, List};
use super::field::Field;
use super::think::ThinkColumn;
use super::{Method, Sheet};
use crate::path::Path;

/// A table in the answers file, or the whole file, with its keys in the order of the method.
pub(crate) struct Branch<'m> {
    /// The sheet where it is first used; none for the whole file.
    pub(crate) sheet: Option<&'m Sheet>,
    /// What a person should know before filling it in, line by line.
    pub(crate) about: Vec<String>,
    pub(crate) children: Vec<(String, Node<'m>)>,
}

/// What stands behind a key.
pub(crate) enum Node<'m> {
    Branch(Branch<'m>),
    /// A field, and what a person should know before filling it in.
    Field(Field, Vec<String>),
    /// A list, and the sheet it is on.
    List(&'m Sheet, &'m List),
}

impl<'m> Branch<'m> {
    /// Lays out a method.
    pub(crate) fn root(method: &'m Method) -> Branch<'m> {
        let mut root = Branch::new(None);
        for sheet in &method.sheets {
            for block in &sheet.blocks {
                root.add_block(sheet, block);
            }
        }
        root
    }

    fn new(sheet: Option<&'m Sheet>) -> Branch<'m> {
        Branch { sheet, about: Vec::new(), children: Vec::new() }
    }

    pub(crate) fn child(&self, key: &str) -> Option<&Node<'m>> {
        let child = self.children.iter().find(|(name, _)| name == key);
        child.map(|(_, node)| node)
    }

    fn add_block(&mut self, sheet: &'m Sheet, block: &'m Block) {
        match block {
            Block::Fields(group) => {
                for field in &group.fields {
                    let about = lines([&field.spoken, &field.hint]);
                    self.add(sheet, &field.path, Node::Field(field.clone(), about));
                }
            }
            Block::Table(table) => {
                for (index, row) in table.rows.iter().enumerate() {
                    let head = format!("{} {}", table.row_code(index), row.full_name());
                    let mut about = lines([&head, &row.explanation]);
                    about.extend(row.questions.iter().map(|question| format!("- {question}")));
                    if let Some(branch) = self.descend(sheet, table.path.join(&row.id).as_str()) {
                        branch.about = about;
                    }
                    for column in table.field_columns() {
                        let field = table.field(index, column);
                        let about = lines([&field.spoken, &field.hint]);
                        self.add(sheet, &field.path.clone(), Node::Field(field, about));
                    }
                }
            }
            Block::Columns(columns) => {
                for (index, column) in columns.columns.iter().enumerate() {
                    self.add_think(sheet, columns.field(index), column);
                }
            }
            Block::Grid(grid) => {
                for (index, own) in grid.boxes.iter().enumerate() {
                    self.add_think(sheet, grid.field(index), &own.content);
                }
            }
            Block::List(list) => self.add(sheet, &list.path, Node::List(sheet, list)),
        }
    }

    fn add_think(&mut self, sheet: &'m Sheet, field: Field, think: &ThinkColumn) {
        let head = format!("{} {}", field.code.as_deref().unwrap_or_default(), think.name);
        let mut about = lines([&head, &think.question, &think.lead_in]);
        about.extend(think.prompts.iter().map(|prompt| format!("- {prompt}")));
        self.add(sheet, &field.path.clone(), Node::Field(field, about));
    }

    fn add(&mut self, sheet: &'m Sheet, path: &Path, node: Node<'m>) {
        let (parent, key) = match path.as_str().rsplit_once('.') {
            None => (Some(self), path.as_str()),
            Some((parent, key)) => (self.descend(sheet, parent), key),
        };
        if let Some(parent) = parent {
            parent.children.push((key.to_string(), node));
        }
    }

    /// Goes down a path and makes the tables that are not there yet; `None` when a field is in the way.
    fn descend(&mut self, sheet: &'m Sheet, path: &str) -> Option<&mut Branch<'m>> {
        path.split('.').try_fold(self, |branch, key| {
            if branch.child(key).is_none() {
                let new = Node::Branch(Branch::new(Some(sheet)));
                branch.children.push((key.to_string(), new));
            }
            branch.children.iter_mut().find_map(|(name, node)| match node {
                Node::Branch(child) if name == key => Some(child),
                Node::Branch(_) | Node::Field(..) | Node::List(..) => None,
            })
        })
    }
}

/// Splits texts into lines, and leaves out the empty ones.
pub(crate) fn lines<'t>(texts: impl IntoIterator<Item = &'t String>) -> Vec<String> {
    let lines = texts.into_iter().flat_map(|text| text.lines());
    lines.filter(|line| !line.trim().is_empty()).map(str::to_string).collect()
}
