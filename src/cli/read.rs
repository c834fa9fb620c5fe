//! `opschaal read`: filled-in canvases in, answers files and receipts out.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use opschaal::answers;
use opschaal::language::Wording;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::read::{Arrived, Checklist, Receipt, Refused};
use opschaal::session::{self, Addition, Doubles, Session};
use opschaal::source::{Problem, Source};
use rayon::prelude::*;
use serde::ser::{SerializeSeq, Serializer};

use super::files::{self, Depth};
use super::output::{self, Product, STDOUT, Target};
use super::run::{Failed, Run};
use super::whole::Existing;
use super::{interrupt, method};

/// How many files are read at a time: enough for all cores, and memory does not grow with the number of files.
const BATCH: usize = 64;

/// What to read, and where to.
pub struct Config {
    pub files: Vec<PathBuf>,
    pub depth: Depth,
    /// A file or a folder; without one, this folder.
    pub output: Option<PathBuf>,
    pub existing: Existing,
    pub receipts: Receipts,
}

/// How receipts are given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Receipts {
    Told,
    /// On standard output too.
    Json,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { files, depth, output, existing, receipts } = config;
    let method = method::load(run)?;
    let files::Found { files: paths, unread, passed } = run.accept(files::found(&files, depth))?;
    let beside: Vec<Problem> = unread.into_iter().map(|(_, problem)| problem).collect();
    run.terminal.show(&beside);
    if !passed.is_empty() {
        run.terminal.tell(&say::passed_over(&passed));
    }
    let place = run.accept(Destination::new(output.as_deref(), paths.len()))?;
    let job = Job { method: &method, checklist: &Checklist::new(&method), place: &place, existing };
    match receipts {
        Receipts::Told => read(run, &paths, &job, |_| ()),
        Receipts::Json => read_to_json(run, &paths, &job),
    }?;
    if beside.is_empty() { Ok(()) } else { Err(Failed) }
}

/// Reads files, and writes their receipts to standard output.
fn read_to_json(run: &mut Run, paths: &[PathBuf], job: &Job) -> Result<(), Failed> {
    // Receipts go out as they come: a list of all of them would take more memory than reading.
    let mut json = serde_json::Serializer::pretty(io::BufWriter::new(io::stdout().lock()));
    let mut result = Ok(());
    let written = json.serialize_seq(None).and_then(|mut list| {
        let mut written = Ok(());
        result = read(run, paths, job, |receipt| {
            if written.is_ok() {
                written = list.serialize_element(receipt);
            }
        });
        written.and_then(|()| list.end())
    });
    let written = written.map_err(io::Error::from).and_then(|()| output::end(json.into_inner()));
    run.accept(output::printed(written))?;
    result
}

/// Reads files, and hands out their receipts in the order of the files.
fn read(run: &mut Run, paths: &[PathBuf], job: &Job, mut hand_out: impl FnMut(&Receipt)) -> Result<(), Failed> {
    let mut taken = HashSet::new();
    let mut result = Ok(());
    for batch in paths.chunks(BATCH) {
        if interrupt::requested() {
            run.terminal.tell(&say::stopped_whole());
            return Err(Failed);
        }
        let loaded: Vec<_> = batch.par_iter().map(|path| files::load(path, job.method)).collect();
        let mut jobs = Vec::new();
        for (path, parts) in batch.iter().zip(loaded) {
            let count = parts.len();
            jobs.extend(
                parts.into_iter().map(|part| (part, job.place.path(&job.method.wording, path, count, &mut taken))),
            );
        }
        let done: Vec<Done> = jobs.into_par_iter().map(|(part, output)| one(job, part, output)).collect();
        for Done { receipt, source } in done {
            run.terminal.show_in(source.as_ref(), &[&receipt.warnings[..], &receipt.errors].concat());
            if !receipt.errors.is_empty() {
                result = Err(Failed);
            } else if receipt.total > 0 {
                let (head, lines) = receipt.summary();
                run.terminal.tell(&head);
                for line in lines {
                    run.terminal.tell(&say::below(line));
                }
            }
            hand_out(&receipt);
        }
    }
    result
}

/// What is the same for all files.
struct Job<'j> {
    method: &'j Method,
    checklist: &'j Checklist<'j>,
    place: &'j Destination,
    existing: Existing,
}

/// What has become of a file.
struct Done {
    receipt: Receipt,
    /// The text that problems point into.
    source: Option<Source>,
}

/// Writes the answers of a file that was read.
fn one(job: &Job, part: Arrived, output: Result<PathBuf, Problem>) -> Done {
    let Job { method, checklist, place, existing } = job;
    let read = part.read.and_then(|loaded| Ok((loaded, output?)));
    let (loaded, output) = match read {
        Ok(read) => read,
        Err(Refused { problems, source, .. }) => {
            return Done { receipt: Receipt::refused(part.name, &problems), source };
        }
    };
    let mut receipt = checklist.receipt(&loaded);
    let text;
    let bytes = match &loaded.source {
        // A session is what it is: reading it gives the file itself.
        Some(source) if loaded.session.is_of_many() => source.text.as_bytes(),
        // What several people filled in in one file becomes a session.
        None if loaded.session.is_of_many() => {
            let Session { contributions, unchanged, .. } = loaded.session.clone();
            let people = contributions.into_iter().map(Addition::Contribution);
            let people = people.chain(unchanged.into_iter().map(Addition::Unchanged));
            match session::merge(method, None, people.collect(), Doubles::All) {
                Ok(merged) => text = merged.text,
                Err(problems) => return Done { receipt: Receipt::refused(receipt.file, &problems), source: None },
            }
            text.as_bytes()
        }
        // What somebody wrote as TOML came from no other file.
        Some(_) if loaded.session.source.is_none() => {
            text = answers::to_toml(method, &loaded.session.group);
            text.as_bytes()
        }
        Some(_) | None => {
            text = session::copy_to_toml(method, &loaded.session, &loaded.origin);
            text.as_bytes()
        }
    };
    let output = Target::new(output, Product::Answers, *existing);
    let written = match place {
        Destination::File(_) => output.write(bytes),
        Destination::Folder(_) => output.write_quickly(bytes).map(Some),
    };
    match written {
        Ok(path) => receipt.output = path.map(|path| path.display().to_string()),
        Err(problem) => receipt.errors.push(problem),
    }
    Done { receipt, source: loaded.source }
}

/// Where answers go.
enum Destination {
    File(PathBuf),
    Folder(PathBuf),
}

impl Destination {
    fn new(output: Option<&Path>, count: usize) -> Result<Self, Problem> {
        let Some(output) = output else { return Ok(Self::Folder(PathBuf::new())) };
        let toml = output.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
        if output.as_os_str() == STDOUT || toml && !output.is_dir() {
            if count == 1 {
                return Ok(Self::File(output.to_path_buf()));
            }
            return Err(many_into_one(count, output));
        }
        output::make_folder(output)?;
        Ok(Self::Folder(output.to_path_buf()))
    }

    /// The file for answers from `input`, in which there are so many files; those of one name get a number.
    fn path(
        &self,
        wording: &Wording,
        input: &Path,
        count: usize,
        taken: &mut HashSet<String>,
    ) -> Result<PathBuf, Problem> {
        match self {
            Self::File(file) if count > 1 => Err(many_into_one(count, file)),
            Self::File(file) => Ok(file.clone()),
            Self::Folder(folder) => {
                let stem = match input.file_stem() {
                    Some(stem) if input.as_os_str() != super::input::STDIN => stem.to_string_lossy().into_owned(),
                    Some(_) | None => wording.answers.clone(),
                };
                let mut name = stem.clone();
                let mut number = 1;
                while !taken.insert(name.to_lowercase()) {
                    number += 1;
                    name = format!("{stem} {number}");
                }
                Ok(folder.join(format!("{name}.toml")))
            }
        }
    }
}

fn many_into_one(count: usize, output: &Path) -> Problem {
    Problem::error(say::many_into_one(count, output.display())).with_hint(say::give_a_folder_or_merge())
}
