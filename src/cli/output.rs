//! Writing files: whole or not at all, and never over someone's answers without being asked.

use std::fmt::Display;
use std::fs::{self, Metadata};
use std::io::{self, ErrorKind, IsTerminal, Write};
use std::path::{Path, PathBuf};

use opschaal::format::{Format, Output, SlidesOutput};
use opschaal::messages::program as say;
use opschaal::report::{Export, Spreadsheet};
use opschaal::source::Problem;

use super::system::{self, reason};
use super::whole::{self, Durability, Existing};

/// The name of standard output on the command line.
pub const STDOUT: &str = "-";

/// What is written: each has its own name ending, and its own loss when it is written over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Product {
    Canvas,
    Answers,
    /// A document that can be made again.
    Document,
    /// Slides.
    Deck,
    /// A file of a kit.
    Kit,
    /// A file for somebody who is invited.
    Invitation,
    /// A list of actions.
    Actions,
    /// All answers, as a spreadsheet.
    Workbook,
    Schema,
    /// The page for browsers.
    Page,
    /// A file of a method to start from.
    Method,
    /// The schema that all answers files in a folder point to.
    SharedSchema,
}

impl Product {
    /// How the name of the file may end: a PDF under the name of someone's text file helps nobody.
    fn endings(self) -> Vec<&'static str> {
        match self {
            Self::Canvas | Self::Document => Output::ALL.map(Output::ending).to_vec(),
            Self::Kit => {
                Output::ALL.map(Output::ending).into_iter().chain([SlidesOutput::OpenDocument.ending()]).collect()
            }
            Self::Deck => SlidesOutput::ALL.map(SlidesOutput::ending).to_vec(),
            Self::Answers => Format::Text.endings().to_vec(),
            Self::Actions => Export::ALL.map(Export::ending).to_vec(),
            Self::Workbook => Spreadsheet::ALL.map(Spreadsheet::ending).to_vec(),
            Self::Page => vec!["html"],
            Self::Invitation | Self::Schema | Self::Method | Self::SharedSchema => Vec::new(),
        }
    }
}

/// What a document is written as, by the end of the file's name; PDF on standard output.
pub fn document_as(path: &Path) -> Output {
    path.extension().and_then(|ending| Output::of_ending(ending.to_str()?)).unwrap_or(Output::Pdf)
}

/// What slides are written as, by the end of the file's name; PDF on standard output.
pub fn slides_as(path: &Path) -> SlidesOutput {
    path.extension().and_then(|ending| SlidesOutput::of_ending(ending.to_str()?)).unwrap_or(SlidesOutput::Pdf)
}

/// What a list of actions is written as, by the end of the file's name; a spreadsheet on standard output.
pub fn actions_as(path: &Path) -> Export {
    path.extension().and_then(|ending| Export::of_ending(ending.to_str()?)).unwrap_or(Export::Xlsx)
}

/// What all answers are written as, by the end of the file's name; a workbook on standard output.
pub fn spreadsheet_as(path: &Path) -> Spreadsheet {
    path.extension().and_then(|ending| Spreadsheet::of_ending(ending.to_str()?)).unwrap_or(Spreadsheet::Xlsx)
}

/// Whether a name ends so, in small letters or capitals.
fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension().is_some_and(|given| given.eq_ignore_ascii_case(ending))
}

/// Where to write.
#[derive(Debug)]
pub struct Target {
    path: PathBuf,
    product: Product,
    existing: Existing,
}

impl Target {
    pub fn new(path: PathBuf, product: Product, existing: Existing) -> Self {
        Self { path, product, existing }
    }

    /// What it is written as.
    pub fn output(&self) -> Output {
        document_as(&self.path)
    }

    pub fn is_stdout(&self) -> bool {
        self.path.as_os_str() == STDOUT
    }

    /// Where it goes, as the user says it.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Checks, before the work is done, whether this can be written.
    pub fn check(&self) -> Result<(), Problem> {
        if self.is_stdout() {
            return self.check_stdout();
        }
        let (path, name) = (&self.path, self.path.display());
        if path.is_dir() {
            return Err(Problem::error(say::folder_not_file(name)).with_hint(say::give_file_in_folder()));
        }
        if let [first, others @ ..] = &self.product.endings()[..]
            && !has_ending(path, first)
            && !others.iter().any(|ending| has_ending(path, ending))
        {
            let better = path.with_extension(first);
            return Err(wrong_ending(name, first, others).with_hint(say::name_for_example(better.display())));
        }
        if path.exists() && self.existing == Existing::Kept {
            return Err(self.exists());
        }
        if system::is_read_only(path) {
            let problem = Problem::error(say::not_written_read_only(name));
            return Err(problem.with_hint(say::choose_another_or_allow_writing()));
        }
        let folder = self.folder();
        match folder.metadata() {
            Ok(there) if there.is_dir() => Ok(()),
            Ok(_) => Err(self.unwritable(&ErrorKind::NotADirectory.into())),
            Err(err) => Err(self.unwritable(&err)),
        }
    }

    /// Refuses binary data that a person would get on the screen.
    fn check_stdout(&self) -> Result<(), Problem> {
        let binary = match self.product {
            Product::Canvas | Product::Document | Product::Deck => Some(say::pdf_on_screen()),
            Product::Actions | Product::Workbook => Some(say::spreadsheet_on_screen()),
            Product::Answers
            | Product::Kit
            | Product::Invitation
            | Product::Schema
            | Product::Method
            | Product::SharedSchema
            | Product::Page => None,
        };
        match binary.filter(|_| io::stdout().is_terminal()) {
            Some(message) => Err(Problem::error(message).with_hint(say::give_name_or_send_on())),
            None => Ok(()),
        }
    }

    /// Checks the same, when the file may be there already with just these bytes.
    pub fn check_for(&self, bytes: &[u8]) -> Result<(), Problem> {
        if self.holds(bytes) { Ok(()) } else { self.check() }
    }

    /// Writes it all, and gives the path when it is a file.
    pub fn write(&self, bytes: &[u8]) -> Result<Option<&Path>, Problem> {
        self.check()?;
        if self.is_stdout() {
            print(bytes)?;
            return Ok(None);
        }
        self.write_file(bytes, Durability::Synced)?;
        Ok(Some(&self.path))
    }

    /// Writes one of many files that can be made again, without waiting for the disk, and gives its path.
    ///
    /// What is there already, with these same bytes, is left alone: after a full disk or Ctrl-C the same command does
    /// the rest.
    pub fn write_quickly(&self, bytes: &[u8]) -> Result<&Path, Problem> {
        if self.holds(bytes) {
            return Ok(&self.path);
        }
        self.check()?;
        self.write_file(bytes, Durability::Quick)?;
        Ok(&self.path)
    }

    /// Whether the file is there with just these bytes.
    fn holds(&self, bytes: &[u8]) -> bool {
        let same_size = |there: &Metadata| there.is_file() && there.len() == bytes.len() as u64;
        fs::metadata(&self.path).is_ok_and(|there| same_size(&there))
            && fs::read(&self.path).is_ok_and(|there| there == bytes)
    }

    fn write_file(&self, bytes: &[u8], durability: Durability) -> Result<(), Problem> {
        match whole::write(&self.path, bytes, self.existing, durability) {
            Err(err) if err.kind() == ErrorKind::AlreadyExists => Err(self.exists()),
            written => written.map_err(|err| self.unwritable(&err)),
        }
    }

    fn folder(&self) -> &Path {
        whole::folder(&self.path)
    }

    fn exists(&self) -> Problem {
        let name = self.path.display();
        match self.product {
            Product::Canvas | Product::Answers => {
                Problem::error(say::answers_exist(name)).with_hint(say::rename_or_replace())
            }
            Product::Schema
            | Product::Method
            | Product::Document
            | Product::Deck
            | Product::Kit
            | Product::Invitation
            | Product::Actions
            | Product::Workbook
            | Product::Page => Problem::error(say::file_exists(name)).with_hint(say::rename_or_replace()),
            Product::SharedSchema => {
                Problem::error(say::schema_exists(name)).with_hint(say::write_elsewhere_or_replace())
            }
        }
    }

    fn unwritable(&self, err: &io::Error) -> Problem {
        let (name, folder) = (self.path.display(), self.folder().display());
        if system::is_in_use(&self.path, err) {
            return Problem::error(say::not_written(name, say::reason_in_use())).with_hint(say::close_it_elsewhere());
        }
        match err.kind() {
            // A folder of the system that takes no files says so.
            ErrorKind::NotFound if self.folder().is_dir() => {
                Problem::error(say::not_written_not_allowed(name, folder)).with_hint(say::choose_your_own_folder())
            }
            ErrorKind::NotFound => {
                Problem::error(say::not_written_no_such_folder(name, folder)).with_hint(say::make_the_folder_first())
            }
            ErrorKind::NotADirectory => {
                Problem::error(say::not_written_no_folder(name, folder)).with_hint(say::choose_a_folder())
            }
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
                Problem::error(say::not_written_not_allowed(name, folder)).with_hint(say::choose_your_own_folder())
            }
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
                Problem::error(say::not_written(name, reason(err))).with_hint(say::nothing_left_behind())
            }
            _ => Problem::error(say::not_written(name, reason(err))),
        }
    }
}

/// Refuses the end of a name, when it has to be one of a few.
fn wrong_ending(name: impl Display, first: &str, others: &[&str]) -> Problem {
    Problem::error(match others {
        [] => say::ending_wrong(name, first),
        [others @ .., last] => {
            let first: Vec<String> = [first].iter().chain(others).map(|ending| format!(".{ending}")).collect();
            say::ending_none_of(name, first.join(", "), last)
        }
    })
}

/// Makes a folder for many files, unless it is there.
pub fn make_folder(folder: &Path) -> Result<(), Problem> {
    let name = folder.display();
    fs::create_dir_all(folder).map_err(|err| match err.kind() {
        ErrorKind::AlreadyExists | ErrorKind::NotADirectory => {
            Problem::error(say::folder_is_file(name)).with_hint(say::give_another_name())
        }
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            Problem::error(say::folder_not_allowed(name)).with_hint(say::choose_your_own_folder())
        }
        _ => Problem::error(say::folder_not_made(name, reason(&err))),
    })
}

/// Writes data to standard output.
pub fn print(bytes: &[u8]) -> Result<(), Problem> {
    let mut stdout = io::stdout().lock();
    printed(stdout.write_all(bytes).and_then(|()| stdout.flush()))
}

/// Ends what was written to standard output bit by bit.
pub fn end(mut stdout: impl Write) -> io::Result<()> {
    stdout.write_all(b"\n").and_then(|()| stdout.flush())
}

/// Tells what went wrong with standard output. A reader that stopped reading is no error of ours.
pub fn printed(result: io::Result<()>) -> Result<(), Problem> {
    match result {
        Err(err) if system::has_no_reader(&err) => Ok(()),
        Err(err) => Err(Problem::error(say::stdout_failed(reason(&err)))),
        Ok(()) => Ok(()),
    }
}
