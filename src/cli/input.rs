//! Reading what the user gives us: bounded, and with a message a person understands.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use opschaal::diagnostic::{Problem, Source};

/// The name of standard input on the command line.
pub const STDIN: &str = "-";

/// More than any canvas is.
const MAX_FILE_BYTES: u64 = 50 * 1024 * 1024;

/// Reads a text file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Source, Problem> {
    let (name, bytes) = bytes(path)?;
    Source::from_bytes(name, &bytes)
}

/// Reads the bytes of a file, or of standard input for `-`, with the name to show.
pub fn bytes(path: &Path) -> Result<(String, Vec<u8>), Problem> {
    let (name, result) = if path.as_os_str() == STDIN {
        ("<stdin>".to_string(), bounded(io::stdin().lock()))
    } else {
        (path.display().to_string(), File::open(path).and_then(bounded))
    };
    match result {
        Ok(bytes) => Ok((name, bytes)),
        Err(err) => Err(unreadable(&name, path, &err)),
    }
}

/// Reads one byte more than the largest file there is for us, so that a larger one is noticed and not held.
fn bounded(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_FILE_BYTES + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(name: &str, path: &Path, err: &io::Error) -> Problem {
    if path.is_dir() {
        return Problem::error(format!("{name} is a folder, not a file")).with_hint("name a file in it");
    }
    match err.kind() {
        ErrorKind::NotFound => Problem::error(format!("there is no file {name}"))
            .with_hint("check the name and the folder; `opschaal new` writes a file to start from"),
        ErrorKind::PermissionDenied => Problem::error(format!("{name} may not be read"))
            .with_hint("check who owns the file, and whether another program has it open"),
        _ => Problem::error(format!("{name} can't be read: {err}")),
    }
}
