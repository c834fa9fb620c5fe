//! `opschaal check`: are these answers files right?

use std::path::{Path, PathBuf};

use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::pack::Pack;
use opschaal::report;
use opschaal::session::Session;
use opschaal::source::{Problem, Problems};
use opschaal::workshop;

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
        let checked = match method::pack_at(run, path) {
            Some(pack) => pack.and_then(|pack| check_pack(run, path, &pack)),
            None => check_answers(run, &method, path, config.privacy),
        };
        // The other files are checked all the same.
        result = result.and(checked);
    }
    result
}

fn check_answers(run: &mut Run, method: &Method, path: &Path, privacy: bool) -> Result<(), Failed> {
    let (name, answers) = run.answers(path, method)?;
    run.terminal.tell(&say::file_is_fine(&name, answers.group.iter().count()));
    if privacy {
        tell_privacy(run, method, &name, &answers);
    }
    Ok(())
}

/// Checks all parts of a pack, and tells which it has.
fn check_pack(run: &mut Run, path: &Path, pack: &Pack) -> Result<(), Failed> {
    for (_, source) in pack.sources() {
        run.terminal.remember(source);
    }
    let problems = workshop::check_pack(pack);
    if !problems.is_empty() {
        return run.accept(Err(Problems(problems)));
    }
    if let Ok(method) = opschaal::method::load_pack(pack) {
        run.terminal.show(opschaal::method::stand_in(pack, &method).as_slice());
    }
    let parts = pack.sources().map(|(part, _)| part.file_name());
    run.terminal.tell(&say::pack_is_fine(path.display(), parts));
    Ok(())
}

/// Names what leads to people. That is no mistake in a file.
fn tell_privacy(run: &mut Run, method: &Method, name: &str, answers: &Session) {
    let hints = report::privacy(method, answers).into_iter().map(|problem| problem.in_file(name));
    let hints: Vec<Problem> = hints.collect();
    if hints.is_empty() {
        run.terminal.tell(&say::nothing_private(name));
    }
    run.terminal.show(&hints);
}
