//! Files of any kind, brought together in one session.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use opschaal::answers::Date;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::read::{self, Whose};
use opschaal::session::{self, Merged};
use opschaal::source::{Problems, Source};
use rayon::prelude::*;

use super::run::{Failed, Run};
use super::{files, progress};

/// Files of people, and which of them holds the group's result, when its content doesn't say so.
pub struct Sources {
    pub files: Vec<PathBuf>,
    pub group: Option<PathBuf>,
}

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
    run: &mut Run,
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
    let bar = progress::bar(paths.len(), run.terminal.catalogue());
    let loaded = paths.par_iter().map(|path| files::load(path, method)).inspect(|_| bar.inc(1));
    let loaded: Vec<_> = loaded.collect();
    bar.finish_and_clear();
    let mut complete = Ok(());
    let mut files = Vec::new();
    let mut warnings = Vec::new();
    let loaded =
        paths.iter().zip(loaded).flat_map(|(path, loaded)| loaded.into_iter().map(move |file| (path, file.read)));
    for (path, loaded) in loaded {
        let loaded = loaded.map(|mut file| {
            // What many files have in common is said once.
            warnings.extend(file.warnings.extract_if(.., |problem| !problem.has_range()));
            file
        });
        match run.returned(loaded) {
            Ok(file) => files.push((file, whose(path, group))),
            // What can't be read is named, and the rest goes on: a file can be added later.
            Err(Failed) => complete = Err(Failed),
        }
    }
    run.terminal.show(&warnings);
    let gathered = run.accept(read::gather(method, existing, files, &now()).map_err(with_option))?;
    for name in &gathered.blank {
        run.terminal.tell(&say::blank_left_out(name));
    }
    run.terminal.show(&gathered.merged.warnings);
    Ok(Gathered { merged: gathered.merged, complete, damaged: !gathered.damaged.is_empty() })
}

/// Reads files into one session, or fails when one of them can't be read: what is made from it would miss something.
pub fn whole(run: &mut Run, method: &Method, sources: &Sources) -> Result<session::Session, Failed> {
    let paths = run.accept(files::found(&sources.files))?;
    let gathered = gather(run, method, None, &paths, sources.group.as_deref())?;
    if gathered.complete.is_err() || gathered.damaged {
        run.terminal.tell(&say::nothing_made());
        return Err(Failed);
    }
    Ok(gathered.merged.session)
}

pub fn same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path));
    real(one) == real(other)
}

fn whose(path: &Path, group: Option<&Path>) -> Whose {
    match group {
        None => Whose::Untold,
        Some(group) if same_file(path, group) => Whose::Group,
        Some(_) => Whose::Person,
    }
}

/// Says whose result is the group's the way it is said on the command line.
fn with_option(mut problems: Problems) -> Problems {
    let hints = problems.0.iter_mut().flat_map(|problem| &mut problem.hints);
    for hint in hints.filter(|hint| hint.code() == "say_which_is_the_group") {
        *hint = say::use_option_group();
    }
    problems
}

/// The last second of the year 9999: RFC 3339 goes no further.
const LAST_SECOND: u64 = 253_402_300_799;

/// The time, or the one that `SOURCE_DATE_EPOCH` gives, as RFC 3339.
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
