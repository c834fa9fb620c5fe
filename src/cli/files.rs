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

/// Finds the files that arguments stand for: a folder for the PDF, Word, OpenDocument and TOML files in it, sorted by name.
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
    [Format::Pdf, Format::Word, Format::OpenDocument, Format::Text]
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

/// Reads a file of any kind; `-` is standard input.
pub fn load(path: &Path, method: &Method) -> Result<Returned, Refused> {
    let (name, bytes) = input::bytes(path, Purpose::Answers)?;
    read::recognise(method, &name, &bytes)
}
