//! `opschaal report`: what people sent back in, a report in PDF or Word out.

use std::path::PathBuf;

use opschaal::report::{self, Audience, Moments, Naming, Options, ShareOrder};

use super::gather::{Sources, session, today};
use super::method;
use super::output::Target;
use super::run::{Failed, Run};
use super::template;

/// Which report to make.
pub struct Config {
    pub sources: Sources,
    pub target: Target,
    pub audience: Audience,
    pub order: ShareOrder,
    pub naming: Naming,
    pub sheets: Vec<String>,
    pub without: Vec<String>,
    /// What to compare with.
    pub earlier: Option<Sources>,
    pub moments: Moments,
    /// The Word template to write it in.
    pub template: Option<PathBuf>,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { sources, target, audience, order, naming, sheets, without, earlier, moments, template } = config;
    run.accept(template::check(template.as_ref(), target.output()))?;
    let method = method::load(run)?;
    let method = template::dress(run, template.as_deref(), method)?;
    let writable = run.accept(target.check());
    let gathered = session(run, &method, &sources);
    let earlier = earlier.map(|sources| session(run, &method, &sources)).transpose();
    let (gathered, earlier, ()) = (gathered?, earlier?, writable?);
    let options = Options { today: today(), sheets, without, naming, order, earlier, moments };
    let report = run.accept(report::report(&method, &gathered, &options))?;
    run.terminal.show(&report.warnings(&method, &options));
    let bytes = run.document(&target, &report.document(&method, audience))?;
    run.write(&target, &bytes)
}
