//! `opschaal check`: are these answers files right?

use std::path::PathBuf;

use opschaal::messages::program as say;

use super::method;
use super::run::{Failed, Run};

/// The files to check, each once.
pub struct Config {
    pub files: Vec<PathBuf>,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let method = method::load(run)?;
    let mut result = Ok(());
    for path in &config.files {
        match run.answers(path, &method) {
            Ok((name, answers)) => {
                let filled = answers.group.iter().count();
                run.terminal.tell(&say::file_is_fine(name, filled));
            }
            // The other files are checked all the same.
            Err(Failed) => result = Err(Failed),
        }
    }
    result
}
