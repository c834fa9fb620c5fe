//! Reading what the user gives us: bounded, and with a message a person understands.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use opschaal::format::Format;
use opschaal::messages::{mail, program as say};
use opschaal::source::{Problem, Source};

use super::system::{is_in_use, reason};

/// The name of standard input on the command line.
pub const STDIN: &str = "-";

/// What a file is for: messages differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Answers,
    Method,
    People,
    /// The words of a mail.
    Mail,
    /// A house style, and the files that it names.
    House,
}

/// The files and standard input of this run.
#[derive(Debug, Default)]
pub struct Input {
    stdin_is_read: bool,
}

impl Input {
    /// Reads a text file, or standard input for `-`.
    pub fn read(&mut self, path: &Path, purpose: Purpose) -> Result<Source, Problem> {
        let (name, bytes) = self.bytes(path, purpose)?;
        match Format::of(&bytes) {
            format if format.is_text() => Source::from_bytes(name, &bytes),
            format => Err(not_toml(&name, purpose, format)),
        }
    }

    /// Reads the bytes of a file, or of standard input for `-`, with the name to show.
    pub fn bytes(&mut self, path: &Path, purpose: Purpose) -> Result<(String, Vec<u8>), Problem> {
        // A second time it would be empty, and that looks like answers that nobody gave.
        if path.as_os_str() == STDIN && std::mem::replace(&mut self.stdin_is_read, true) {
            return Err(Problem::error(say::stdin_read_twice()).with_hint(say::use_stdin_once()));
        }
        bytes(path, purpose)
    }
}

/// Reads the bytes of a file, or of standard input for `-`, with the name to show.
pub fn bytes(path: &Path, purpose: Purpose) -> Result<(String, Vec<u8>), Problem> {
    let (name, result) = if path.as_os_str() == STDIN {
        ("<stdin>".to_string(), bounded(io::stdin().lock()))
    } else {
        (path.display().to_string(), File::open(path).and_then(bounded))
    };
    match result {
        Ok(bytes) => Ok((name, bytes)),
        Err(err) => Err(unreadable(&name, path, purpose, &err)),
    }
}

/// More than any canvas is.
const MAX_FILE_BYTES: u64 = 50 * 1024 * 1024;

/// Reads one byte more than is allowed at the most, so that a file that is too large is noticed and not held.
fn bounded(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn not_toml(name: &str, purpose: Purpose, format: Format) -> Problem {
    let wanted = match purpose {
        Purpose::Answers => say::answers_are_toml(),
        Purpose::Method => say::method_is_toml(),
        Purpose::People => say::people_are_csv(),
        Purpose::Mail => mail::subject_form(),
        Purpose::House => say::house_style_is_toml(),
    };
    Problem::error(say::input_is(name, format.name())).with_hint(wanted)
}

fn unreadable(name: &str, path: &Path, purpose: Purpose, err: &io::Error) -> Problem {
    if path.is_dir() {
        return Problem::error(say::folder_not_file(name)).with_hint(say::name_a_file_in_it());
    }
    if is_in_use(path, err) {
        return Problem::error(say::not_read(name, say::reason_in_use())).with_hint(say::close_it_elsewhere());
    }
    match err.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => {
            let hint = match purpose {
                Purpose::Answers => say::check_the_name_or_start(),
                Purpose::People | Purpose::Mail | Purpose::House => say::check_the_name(),
                Purpose::Method => say::check_the_name_or_leave_out_method(),
            };
            Problem::error(say::no_such_file(name)).with_hint(hint)
        }
        ErrorKind::PermissionDenied => Problem::error(say::reading_not_allowed(name)).with_hint(say::check_the_owner()),
        _ => Problem::error(say::not_read(name, reason(err))),
    }
}
