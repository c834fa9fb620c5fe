//! `opschaal report`: what people sent back in, a report in PDF or Word out.

use opschaal::messages::program as say;
use opschaal::report::{self, Options, Report};
use opschaal::source::Problem;

use super::args::ReportArgs;
use super::gather::{today, whole};
use super::output::{Content, Target};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: ReportArgs) -> Result<(), Failed> {
    let target = Target::new(args.output, Content::Document, args.force);
    let method = session.method()?;
    let writable = session.accept(target.check());
    let gathered = whole(session, &method, &args.files, args.group.as_deref());
    let earlier = args.earlier.map(|path| whole(session, &method, &[path], None)).transpose();
    let (gathered, earlier, ()) = (gathered?, earlier?, writable?);
    if let Some(earlier) = &earlier
        && let (Some(then), Some(now)) = (report::pilot(&method, earlier), report::pilot(&method, &gathered))
        && then.to_lowercase() != now.to_lowercase()
    {
        let problem = Problem::warning(say::earlier_is_another_pilot(then, now));
        session.terminal.show(&[problem.with_hint(say::compared_all_the_same())]);
    }
    let options =
        Options { today: today(), sheets: args.sheets, without: args.without, anonymous: args.anonymous, earlier };
    let report = session.accept(report::report(&method, &gathered, &options))?;
    if options.anonymous {
        session.terminal.show(perhaps_names(&report).as_slice());
    }
    let bytes = session.document(&target, &report.document(&method, args.audience.into()))?;
    session.write(&target, &bytes)
}

/// Warns for what no program can know to be a name.
fn perhaps_names(report: &Report) -> Option<Problem> {
    let names = report.perhaps_names();
    let problem = (!names.is_empty()).then(|| Problem::warning(say::perhaps_names(names)));
    problem.map(|problem| problem.with_hint(say::only_known_names_are_replaced()))
}
