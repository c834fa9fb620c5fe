//! `opschaal canvas`: answers in, PDF or Word out.

use std::path::PathBuf;

use opschaal::canvas::{self, Options};
use opschaal::method::Method;
use opschaal::session::Session;

use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// What canvas to make.
pub struct Config {
    pub answers: Answers,
    pub target: Target,
    pub options: Options,
}

/// What is filled in.
pub enum Answers {
    Nothing,
    Example,
    File(PathBuf),
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { answers, target, options } = config;
    let method = method::load(run)?;
    // What is wrong with the output is said along with what is wrong with the answers: one run shows it all.
    let answers = read(run, &answers, &method);
    let writable = run.accept(target.check());
    let (answers, ()) = (answers?, writable?);
    let bytes = run.made(canvas::make_as(target.output(), &method, &answers, &options))?;
    run.write(&target, &bytes)
}

fn read(run: &mut Run, answers: &Answers, method: &Method) -> Result<Session, Failed> {
    match answers {
        Answers::Nothing => Ok(Session::default()),
        Answers::Example => run.example(method),
        Answers::File(path) => run.answers_if_any(Some(path), method),
    }
}
