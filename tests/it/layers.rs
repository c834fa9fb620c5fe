//! The layer rule, read from the sources: what knows what, and who touches the machine.

use std::collections::BTreeSet;
use std::path::Path;

use crate::imports::{Files, rust_files};

/// The floors, from the ground up. A module knows modules on lower floors only, none beside it.
///
/// A new module gets a place here: as low as what it needs allows.
const FLOORS: &[&[&str]] = &[
    // What there is to say, and what zip files hold.
    &["archive", "messages"],
    // Facts that need nothing else: files we carry, and small things of every day.
    &["assets", "color", "date", "format", "hash", "kind", "number", "paper", "path"],
    // What we are given, and what is wrong with it.
    &["source"],
    &["fiducials", "house", "made", "mail", "pack", "spreadsheet"],
    // How a language is written and read: data of a pack.
    &["language"],
    &["calendar"],
    &["method"],
    &["answers"],
    &["session"],
    &["notes", "people"],
    &["read"],
    // What is told, as data.
    &["document"],
    &["deck", "report"],
    // The features `forms` and `make`: docx-rs, and Typst.
    &["face"],
    &["pdf"],
    &["typeset"],
    &["office"],
    &["opendocument"],
    &["odp", "odt", "word"],
    &["canvas", "guide", "make"],
    &["workshop"],
    // The feature `cli`: the program.
    &["cli"],
    &["main"],
];

/// The machine: only the program may touch it.
const MACHINE: [&str; 9] = [
    "std::fs",
    "std::time",
    "std::thread",
    "std::process",
    "std::env",
    "std::net",
    "std::io::stdin",
    "std::io::stdout",
    "std::io::stderr",
];

/// The most lines that a file may have, so that it is read in one sitting.
const MOST_LINES: usize = 400;

fn sources() -> Files {
    Files::below(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"))
}

/// The height of a module's floor; `None` for the crate itself, which only lists its modules.
fn floor(module: &[String]) -> Option<usize> {
    let name = module.first()?.as_str();
    let found = FLOORS.iter().position(|floor| floor.contains(&name));
    Some(found.unwrap_or_else(|| panic!("`{name}` has no floor: give it a place in FLOORS, in tests/it/layers.rs")))
}

#[test]
fn every_module_knows_only_what_is_below_it() {
    let files = sources();
    let mut wrong = Vec::new();
    for (module, file) in files.iter() {
        for known in files.imports(module) {
            let inside = module.first() == known.first();
            if !inside && floor(known) >= floor(module) {
                wrong.push(format!("{} imports {}", file.path, known.join("::")));
            }
        }
    }
    assert!(wrong.is_empty(), "arrows point down only:\n{}", wrong.join("\n"));
}

#[test]
fn every_floor_is_inhabited() {
    let files = sources();
    let modules: BTreeSet<&str> = files.iter().filter_map(|(name, _)| Some(name.first()?.as_str())).collect();
    let known: BTreeSet<&str> = FLOORS.iter().copied().flatten().copied().collect();
    assert_eq!(modules, known);
}

#[test]
fn no_two_files_import_each_other_in_a_loop() {
    let files = sources();
    let loops = files.loops();
    let lines: Vec<String> = loops.iter().map(|files| files.join(", ")).collect();
    assert!(lines.is_empty(), "loops:\n{}", lines.join("\n"));
}

#[test]
fn the_library_touches_no_files_clock_threads_or_processes() {
    let files = sources();
    let library =
        files.iter().filter(|(module, _)| !module.first().is_some_and(|name| ["cli", "main"].contains(&&**name)));
    let mut wrong = Vec::new();
    for (_, file) in library {
        let machine =
            |path: &String| MACHINE.iter().any(|machine| path == machine || path.starts_with(&format!("{machine}::")));
        wrong.extend(file.outside("std").into_iter().filter(machine).map(|path| format!("{}: {path}", file.path)));
        for call in ["print", "println", "eprint", "eprintln", "dbg"] {
            wrong.extend(file.macros.contains(call).then(|| format!("{}: {call}!", file.path)));
        }
    }
    assert!(wrong.is_empty(), "only the program touches the machine:\n{}", wrong.join("\n"));
}

/// A panic is a defect: who catches it goes on with what nobody knows.
#[test]
fn panics_are_caught_nowhere() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut wrong = Vec::new();
    for path in ["src", "page/wasm/src"].into_iter().flat_map(|folder| rust_files(&root.join(folder))) {
        let text = std::fs::read_to_string(&path).unwrap();
        let catches = ["catch_unwind", "resume_unwind"].into_iter().filter(|call| text.contains(call));
        wrong.extend(catches.map(|call| format!("{}: {call}", path.display())));
    }
    assert!(wrong.is_empty(), "panics are caught:\n{}", wrong.join("\n"));
}

#[test]
fn every_file_can_be_read_in_one_sitting() {
    let files = sources();
    let long = files.iter().filter(|(_, file)| file.lines > MOST_LINES);
    let long: Vec<String> = long.map(|(_, file)| format!("{}: {} lines", file.path, file.lines)).collect();
    assert!(long.is_empty(), "at most {MOST_LINES} lines:\n{}", long.join("\n"));
}
