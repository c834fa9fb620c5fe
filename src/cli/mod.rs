//! The shell around the library: files, terminal and exit codes. Everything else is in the library.

mod args;
mod canvas;
mod check;
mod files;
mod input;
mod merge;
mod new;
mod output;
mod page;
mod personalise;
mod read;
mod schema;
mod terminal;

use std::process::ExitCode;

use clap::Parser;
use opschaal::diagnostic::{Problem, Problems, Source};
use opschaal::method::{self, Method};

use args::{Args, Command};
use terminal::Terminal;

/// The input has problems, and they have been shown.
#[derive(Debug)]
pub struct Failed;

/// Parses the command line, runs the command and gives the exit code: 0 fine, 1 the input has problems, 2 usage.
pub fn run() -> ExitCode {
    // clap shows usage errors itself and exits with 2.
    let args = Args::parse();
    let mut session = Session { terminal: Terminal::new(args.color), method: args.method };
    let result = match args.command {
        Command::Canvas(args) => canvas::run(&mut session, args),
        Command::New(args) => new::run(&mut session, args),
        Command::Check(args) => check::run(&mut session, args),
        Command::Schema(args) => schema::run(&mut session, args),
        Command::Read(args) => read::run(&mut session, args),
        Command::Merge(args) => merge::run(&mut session, args),
        Command::Personalise(args) => personalise::run(&mut session, args),
        Command::Completions { shell } => page::completions(&mut session, shell),
        Command::Man { directory } => page::man(&mut session, directory),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed) => ExitCode::FAILURE,
    }
}

/// What every command has: the terminal, and the method that was asked for.
pub struct Session {
    terminal: Terminal,
    method: Option<std::path::PathBuf>,
}

impl Session {
    /// Loads the method: the built-in one, or the file given with `--method`.
    fn method(&mut self) -> Result<Method, Failed> {
        let source = match &self.method {
            None => Source { name: "methode.nl.toml".to_string(), text: opschaal::assets::METHOD.to_string() },
            Some(path) => {
                let source = input::read(path);
                self.accept(source)?
            }
        };
        self.terminal.remember(&source);
        let method = method::load(&source);
        self.accept(method)
    }

    /// Takes the value, or shows what is wrong.
    fn accept<T>(&mut self, result: Result<T, impl Into<Problems>>) -> Result<T, Failed> {
        result.map_err(|problems| {
            self.terminal.show(&problems.into().0);
            Failed
        })
    }

    /// Shows a single problem and fails.
    fn fail<T>(&mut self, problem: Problem) -> Result<T, Failed> {
        self.accept(Err(problem))
    }
}
