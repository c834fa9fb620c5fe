//! Completions and man pages, made from the command line's own definition.

use std::path::PathBuf;

use clap::CommandFactory;
use clap_complete::Shell;
use clap_mangen::Man;
use opschaal::source::Problem;

use super::args::Args;
use super::output;
use super::{Failed, Session};

pub fn completions(session: &mut Session, shell: Shell) -> Result<(), Failed> {
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "opschaal", &mut script);
    session.accept(output::print(&script))
}

pub fn man(session: &mut Session, directory: Option<PathBuf>) -> Result<(), Failed> {
    if let Some(directory) = directory {
        if !directory.is_dir() {
            let problem = Problem::error(format!("there is no folder {}", directory.display()));
            return session.accept(Err(problem.with_hint("make the folder first, or check the name")));
        }
        let written = clap_mangen::generate_to(Args::command(), &directory);
        return session
            .accept(written.map_err(|err| {
                Problem::error(format!("man pages can't be written to {}: {err}", directory.display()))
            }));
    }
    let mut page = Vec::new();
    let rendered = Man::new(Args::command()).render(&mut page);
    session.accept(rendered.map_err(|err| Problem::error(format!("the man page can't be made: {err}"))))?;
    session.accept(output::print(&page))
}
