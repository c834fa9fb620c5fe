//! Reading what the user gives us: bounded, and with a message a person understands.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

use opschaal::diagnostic::{MAX_SOURCE_BYTES, Problem, Source};

/// The name of standard input on the command line.
pub const STDIN: &str = "-";

/// Reads a text file, or standard input for `-`.
pub fn read(path: &Path) -> Result<Source, Problem> {
    let (name, bytes) = if path.as_os_str() == STDIN {
        ("<stdin>".to_string(), bounded(io::stdin().lock()))
    } else {
        (path.display().to_string(), File::open(path).and_then(bounded))
    };
    let bytes = bytes.map_err(|err| unreadable(&name, path, &err))?;
    Source::from_bytes(name, &bytes)
}

/// Reads one byte more than is allowed at the most, so that a file that is too large is noticed and not held.
fn bounded(reader: impl Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    reader.take(MAX_SOURCE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
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
