//! `opschaal report`: what people sent back in, a report in PDF or Word out.

use opschaal::messages::program as say;
use opschaal::report::{self, Audience, Options, Report};
use opschaal::source::Problem;

use super::gather::{Sources, gather, today};
use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// Which report to make.
pub struct Config {
    pub sources: Sources,
    pub target: Target,
    pub audience: Audience,
    pub anonymous: bool,
    pub sheets: Vec<String>,
    pub without: Vec<String>,
    /// What to compare with.
    pub earlier: Option<Sources>,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { sources, target, audience, anonymous, sheets, without, earlier } = config;
    let method = method::load(run)?;
    let writable = run.accept(target.check());
    let gathered = gather(run, &method, None, &[], &sources).map(|merged| merged.session);
    let earlier = earlier.map(|sources| gather(run, &method, None, &[], &sources)).transpose();
    let earlier = earlier.map(|merged| merged.map(|merged| merged.session));
    let (gathered, earlier, ()) = (gathered?, earlier?, writable?);
    if let Some(earlier) = &earlier
        && let (Some(then), Some(now)) = (report::pilot(&method, earlier), report::pilot(&method, &gathered))
        && then.to_lowercase() != now.to_lowercase()
    {
        let problem = Problem::warning(say::earlier_is_another_pilot(then, now));
        run.terminal.show(&[problem.with_hint(say::compared_all_the_same())]);
    }
    let options = Options { today: today(), sheets, without, anonymous, earlier };
    let report = run.accept(report::report(&method, &gathered, &options))?;
    if anonymous {
        run.terminal.show(perhaps_names(&report).as_slice());
    }
    let bytes = run.document(&target, &report.document(&method, audience))?;
    run.write(&target, &bytes)
}

/// Warns for what no program can know to be a name.
fn perhaps_names(report: &Report) -> Option<Problem> {
    let names = report.perhaps_names();
    let problem = (!names.is_empty()).then(|| Problem::warning(say::perhaps_names(names)));
    problem.map(|problem| problem.with_hint(say::only_known_names_are_replaced()))
}
