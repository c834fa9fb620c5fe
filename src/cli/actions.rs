//! `opschaal actions`: the register of actions, for spreadsheets and calendars.

use opschaal::report::{self, Register};

use super::args::ActionsArgs;
use super::gather::{today, whole};
use super::output::{Content, Target, has_ending};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: ActionsArgs) -> Result<(), Failed> {
    let output = args.output;
    let target = Target::new(output.clone(), Content::Actions, args.force);
    let method = session.method()?;
    let writable = session.accept(target.check());
    let gathered = whole(session, &method, &args.files, args.group.as_deref());
    let (mut gathered, ()) = (gathered?, writable?);
    if args.anonymous {
        gathered = report::without_names(&method, &gathered);
    }
    let actions = session.accept(report::register(&method, &gathered))?;
    let pilot = report::pilot(&method, &gathered).unwrap_or_default();
    let register = Register { method: &method, pilot: &pilot, actions: &actions, made: today() };
    let count = actions.len();
    if has_ending(&output, "ics") {
        session.write(&target, &report::ics(&register).bytes)?;
        let undated = register.undated();
        let events = count - undated;
        session.terminal.say(format_args!("in the calendar: {events} of {count} actions; without a date: {undated}"));
        return Ok(());
    }
    let made = if has_ending(&output, "csv") { report::csv(&register) } else { report::xlsx(&register) };
    let bytes = session.made(made)?;
    session.write(&target, &bytes)?;
    session.terminal.say(format_args!("{count} actions"));
    Ok(())
}
