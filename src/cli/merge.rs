//! `opschaal merge`: what people sent back, side by side in one session file.

use std::path::{Path, PathBuf};

use opschaal::messages::{Message, program as say};
use opschaal::method::Method;
use opschaal::session::{Session, Spread, decode, spread};
use opschaal::source::Source;

use super::files;
use super::gather::{Gathered, Sources, gather, same_file};
use super::input::Purpose;
use super::method;
use super::output::{self, Existing, Product, Target};
use super::run::{Failed, Run};

/// What to bring together.
pub struct Config {
    pub sources: Sources,
    /// The session file to write, or to add to.
    pub output: Option<PathBuf>,
    /// Whether to show how opinions spread.
    pub show: bool,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { sources, output, show } = config;
    let method = method::load(run)?;
    let existing = existing(run, output.as_deref())?;
    let mut paths = run.accept(files::found(&sources.files))?;
    // The session file that is added to is no addition to itself.
    if let Some(output) = output.as_deref().filter(|_| existing.is_some()) {
        paths.retain(|path| !same_file(path, output));
    }
    let gathered = gather(run, &method, existing.as_ref(), &paths, sources.group.as_deref())?;
    let Gathered { merged, complete, .. } = gathered;
    if let Some(output) = output {
        let count = merged.session.contributions.len();
        let file = output.display();
        let told = match &merged.session.group_origin {
            Some(origin) if !merged.session.group.is_empty() => {
                say::merged_with_group(file, count, merged.added, &origin.file)
            }
            Some(_) | None => say::merged(file, count, merged.added),
        };
        let unchanged = existing.as_ref().is_some_and(|source| source.text == merged.text);
        if !unchanged {
            // Everything that was in it is still in it.
            let target = Target::new(output, Product::Answers, Existing::Replaced);
            run.accept(target.write(merged.text.as_bytes()))?;
        }
        run.terminal.tell(&told);
    }
    if show {
        let lines = spreads(&method, &merged.session);
        let text: String = lines.iter().map(|line| run.terminal.text(line) + "\n").collect();
        run.accept(output::print(text.as_bytes()))?;
    }
    complete
}

/// The session file to add to, when it is there. Anything else under that name is left alone.
fn existing(run: &mut Run, output: Option<&Path>) -> Result<Option<Source>, Failed> {
    let Some(output) = output.filter(|output| output.exists()) else { return Ok(None) };
    let read = run.input.bytes(output, Purpose::Answers);
    let (name, bytes) = run.accept(read)?;
    let source = run.accept(decode(&name, &bytes))?;
    run.terminal.remember(&source);
    Ok(Some(source))
}

/// How opinions spread, a line a choice that somebody answered.
fn spreads(method: &Method, session: &Session) -> Vec<Message> {
    let mut lines = Vec::new();
    for field in method.fields() {
        let Spread { counts, blank, .. } = spread(session, &field);
        if counts.iter().all(|(_, count)| *count == 0) {
            continue;
        }
        let counts: Vec<String> = counts.iter().map(|(choice, count)| format!("{} {count}", choice.label)).collect();
        lines.push(say::spread(method.called(&field.path), counts.join(", "), blank));
    }
    if lines.is_empty() {
        lines.push(say::nobody_chose());
    }
    lines
}
