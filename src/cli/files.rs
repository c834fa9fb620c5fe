//! The files that people give: found in folders, and read.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::people::INVITED;
use opschaal::read::{self, Arrived};
use opschaal::source::{Problem, Problems};

use super::input::{self, Purpose};
use super::system::reason;

/// How deep folders are looked into.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Depth {
    /// Folders inside are named, and not read.
    Top,
    /// Folders inside are read too.
    All,
}

/// Deeper than anybody keeps files.
const MAX_DEPTH: usize = 32;

/// What arguments stand for.
#[derive(Debug, Default)]
pub struct Found {
    /// The files, those of a folder sorted by name.
    pub files: Vec<PathBuf>,
    /// What stands beside them and is no file to read, each with what to do about it.
    pub unread: Vec<(PathBuf, Problem)>,
    /// The names of files of systems and programs, which nobody wrote.
    pub passed: Vec<String>,
}

/// Finds the files that arguments stand for: a folder for all the files in it.
pub fn found(arguments: &[PathBuf], depth: Depth) -> Result<Found, Problems> {
    let mut found = Found::default();
    let mut problems = Vec::new();
    for argument in arguments {
        if !argument.is_dir() {
            found.files.push(argument.clone());
            continue;
        }
        let name = argument.display();
        let before = found.files.len() + found.unread.len();
        match found.folder(argument, depth, 0) {
            Ok(()) if found.files.len() + found.unread.len() == before => {
                problems.push(Problem::error(say::folder_without_files(name)).with_hint(say::check_the_folder()));
            }
            Ok(()) => {}
            Err(err) => problems.push(Problem::error(say::folder_not_read(name, reason(&err)))),
        }
    }
    if problems.is_empty() { Ok(found) } else { Err(Problems(problems)) }
}

/// The list of who was invited, in the first of the folders among arguments that has one.
pub fn invited(arguments: &[PathBuf]) -> Option<PathBuf> {
    arguments.iter().map(|argument| argument.join(INVITED)).find(|list| list.is_file())
}

impl Found {
    fn folder(&mut self, folder: &Path, depth: Depth, level: usize) -> io::Result<()> {
        let mut inside = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        inside.sort();
        for path in inside {
            let name = path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned());
            if name == INVITED {
                continue;
            }
            if read::is_of_the_system(&name) {
                self.passed.push(name);
                continue;
            }
            let mut no_file = |problem: Problem| {
                let problem = problem.in_file(path.display().to_string());
                self.unread.push((path.clone(), problem));
            };
            match fs::metadata(&path) {
                Ok(data) if data.is_file() => self.files.push(path),
                // A link to a folder may lead round in a circle.
                Ok(data) if data.is_dir() && (level == MAX_DEPTH || path.is_symlink()) => {
                    no_file(Problem::error(say::folder_inside()).with_hint(say::give_it_by_name()));
                }
                Ok(data) if data.is_dir() => match depth {
                    Depth::Top => no_file(Problem::error(say::folder_inside()).with_hint(say::use_option_recursive())),
                    Depth::All => {
                        if let Err(err) = self.folder(&path, depth, level + 1) {
                            let problem = Problem::error(say::folder_not_read(path.display(), reason(&err)));
                            self.unread.push((path, problem));
                        }
                    }
                },
                Ok(_) => no_file(Problem::error(say::not_a_file()).with_hint(say::take_it_away())),
                Err(_) if path.is_symlink() => {
                    no_file(Problem::error(say::link_is_dead()).with_hint(say::take_it_away()));
                }
                Err(err) => no_file(Problem::error(say::not_read(path.display(), reason(&err)))),
            }
        }
        Ok(())
    }
}

/// Reads a file of any kind, or the files that are packed in it; `-` is standard input.
pub fn load(path: &Path, method: &Method) -> Vec<Arrived> {
    match input::bytes(path, Purpose::Answers) {
        Ok((name, bytes)) => read::arrived(method, &name, &bytes, &changed(path)),
        Err(problem) => vec![Arrived { name: path.display().to_string(), read: Err(problem.into()) }],
    }
}

/// When a file was last changed, as RFC 3339; empty when its system does not say.
fn changed(path: &Path) -> String {
    let time = fs::metadata(path).and_then(|data| data.modified()).ok().filter(|time| *time >= SystemTime::UNIX_EPOCH);
    time.map_or_else(String::new, |time| humantime::format_rfc3339_seconds(time).to_string())
}
