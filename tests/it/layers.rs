//! The layer rule, read from the sources: what knows what, and who touches the machine.

use std::fs;
use std::path::{Path, PathBuf};

/// What holds the facts, and what makes documents from them.
const LOWER: [&str; 7] = ["source", "messages", "house", "method", "answers", "session", "read"];
const UPPER: [&str; 8] = ["pdf", "word", "typeset", "canvas", "report", "guide", "workshop", "cli"];

/// The machine: only the program may touch it.
const MACHINE: [&str; 5] = ["fs", "time", "thread", "process", "env"];

/// A source file: its path below `src`, and the code in it.
struct Source {
    path: PathBuf,
    code: String,
}

fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    walk(&root, &mut paths);
    paths.sort();
    let source = |path: PathBuf| {
        let code = code(&fs::read_to_string(&path).unwrap());
        Source { path: path.strip_prefix(&root).unwrap().to_path_buf(), code }
    };
    paths.into_iter().map(source).collect()
}

/// The code of a file without comments, tests and spaces.
///
/// Links in doc comments may point anywhere, and tests may use anything; they stand at the end of a file.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]").next().unwrap_or_default();
    let lines = text.lines().map(|line| match line.trim_start() {
        comment if comment.starts_with("//") => "",
        line => line,
    });
    lines.collect::<String>().split_whitespace().collect::<Vec<_>>().join("")
}

impl Source {
    /// The module directly below the crate that this file belongs to.
    fn module(&self) -> String {
        let first = self.path.components().next().unwrap().as_os_str().to_string_lossy();
        first.trim_end_matches(".rs").to_string()
    }
}

/// Finds paths below `root` (`crate`, `std`) whose first part is among `names`: `root::name`, `root::{a, name::b}`.
fn named(code: &str, root: &str, names: &[&str]) -> Vec<String> {
    let root = format!("{root}::");
    let mut found = Vec::new();
    for (at, _) in code.match_indices(&root) {
        let before = code.get(..at).and_then(|before| before.chars().next_back());
        // `opschaal::…` is no `std::…`, but `usestd::` is one: the spaces are gone.
        let word = |character: char| character.is_alphanumeric() || character == '_';
        if before.is_some_and(word) && !code.get(..at).is_some_and(|before| before.ends_with("use")) {
            continue;
        }
        let rest = code.get(at + root.len()..).unwrap_or_default();
        for first in firsts(rest) {
            if names.contains(&first.as_str()) {
                found.push(format!("{root}{first}"));
            }
        }
    }
    found
}

/// The first part of a path, or of each path in a group in braces.
fn firsts(rest: &str) -> Vec<String> {
    let identifier = |text: &str| text.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>();
    let Some(group) = rest.strip_prefix('{') else {
        return vec![identifier(rest)];
    };
    let mut found = vec![identifier(group)];
    let mut depth = 1;
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 1 => found.push(identifier(group.get(at + 1..).unwrap_or_default())),
            _ => {}
        }
        if depth == 0 {
            break;
        }
    }
    found
}

#[test]
fn method_and_answers_know_nothing_of_documents() {
    let sources = sources();
    let lower: Vec<&Source> = sources.iter().filter(|source| LOWER.contains(&source.module().as_str())).collect();
    assert!(lower.len() > 10, "the sources moved, and this test with them");
    for source in lower {
        let mut found = named(&source.code, "crate", &UPPER);
        found.extend(named(&source.code, "super::super", &UPPER));
        assert_eq!(found, <[&str; 0]>::default(), "in {}", source.path.display());
    }
}

#[test]
fn the_library_touches_no_files_clock_threads_or_processes() {
    let sources = sources();
    let program = |source: &&Source| ["cli", "main"].contains(&source.module().as_str());
    assert!(sources.iter().any(|source| program(&source)));
    for source in sources.iter().filter(|source| !program(source)) {
        let mut found = named(&source.code, "std", &MACHINE);
        for call in ["println!", "eprintln!", "print!", "eprint!", "io::stdin", "io::stdout", "io::stderr"] {
            found.extend(source.code.contains(call).then(|| call.to_string()));
        }
        assert_eq!(found, <[&str; 0]>::default(), "in {}", source.path.display());
    }
}

#[test]
fn the_rule_sees_what_it_must() {
    let all = |text: &str| named(&code(text), "crate", &UPPER);
    assert_eq!(all("use crate::pdf;"), ["crate::pdf"]);
    assert_eq!(all("let x = crate::canvas::make();"), ["crate::canvas"]);
    assert_eq!(all("use crate::{answers::{a, b}, pdf::{self, c}};"), ["crate::pdf"]);
    assert_eq!(all("use crate::{\n    cli,\n    date,\n};"), ["crate::cli"]);
    assert_eq!(all("/// See [`crate::pdf`].\nuse crate::date;"), <[&str; 0]>::default());
    assert_eq!(all("use crate::pdfs;\n#[cfg(test)]\nmod tests { use crate::pdf; }"), <[&str; 0]>::default());
    let machine = |text: &str| named(&code(text), "std", &MACHINE);
    assert_eq!(machine("use std::{fmt, fs::File};"), ["std::fs"]);
    assert_eq!(machine("pub use std::time::Instant;"), ["std::time"]);
    assert_eq!(machine("std::thread::spawn(f); nostd::fs::read();"), ["std::thread"]);
}
