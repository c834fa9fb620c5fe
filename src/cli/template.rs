//! `--template`: an organisation's own Word template.

use std::path::{Path, PathBuf};

use opschaal::format::Output;
use opschaal::house::Blob;
use opschaal::messages::template as say;
use opschaal::method::Method;
use opschaal::source::Problem;

use super::input::{self, Purpose};
use super::run::{Failed, Run};

/// Gives the house of a method the template in a file, if one is given.
pub fn dress(run: &mut Run, path: Option<&Path>, method: Method) -> Result<Method, Failed> {
    let Some(path) = path else { return Ok(method) };
    let (_, bytes) = run.accept(input::bytes(path, Purpose::House))?;
    let mut house = method.house.clone();
    house.template = Some(Blob::new(bytes));
    Ok(method.dressed(house))
}

/// Refuses a template for what is not written for Word.
pub fn check(template: Option<&PathBuf>, output: Output) -> Result<(), Problem> {
    match (template, output) {
        (None, _) | (Some(_), Output::Word) => Ok(()),
        (Some(_), Output::Pdf | Output::OpenDocument) => {
            Err(Problem::error(say::template_for_word_only()).with_hint(say::end_in_docx()))
        }
    }
}
