//! The shell around the library: files, terminal and exit codes. Everything else is in the library.

mod actions;
mod args;
mod canvas;
mod check;
mod deck;
mod files;
mod gather;
mod guide;
mod house;
mod input;
mod interrupt;
mod kit;
mod label;
mod merge;
mod new;
mod output;
mod page;
mod personalise;
mod read;
mod report;
mod schema;
mod system;
mod terminal;

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use opschaal::Made;
use opschaal::document::Document;
use opschaal::make;
use opschaal::messages::{Catalogue, program as say};
use opschaal::method::{self, Method};
use opschaal::read::{Refused, Returned};
use opschaal::session;
use opschaal::source::{Problems, Source};

use args::{Command, Early};
use input::{Input, Kind};
use output::Target;
use terminal::Terminal;

/// The name of the example's file.
const EXAMPLE: &str = "voorbeeld-stations.toml";

/// The exit code for a command line that is wrong.
const USAGE: u8 = 2;

/// The input has problems, and they have been shown.
#[derive(Debug)]
pub struct Failed;

/// Parses the command line, runs the command and gives the exit code: 0 fine, 1 the input has problems, 2 usage.
pub fn run() -> ExitCode {
    let args: Vec<OsString> = std::env::args_os().collect();
    let early = Early::of(&args);
    let mut catalogue = Catalogue::new(early.language);
    args::add_help(&mut catalogue);
    let args = match args::parse(args, &early, &catalogue) {
        Ok(args) => args,
        Err(wrong) => {
            let mut terminal = Terminal::new(early.color.into(), catalogue);
            terminal.show(&[wrong.problem]);
            wrong.usage.iter().for_each(|message| terminal.tell(message));
            return ExitCode::from(USAGE);
        }
    };
    let mut session = Session {
        terminal: Terminal::new(args.color.into(), catalogue),
        input: Input::default(),
        method: args.method,
        house: args.house_style,
    };
    let result = match args.command {
        Command::Canvas(args) => canvas::run(&mut session, args),
        Command::New(args) => new::run(&mut session, args),
        Command::Check(args) => check::run(&mut session, args),
        Command::Guide(args) => guide::run(&mut session, args),
        Command::Deck(args) => deck::run(&mut session, args),
        Command::Kit(args) => kit::run(&mut session, args),
        Command::Schema(args) => schema::run(&mut session, args),
        Command::Read(args) => read::run(&mut session, args),
        Command::Merge(args) => merge::run(&mut session, args),
        Command::Report(args) => report::run(&mut session, args),
        Command::Actions(args) => actions::run(&mut session, args),
        Command::Personalise(args) => personalise::run(&mut session, args),
        Command::Completions(args) => page::completions(&mut session, args),
        Command::Man(args) => page::man(&mut session, args),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failed) => ExitCode::FAILURE,
    }
}

/// What every command has: the terminal, standard input, and the method that was asked for.
pub struct Session {
    terminal: Terminal,
    input: Input,
    method: Option<PathBuf>,
    house: Option<PathBuf>,
}

impl Session {
    /// Loads the method: the built-in one, or the file given with `--method`.
    fn method(&mut self) -> Result<Method, Failed> {
        let source = match &self.method {
            None => Source { name: "methode.nl.toml".to_string(), text: opschaal::assets::METHOD.to_string() },
            Some(path) => {
                let source = self.input.read(path, Kind::Method);
                self.accept(source)?
            }
        };
        self.terminal.remember(&source);
        let method = self.accept(method::load(&source))?;
        match self.house.clone() {
            Some(path) => house::dress(self, &path, method),
            None => Ok(method),
        }
    }

    /// Reads the worked example.
    fn example(&mut self, method: &Method) -> Result<session::Session, Failed> {
        let source = self.embedded(EXAMPLE, opschaal::assets::EXAMPLE);
        self.accept(session::parse(&source, method)).map(|parsed| parsed.session)
    }

    /// Makes a source of an embedded text, so that problems in it can be shown.
    fn embedded(&mut self, name: &str, text: &str) -> Source {
        let source = Source { name: name.to_string(), text: text.to_string() };
        self.terminal.remember(&source);
        source
    }

    /// Makes a document to be written there, and shows what deserves a look.
    fn document(&mut self, target: &Target, document: &Document) -> Result<Vec<u8>, Failed> {
        self.made(make::document(document, target.output()))
    }

    /// Takes the file that was made, and shows what deserves a look.
    fn made(&mut self, made: Result<Made, impl Into<Problems>>) -> Result<Vec<u8>, Failed> {
        let made = self.accept(made)?;
        self.terminal.show(&made.warnings);
        Ok(made.bytes)
    }

    /// Writes a file, and says so.
    fn write(&mut self, target: &Target, bytes: &[u8]) -> Result<(), Failed> {
        let written = self.accept(target.write(bytes))?;
        if let Some(path) = written {
            self.terminal.tell(&say::wrote(path.display()));
        }
        Ok(())
    }

    /// Takes the value, or shows what is wrong.
    fn accept<T>(&mut self, result: Result<T, impl Into<Problems>>) -> Result<T, Failed> {
        result.map_err(|problems| {
            self.terminal.show(&problems.into().0);
            Failed
        })
    }

    /// Reads a file with answers, of any kind, and shows what deserves a look.
    fn answers(&mut self, path: &Path, method: &Method) -> Result<(String, session::Session), Failed> {
        let read = self.input.bytes(path, Kind::Answers);
        let (name, bytes) = self.accept(read)?;
        let loaded = opschaal::read::recognise(method, &name, &bytes);
        let loaded = self.loaded(loaded)?;
        Ok((name, loaded.session))
    }

    /// Takes what was loaded, or shows what is wrong; warnings are shown all the same.
    fn loaded(&mut self, loaded: Result<Returned, Refused>) -> Result<Returned, Failed> {
        match loaded {
            Ok(loaded) => {
                self.terminal.show_in(loaded.source.as_ref(), &loaded.warnings);
                Ok(loaded)
            }
            Err(Refused { problems, source, .. }) => {
                self.terminal.show_in(source.as_ref(), &problems.0);
                Err(Failed)
            }
        }
    }
}
