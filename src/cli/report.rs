//! `opschaal report`: what people sent back in, a report in PDF or Word out.

use opschaal::report::{self, Options, Report};
use opschaal::source::Problem;

use super::args::ReportArgs;
use super::gather::{today, whole};
use super::output::{Content, Target};
use super::{Failed, Session};

/// How many names a warning lists before it counts the rest.
const NAMED: usize = 12;

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
        let problem = Problem::warning(format!("the earlier file is about another pilot: ‘{then}’, not ‘{now}’"));
        session.terminal.show(&[problem.with_hint("is it the right file? They are compared all the same")]);
    }
    let options =
        Options { today: today(), sheets: args.sheets, without: args.without, anonymous: args.anonymous, earlier };
    let report = session.accept(report::report(&method, &gathered, &options))?;
    if options.anonymous {
        session.terminal.show(&perhaps_names(&report));
    }
    let bytes = session.document(&target, &report.document(&method, args.audience.into()))?;
    session.write(&target, &bytes)
}

/// Warns for what no program can know to be a name.
fn perhaps_names(report: &Report) -> Vec<Problem> {
    let names = report.perhaps_names();
    if names.is_empty() {
        return Vec::new();
    }
    let rest = names.len().saturating_sub(NAMED);
    let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
    let shown = names[..names.len() - rest].join(", ");
    let problem = Problem::warning(format!("look whether these are names of people: {shown}{more}"))
        .with_hint("only names under ‘Ingevuld door’ are known, and replaced everywhere; others are left as they are");
    vec![problem]
}
