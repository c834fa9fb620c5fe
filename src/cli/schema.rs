//! `opschaal schema`: the JSON Schema of answers files, or of the files of methods.

use opschaal::method::{Method, file_schema, json_schema};

use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// What to describe, and where to write.
pub struct Config {
    pub of: Of,
    pub target: Target,
}

/// What a schema describes.
pub enum Of {
    /// Answers to the method of the run.
    Answers,
    /// The file of any method.
    Methods,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let text = match config.of {
        Of::Answers => text(&method::load(run)?),
        Of::Methods => format!("{:#}\n", file_schema(run.terminal.catalogue().language())),
    };
    run.write(&config.target, text.as_bytes())
}

/// The schema of answers as text, for people too.
pub fn text(method: &Method) -> String {
    format!("{:#}\n", json_schema(method))
}
