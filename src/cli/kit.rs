//! `opschaal kit`: everything for the room, in one folder.

use opschaal::Made;
use opschaal::messages::program as say;
use opschaal::source::{Problem, Problems};
use opschaal::workshop::{Kit, KitFile, KitOptions};
use rayon::prelude::*;

use super::args::KitArgs;
use super::output::{self, Content, Target};
use super::{Failed, Session, deck, guide};

pub fn run(session: &mut Session, args: KitArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let guide = guide::load(session, &method)?;
    let workshop = deck::load(session, &method, &guide)?;
    let answers = match &args.answers {
        Some(path) => session.answers(path, &method)?.1,
        None => opschaal::session::Session::default(),
    };
    let tile = args.tile.map(Into::into);
    let options = KitOptions { people: args.people, grayscale: args.grayscale, tile };
    let kit = Kit::new(&method, &answers, &guide, &workshop, options);
    let target = |file: &KitFile| Target::new(args.directory.join(&file.name), Content::Kit, args.force);
    let targets: Vec<Target> = kit.files().iter().map(target).collect();
    session.accept(output::make_folder(&args.directory))?;
    // All or nothing: half a kit in a folder with files of another one helps nobody.
    let problems: Vec<_> = targets.iter().filter_map(|target| target.check().err()).collect();
    if !problems.is_empty() {
        return session.accept(Err(Problems(problems)));
    }
    let made: Vec<_> = kit.files().par_iter().map(|file| kit.make(file)).collect();
    let made = made.into_iter().map(|made| session.accept(made)).collect::<Result<Vec<Made>, Failed>>()?;
    // The same text on sheets of several sizes is warned of once, for the first file that it is in.
    let mut warnings: Vec<Problem> = Vec::new();
    let mut told: Vec<&Problem> = Vec::new();
    for (file, made) in kit.files().iter().zip(&made) {
        let new: Vec<&Problem> = made.warnings.iter().filter(|warning| !told.contains(warning)).collect();
        warnings.extend(new.iter().map(|warning| (*warning).clone().in_file(&file.name)));
        told.extend(new);
    }
    session.terminal.show(&warnings);
    for (target, made) in targets.iter().zip(&made) {
        session.accept(target.write_quickly(&made.bytes))?;
    }
    let first = kit.files().first().map_or("", |file| file.name.as_str());
    session.terminal.tell(&say::kit_written(made.len(), args.directory.display(), first));
    Ok(())
}
