//! What to say about a key that the method does not have.

use crate::messages::{self, answers as say};
use crate::method::tree::{Branch, Node};
use crate::source::{Problem, suggest};

/// Explains an unknown key: with the nearest key at its place, else with where such a key does exist, else with
/// all keys that are allowed.
pub(super) fn unknown_key<'k>(
    key: &str,
    table: &str,
    siblings: impl Iterator<Item = &'k str> + Clone,
    root: &Branch,
) -> Problem {
    let problem = Problem::error(match table {
        "" => messages::source::key_unknown(key),
        table => say::key_unknown_in(key, table),
    });
    let near = suggest(key, siblings.clone()).map(str::to_string).or_else(|| elsewhere(key, table, root));
    problem.with_hint(match near {
        Some(name) => messages::source::did_you_mean(name),
        None => messages::source::allowed_here(siblings),
    })
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
