//! `opschaal check`: are these answers files right?

use std::path::PathBuf;

use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::report;
use opschaal::session::Session;
use opschaal::source::Problem;

use super::method;
use super::run::{Failed, Run};

/// The files to check, each once.
pub struct Config {
    pub files: Vec<PathBuf>,
    /// Whether to name what leads to people too.
    pub privacy: bool,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let method = method::load(run)?;
    let mut result = Ok(());
    for path in &config.files {
        match run.answers(path, &method) {
            Ok((name, answers)) => {
                let filled = answers.group.iter().count();
                run.terminal.tell(&say::file_is_fine(&name, filled));
                if config.privacy {
                    privacy(run, &method, &name, &answers);
                }
            }
            // The other files are checked all the same.
            Err(Failed) => result = Err(Failed),
        }
    }
    result
}

/// Names what leads to people. That is no mistake in a file.
fn privacy(run: &mut Run, method: &Method, name: &str, answers: &Session) {
    let hints = report::privacy(method, answers).into_iter().map(|problem| problem.in_file(name));
    let hints: Vec<Problem> = hints.collect();
    if hints.is_empty() {
        run.terminal.tell(&say::nothing_private(name));
    }
    run.terminal.show(&hints);
}
