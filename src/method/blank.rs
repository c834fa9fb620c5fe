//! A blank answers file that explains itself.

use super::block::List;
use super::choice::Choice;
use super::field::Field;
use super::tree::{Branch, Node, lines};
use super::{Method, Sheet};

/// Writes an answers file in which nothing is filled in yet, with the questions and options as comments.
///
/// `schema_ref` is a path or address of the JSON Schema, for editors that follow `#:schema`.
pub fn blank_toml(method: &Method, schema_ref: &str) -> String {
    let schema_ref: String = schema_ref.chars().filter(|character| !character.is_control()).collect();
    let mut blank = Blank { text: format!("#:schema {schema_ref}\n"), sheet: None };
    blank.table("", &Branch::root(method));
    blank.text
}

struct Blank<'m> {
    text: String,
    /// The sheet of the last heading.
    sheet: Option<&'m Sheet>,
}

impl<'m> Blank<'m> {
    /// Writes a table: its own keys first, since TOML counts what follows a sub-table as part of that.
    fn table(&mut self, path: &str, branch: &Branch<'m>) {
        let fields = branch.children.iter().filter_map(|(key, node)| match node {
            Node::Field(field, about) => Some((key, field, about)),
            Node::Branch(_) | Node::List(..) => None,
        });
        let fields: Vec<_> = fields.collect();
        if !fields.is_empty() {
            if let Some(sheet) = branch.sheet {
                self.heading(sheet);
            }
            self.text.push('\n');
            self.comment(&branch.about);
            if !path.is_empty() {
                self.text.push_str(&format!("[{path}]\n"));
            }
        }
        for (key, field, about) in fields {
            self.comment(about);
            self.key(key, field, "");
        }
        for (key, node) in &branch.children {
            let path = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
            match node {
                Node::Field(..) => {}
                Node::Branch(child) => self.table(&path, child),
                Node::List(sheet, list) => {
                    self.heading(sheet);
                    self.list(list);
                }
            }
        }
    }

    fn heading(&mut self, sheet: &'m Sheet) {
        if self.sheet != Some(sheet) {
            self.sheet = Some(sheet);
            let title = match sheet.part.as_str() {
                "" => format!("=== {} ===", sheet.title),
                part => format!("=== {part}: {} ===", sheet.title),
            };
            self.text.push('\n');
            self.comment(&lines([&title, &sheet.explanation]));
        }
    }

    /// Writes one row as an example: an empty row that is no comment would count as one.
    fn list(&mut self, list: &List) {
        self.text.push('\n');
        self.comment(&lines([&list.title]));
        self.text.push_str(&format!("# [[{}]]\n", list.path));
        for column in &list.columns {
            self.key(&column.id, &list.field(1, column), "# ");
        }
    }

    fn key(&mut self, key: &str, field: &Field, prefix: &str) {
        let scale = field.kind.scale().is_some();
        let name = |choice: &Choice| if scale { field.kind.option_name(choice) } else { choice.id.clone() };
        let ids: Vec<String> = field.kind.choices().iter().map(name).collect();
        if !ids.is_empty() {
            self.text.push_str(&format!("# {}\n", ids.join(" | ")));
        }
        let line = match field.kind.blank() {
            Some(blank) => format!("{prefix}{key} = {blank}\n"),
            None => format!("# {key} = {}\n", field.kind.example()),
        };
        self.text.push_str(&line);
    }

    fn comment(&mut self, lines: &[String]) {
        for line in lines {
            self.text.push_str(&format!("# {line}\n"));
        }
    }
}
