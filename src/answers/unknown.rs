//! What to say about a key that the method does not have.

use crate::method::tree::{Branch, Node};
use crate::source::quoted;
use crate::source::{Problem, suggest};

/// Explains an unknown key: with the nearest key at its place, else with where such a key does exist, else with
/// all keys that are allowed.
pub(super) fn unknown_key<'k>(
    key: &str,
    table: &str,
    siblings: impl Iterator<Item = &'k str> + Clone,
    root: &Branch,
) -> Problem {
    let problem = match table {
        "" => Problem::error(format!("unknown key `{key}`")),
        table => Problem::error(format!("unknown key `{key}` in `{table}`")),
    };
    if let Some(sibling) = suggest(key, siblings.clone()) {
        return problem.with_hint(format!("did you mean `{sibling}`?"));
    }
    match elsewhere(key, table, root) {
        Some(path) => problem.with_hint(format!("did you mean `{path}`?")),
        None => problem.with_hint(format!("allowed here: {}", quoted(siblings))),
    }
}

/// Finds the full path of a key by its last part: the one that shares most with the table it stands in.
fn elsewhere(key: &str, table: &str, root: &Branch) -> Option<String> {
    let mut paths = Vec::new();
    collect(root, "", &mut paths);
    let last = |path: &str| path.rsplit('.').next().unwrap_or_default().to_string();
    let names: Vec<String> = paths.iter().map(|path| last(path)).collect();
    let name = suggest(key, names.iter().map(String::as_str))?;
    let shared = |path: &str| {
        let pairs = path.split('.').zip(table.split('.'));
        pairs.take_while(|(part, other)| part == other).count()
    };
    // The first of the best, in the order of the method.
    (paths.iter().rev()).filter(|path| last(path) == name).max_by_key(|path| shared(path)).cloned()
}

/// Lists all paths of tables and fields, of a list with its columns right below it.
fn collect(branch: &Branch, path: &str, paths: &mut Vec<String>) {
    for (key, node) in &branch.children {
        let path = match path {
            "" => key.clone(),
            path => format!("{path}.{key}"),
        };
        paths.push(path.clone());
        match node {
            Node::Field(..) => {}
            Node::Branch(child) => collect(child, &path, paths),
            Node::List(_, list) => {
                paths.extend(list.columns.iter().map(|column| format!("{path}.{}", column.id)));
            }
        }
    }
}
