//! `opschaal actions`: the register of actions, for spreadsheets and calendars, and back from a spreadsheet.

use std::path::{Path, PathBuf};

use opschaal::messages::program as say;
use opschaal::report::{self, Export, Listed, Register};
use opschaal::session::decode;

use super::gather::{Sources, session, today};
use super::input::Purpose;
use super::method;
use super::output::{self, Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;

/// What to do with actions.
pub enum Config {
    Write(Write),
    /// Bring a spreadsheet back into the session that it was made from.
    Update {
        session: PathBuf,
        list: PathBuf,
    },
}

/// Which actions to write, and as what.
pub struct Write {
    pub sources: Sources,
    pub wanted: Wanted,
    pub anonymous: bool,
    pub listed: Listed,
}

/// What to write.
pub enum Wanted {
    File {
        target: Target,
        export: Export,
    },
    /// A calendar for each action.
    PerAction {
        folder: PathBuf,
        existing: Existing,
    },
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    match config {
        Config::Write(config) => write(run, config),
        Config::Update { session, list } => update(run, &session, &list),
    }
}

fn write(run: &mut Run, config: Write) -> Result<(), Failed> {
    let Write { sources, wanted, anonymous, listed } = config;
    let method = method::load(run)?;
    let writable = match &wanted {
        Wanted::File { target, .. } => run.accept(target.check()),
        Wanted::PerAction { .. } => Ok(()),
    };
    let gathered = session(run, &method, &sources);
    let (mut gathered, ()) = (gathered?, writable?);
    if anonymous {
        gathered = run.accept(report::without_names(&method, &gathered))?;
        run.terminal.show(&report::doubts(&method, &gathered));
    }
    let actions = run.accept(report::actions(&method, &gathered))?;
    let written = actions.listed(listed);
    let pilot = gathered.pilot(&method).unwrap_or_default();
    let register = Register { method: &method, pilot: &pilot, actions: &written, made: today() };
    match wanted {
        Wanted::File { target, export } => {
            let bytes = run.made(register.export(export))?;
            run.write(&target, &bytes)?;
            run.terminal.tell(&register.counted(export));
            match export {
                Export::Ics => run.terminal.tell(&say::calendar_into_outlook()),
                Export::Xlsx | Export::Csv => {}
            }
        }
        Wanted::PerAction { folder, existing } => {
            let count = calendars(run, &register, &folder, existing)?;
            run.terminal.tell(&say::calendars_written(count, folder.display(), written.len() - count));
            run.terminal.tell(&say::calendars_into_outlook());
        }
    }
    if let Some(message) = actions.told(listed) {
        run.terminal.tell(&message);
    }
    Ok(())
}

/// Writes a calendar for each action, all of them or none, and gives how many.
fn calendars(run: &mut Run, register: &Register, folder: &Path, existing: Existing) -> Result<usize, Failed> {
    run.accept(output::make_folder(folder))?;
    let files = run.accept(register.calendars())?.into_iter();
    let files = files.map(|(name, bytes)| (Target::new(folder.join(name), Product::Actions, existing), bytes));
    let files: Vec<(Target, Vec<u8>)> = files.collect();
    files.iter().try_for_each(|(target, bytes)| run.accept(target.check_for(bytes)))?;
    files.iter().try_for_each(|(target, bytes)| run.accept(target.write_quickly(bytes)).map(|_| ()))?;
    Ok(files.len())
}

/// Brings a spreadsheet back into the session that it was made from.
fn update(run: &mut Run, session: &Path, list: &Path) -> Result<(), Failed> {
    let method = method::load(run)?;
    let read = run.input.bytes(session, Purpose::Answers);
    let (name, bytes) = run.accept(read)?;
    let source = run.accept(decode(&name, &bytes))?;
    run.terminal.remember(&source);
    let read = run.input.bytes(list, Purpose::People);
    let (name, bytes) = run.accept(read)?;
    let updated = run.accept(report::update(&method, &source, &name, &bytes))?;
    run.terminal.show(&updated.warnings);
    if updated.text != source.text {
        // Everything that was in it is still in it.
        let target = Target::new(session.to_path_buf(), Product::Answers, Existing::Replaced);
        run.write(&target, updated.text.as_bytes())?;
    }
    for message in &updated.told {
        run.terminal.tell(message);
    }
    Ok(())
}
