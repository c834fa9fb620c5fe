//! `opschaal answers`: all that people filled in, for spreadsheets.

use opschaal::messages::program as say;
use opschaal::report::{self, Spreadsheet};

use super::gather::{Sources, session, today};
use super::method;
use super::output::Target;
use super::run::{Failed, Run};

/// Whose answers to write, and as what.
pub struct Config {
    pub sources: Sources,
    pub target: Target,
    pub spreadsheet: Spreadsheet,
    pub anonymous: bool,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { sources, target, spreadsheet, anonymous } = config;
    let method = method::load(run)?;
    let writable = run.accept(target.check());
    let gathered = session(run, &method, &sources);
    let (mut gathered, ()) = (gathered?, writable?);
    if anonymous {
        gathered = run.accept(report::without_names(&method, &gathered))?;
        run.terminal.show(&report::doubts(&method, &gathered));
    }
    let bytes = run.made(report::workbook(&method, &gathered, today(), spreadsheet))?;
    run.write(&target, &bytes)?;
    run.terminal.tell(&say::answers_written(gathered.contributions.len()));
    Ok(())
}
