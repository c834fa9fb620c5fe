//! The files of a house style: the style itself with what it names, and a template for Word.

use opschaal::house::{self, Blob};
use opschaal::method::Method;
use opschaal::source::Source;

use crate::told::{Outcome, Speaker};

/// Gives a method the house style among files, by the ends of their names.
pub fn dressed(speaker: &Speaker, method: Method, files: &[(String, Vec<u8>)]) -> Outcome<Method> {
    let ending =
        |ends: &[&str]| files.iter().find(|(name, _)| ends.iter().any(|end| name.to_lowercase().ends_with(end)));
    let mut house = match ending(&[".toml"]) {
        Some((name, bytes)) => {
            let source = speaker.accept(Source::from_bytes(name, bytes))?;
            let wanted = speaker.accept_in(Some(&source), house::load(&source, &method.sheet_ids()))?;
            speaker.accept(wanted.among(files))?
        }
        None => method.house.clone(),
    };
    if let Some((_, bytes)) = ending(&[".dotx", ".docx"]) {
        house.template = Some(Blob::new(bytes.clone()));
    }
    Ok(method.dressed(house))
}
