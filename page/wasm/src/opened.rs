//! The method, and the house style that what is made of it has.

use opschaal::assets;
use opschaal::house;
use opschaal::messages::program as say;
use opschaal::method::{self, Method};
use opschaal::source::{Problem, Source};

use crate::told::{Outcome, Speaker};
use crate::types::GivenFile;

/// Opens a method, or the built-in one when none is given.
pub fn method(speaker: &Speaker, given: Option<&GivenFile>) -> Outcome<Method> {
    let source = match given {
        Some(file) => speaker.accept(Source::from_bytes(&file.name, &file.bytes))?,
        None => Source { name: "methode.nl.toml".into(), text: assets::METHOD.into() },
    };
    speaker.accept_in(Some(&source), method::load(&source))
}

/// Gives a method a house style: its file is the one in TOML, and the others lie beside it.
pub fn dressed(speaker: &Speaker, method: Method, files: &[GivenFile]) -> Outcome<Method> {
    let ends = |file: &&GivenFile, ending: &str| file.name.to_lowercase().ends_with(ending);
    let Some(style) = files.iter().find(|file| ends(file, ".toml")) else { return Ok(method) };
    let source = speaker.accept(Source::from_bytes(&style.name, &style.bytes))?;
    let wanted = speaker.accept_in(Some(&source), house::load(&source, &method.sheet_ids()))?;
    let logo = match &wanted.logo {
        Some(name) => Some(speaker.accept(logo(files, name))?),
        None => None,
    };
    let fonts = files.iter().filter(|file| ends(file, ".ttf") || ends(file, ".otf"));
    let fonts = fonts.map(|file| (file.name.clone(), file.bytes.clone())).collect();
    Ok(method.dressed(speaker.accept(wanted.with(logo, fonts))?))
}

fn logo(files: &[GivenFile], name: &str) -> Result<Vec<u8>, Problem> {
    let plain = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
    let found = files.iter().find(|file| plain(&file.name) == plain(name));
    let missing = || Problem::error(say::no_such_file(name)).with_hint(say::put_it_beside());
    found.map(|file| file.bytes.clone()).ok_or_else(missing)
}
