//! Writing files: whole or not at all, and never over someone's answers without being asked.

use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::Path;

use opschaal::diagnostic::Problem;
use tempfile::Builder;

/// The name of standard output on the command line.
pub const STDOUT: &str = "-";

/// Whether a file that exists may be replaced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    Keep,
    Replace,
}

impl Existing {
    /// From the `--force` option.
    pub fn from_force(force: bool) -> Self {
        if force { Self::Replace } else { Self::Keep }
    }
}

/// Checks early, before the work is done, whether `path` can be written.
pub fn check(path: &Path, existing: Existing) -> Result<(), Problem> {
    if path.as_os_str() == STDOUT {
        return Ok(());
    }
    if path.is_dir() {
        return Err(Problem::error(format!("{} is a folder, not a file", path.display()))
            .with_hint("give the name of a file to write"));
    }
    match existing {
        Existing::Keep if path.exists() => Err(exists(path)),
        Existing::Keep | Existing::Replace => Ok(()),
    }
}

/// How sure a file is to survive that the power goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Durability {
    Synced,
    /// One of many files that can be made again.
    Quick,
}

/// Writes one of many files that can be made again: as [`write`], without waiting for the disk.
pub fn write_quickly(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Problem> {
    put(path, bytes, existing, Durability::Quick)
}

/// Writes a file at once: the bytes go to a temporary file beside it, which then takes its name.
pub fn write(path: &Path, bytes: &[u8], existing: Existing) -> Result<(), Problem> {
    put(path, bytes, existing, Durability::Synced)
}

fn put(path: &Path, bytes: &[u8], existing: Existing, durability: Durability) -> Result<(), Problem> {
    check(path, existing)?;
    let folder = match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    };
    let failed = |err: &io::Error| unwritable(path, folder, err);
    let mut builder = Builder::new();
    builder.prefix(".opschaal-").suffix(".tmp");
    #[cfg(unix)]
    {
        // A temporary file is for its owner alone; a document is for whom the umask allows.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(std::fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder).map_err(|err| failed(&err))?;
    let written = file.write_all(bytes).and_then(|()| match durability {
        Durability::Synced => file.as_file().sync_all(),
        Durability::Quick => Ok(()),
    });
    written.map_err(|err| failed(&err))?;
    let persisted = match existing {
        Existing::Replace => file.persist(path),
        Existing::Keep => file.persist_noclobber(path),
    };
    match persisted {
        Ok(_) => Ok(()),
        Err(err) if err.error.kind() == ErrorKind::AlreadyExists => Err(exists(path)),
        Err(err) => Err(failed(&err.error)),
    }
}

/// Writes data to standard output. A reader that stopped reading is no error of ours.
pub fn print(bytes: &[u8]) -> Result<(), Problem> {
    let mut stdout = io::stdout().lock();
    match stdout.write_all(bytes).and_then(|()| stdout.flush()) {
        Err(err) if err.kind() == ErrorKind::BrokenPipe => Ok(()),
        Err(err) => Err(Problem::error(format!("standard output can't be written: {err}"))),
        Ok(()) => Ok(()),
    }
}

/// Writes binary data to standard output, unless a person would get it on the screen.
pub fn print_binary(bytes: &[u8]) -> Result<(), Problem> {
    if io::stdout().is_terminal() {
        return Err(Problem::error("a PDF makes no sense on a screen")
            .with_hint("give a file name with -o, or send the output to another program"));
    }
    print(bytes)
}

fn exists(path: &Path) -> Problem {
    Problem::error(format!("{} exists already, and someone's answers may be in it", path.display()))
        .with_hint("give another name with -o, or --force to replace it")
}

fn unwritable(path: &Path, folder: &Path, err: &io::Error) -> Problem {
    let name = path.display();
    match err.kind() {
        ErrorKind::NotFound => {
            Problem::error(format!("{name} can't be written: there is no folder {}", folder.display()))
                .with_hint("make the folder first, or check the name")
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Problem::error(format!("{name} can't be written: you may not write in {}", folder.display()))
                .with_hint("choose a folder of your own with -o")
        }
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            Problem::error(format!("{name} can't be written: the disk is full")).with_hint("nothing was left behind")
        }
        _ => Problem::error(format!("{name} can't be written: {err}")),
    }
}
