//! Answers as TOML.

use toml_writer::{ToTomlKey, ToTomlValue, TomlKeyBuilder, TomlStringBuilder};

use crate::method::tree::{Branch, Node};
use crate::method::{Field, FieldKind, List, Method, UNPLACED};

use super::{Answers, Value};

/// Writes answers in the order of the method, and then the texts that belong to no field.
///
/// A value of a field that the method does not know is left out.
pub fn to_toml(method: &Method, answers: &Answers) -> String {
    let mut text = String::new();
    write_table(&mut text, "", &Branch::root(method), answers);
    if answers.unplaced().len() > 0 {
        write_header(&mut text, &format!("[{UNPLACED}]"));
    }
    for (name, kept) in answers.unplaced() {
        let key = TomlKeyBuilder::new(name).as_basic().to_toml_key();
        text.push_str(&format!("{key} = {}\n", toml_string(kept)));
    }
    text
}

/// Writes a table: its own keys first, since TOML counts what follows a sub-table as part of that.
fn write_table(text: &mut String, path: &str, branch: &Branch, answers: &Answers) {
    let mut keys = String::new();
    for (key, node) in &branch.children {
        match node {
            Node::Branch(_) | Node::List(..) => {}
            Node::Field(field, _) => write_key(&mut keys, key, field, answers),
        }
    }
    if path.is_empty() {
        text.push_str(&keys);
    } else if !keys.is_empty() {
        write_header(text, &format!("[{path}]"));
        text.push_str(&keys);
    }
    for (key, node) in &branch.children {
        match node {
            Node::Field(..) => {}
            Node::Branch(child) if path.is_empty() => write_table(text, key, child, answers),
            Node::Branch(child) => write_table(text, &format!("{path}.{key}"), child, answers),
            Node::List(_, list) => write_list(text, list, answers),
        }
    }
}

/// Writes the rows up to the last in use: an empty one in between keeps the numbers right.
fn write_list(text: &mut String, list: &List, answers: &Answers) {
    for n in 1..=answers.rows(list.path.as_str()) {
        write_header(text, &format!("[[{}]]", list.path));
        for column in &list.columns {
            write_key(text, &column.id, &list.field(n, column), answers);
        }
    }
}

fn write_header(text: &mut String, header: &str) {
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(header);
    text.push('\n');
}

fn write_key(text: &mut String, key: &str, field: &Field, answers: &Answers) {
    let value = match (answers.get(&field.path), &field.kind) {
        (None, _) => return,
        (Some(Value::Text(text)), _) => toml_string(text),
        (Some(Value::Names(names)), _) => toml_array(names),
        (Some(Value::Date(date)), _) => date.to_string(),
        (Some(Value::Number(number)), _) => number.to_string(),
        (Some(Value::Undated(text) | Value::Uncounted(text)), _) => format!("{{ tekst = {} }}", toml_string(text)),
        (Some(Value::Chosen(ids)), FieldKind::OneOf(_)) if ids.len() == 1 => toml_string(&ids.concat()),
        // Steps are numbers, to people too.
        (Some(Value::Chosen(ids)), FieldKind::Scale(_)) if ids.len() == 1 => ids.concat(),
        (Some(Value::Chosen(ids)), FieldKind::Scale(_)) => format!("[{}]", ids.join(", ")),
        (Some(Value::Chosen(ids)), _) => toml_array(ids),
    };
    text.push_str(&format!("{key} = {value}\n"));
}

fn toml_array(items: &[String]) -> String {
    let items: Vec<String> = items.iter().map(|item| toml_string(item)).collect();
    format!("[{}]", items.join(", "))
}

fn toml_string(text: &str) -> String {
    let builder = TomlStringBuilder::new(text);
    let string = if text.contains('\n') { builder.as_ml_basic() } else { builder.as_default() };
    string.to_toml_value()
}
