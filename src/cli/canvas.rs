//! `opschaal canvas`: answers in, PDF or Word out.

use std::path::{Path, PathBuf};

use opschaal::canvas::{self, Options};
use opschaal::method::Method;
use opschaal::pack::{Pack, Part};
use opschaal::session::Session;

use super::filled::Filled;
use super::input::STDIN;
use super::method;
use super::output::{Product, Target};
use super::run::{Failed, Run};
use super::whole::Existing;

/// What canvas to make.
pub struct Config {
    pub answers: Answers,
    /// Where to write; none for a name after what is filled in, in the current folder.
    pub output: Option<PathBuf>,
    pub existing: Existing,
    pub options: Options,
}

/// What is filled in.
pub enum Answers {
    Example,
    Filled(Filled),
}

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let Config { answers, output, existing, options } = config;
    let method = method::load(run)?;
    let target = Target::new(output.unwrap_or_else(|| named_after(&answers, &run.pack)), Product::Canvas, existing);
    // What is wrong with the output is said along with what is wrong with the answers: one run shows it all.
    let answers = read(run, &answers, &method);
    let writable = run.accept(target.check());
    let (answers, ()) = (answers?, writable?);
    let bytes = run.made(canvas::make_as(target.output(), &method, &answers, &options))?;
    run.write(&target, &bytes)
}

/// The name of the canvas when none is given.
fn named_after(answers: &Answers, pack: &Pack) -> PathBuf {
    let from = |path: &Path| PathBuf::from(path.with_extension("pdf").file_name().unwrap_or("canvas.pdf".as_ref()));
    match answers {
        Answers::Example => pack.get(Part::Example).map_or("canvas.pdf".into(), |source| from(Path::new(&source.name))),
        Answers::Filled(filled) => {
            let file = filled.file().filter(|path| path.as_os_str() != STDIN);
            file.map_or_else(|| PathBuf::from("canvas.pdf"), from)
        }
    }
}

fn read(run: &mut Run, answers: &Answers, method: &Method) -> Result<Session, Failed> {
    match answers {
        Answers::Example => run.example(method),
        Answers::Filled(filled) => filled.read(run, method),
    }
}
