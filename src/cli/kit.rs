//! `opschaal kit`: everything for the room, in one folder.

use std::path::PathBuf;

use opschaal::Made;
use opschaal::messages::program as say;
use opschaal::source::Problems;
use opschaal::workshop::{Attending, Kit, KitFile, KitOptions, Materials, TilePaper};
use rayon::prelude::*;

use super::filled::Filled;
use super::output::{self, Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;
use super::{method, progress, template};

/// Which kit to make, and where.
pub struct Config {
    pub answers: Filled,
    pub folder: PathBuf,
    pub existing: Existing,
    pub people: Expected,
    pub grayscale: bool,
    pub tile: Option<TilePaper>,
    /// The Word template for what is in it to read.
    pub template: Option<PathBuf>,
}

/// Who comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Expected {
    Count(usize),
    /// The list of them, or a folder with the list of who was invited.
    List(PathBuf),
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { answers, folder, existing, people, grayscale, tile, template } = config;
    let method = method::load(run)?;
    let method = template::dress(run, template.as_deref(), method)?;
    let materials = Materials::load(&run.pack, &method);
    let materials = run.accept(materials)?;
    let answers = answers.read(run, &method)?;
    let people = match people {
        Expected::Count(count) => Attending::Count(count),
        Expected::List(list) => Attending::People(run.people(&list, &method)?),
    };
    let options = KitOptions { people, grayscale, tile };
    let kit = Kit::new(&method, &answers, &materials, options);
    let target = |file: &KitFile| Target::new(folder.join(&file.name), Product::Kit, existing);
    let targets: Vec<Target> = kit.files().iter().map(target).collect();
    run.accept(output::make_folder(&folder))?;
    // All or nothing: half a kit in a folder with files of another one helps nobody.
    let problems: Vec<_> = targets.iter().filter_map(|target| target.check().err()).collect();
    if !problems.is_empty() {
        return run.accept(Err(Problems(problems)));
    }
    let bar = progress::bar(targets.len(), run.terminal.catalogue());
    let made: Vec<_> = kit.files().par_iter().map(|file| kit.make(file)).inspect(|_| bar.inc(1)).collect();
    bar.finish_and_clear();
    let made = made.into_iter().map(|made| run.accept(made)).collect::<Result<Vec<Made>, Failed>>()?;
    run.terminal.show(&kit.warnings(&made));
    for (target, made) in targets.iter().zip(&made) {
        run.accept(target.write_quickly(&made.bytes))?;
    }
    let first = kit.files().first().map_or("", |file| file.name.as_str());
    run.terminal.tell(&say::kit_written(made.len(), folder.display(), first));
    Ok(())
}
