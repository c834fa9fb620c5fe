//! Files that people sent back, brought together.

use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use opschaal::answers::Date;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::read::{self, Gathering, Whose};
use opschaal::session::{Doubles, Merged, Moment, Origin, Session};
use opschaal::source::{Problems, Source};
use rayon::prelude::*;

use super::files::{self, Depth};
use super::progress;
use super::run::{Failed, Run};

/// Files of people, and how to count them.
pub struct Sources {
    pub files: Vec<PathBuf>,
    pub depth: Depth,
    pub group: Group,
    /// The file with votes in the room that come in the place of others.
    pub votes: Option<PathBuf>,
    pub doubles: Doubles,
    pub unreadable: Unreadable,
}

/// Which file holds the group's result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Group {
    /// Nobody said.
    Untold,
    /// This one.
    File(PathBuf),
    /// None of them.
    Nobody,
}

/// What to do when something can't be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unreadable {
    /// Make nothing: something would be missing in it.
    Stop,
    /// Go on without it, and say so in what is made.
    Skip,
}

impl Sources {
    /// One file, which is a session or the canvas of a group.
    pub fn one(file: PathBuf) -> Self {
        Self {
            files: vec![file.clone()],
            depth: Depth::Top,
            group: Group::File(file),
            votes: None,
            doubles: Doubles::default(),
            unreadable: Unreadable::Stop,
        }
    }

    fn whose(&self, path: &Path) -> Whose {
        if self.votes.as_deref().is_some_and(|votes| same_file(path, votes)) {
            return Whose::Room;
        }
        match &self.group {
            Group::Untold => Whose::Untold,
            Group::File(group) if same_file(path, group) => Whose::Group,
            Group::File(_) | Group::Nobody => Whose::Person,
        }
    }
}

/// What files are brought together with.
#[derive(Default)]
pub struct Onto<'a> {
    /// The session that they are added to.
    pub existing: Option<&'a Source>,
    /// The files that are there for something else.
    pub elsewhere: &'a [&'a Path],
    /// The files of sessions that were held before.
    pub earlier: &'a [PathBuf],
    /// What the session is called from now on.
    pub name: Option<&'a str>,
}

/// Reads files and brings them together, with what is in a session already. The method, and the files that are there for
/// something else, are no files to read.
///
/// What is left out is named. Fails, and nothing is to be made, when something can't be read that would be missed.
pub fn gather(run: &mut Run, method: &Method, onto: Onto, sources: &Sources) -> Result<Merged, Failed> {
    let Onto { existing, elsewhere, earlier, name } = onto;
    let elsewhere = elsewhere.iter().copied().chain(earlier.iter().map(PathBuf::as_path));
    let files::Found { files: mut paths, unread: beside, passed } =
        run.accept(files::found(&sources.files, sources.depth))?;
    let elsewhere: Vec<&Path> = elsewhere.chain(run.method.as_deref()).collect();
    paths.retain(|path| !elsewhere.iter().any(|other| same_file(path, other)));
    let group = match &sources.group {
        Group::File(group) => Some(group),
        Group::Untold | Group::Nobody => None,
    };
    for named in group.into_iter().chain(&sources.votes) {
        if !paths.iter().any(|path| same_file(path, named)) {
            paths.push(named.clone());
        }
    }
    if !passed.is_empty() {
        run.terminal.tell(&say::passed_over(&passed));
    }
    let bar = progress::bar(paths.len(), run.terminal.catalogue());
    let loaded = paths.par_iter().map(|path| files::load(path, method)).inspect(|_| bar.inc(1));
    let loaded: Vec<_> = loaded.collect();
    bar.finish_and_clear();
    let (mut files, mut unread, mut warnings, mut passed) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (path, problem) in beside {
        run.terminal.show(&[problem]);
        unread.push(Origin::new(path.file_name().unwrap_or_default().to_string_lossy(), ""));
    }
    let loaded = paths.iter().zip(loaded).flat_map(|(path, files)| files.into_iter().map(move |file| (path, file)));
    for (path, mut file) in loaded {
        match &mut file.read {
            Ok(read) => {
                // What many files have in common is said once.
                warnings.extend(read.warnings.extract_if(.., |problem| !problem.has_range()));
                run.terminal.show_in(read.source.as_ref(), &read.warnings);
            }
            Err(refused) if refused.is_of_nobody() => passed.push(file.name.clone()),
            Err(refused) => run.terminal.show_in(refused.source.as_ref(), &refused.problems.0),
        }
        files.push((file, sources.whose(path)));
    }
    if !passed.is_empty() {
        run.terminal.tell(&say::passed_over(&passed));
    }
    run.terminal.show(&warnings);
    let sorted = run.accept(read::sorted(files.iter().map(|(file, whose)| (file, *whose))))?;
    unread.extend(sorted.unread);
    let missed = !unread.is_empty();
    let mut gathering = Gathering::default();
    let moment = now();
    (gathering.existing, gathering.moment, gathering.name) = (existing, &moment, name);
    gathering.earlier = moments(run, method, earlier, &moment)?;
    (gathering.doubles, gathering.unread) = (sources.doubles, unread);
    let gathered = run.accept(read::gather(method, gathering, sorted.returned).map_err(with_options))?;
    for message in gathered.left_out() {
        run.terminal.tell(&message);
    }
    run.terminal.show(&gathered.merged.warnings);
    if sources.unreadable == Unreadable::Stop && (missed || gathered.misses_answers()) {
        run.terminal.tell(&say::nothing_made());
        return Err(Failed);
    }
    Ok(gathered.merged)
}

/// Reads files and brings them together in a session of their own.
pub fn session(run: &mut Run, method: &Method, sources: &Sources) -> Result<Session, Failed> {
    gather(run, method, Onto::default(), sources).map(|merged| merged.session)
}

/// Reads the files of sessions that were held before.
fn moments(run: &mut Run, method: &Method, files: &[PathBuf], read: &str) -> Result<Vec<Moment>, Failed> {
    let mut moments = Vec::new();
    for path in files {
        let (_, file) = run.file(path, method)?;
        moments.extend(run.accept(file.moments(read))?);
    }
    Ok(moments)
}

pub fn same_file(one: &Path, other: &Path) -> bool {
    let real = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| PathBuf::from(path));
    real(one) == real(other)
}

/// Says what can be said about files the way it is said on the command line.
fn with_options(mut problems: Problems) -> Problems {
    for hint in problems.0.iter_mut().flat_map(|problem| &mut problem.hints) {
        match hint.code() {
            "say_which_is_the_group" => *hint = say::use_option_group(),
            "say_which_votes_count" => *hint = say::use_option_votes(),
            "or_that_there_is_none" => *hint = say::use_option_no_group(),
            _ => {}
        }
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
