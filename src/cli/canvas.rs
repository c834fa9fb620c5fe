//! `opschaal canvas`: answers in, PDF out.

use std::path::{Path, PathBuf};

use opschaal::canvas::{self, Claim, LongTables, Medium, Options, Paper};
use opschaal::format::Output;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::session;
use opschaal::source::Problem;

use super::args::CanvasArgs;
use super::output::{Content, Target, document_as};
use super::{EXAMPLE, Failed, Session, input};

pub fn run(session: &mut Session, args: CanvasArgs) -> Result<(), Failed> {
    let path = output_path(&args);
    let output = document_as(&path);
    let target = Target::new(path, Content::Canvas, args.force);
    let method = session.method()?;
    // What is wrong with the output is said along with what is wrong with the answers: one run shows it all.
    let answers = read(session, &args, &method);
    let writable = session.accept(target.check());
    let printable = session.accept(printable(&args, output));
    let (answers, (), ()) = (answers?, writable?, printable?);
    let paper = args.paper.map_or_else(|| Paper::usual(output), Paper::from);
    let medium = match (args.print, args.archive) {
        (true, _) => Medium::Print,
        (false, true) => Medium::Form(Claim::Archival),
        (false, false) => Medium::Form(Claim::Accessible),
    };
    let long_tables = if args.split { LongTables::Split } else { LongTables::Whole };
    let options = Options { sheets: args.sheets, paper, medium, grayscale: args.grayscale, long_tables };
    let bytes = session.made(canvas::make_as(output, &method, &answers, &options))?;
    session.write(&target, &bytes)
}

/// Refuses a Word document without fields: whoever has it can type in it anyway. Its rows grow with what is in them,
/// so it needs no splitting either.
fn printable(args: &CanvasArgs, output: Output) -> Result<(), Problem> {
    if args.split && output == Output::Word {
        return Err(Problem::error(say::split_is_pdf()).with_hint(say::leave_out_split()));
    }
    if args.print && output == Output::Word {
        return Err(Problem::error(say::print_is_pdf()).with_hint(say::leave_out_print()));
    }
    Ok(())
}

/// Reads the answers: none, the example, or a file.
fn read(session: &mut Session, args: &CanvasArgs, method: &Method) -> Result<session::Session, Failed> {
    if args.example {
        return session.example(method);
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
