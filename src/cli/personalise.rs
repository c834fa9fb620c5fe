//! `opschaal personalise`: a fillable PDF for each person invited.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use opschaal::canvas::{self, Options};
use opschaal::messages::program as say;
use opschaal::pdf::Copies;
use opschaal::people::{self, Person};
use opschaal::source::{Problem, Problems};
use rayon::prelude::*;

use super::output::{self, Existing, Product, Target};
use super::run::{Failed, Run};
use super::{interrupt, method, progress};

/// Whom to make a copy for, of what.
pub struct Config {
    /// The list of people.
    pub people: PathBuf,
    /// What is filled in for everybody.
    pub answers: Option<PathBuf>,
    pub folder: PathBuf,
    pub options: Options,
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { people, answers, folder, options } = config;
    let method = method::load(run)?;
    let people = run.people(&people, &method)?;
    let answers = run.answers_if_any(answers.as_deref(), &method)?;
    run.accept(output::make_folder(&folder))?;
    let jobs: Vec<(PathBuf, &Person)> = people::file_names(&method.wording, &people, ".pdf")
        .iter()
        .map(|file| folder.join(file))
        .zip(&people)
        .filter(|(path, _)| !path.exists())
        .collect();
    let there = people.len() - jobs.len();
    let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
    let form = run.accept(canvas::invitation(&method, &answers, &options, typed))?;
    run.terminal.show(&form.made.warnings);
    let paths = [method.person_field.as_str(), method.organisation_field.as_str()];
    let copies = run.accept(Copies::new(&form, &paths))?;
    let problems = Mutex::new(Vec::new());
    let made = AtomicUsize::new(0);
    let bar = progress::bar(jobs.len(), run.terminal.catalogue());
    let failed = AtomicBool::new(false);
    jobs.par_iter().for_each(|(path, person)| {
        if interrupt::requested() || failed.load(Ordering::Relaxed) {
            return;
        }
        let values = BTreeMap::from([(paths[0], person.name.as_str()), (paths[1], person.organisation.as_str())]);
        let copy = copies.copy(&values);
        let mut found: Vec<Problem> =
            copy.warnings.into_iter().map(|problem| problem.in_file(file_name(path))).collect();
        match Target::new(path.clone(), Product::Canvas, Existing::Kept).write_quickly(&copy.bytes) {
            Ok(_) => {
                made.fetch_add(1, Ordering::Relaxed);
            }
            Err(problem) => {
                // A full disk or a folder that is gone would fail for all the others as well.
                failed.store(true, Ordering::Relaxed);
                found.push(problem);
            }
        }
        if !found.is_empty() {
            problems.lock().unwrap_or_else(std::sync::PoisonError::into_inner).extend(found);
        }
        bar.inc(1);
    });
    bar.finish_and_clear();
    let problems = Problems(problems.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner));
    run.terminal.show(&problems.sorted().0);
    let made = made.into_inner();
    let (all, folder) = (people.len(), folder.display());
    run.terminal.tell(&match there {
        0 => say::copies_made(made, all, folder),
        there => say::copies_made_beside(made, all, folder, there),
    });
    if made + there == people.len() {
        return Ok(());
    }
    run.terminal.tell(&say::run_again());
    Err(Failed)
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}
