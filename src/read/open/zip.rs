//! The files in a zip file.

use super::held::{Budget, Held, Inside, MAX_FILES, damaged, too_large, too_many};
use super::name;
use crate::archive::Archive;
use crate::messages::read as say;
use crate::source::{Problem, Severity};

/// What macOS puts beside files in folders of its own.
const MAC: &str = "__MACOSX/";

/// Unpacks the files in a zip file. Folders are names only.
pub(super) fn held(bytes: &[u8], budget: &mut Budget) -> Held {
    // Folders, and files of the system, are entries too.
    let archive = Archive::open(bytes, 4 * MAX_FILES);
    let mut held = Held::default();
    let mut left_out = Vec::new();
    for entry in archive.entries.iter().filter(|entry| !entry.name.ends_with('/')) {
        let file = entry.name.rsplit('/').next().unwrap_or_default();
        if entry.name.starts_with(MAC) || name::is_of_the_system(file) {
            left_out.push(file.to_string());
            continue;
        }
        if let Err(problem) = budget.file() {
            held.errors.push(problem);
            break;
        }
        let (content, damaged) = if entry.encrypted {
            (Err(Problem::error(say::has_password()).with_hint(say::unpack_with_the_password())), false)
        } else {
            let Some(unpacked) = archive.unpack(entry, budget.bytes) else {
                held.errors.push(too_large());
                break;
            };
            budget.bytes -= unpacked.bytes.len();
            (Ok(unpacked.bytes), unpacked.damaged)
        };
        held.files.push(Inside { name: entry.name.clone(), content, damaged });
    }
    if archive.has_more && held.errors.is_empty() {
        held.errors.push(too_many());
    }
    if !archive.whole && held.files.is_empty() && held.errors.is_empty() {
        held.errors.push(Problem { severity: Severity::Error, ..damaged() });
    } else if !archive.whole || held.files.iter().any(|file| file.damaged) {
        held.warnings.push(damaged());
    }
    if !left_out.is_empty() {
        held.warnings.push(Problem::warning(say::left_out_of_system(left_out)));
    }
    held
}
