//! `opschaal actions`: the register of actions, for spreadsheets and calendars.

use opschaal::report::{self, Export, Listed, Register};

use super::gather::{Sources, session, today};
use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// Which actions to write, and as what.
pub struct Config {
    pub sources: Sources,
    pub target: Target,
    pub export: Export,
    pub anonymous: bool,
    pub listed: Listed,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { sources, target, export, anonymous, listed } = config;
    let method = method::load(run)?;
    let writable = run.accept(target.check());
    let gathered = session(run, &method, &sources);
    let (mut gathered, ()) = (gathered?, writable?);
    if anonymous {
        gathered = report::without_names(&method, &gathered);
    }
    let actions = run.accept(report::actions(&method, &gathered))?;
    let written = actions.listed(listed);
    let pilot = report::pilot(&method, &gathered).unwrap_or_default();
    let register = Register { method: &method, pilot: &pilot, actions: &written, made: today() };
    let bytes = run.made(register.export(export))?;
    run.write(&target, &bytes)?;
    run.terminal.tell(&register.counted(export));
    if let Some(message) = actions.told(listed) {
        run.terminal.tell(&message);
    }
    Ok(())
}
