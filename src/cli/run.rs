//! What every command has: the terminal, standard input, and the method and house style that were asked for.

use std::path::{Path, PathBuf};

use opschaal::Made;
use opschaal::document::Document;
use opschaal::make;
use opschaal::messages::program as say;
use opschaal::method::Method;
use opschaal::pack::{Pack, Part};
use opschaal::people::{self, INVITED, Person};
use opschaal::read::{self, Refused, Returned};
use opschaal::session::{self, Session};
use opschaal::source::Problems;

use super::input::{Input, Purpose};
use super::output::Target;
use super::terminal::Terminal;

/// The input has problems, and they have been shown.
#[derive(Debug)]
pub struct Failed;

/// One run of the program.
pub struct Run {
    pub terminal: Terminal,
    pub input: Input,
    /// What was given with `--method`: a language, a pack, or the file of a method.
    pub method: Option<PathBuf>,
    /// The pack that the method is of, once that is loaded.
    pub pack: Pack,
    /// The file given with `--house-style`.
    pub house: Option<PathBuf>,
}

impl Run {
    /// Reads the worked example.
    pub fn example(&mut self, method: &Method) -> Result<Session, Failed> {
        let source = self.accept(self.pack.source(Part::Example).cloned())?;
        self.accept(session::parse(&source, method)).map(|parsed| parsed.session)
    }

    /// Makes a document to be written there, and shows what deserves a look.
    pub fn document(&mut self, target: &Target, document: &Document) -> Result<Vec<u8>, Failed> {
        self.made(make::document(document, target.output()))
    }

    /// Takes the file that was made, and shows what deserves a look.
    pub fn made(&mut self, made: Result<Made, impl Into<Problems>>) -> Result<Vec<u8>, Failed> {
        let made = self.accept(made)?;
        self.terminal.show(&made.warnings);
        Ok(made.bytes)
    }

    /// Writes a file, and says so.
    pub fn write(&mut self, target: &Target, bytes: &[u8]) -> Result<(), Failed> {
        let written = self.accept(target.write(bytes))?;
        if let Some(path) = written {
            self.terminal.tell(&say::wrote(path.display()));
        }
        Ok(())
    }

    /// Takes the value, or shows what is wrong.
    pub fn accept<T>(&mut self, result: Result<T, impl Into<Problems>>) -> Result<T, Failed> {
        result.map_err(|problems| {
            self.terminal.show(&problems.into().0);
            Failed
        })
    }

    /// Reads a file with answers, of any kind, and shows what deserves a look; gives its name to show too.
    pub fn answers(&mut self, path: &Path, method: &Method) -> Result<(String, Session), Failed> {
        self.file(path, method).map(|(name, file)| (name, file.session))
    }

    /// The same, with what else was read from it.
    pub fn file(&mut self, path: &Path, method: &Method) -> Result<(String, Returned), Failed> {
        let read = self.input.bytes(path, Purpose::Answers);
        let (name, bytes) = self.accept(read)?;
        let returned = self.returned(read::single(method, &name, &bytes))?;
        Ok((name, returned))
    }

    /// Reads a list of people, and shows what deserves a look.
    pub fn people(&mut self, list: &Path, method: &Method) -> Result<Vec<Person>, Failed> {
        self.list(list, method).map(|list| list.people)
    }

    /// The same, with what is the matter with addresses. In a folder it is the list of who was invited.
    pub fn list(&mut self, list: &Path, method: &Method) -> Result<people::List, Failed> {
        let invited = list.join(INVITED);
        let read = self.input.bytes(if invited.is_file() { &invited } else { list }, Purpose::People);
        let (name, bytes) = self.accept(read)?;
        let list = self.accept(people::parse(&method.lexicon, &name, &bytes))?;
        self.terminal.show(&list.warnings);
        Ok(list)
    }

    /// Takes what came back, or shows what is wrong; warnings are shown all the same.
    pub fn returned(&mut self, returned: Result<Returned, Refused>) -> Result<Returned, Failed> {
        match returned {
            Ok(returned) => {
                self.terminal.show_in(returned.source.as_ref(), &returned.warnings);
                Ok(returned)
            }
            Err(Refused { problems, source, .. }) => {
                self.terminal.show_in(source.as_ref(), &problems.0);
                Err(Failed)
            }
        }
    }
}
