//! `opschaal schema`: the JSON Schema of answers files.

use opschaal::method::{Method, json_schema};

use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// Where to write.
pub struct Config {
    pub target: Target,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let method = method::load(run)?;
    run.write(&config.target, text(&method).as_bytes())
}

/// The schema as text, for people too.
pub fn text(method: &Method) -> String {
    format!("{:#}\n", json_schema(method))
}
