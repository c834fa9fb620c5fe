//! `opschaal canvas`: answers in, PDF out.

use std::path::{Path, PathBuf};

use opschaal::canvas::{self, Medium, Options};
use opschaal::diagnostic::{Problem, Source};
use opschaal::method::Method;
use opschaal::session::Session as Answers;

use super::args::CanvasArgs;
use super::output::{self, Existing, STDOUT};
use super::{Failed, Session, files, input};

/// The name of the example's file.
const EXAMPLE: &str = "voorbeeld-stations.toml";

pub fn run(session: &mut Session, args: CanvasArgs) -> Result<(), Failed> {
    let existing = Existing::from_force(args.force);
    let output = output_path(&args);
    if output.as_os_str() != STDOUT && !has_extension(&output, "pdf") {
        return session.fail(
            Problem::error(format!("{} does not end in .pdf", output.display()))
                .with_hint("a canvas is a PDF: give it a name such as canvas.pdf"),
        );
    }
    let writable = output::check(&output, existing);
    session.accept(writable)?;
    let method = session.method()?;
    let answers = read(session, &args, &method)?;
    let options = Options {
        sheets: args.sheets.iter().map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty()).collect(),
        paper: args.paper.into(),
        medium: if args.print { Medium::Print } else { Medium::Form },
        grayscale: args.grayscale,
    };
    let made = canvas::make(&method, &answers, &options);
    let canvas = session.accept(made)?;
    session.terminal.show(&canvas.warnings);
    let written = if output.as_os_str() == STDOUT {
        output::print_binary(&canvas.pdf)
    } else {
        output::write(&output, &canvas.pdf, existing)
    };
    session.accept(written)?;
    if output.as_os_str() != STDOUT {
        session.terminal.say(format_args!("wrote {}", output.display()));
    }
    Ok(())
}

/// Reads the answers: none, the example, or a file.
fn read(session: &mut Session, args: &CanvasArgs, method: &Method) -> Result<Answers, Failed> {
    if args.example {
        let source = Source { name: EXAMPLE.to_string(), text: opschaal::assets::EXAMPLE.to_string() };
        return files::parse(session, &source, method);
    }
    match &args.answers {
        Some(path) => files::answers(session, path, method),
        None => Ok(Answers::default()),
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

fn has_extension(path: &Path, extension: &str) -> bool {
    path.extension().is_some_and(|given| given.eq_ignore_ascii_case(extension))
}
