//! `opschaal guide`: the summary of the handleiding, to read before the workshop.

use std::path::PathBuf;

use opschaal::workshop;

use super::method;
use super::output::Target;
use super::run::{Failed, Run};
use super::template;

/// Which guide to make.
pub struct Config {
    pub target: Target,
    pub length: Length,
    /// The Word template to write it in.
    pub template: Option<PathBuf>,
}

/// How much of the guide.
pub enum Length {
    Full,
    /// The introduction, on one page.
    Short,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { target, length, template } = config;
    run.accept(template::check(template.as_ref(), target.output()))?;
    let method = method::load(run)?;
    let method = template::dress(run, template.as_deref(), method)?;
    let guide = workshop::load_guide(&run.pack, &method);
    let guide = run.accept(guide);
    let writable = run.accept(target.check());
    let (guide, ()) = (guide?, writable?);
    let document = match length {
        Length::Full => guide.full,
        Length::Short => guide.short,
    };
    let bytes = run.document(&target, &document)?;
    run.write(&target, &bytes)
}
