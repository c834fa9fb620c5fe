//! `opschaal canvas`: answers in, PDF out.

use std::path::{Path, PathBuf};

use opschaal::canvas::{self, Medium, Options};
use opschaal::diagnostic::Source;
use opschaal::method::Method;
use opschaal::session;

use super::args::CanvasArgs;
use super::output::{Content, Target};
use super::{Failed, Session, input};

/// The name of the example's file.
const EXAMPLE: &str = "voorbeeld-stations.toml";

pub fn run(session: &mut Session, args: CanvasArgs) -> Result<(), Failed> {
    let target = Target::new(output_path(&args), Content::Canvas, args.force);
    let method = session.method()?;
    // What is wrong with the output is said along with what is wrong with the answers: one run shows it all.
    let answers = read(session, &args, &method);
    let writable = session.accept(target.check());
    let (answers, ()) = (answers?, writable?);
    let options = Options {
        sheets: args.sheets,
        paper: args.paper.into(),
        medium: if args.print { Medium::Print } else { Medium::Form },
        grayscale: args.grayscale,
    };
    let canvas = session.accept(canvas::make(&method, &answers, &options))?;
    session.terminal.show(&canvas.warnings);
    session.write(&target, &canvas.pdf)
}

/// Reads the answers: none, the example, or a file.
fn read(session: &mut Session, args: &CanvasArgs, method: &Method) -> Result<session::Session, Failed> {
    if args.example {
        let source = Source { name: EXAMPLE.to_string(), text: opschaal::assets::EXAMPLE.to_string() };
        session.terminal.remember(&source);
        return session.accept(session::parse(&source, method)).map(|parsed| parsed.session);
    }
    match &args.answers {
        Some(path) => session.answers(path, method).map(|(_, answers)| answers),
        None => Ok(session::Session::default()),
    }
}

/// Where to write: as told, or named after the answers, in the current folder.
fn output_path(args: &CanvasArgs) -> PathBuf {
    let from = |path: &Path| PathBuf::from(path.with_extension("pdf").file_name().unwrap_or("canvas.pdf".as_ref()));
    match (&args.output, &args.answers) {
        (Some(output), _) => output.clone(),
        (None, Some(answers)) if answers.as_os_str() != input::STDIN => from(answers),
        (None, _) if args.example => from(Path::new(EXAMPLE)),
        (None, _) => PathBuf::from("canvas.pdf"),
    }
}
