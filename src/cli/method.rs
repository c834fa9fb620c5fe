//! The method of a run: the built-in one, or the file given with `--method`, in the house style that was asked for.

use opschaal::method::{self, Method};
use opschaal::source::Source;

use super::house;
use super::input::Purpose;
use super::run::{Failed, Run};

/// Loads the method.
pub fn load(run: &mut Run) -> Result<Method, Failed> {
    let source = match &run.method {
        None => Source { name: "methode.nl.toml".to_string(), text: opschaal::assets::METHOD.to_string() },
        Some(path) => {
            let source = run.input.read(path, Purpose::Method);
            run.accept(source)?
        }
    };
    run.terminal.remember(&source);
    let method = run.accept(method::load(&source))?;
    match run.house.clone() {
        Some(path) => house::dress(run, &path, method),
        None => Ok(method),
    }
}
