//! `opschaal merge`: what people sent back, side by side in one session file.

use std::path::Path;

use opschaal::messages::{Message, program as say};
use opschaal::method::Method;
use opschaal::session::{self, Spread};
use opschaal::source::Source;

use super::args::MergeArgs;
use super::files;
use super::gather::{Gathered, gather, same_file};
use super::input::Kind;
use super::output::{self, Content, Target};
use super::{Failed, Session};

pub fn run(session: &mut Session, args: MergeArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let existing = existing(session, args.output.as_deref())?;
    let mut paths = session.accept(files::found(&args.files))?;
    // The session file that is added to is no addition to itself.
    if let Some(output) = args.output.as_deref().filter(|_| existing.is_some()) {
        paths.retain(|path| !same_file(path, output));
    }
    let Gathered { merged, complete, .. } = gather(session, &method, existing.as_ref(), &paths, args.group.as_deref())?;
    if let Some(output) = &args.output {
        let unchanged = existing.as_ref().is_some_and(|source| source.text == merged.text);
        if !unchanged {
            // Everything that was in it is still in it.
            session.accept(Target::new(output.clone(), Content::Answers, true).write(merged.text.as_bytes()))?;
        }
        let count = merged.session.contributions.len();
        let file = output.display();
        session.terminal.tell(&match &merged.session.group_origin {
            Some(origin) if !merged.session.group.is_empty() => {
                say::merged_with_group(file, count, merged.added, &origin.file)
            }
            Some(_) | None => say::merged(file, count, merged.added),
        });
    }
    if args.show {
        let lines = spreads(&method, &merged.session);
        let text: String = lines.iter().map(|line| session.terminal.text(line) + "\n").collect();
        session.accept(output::print(text.as_bytes()))?;
    }
    complete
}

/// The session file to add to, when it is there. Anything else under that name is left alone.
fn existing(session: &mut Session, output: Option<&Path>) -> Result<Option<Source>, Failed> {
    let Some(output) = output.filter(|output| output.exists()) else { return Ok(None) };
    let read = session.input.bytes(output, Kind::Answers);
    let (name, bytes) = session.accept(read)?;
    let source = session.accept(session::decode(&name, &bytes))?;
    session.terminal.remember(&source);
    Ok(Some(source))
}

/// How opinions spread, a line a choice that somebody answered.
fn spreads(method: &Method, session: &session::Session) -> Vec<Message> {
    let mut lines = Vec::new();
    for field in method.fields() {
        let Spread { counts, blank, .. } = session::spread(session, &field);
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
