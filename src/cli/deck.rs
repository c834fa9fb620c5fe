//! `opschaal deck`: slides for the session, and what to say at each.

use opschaal::guide::Guide;
use opschaal::method::Method;
use opschaal::workshop::{self, Workshop};

use super::args::DeckArgs;
use super::output::{Content, Target};
use super::{Failed, Session, guide};

pub fn run(session: &mut Session, args: DeckArgs) -> Result<(), Failed> {
    let target = Target::new(args.output, Content::Deck, args.force);
    let notes_target = args.notes.map(|path| Target::new(path, Content::Document, args.force));
    let method = session.method()?;
    let guide = guide::load(session, &method)?;
    let workshop = load(session, &method, &guide);
    let pilot = args.pilot.as_ref().map(|path| session.answers(path, &method)).transpose();
    // Both or neither.
    let writable = session.accept(target.check());
    let notes_writable = notes_target.iter().try_for_each(|target| session.accept(target.check()));
    let (workshop, pilot, (), ()) = (workshop?, pilot?, writable?, notes_writable?);
    let pilot = pilot.map(|(_, pilot)| pilot.group);
    let deck = session.made(workshop::deck(&method, &workshop, pilot.as_ref(), false))?;
    let notes = workshop::notes(&method, &workshop, pilot.as_ref());
    let notes = notes_target.map(|target| Ok((session.document(&target, &notes)?, target))).transpose()?;
    session.write(&target, &deck)?;
    notes.iter().try_for_each(|(bytes, target)| session.write(target, bytes))
}

/// Loads the embedded texts of a session.
pub fn load(session: &mut Session, method: &Method, guide: &Guide) -> Result<Workshop, Failed> {
    let source = session.embedded("werksessie.nl.toml", opschaal::assets::WORKSHOP);
    session.accept(workshop::load(&source, method, guide))
}
