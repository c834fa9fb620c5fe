//! A file that is written whole or not at all.

use std::io::{self, Write};
use std::path::{self, Path, PathBuf};

use tempfile::Builder;

use super::interrupt;

/// What to do with a file that is there already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Existing {
    /// It stays, and what should have come there is refused.
    Kept,
    Replaced,
}

/// Whether to wait until a file would survive that the power goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    Synced,
    Quick,
}

/// The bytes go to a temporary file beside it, which then takes its name.
pub fn write(path: &Path, bytes: &[u8], existing: Existing, durability: Durability) -> io::Result<()> {
    // Ctrl-C in these milliseconds would leave the temporary file behind.
    interrupt::arm();
    let path = at_any_length(path);
    let mut builder = Builder::new();
    builder.prefix(".opschaal-").suffix(".tmp");
    #[cfg(unix)]
    {
        use std::fs;
        // A temporary file is for its owner alone; a document is for whom the umask allows.
        use std::os::unix::fs::PermissionsExt;
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut file = builder.tempfile_in(folder(&path))?;
    file.write_all(bytes)?;
    match durability {
        Durability::Synced => file.as_file().sync_all()?,
        Durability::Quick => {}
    }
    let persisted = match existing {
        Existing::Kept => file.persist_noclobber(&path),
        Existing::Replaced => file.persist(&path),
    };
    persisted.map_or_else(|err| Err(err.error), |_| Ok(()))
}

/// The folder of a file.
pub fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(parent) if !parent.as_os_str().is_empty() => parent,
        Some(_) | None => Path::new("."),
    }
}

/// Paths of more characters than this may be too long for Windows, with the name of the temporary file: it takes 259.
const ALWAYS_SHORT_ENOUGH: usize = 200;

/// The path as Windows takes it at any length. The standard library sees to that by itself, the renaming of temporary
/// files does not.
///
/// Short paths stay as they are: in the other form Windows no longer looks for names that it refuses.
fn at_any_length(path: &Path) -> PathBuf {
    let whole = path::absolute(path).unwrap_or_default();
    match whole.to_str().filter(|whole| whole.len() > ALWAYS_SHORT_ENOUGH).and_then(verbatim) {
        Some(verbatim) if cfg!(windows) => verbatim.into(),
        Some(_) | None => path.to_path_buf(),
    }
}

/// An absolute path of Windows, in the form that it passes on to the file system without looking at it.
fn verbatim(path: &str) -> Option<String> {
    match path.strip_prefix(r"\\") {
        Some(special) if special.starts_with(['?', '.']) => None,
        Some(share) => Some(format!(r"\\?\UNC\{share}")),
        None if path.get(1..3) == Some(r":\") => Some(format!(r"\\?\{path}")),
        None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drives_and_shares_have_a_form_of_any_length() {
        assert_eq!(verbatim(r"C:\Mijn map\é.pdf").unwrap(), r"\\?\C:\Mijn map\é.pdf");
        assert_eq!(verbatim(r"\\server\deel\a.pdf").unwrap(), r"\\?\UNC\server\deel\a.pdf");
        for other in [r"\\?\C:\a.pdf", r"\\.\CON", "/tmp/a.pdf", "é", ""] {
            assert_eq!(verbatim(other), None);
        }
    }
}
