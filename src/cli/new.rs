//! `opschaal new`: a blank answers file, with the schema that editors use beside it; or a method to start from.

use std::fs;
use std::path::{Path, PathBuf};

use opschaal::messages::{Language, program as say};
use opschaal::method::{blank_toml, start};
use opschaal::pack::Part;
use opschaal::source::Problem;

use super::input::STDIN;
use super::output::{self, Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;
use super::{method, schema};

/// The schema's name; the blank file points to it.
const SCHEMA: &str = "opschaal.schema.json";

/// The name of the answers file when none is given.
const ANSWERS: &str = "canvas.toml";

/// Where to write.
pub struct Config {
    pub output: Option<PathBuf>,
    pub existing: Existing,
}

/// With a folder for `--method`, and no name for answers, the method is what is new.
pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { output, existing } = config;
    match (output, run.method.clone().filter(|name| names_a_folder(name))) {
        (None, Some(folder)) => a_method(run, &folder, existing),
        (output, _) => answers(run, output.unwrap_or_else(|| ANSWERS.into()), existing),
    }
}

/// Whether the name of a method is that of a folder, which need not be there: of no file, and of none of ours.
fn names_a_folder(name: &Path) -> bool {
    let is_ours = name.to_str().and_then(Language::of_name).is_some();
    let is_file = name.is_file() || name.extension().is_some_and(|ending| ending == "toml" || ending == "zip");
    !is_ours && (name.is_dir() || !is_file) && name.as_os_str() != STDIN
}

fn answers(run: &mut Run, output: PathBuf, existing: Existing) -> Result<(), Failed> {
    let method = method::load(run)?;
    let schema_path = output.with_file_name(SCHEMA);
    let answers = Target::new(output, Product::Answers, existing);
    let blank = blank_toml(&method, &format!("./{SCHEMA}"));
    if answers.is_stdout() {
        return run.write(&answers, blank.as_bytes());
    }
    let text = schema::text(&method);
    // The schema of another answers file in the folder serves this one as well.
    let schema = match fs::read(&schema_path) {
        Ok(there) if there == text.as_bytes() => None,
        Ok(_) | Err(_) => Some(Target::new(schema_path, Product::SharedSchema, existing)),
    };
    // Both or neither.
    let writable = run.accept(answers.check());
    let schema_writable = schema.iter().try_for_each(|schema| run.accept(schema.check()));
    let ((), ()) = (writable?, schema_writable?);
    run.write(&answers, blank.as_bytes())?;
    schema.iter().try_for_each(|schema| run.write(schema, text.as_bytes()))
}

/// Writes all files of a method to start from into a folder that is new or empty, or none of them.
fn a_method(run: &mut Run, folder: &Path, existing: Existing) -> Result<(), Failed> {
    let was_there = folder.is_dir();
    if existing == Existing::Kept && was_there && fs::read_dir(folder).is_ok_and(|mut inside| inside.next().is_some()) {
        let problem = Problem::error(say::folder_not_empty(folder.display()));
        return run.accept(Err(problem.with_hint(say::start_elsewhere_or_name_answers())));
    }
    run.accept(output::make_folder(folder))?;
    let files = start(run.terminal.catalogue().language());
    let target = |(name, bytes): (String, Vec<u8>)| (Target::new(folder.join(name), Product::Method, existing), bytes);
    let files: Vec<(Target, Vec<u8>)> = files.into_iter().map(target).collect();
    for (index, (target, bytes)) in files.iter().enumerate() {
        if let Err(problem) = target.write(bytes) {
            if existing == Existing::Kept {
                // What can't be taken away again stays: that it is not whole is told.
                files.iter().take(index).for_each(|(target, _)| drop(fs::remove_file(target.path())));
            }
            if !was_there {
                drop(fs::remove_dir(folder));
            }
            return run.accept(Err(problem));
        }
    }
    let first = folder.join(Part::Method.file_name());
    run.terminal.tell(&say::method_started(files.len(), folder.display(), first.display()));
    Ok(())
}
