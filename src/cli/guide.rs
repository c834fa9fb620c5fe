//! `opschaal guide`: the summary of the handleiding, to read before the workshop.

use opschaal::guide::{self, Guide};
use opschaal::method::Method;

use super::args::GuideArgs;
use super::output::{Content, Target};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: GuideArgs) -> Result<(), Failed> {
    let target = Target::new(args.output, Content::Document, args.force);
    let method = session.method()?;
    let guide = load(session, &method);
    let writable = session.accept(target.check());
    let (guide, ()) = (guide?, writable?);
    let document = if args.short { guide.short } else { guide.full };
    let bytes = session.document(&target, &document)?;
    session.write(&target, &bytes)
}

/// Loads the embedded guide with the worked example.
pub fn load(session: &mut Session, method: &Method) -> Result<Guide, Failed> {
    let example = session.example(method)?;
    let source = session.embedded("handleiding.nl.toml", opschaal::assets::GUIDE);
    session.accept(guide::load(&source, method, &example.group))
}
