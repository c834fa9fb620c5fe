//! `opschaal deck`: slides for the session, and what to say at each.

use std::path::PathBuf;

use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::session::Session;
use opschaal::source::Problem;
use opschaal::workshop;

use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// Which slides to make.
pub struct Config {
    pub target: Target,
    /// Where what to say at each goes.
    pub notes: Option<Target>,
    /// What they are about.
    pub about: Option<About>,
}

/// What slides are about.
pub enum About {
    /// A pilot: its name and its impact, in answers.
    Pilot(PathBuf),
    /// A session of a pilot: how opinions spread too.
    Session(PathBuf),
}

impl About {
    fn read(self, run: &mut Run, method: &Method) -> Result<Session, Failed> {
        match self {
            Self::Pilot(path) => run.answers(&path, method).map(|(_, pilot)| pilot.group.into()),
            Self::Session(path) => run.answers(&path, method).map(|(_, session)| session),
        }
    }
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { target, notes: notes_target, about } = config;
    if let Some(notes) = notes_target.iter().find(|notes| notes.path() == target.path()) {
        let problem = Problem::error(say::slides_and_notes_together(notes.path().display()));
        return run.accept(Err(problem.with_hint(say::give_another_name())));
    }
    let method = method::load(run)?;
    let texts = workshop::load_pack(&run.pack, &method);
    let texts = run.accept(texts);
    let pilot = about.map(|about| about.read(run, &method)).transpose();
    // Both or neither.
    let writable = run.accept(target.check());
    let notes_writable = notes_target.iter().try_for_each(|target| run.accept(target.check()));
    let ((_, workshop), pilot, (), ()) = (texts?, pilot?, writable?, notes_writable?);
    let deck = run.made(workshop::deck(&method, &workshop, pilot.as_ref(), false))?;
    let notes = workshop::notes(&method, &workshop, pilot.as_ref());
    let notes = notes_target.map(|target| Ok((run.document(&target, &notes)?, target))).transpose()?;
    run.write(&target, &deck)?;
    notes.iter().try_for_each(|(bytes, target)| run.write(target, bytes))
}
