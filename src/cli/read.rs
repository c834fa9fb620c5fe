//! `opschaal read`: filled-in canvases in, answers files and receipts out.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

use opschaal::answers::{self, Answers, Value};
use opschaal::diagnostic::Problem;
use opschaal::method::{FieldKind, Method};
use rayon::prelude::*;
use serde::Serialize;

use super::args::ReadArgs;
use super::files::{self, Loaded, Refused};
use super::output::{self, Content, STDOUT};
use super::{Failed, Session, interrupt};

/// How many files are read at a time: enough for all cores, and memory does not grow with the number of files.
const BATCH: usize = 64;

/// How many empty fields a receipt names before it counts the rest.
const NAMED: usize = 6;

/// What was found in one file.
#[derive(Debug, Default, Serialize)]
struct Receipt {
    file: String,
    method: Option<String>,
    version: Option<String>,
    sheets: Vec<String>,
    filled: usize,
    total: usize,
    empty: Vec<String>,
    conflicts: Vec<String>,
    unplaced: Vec<String>,
    contributions: usize,
    warnings: Vec<String>,
    errors: Vec<String>,
    output: Option<String>,
}

pub fn run(session: &mut Session, args: ReadArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let paths = session.accept(files::found(&args.files))?;
    let target = session.accept(Target::new(&args, paths.len()))?;
    let mut taken = HashSet::new();
    let mut receipts = Vec::new();
    let mut result = Ok(());
    for batch in paths.chunks(BATCH) {
        if interrupt::requested() {
            session.terminal.say("stopped; what was written is whole");
            return Err(Failed);
        }
        let loaded: Vec<_> = batch.par_iter().map(|path| files::load(path, &method)).collect();
        for (path, loaded) in batch.iter().zip(loaded) {
            let output = target.path(path, &mut taken);
            let receipt = one(session, &method, path, loaded, &output, &args);
            if !receipt.errors.is_empty() {
                result = Err(Failed);
            }
            if args.json {
                receipts.push(receipt);
            }
        }
    }
    if args.json {
        let json = serde_json::to_string_pretty(&receipts).unwrap_or_default();
        session.accept(output::print(format!("{json}\n").as_bytes()))?;
    }
    result
}

/// Shows the receipt of a file and writes its answers.
fn one(
    session: &mut Session,
    method: &Method,
    path: &Path,
    loaded: Result<Loaded, Refused>,
    output: &Path,
    args: &ReadArgs,
) -> Receipt {
    let file = path.display().to_string();
    let loaded = match loaded {
        Ok(loaded) => loaded,
        Err(refused) => {
            refused.source.iter().for_each(|source| session.terminal.remember(source));
            session.terminal.show(&refused.problems.0);
            let errors = refused.problems.0.iter().map(ToString::to_string).collect();
            return Receipt { file, errors, ..Receipt::default() };
        }
    };
    let mut receipt = receipt(method, file, &loaded);
    loaded.source.iter().for_each(|source| session.terminal.remember(source));
    session.terminal.show(&loaded.warnings);
    let text = if loaded.session.contributions.is_empty() {
        answers::to_toml(method, &loaded.session.group)
    } else {
        // A session is what it is: reading it gives the file itself.
        loaded.source.map_or_else(String::new, |source| source.text)
    };
    let output = output::Target::new(output.to_path_buf(), Content::Answers, args.force);
    match output.write(text.as_bytes()) {
        Ok(path) => {
            receipt.output = path.map(|path| path.display().to_string());
            session.terminal.say(receipt.summary());
        }
        Err(problem) => {
            receipt.errors.push(problem.to_string());
            session.terminal.show(&[problem]);
        }
    }
    receipt
}

fn receipt(method: &Method, file: String, loaded: &Loaded) -> Receipt {
    let answers = &loaded.session.group;
    let sheets: Vec<String> = loaded.marks.iter().map(|mark| mark.sheet.clone()).collect();
    let first = loaded.marks.first();
    let fields = method
        .sheets
        .iter()
        .filter(|sheet| sheets.is_empty() || sheets.contains(&sheet.id))
        .flat_map(|sheet| sheet.fields());
    let (mut filled, mut total, mut empty) = (0, 0, Vec::new());
    for field in fields {
        total += 1;
        if answers.get(&field.path).is_some() {
            filled += 1;
        } else if !method.is_in_list(&field.path) {
            empty.push(field.path.to_string());
        }
    }
    // Rows beyond those on the sheet count too.
    let extra = answers.iter().filter(|(path, _)| method.field(path.as_str()).is_some()).count().saturating_sub(filled);
    Receipt {
        file,
        method: first.map(|mark| mark.method.clone()),
        version: first.map(|mark| mark.version.clone()),
        sheets,
        filled: filled + extra,
        total: total + extra,
        empty,
        conflicts: conflicts(method, answers),
        unplaced: answers.unplaced().map(|(name, _)| name.to_string()).collect(),
        contributions: loaded.session.contributions.len(),
        warnings: loaded.warnings.iter().map(ToString::to_string).collect(),
        errors: Vec::new(),
        output: None,
    }
}

/// The choices in which more is ticked than belongs.
fn conflicts(method: &Method, answers: &Answers) -> Vec<String> {
    let contradicting = |path: &str, value: &Value| {
        let one = method.field(path).is_some_and(|field| matches!(field.kind, FieldKind::OneOf(_)));
        one && matches!(value, Value::Chosen(ids) if ids.len() > 1)
    };
    answers
        .iter()
        .filter(|(path, value)| contradicting(path.as_str(), value))
        .map(|(path, _)| path.to_string())
        .collect()
}

impl Receipt {
    fn summary(&self) -> String {
        let mut lines = vec![format!("{}: {} of {} fields filled in", self.file, self.filled, self.total)];
        if let (Some(method), Some(version)) = (&self.method, &self.version) {
            lines.push(format!("  method: {method} {version}, sheets: {}", self.sheets.join(", ")));
        }
        if self.contributions > 0 {
            lines.push(format!("  contributions: {}", self.contributions));
        }
        for (what, names) in [("empty", &self.empty), ("conflict", &self.conflicts), ("not placed", &self.unplaced)] {
            if names.is_empty() {
                continue;
            }
            let rest = names.len().saturating_sub(NAMED);
            let more = if rest > 0 { format!(" and {rest} more") } else { String::new() };
            lines.push(format!("  {what}: {}{more}", names[..names.len() - rest].join(", ")));
        }
        lines.extend(self.output.iter().map(|output| format!("  written to: {output}")));
        lines.join("\n")
    }
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
            return Err(Problem::error("--json and -o - both want standard output").with_hint("give a file with -o"));
        }
        let toml = output.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml"));
        if stdout || toml && !output.is_dir() {
            if count == 1 {
                return Ok(Self::File(output.clone()));
            }
            return Err(Problem::error(format!("{count} files can't go into one: {}", output.display()))
                .with_hint("give a folder with -o, or put them side by side with `opschaal merge`"));
        }
        std::fs::create_dir_all(output)
            .map_err(|err| Problem::error(format!("the folder {} can't be made: {err}", output.display())))?;
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
