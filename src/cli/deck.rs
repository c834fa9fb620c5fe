//! `opschaal deck`: slides for the session, what to say at each, and what happens when.

use std::path::PathBuf;

use opschaal::make;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::session::Session;
use opschaal::source::Problem;
use opschaal::workshop;

use super::method;
use super::output::{Target, slides_as};
use super::run::{Failed, Run};

/// Which slides to make.
pub struct Config {
    pub target: Target,
    /// Where what to say at each goes.
    pub notes: Option<Target>,
    /// Where an agenda goes, and which: the only one unless there is an id.
    pub agenda: Option<(Target, Option<String>)>,
    /// What they are about.
    pub about: Option<About>,
    pub grayscale: bool,
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
    let Config { target, notes, agenda, about, grayscale } = config;
    let targets: Vec<&Target> = [&target].into_iter().chain(&notes).chain(agenda.iter().map(|(to, _)| to)).collect();
    run.accept(each_to_its_own_file(&targets))?;
    let method = method::load(run)?;
    let texts = workshop::load_pack(&run.pack, &method);
    let texts = run.accept(texts);
    let pilot = about.map(|about| about.read(run, &method)).transpose();
    // All or none.
    let writable: Vec<Result<(), Failed>> = targets.iter().map(|target| run.accept(target.check())).collect();
    let ((_, workshop), pilot) = (texts?, pilot?);
    writable.into_iter().collect::<Result<(), Failed>>()?;
    let deck = workshop::deck(&method, &workshop, pilot.as_ref(), grayscale);
    let mut files = vec![(run.made(make::slides(&deck, slides_as(target.path())))?, target)];
    if let Some(target) = notes {
        let notes = workshop::notes(&method, &workshop, pilot.as_ref());
        files.push((run.document(&target, &notes)?, target));
    }
    if let Some((target, id)) = agenda {
        let agenda = run.accept(workshop.agenda(id.as_deref()))?;
        files.push((run.document(&target, &agenda.document(&method))?, target));
    }
    files.iter().try_for_each(|(bytes, target)| run.write(target, bytes))
}

/// Refuses to write two of them to one file.
fn each_to_its_own_file(targets: &[&Target]) -> Result<(), Problem> {
    let is_twice =
        |(index, target): &(usize, &&Target)| targets[..*index].iter().any(|other| other.path() == target.path());
    match targets.iter().enumerate().find(is_twice) {
        Some((_, target)) => {
            let problem = Problem::error(say::each_to_its_own_file(target.path().display()));
            Err(problem.with_hint(say::give_another_name()))
        }
        None => Ok(()),
    }
}
