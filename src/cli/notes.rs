//! `opschaal notes`: sticky notes from the wall, into a session.

use std::path::{Path, PathBuf};

use opschaal::method::Method;
use opschaal::notes::{self, NotesFile, Taking};
use opschaal::session::{Note, decode};
use opschaal::source::Source;

use super::input::Purpose;
use super::method;
use super::output::{Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;

/// Which notes to add, and to what.
pub struct Config {
    pub files: Vec<PathBuf>,
    /// The session file to write, or to add to.
    pub output: PathBuf,
    pub taking: Taking,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { files, output, taking } = config;
    let method = method::load(run)?;
    let session = if output.exists() {
        let read = run.input.bytes(&output, Purpose::Answers);
        let (name, bytes) = run.accept(read)?;
        run.accept(decode(&name, &bytes))?
    } else {
        Source { name: output.display().to_string(), text: String::new() }
    };
    run.terminal.remember(&session);
    // All that is asked is asked at once.
    let read: Vec<_> = files.iter().map(|file| notes(run, &method, file)).collect();
    let notes = read.into_iter().collect::<Result<Vec<_>, Failed>>()?.concat();
    let noted = run.accept(notes::add(&method, &session, &notes, taking))?;
    if noted.text != session.text {
        // Everything that was in it is still in it.
        let target = Target::new(output, Product::Answers, Existing::Replaced);
        run.write(&target, noted.text.as_bytes())?;
    }
    for message in noted.told() {
        run.terminal.tell(&message);
    }
    Ok(())
}

fn notes(run: &mut Run, method: &Method, file: &Path) -> Result<Vec<Note>, Failed> {
    let read = run.input.bytes(file, Purpose::People);
    let (name, bytes) = run.accept(read)?;
    let file = run.accept(NotesFile::open(method, &name, &bytes))?;
    if let Some(source) = file.source() {
        run.terminal.remember(source);
    }
    run.accept(file.notes(method))
}
