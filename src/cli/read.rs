//! `opschaal read`: filled-in canvases in, answers files and receipts out.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

use opschaal::answers;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::read::{Checklist, Receipt, Refused};
use opschaal::source::{Problem, Source};
use rayon::prelude::*;
use serde::ser::{SerializeSeq, Serializer};

use super::args::ReadArgs;
use super::files;
use super::output::{self, Content, STDOUT};
use super::{Failed, Session, interrupt};

/// How many files are read at a time: enough for all cores, and memory does not grow with the number of files.
const BATCH: usize = 64;

pub fn run(session: &mut Session, args: ReadArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let paths = session.accept(files::found(&args.files))?;
    let target = session.accept(Target::new(&args, paths.len()))?;
    if !args.json {
        return read(session, &method, &paths, &target, args.force, |_| ());
    }
    // Receipts go out as they come: a list of all of them would take more memory than reading.
    let mut json = serde_json::Serializer::pretty(io::BufWriter::new(io::stdout().lock()));
    let mut result = Ok(());
    let written = json.serialize_seq(None).and_then(|mut list| {
        let mut written = Ok(());
        result = read(session, &method, &paths, &target, args.force, |receipt| {
            if written.is_ok() {
                written = list.serialize_element(receipt);
            }
        });
        written.and_then(|()| list.end())
    });
    let written = written.map_err(io::Error::from).and_then(|()| output::end(json.into_inner()));
    session.accept(output::printed(written))?;
    result
}

/// Reads files, and hands out their receipts in the order of the files.
fn read(
    session: &mut Session,
    method: &Method,
    paths: &[PathBuf],
    target: &Target,
    force: bool,
    mut hand_out: impl FnMut(&Receipt),
) -> Result<(), Failed> {
    let checklist = Checklist::new(method);
    let mut taken = HashSet::new();
    let mut result = Ok(());
    for batch in paths.chunks(BATCH) {
        if interrupt::requested() {
            session.terminal.tell(&say::stopped_whole());
            return Err(Failed);
        }
        let jobs: Vec<_> = batch.iter().map(|path| (path, target.path(path, &mut taken))).collect();
        let done: Vec<Done> =
            jobs.into_par_iter().map(|(path, output)| one(method, &checklist, path, output, target, force)).collect();
        for Done { receipt, source } in done {
            session.terminal.show_in(source.as_ref(), &[&receipt.warnings[..], &receipt.errors].concat());
            if receipt.errors.is_empty() {
                let (head, lines) = receipt.summary();
                session.terminal.tell(&head);
                for line in lines {
                    session.terminal.tell(&say::below(line));
                }
            } else {
                result = Err(Failed);
            }
            hand_out(&receipt);
        }
    }
    result
}

/// What has become of a file.
struct Done {
    receipt: Receipt,
    /// The text that problems point into.
    source: Option<Source>,
}

/// Reads a file and writes its answers.
fn one(method: &Method, checklist: &Checklist, path: &Path, output: PathBuf, target: &Target, force: bool) -> Done {
    let file = path.display().to_string();
    let loaded = match files::load(path, method) {
        Ok(loaded) => loaded,
        Err(Refused { problems, source, .. }) => return Done { receipt: Receipt::refused(file, &problems), source },
    };
    let mut receipt = checklist.receipt(&loaded);
    receipt.file = file;
    let text;
    let bytes = match &loaded.source {
        // A session is what it is: reading it gives the file itself.
        Some(source) if !loaded.session.contributions.is_empty() => source.text.as_bytes(),
        Some(_) | None => {
            text = answers::to_toml(method, &loaded.session.group);
            text.as_bytes()
        }
    };
    let output = output::Target::new(output, Content::Answers, force);
    let written = match target {
        Target::File(_) => output.write(bytes),
        Target::Folder(_) => output.write_quickly(bytes).map(Some),
    };
    match written {
        Ok(path) => receipt.output = path.map(|path| path.display().to_string()),
        Err(problem) => receipt.errors.push(problem),
    }
    Done { receipt, source: loaded.source }
}

/// Where answers go.
enum Target {
    File(PathBuf),
    Folder(PathBuf),
}

impl Target {
    fn new(args: &ReadArgs, count: usize) -> Result<Self, Problem> {
        let Some(output) = &args.output else { return Ok(Self::Folder(PathBuf::new())) };
        let stdout = output.as_os_str() == STDOUT;
        if stdout && args.json {
            return Err(Problem::error(say::json_and_answers_on_stdout()).with_hint(say::give_a_file()));
        }
        let toml = output.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
        if stdout || toml && !output.is_dir() {
            if count == 1 {
                return Ok(Self::File(output.clone()));
            }
            let problem = Problem::error(say::many_into_one(count, output.display()));
            return Err(problem.with_hint(say::give_a_folder_or_merge()));
        }
        output::make_folder(output)?;
        Ok(Self::Folder(output.clone()))
    }

    /// The file for the answers from `input`; inputs of the same name in other folders get a number.
    fn path(&self, input: &Path, taken: &mut HashSet<String>) -> PathBuf {
        match self {
            Self::File(file) => file.clone(),
            Self::Folder(folder) => {
                let stem = match input.file_stem() {
                    Some(stem) if input.as_os_str() != super::input::STDIN => stem.to_string_lossy().into_owned(),
                    Some(_) | None => "antwoorden".to_string(),
                };
                let mut name = stem.clone();
                let mut number = 1;
                while !taken.insert(name.to_lowercase()) {
                    number += 1;
                    name = format!("{stem} {number}");
                }
                folder.join(format!("{name}.toml"))
            }
        }
    }
}
