//! Files of any kind, brought together in one session.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use opschaal::answers::Date;
use opschaal::method::Method;
use opschaal::session::{self, Addition, Contribution, Merged};
use opschaal::source::Source;
use rayon::prelude::*;

use super::files::{self, Loaded};
use super::{Failed, Session};

/// What files hold together, and whether all of them could be read.
pub struct Gathered {
    pub merged: Merged,
    pub complete: Result<(), Failed>,
    /// Whether one of them is damaged, so that answers may be missing.
    pub damaged: bool,
}

/// Reads files and brings them together, with what is in a session already. What can't be read is named.
///
/// `group` is the file with the group's result, when its content doesn't say so.
pub fn gather(
    session: &mut Session,
    method: &Method,
    existing: Option<&Source>,
    paths: &[PathBuf],
    group: Option<&Path>,
) -> Result<Gathered, Failed> {
    let mut paths = paths.to_vec();
    if let Some(group) = group
        && !paths.iter().any(|path| same_file(path, group))
    {
        paths.push(group.to_path_buf());
    }
    let loaded: Vec<_> = paths.par_iter().map(|path| files::identified(path, method)).collect();
    let mut complete = Ok(());
    let mut damaged = false;
    let mut parts = Vec::new();
    let now = now();
    for (path, loaded) in paths.iter().zip(loaded) {
        match session.loaded(loaded) {
            // A sheet that nobody wrote on says nothing, least of all what a group decided.
            Ok(loaded) if loaded.session.is_blank() => {
                session.terminal.say(format_args!("{}: nothing is filled in; it was left out", path.display()));
            }
            Ok(loaded) => {
                damaged |= loaded.damaged;
                parts.extend(parts_of(method, path, group, loaded, &now));
            }
            // What can't be read is named, and the rest goes on: a file can be added later.
            Err(Failed) => complete = Err(Failed),
        }
    }
    let merged = session.accept(session::merge(method, existing, parts))?;
    session.terminal.show(&merged.warnings);
    Ok(Gathered { merged, complete, damaged })
}

/// Reads files into one session, or fails when one of them can't be read: what is made from it would miss something.
pub fn whole(
    session: &mut Session,
    method: &Method,
    files: &[PathBuf],
    group: Option<&Path>,
) -> Result<session::Session, Failed> {
    let paths = session.accept(files::found(files))?;
    let gathered = gather(session, method, None, &paths, group)?;
    if gathered.complete.is_err() || gathered.damaged {
        session.terminal.say("nothing was made: mend these files, or leave them out");
        return Err(Failed);
    }
    Ok(gathered.merged.session)
}

pub fn same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path));
    real(one) == real(other)
}

/// What a file adds: a contribution or the group's result, or all that is in a session.
fn parts_of(method: &Method, path: &Path, group: Option<&Path>, loaded: Loaded, now: &str) -> Vec<Addition> {
    let Loaded { mut origin, session, .. } = loaded;
    origin.read = now.to_string();
    let mut parts: Vec<Addition> = Vec::new();
    let is_session = !session.contributions.is_empty();
    parts.extend(session.contributions.into_iter().map(Addition::Contribution));
    if session.group.is_empty() && is_session {
        return parts;
    }
    let contribution = Contribution::of(method, origin, session.group);
    let is_group = match group {
        Some(group) => same_file(path, group),
        None => is_session || contribution.is_nameless(),
    };
    parts.push(if is_group {
        Addition::Group(session.group_origin.unwrap_or(contribution.origin), contribution.answers)
    } else {
        Addition::Contribution(contribution)
    });
    parts
}

/// The last second of the year 9999: RFC 3339 goes no further.
const LAST_SECOND: u64 = 253_402_300_799;

/// The time, or the one that SOURCE_DATE_EPOCH gives, as RFC 3339.
fn now() -> String {
    let given = std::env::var("SOURCE_DATE_EPOCH").ok().and_then(|seconds| seconds.parse().ok());
    let given = given.filter(|seconds| *seconds <= LAST_SECOND);
    let time = given.map_or_else(SystemTime::now, |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds));
    humantime::format_rfc3339_seconds(time).to_string()
}

/// The day it is.
pub fn today() -> Date {
    Date::of_moment(&now()).expect("a moment starts with its day")
}
