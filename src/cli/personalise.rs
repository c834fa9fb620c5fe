//! `opschaal personalise`: a fillable PDF for each person invited.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use indicatif::{ProgressBar, ProgressStyle};
use opschaal::canvas::{self, Options};
use opschaal::messages::{Catalogue, program as say};
use opschaal::pdf::Copies;
use opschaal::people::{self, Person};
use opschaal::source::{Problem, Problems};
use rayon::prelude::*;

use super::args::PersonaliseArgs;
use super::input::Kind;
use super::output::{self, Content, Target};
use super::{Failed, Session, interrupt};

pub fn run(session: &mut Session, args: PersonaliseArgs) -> Result<(), Failed> {
    let method = session.method()?;
    let read = session.input.bytes(&args.people, Kind::People);
    let (name, bytes) = session.accept(read)?;
    let people::List { people, warnings, .. } = session.accept(people::parse(&name, &bytes))?;
    session.terminal.show(&warnings);
    let answers = match &args.answers {
        Some(path) => session.answers(path, &method)?.1,
        None => opschaal::session::Session::default(),
    };
    session.accept(output::make_folder(&args.directory))?;
    let jobs: Vec<(PathBuf, &Person)> = people::file_names(&people, ".pdf")
        .iter()
        .map(|file| args.directory.join(file))
        .zip(&people)
        .filter(|(path, _)| !path.exists())
        .collect();
    let there = people.len() - jobs.len();
    let options = Options { sheets: args.sheets.clone(), paper: args.paper.into(), ..Options::default() };
    let typed = people.iter().flat_map(|person| [person.name.as_str(), person.organisation.as_str()]);
    let form = session.accept(canvas::form(&method, &answers, &options, typed))?;
    session.terminal.show(&form.made.warnings);
    let paths = [method.person_field.as_str(), method.organisation_field.as_str()];
    let copies = session.accept(Copies::new(&form, &paths))?;
    let problems = Mutex::new(Vec::new());
    let made = AtomicUsize::new(0);
    let bar = progress(jobs.len(), session.terminal.catalogue());
    let failed = AtomicBool::new(false);
    jobs.par_iter().for_each(|(path, person)| {
        if interrupt::requested() || failed.load(Ordering::Relaxed) {
            return;
        }
        let values = BTreeMap::from([(paths[0], person.name.as_str()), (paths[1], person.organisation.as_str())]);
        let copy = copies.copy(&values);
        let mut found: Vec<Problem> =
            copy.warnings.into_iter().map(|problem| problem.in_file(file_name(path))).collect();
        match Target::new(path.clone(), Content::Canvas, false).write_quickly(&copy.bytes) {
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
    session.terminal.show(&problems.sorted().0);
    let made = made.into_inner();
    let (all, folder) = (people.len(), args.directory.display());
    session.terminal.tell(&match there {
        0 => say::copies_made(made, all, folder),
        there => say::copies_made_beside(made, all, folder, there),
    });
    if made + there == people.len() {
        return Ok(());
    }
    session.terminal.tell(&say::run_again());
    Err(Failed)
}

fn file_name(path: &Path) -> String {
    path.file_name().map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// A bar on standard error; none where nobody would see it move.
fn progress(count: usize, catalogue: &Catalogue) -> ProgressBar {
    let style = ProgressStyle::with_template(&catalogue.text(&say::progress("{bar:30} {pos}", "{len}", "{eta}")));
    ProgressBar::new(count as u64).with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}
