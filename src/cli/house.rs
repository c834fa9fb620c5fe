//! `--house-style`: the file of a house style, and the files that it names.

use std::fs;
use std::path::{Component, Path, PathBuf};

use opschaal::house;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::source::{Problem, Problems};

use super::input::{self, Purpose};
use super::run::{Failed, Run};
use super::system::reason;

/// More fonts than one family has.
const MAX_FONTS: usize = 40;

/// Gives a method the house style in a file.
pub fn dress(run: &mut Run, path: &Path, method: Method) -> Result<Method, Failed> {
    let source = run.input.read(path, Purpose::House);
    let source = run.accept(source)?;
    run.terminal.remember(&source);
    let wanted = run.accept(house::load(&source, &method.sheet_ids()))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let logo = run.accept(wanted.logo.as_deref().map(|name| logo(folder, name)).transpose())?;
    let fonts = run.accept(wanted.fonts.as_deref().map_or(Ok(Vec::new()), |name| fonts(folder, name)))?;
    let house = run.accept(wanted.with(logo, fonts))?;
    Ok(method.dressed(house))
}

fn logo(folder: &Path, name: &str) -> Result<Vec<u8>, Problem> {
    input::bytes(&beside(folder, name)?, Purpose::House).map(|(_, bytes)| bytes)
}

/// The fonts in a folder, by name.
fn fonts(folder: &Path, name: &str) -> Result<Vec<(String, Vec<u8>)>, Problems> {
    let folder = beside(folder, name)?;
    let unreadable = |err| Problem::error(say::folder_not_read(folder.display(), reason(&err)));
    let entries = fs::read_dir(&folder).map_err(unreadable)?;
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    let is_font = |end: &std::ffi::OsStr| end.eq_ignore_ascii_case("ttf") || end.eq_ignore_ascii_case("otf");
    paths.retain(|path| path.extension().is_some_and(is_font));
    paths.sort();
    if paths.len() > MAX_FONTS {
        return Err(Problem::error(say::fonts_too_many(folder.display(), paths.len(), MAX_FONTS)).into());
    }
    paths.iter().map(|path| input::bytes(path, Purpose::House).map_err(Problems::from)).collect()
}

/// A file or folder that a house style names: beside it or below, and nowhere else.
fn beside(folder: &Path, name: &str) -> Result<PathBuf, Problem> {
    let plain = |part: Component| matches!(part, Component::Normal(_) | Component::CurDir);
    if !name.is_empty() && Path::new(name).components().all(plain) {
        return Ok(folder.join(name));
    }
    Err(Problem::error(say::not_beside_house_style(name)).with_hint(say::put_it_beside()))
}
