//! `opschaal merge`: what people sent back, side by side in one session file.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use opschaal::diagnostic::Source;
use opschaal::method::{FieldKind, Method};
use opschaal::session::{self, Contribution, Part, Spread};
use rayon::prelude::*;

use super::args::MergeArgs;
use super::files::{self, Loaded};
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
    let group = args.group.as_deref();
    if let Some(group) = group
        && !paths.iter().any(|path| same_file(path, group))
    {
        paths.push(group.to_path_buf());
    }
    let loaded: Vec<_> = paths.par_iter().map(|path| files::identified(path, &method)).collect();
    let mut result = Ok(());
    let mut parts = Vec::new();
    let now = now();
    for (path, loaded) in paths.iter().zip(loaded) {
        match session.loaded(loaded) {
            Ok(loaded) => parts.extend(parts_of(&method, path, group, loaded, &now)),
            // What can't be read is named, and the rest goes on: a file can be added later.
            Err(Failed) => result = Err(Failed),
        }
    }
    let merged = session.accept(session::merge(&method, existing.as_ref(), parts))?;
    session.terminal.show(&merged.warnings);
    if let Some(output) = &args.output {
        let unchanged = existing.as_ref().is_some_and(|source| source.text == merged.text);
        if !unchanged {
            // Everything that was in it is still in it.
            session.accept(Target::new(output.clone(), Content::Answers, true).write(merged.text.as_bytes()))?;
        }
        let count = merged.session.contributions.len();
        session.terminal.say(format_args!("{}: {count} contributions, {} new", output.display(), merged.added));
    }
    if args.show {
        session.accept(output::print(spreads(&method, &merged.session).as_bytes()))?;
    }
    result
}

/// The session file to add to, when it is there. Anything else under that name is left alone.
fn existing(session: &mut Session, output: Option<&Path>) -> Result<Option<Source>, Failed> {
    let Some(output) = output.filter(|output| output.exists()) else { return Ok(None) };
    let read = session.input.bytes(output, Kind::Answers);
    let (name, bytes) = session.accept(read)?;
    let source = session.accept(files::text(name, &bytes))?;
    session.terminal.remember(&source);
    Ok(Some(source))
}

fn same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path));
    real(one) == real(other)
}

/// What a file adds: a contribution or the group's result, or all that is in a session.
fn parts_of(method: &Method, path: &Path, group: Option<&Path>, loaded: Loaded, now: &str) -> Vec<Part> {
    let Loaded { mut origin, session, .. } = loaded;
    origin.read = now.to_string();
    let mut parts: Vec<Part> = Vec::new();
    let is_session = !session.contributions.is_empty();
    parts.extend(session.contributions.into_iter().map(Part::Contribution));
    if session.group.is_empty() && is_session {
        return parts;
    }
    let (name, organisation) = files::who(method, &session.group);
    let is_group = match group {
        Some(group) => same_file(path, group),
        None => is_session || name.is_empty() && organisation.is_empty(),
    };
    parts.push(if is_group {
        Part::Group(session.group_origin.unwrap_or(origin), session.group)
    } else {
        Part::Contribution(Contribution { name, organisation, origin, answers: session.group })
    });
    parts
}

/// The time, or the one that SOURCE_DATE_EPOCH gives, as RFC 3339.
fn now() -> String {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let time =
        given.map_or_else(SystemTime::now, |seconds| SystemTime::UNIX_EPOCH + std::time::Duration::from_secs(seconds));
    humantime::format_rfc3339_seconds(time).to_string()
}

/// How opinions spread, a line a choice that somebody answered.
fn spreads(method: &Method, session: &session::Session) -> String {
    let mut text = String::new();
    for field in method.fields() {
        match &field.kind {
            FieldKind::OneOf(_) | FieldKind::AnyOf(_) => {}
            FieldKind::Line | FieldKind::Text | FieldKind::Names | FieldKind::Date => continue,
        }
        let Spread { counts, blank } = session::spread(session, &field);
        if counts.iter().all(|(_, count)| *count == 0) {
            continue;
        }
        let counts: Vec<String> = counts.iter().map(|(choice, count)| format!("{} {count}", choice.id)).collect();
        text.push_str(&format!("{}: {}, blank {blank}\n", field.path, counts.join(", ")));
    }
    if text.is_empty() {
        text.push_str("nobody has chosen anything yet\n");
    }
    text
}
