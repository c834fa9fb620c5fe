//! The method of a run, with the pack that it is of: one of ours, or what was given with `--method`, in the house style
//! that was asked for.

use std::fs;
use std::path::{Path, PathBuf};

use opschaal::messages::{Language, program as say};
use opschaal::method::{self, Method};
use opschaal::pack::{Pack, Part};
use opschaal::source::{Problem, Problems};

use super::house;
use super::input::{self, Purpose, STDIN};
use super::run::{Failed, Run};
use super::system::reason;

/// Loads the method. What else its pack holds stays with the run.
pub fn load(run: &mut Run) -> Result<Method, Failed> {
    let pack = match run.method.clone() {
        None => Pack::built_in(Language::Dutch),
        // A folder that is called so needs a `./` in front of it.
        Some(name) => match name.to_str().and_then(Language::of_name) {
            Some(language) => Pack::built_in(language),
            None => given(run, &name)?,
        },
    };
    for (_, source) in pack.sources() {
        run.terminal.remember(source);
    }
    let method = run.accept(method::load_pack(&pack))?;
    run.pack = pack;
    match run.house.clone() {
        Some(path) => house::dress(run, &path, method),
        None => Ok(method),
    }
}

/// The pack at a path, when there is one: a folder with a method in it, a zip file with one, or the file of a method.
pub fn pack_at(run: &mut Run, path: &Path) -> Option<Result<Pack, Failed>> {
    // Standard input can be read once.
    if path.as_os_str() == STDIN {
        return None;
    }
    let is_pack = if path.is_dir() {
        path.join(Part::Method.file_name()).is_file()
    } else {
        input::bytes(path, Purpose::Method).is_ok_and(|(_, bytes)| Pack::is_one(&bytes))
    };
    is_pack.then(|| given(run, path))
}

/// The pack in a folder or a zip file, or the method in a file alone.
fn given(run: &mut Run, path: &Path) -> Result<Pack, Failed> {
    let name = path.display().to_string();
    if path.is_dir() {
        let files = run.accept(files_in(path))?;
        return run.accept(Pack::of_files(&name, files));
    }
    let read = run.input.bytes(path, Purpose::Method);
    let (name, bytes) = run.accept(read)?;
    run.accept(Pack::of_file(name, &bytes))
}

/// The files of a pack in a folder: its parts, and what its house style may name, in folders too.
fn files_in(folder: &Path) -> Result<Vec<(String, Vec<u8>)>, Problems> {
    let unreadable = |err| Problem::error(say::folder_not_read(folder.display(), reason(&err)));
    let mut paths: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        if path.is_file() {
            paths.push(path);
        }
    }
    paths.sort();
    let read = |path: &PathBuf| input::bytes(path, Purpose::Method).map_err(Problems::from);
    paths.iter().map(read).collect()
}
