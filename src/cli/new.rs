//! `opschaal new`: a blank answers file, with the schema that editors use beside it.

use std::fs;
use std::path::PathBuf;

use opschaal::method::blank_toml;

use super::output::{Existing, Product, Target};
use super::run::{Failed, Run};
use super::{method, schema};

/// The schema's name; the blank file points to it.
const SCHEMA: &str = "opschaal.schema.json";

/// Where to write.
pub struct Config {
    pub output: PathBuf,
    pub existing: Existing,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { output, existing } = config;
    let method = method::load(run)?;
    let schema_path = output.with_file_name(SCHEMA);
    let answers = Target::new(output, Product::Answers, existing);
    let blank = blank_toml(&method, &format!("./{SCHEMA}"));
    if answers.is_stdout() {
        return run.write(&answers, blank.as_bytes());
    }
    let text = schema::text(&method);
    // The schema of another answers file in the folder serves this one as well.
    let schema = match fs::read(&schema_path) {
        Ok(there) if there == text.as_bytes() => None,
        Ok(_) | Err(_) => Some(Target::new(schema_path, Product::SharedSchema, existing)),
    };
    // Both or neither.
    let writable = run.accept(answers.check());
    let schema_writable = schema.iter().try_for_each(|schema| run.accept(schema.check()));
    let ((), ()) = (writable?, schema_writable?);
    run.write(&answers, blank.as_bytes())?;
    schema.iter().try_for_each(|schema| run.write(schema, text.as_bytes()))
}
