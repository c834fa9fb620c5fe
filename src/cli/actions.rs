//! `opschaal actions`: the register of actions, for spreadsheets and calendars.

use opschaal::messages::program as say;
use opschaal::report::{self, Export, Register};

use super::args::ActionsArgs;
use super::gather::{today, whole};
use super::output::{Content, Target, actions_as};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: ActionsArgs) -> Result<(), Failed> {
    let export = actions_as(&args.output);
    let target = Target::new(args.output, Content::Actions, args.force);
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
    let bytes = session.made(register.export(export))?;
    session.write(&target, &bytes)?;
    match export {
        Export::Ics => {
            let undated = register.undated();
            session.terminal.tell(&say::actions_in_calendar(count - undated, count, undated));
        }
        Export::Xlsx | Export::Csv => session.terminal.tell(&say::actions_written(count)),
    }
    Ok(())
}
