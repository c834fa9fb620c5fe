//! The files that people give: found in folders, and read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use opschaal::format::Format;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::read::{self, Refused, Returned};
use opschaal::source::{Problem, Problems};

use super::input::{self, Purpose};
use super::system::reason;

/// Finds the files that arguments stand for: a folder for the files in it that can be read, by the ends of their names,
/// sorted by name.
pub fn found(arguments: &[PathBuf]) -> Result<Vec<PathBuf>, Problems> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for argument in arguments {
        if !argument.is_dir() {
            files.push(argument.clone());
            continue;
        }
        let name = argument.display();
        match in_folder(argument) {
            Ok(inside) if inside.is_empty() => {
                let problem = Problem::error(say::folder_without_files(name));
                problems.push(problem.with_hint(say::folders_inside_are_not_read()));
            }
            Ok(inside) => files.extend(inside),
            Err(err) => problems.push(Problem::error(say::folder_not_read(name, reason(&err)))),
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(Problems(problems)) }
}

/// How the names of the files end that are read from a folder.
fn read_endings() -> impl Iterator<Item = &'static str> {
    [Format::Pdf, Format::Word, Format::OpenDocument, Format::Text, Format::Zip, Format::Mail]
        .into_iter()
        .flat_map(|format| format.endings().iter().copied())
}

fn in_folder(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let wanted = path.extension().is_some_and(|end| read_endings().any(|wanted| end.eq_ignore_ascii_case(wanted)));
        // A file that starts with ~$ is Word's own, beside a document that is open.
        let hidden = path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with('.') || name.starts_with("~$")
        });
        if wanted && !hidden && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// A file that was read, or one that was packed in it.
pub struct Loaded {
    /// What the user knows it by.
    pub name: String,
    pub read: Result<Returned, Refused>,
}

/// Reads a file of any kind, or the files that are packed in it; `-` is standard input.
pub fn load(path: &Path, method: &Method) -> Vec<Loaded> {
    let (name, bytes) = match input::bytes(path, Purpose::Answers) {
        Ok(given) => given,
        Err(problem) => return vec![Loaded { name: path.display().to_string(), read: Err(problem.into()) }],
    };
    let parts = read::open(&name, &bytes).into_iter();
    parts.map(|part| Loaded { name: part.name.clone(), read: part.recognise(method) }).collect()
}
