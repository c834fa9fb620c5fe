//! The files that people give: found, read and recognised by their content.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use opschaal::format::{Format, Output};
use opschaal::method::{Mark, Method};
use opschaal::read;
use opschaal::session::{self, Origin};
use opschaal::source::{Problem, Problems, Source};
use sha2::{Digest, Sha256};

use super::input::{self, Kind};

/// What was read from a file.
pub struct Loaded {
    pub origin: Origin,
    pub session: session::Session,
    /// The sheets that a canvas says it has; none for TOML.
    pub marks: Vec<Mark>,
    pub warnings: Vec<Problem>,
    /// The text that warnings point into.
    pub source: Option<Source>,
    /// Whether answers may be missing: the file is damaged.
    pub damaged: bool,
}

/// Why a file was not read, with the text that problems point into.
pub struct Refused {
    pub problems: Problems,
    pub source: Option<Source>,
}

impl From<Problem> for Refused {
    fn from(problem: Problem) -> Self {
        Self { problems: problem.into(), source: None }
    }
}

/// Finds the files that arguments stand for: a folder for the PDF, Word and TOML files in it, sorted by name.
pub fn found(arguments: &[PathBuf]) -> Result<Vec<PathBuf>, Problems> {
    let mut files = Vec::new();
    let mut problems = Vec::new();
    for argument in arguments {
        if !argument.is_dir() {
            files.push(argument.clone());
            continue;
        }
        match in_folder(argument) {
            Ok(inside) if inside.is_empty() => problems.push(
                Problem::error(format!("the folder {} has no PDF, Word or TOML files", argument.display()))
                    .with_hint("folders inside it are not looked into"),
            ),
            Ok(inside) => files.extend(inside),
            Err(err) => {
                problems.push(Problem::error(format!("the folder {} can't be read: {err}", argument.display())))
            }
        }
    }
    if problems.is_empty() { Ok(files) } else { Err(Problems(problems)) }
}

/// How the names of the files end that are read from a folder.
fn read_endings() -> impl Iterator<Item = &'static str> {
    [Format::Pdf, Format::Word, Format::Text].into_iter().flat_map(|format| format.endings().iter().copied())
}

fn in_folder(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let wanted = path.extension().is_some_and(|end| read_endings().any(|wanted| end.eq_ignore_ascii_case(wanted)));
        // A file that starts with ~$ is Word's own, beside a document that is open.
        let hidden = path.file_name().is_some_and(|name| {
            let name = name.to_string_lossy();
            name.starts_with('.') || name.starts_with("~$")
        });
        if wanted && !hidden && path.is_file() {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Reads a file of any kind; `-` is standard input.
pub fn load(path: &Path, method: &Method) -> Result<Loaded, Refused> {
    let (name, bytes) = input::bytes(path, Kind::Answers)?;
    recognise(path, name, &bytes, method)
}

/// Reads a file of any kind, with its SHA-256.
pub fn identified(path: &Path, method: &Method) -> Result<Loaded, Refused> {
    let (name, bytes) = input::bytes(path, Kind::Answers)?;
    let mut loaded = recognise(path, name, &bytes, method)?;
    loaded.origin.sha256 = hexadecimal(&Sha256::digest(&bytes));
    Ok(loaded)
}

/// Reads what is in a file, by its content.
pub fn recognise(path: &Path, name: String, bytes: &[u8], method: &Method) -> Result<Loaded, Refused> {
    let file = path.file_name().map_or_else(|| name.clone(), |file| file.to_string_lossy().into_owned());
    let origin = Origin::new(file, "");
    let format = Format::of(bytes);
    let document = path.extension().and_then(|ending| Output::of_ending(ending.to_str()?)).is_some();
    if format == Format::Empty && document {
        return Err(Problem::error(format!("{name}: the file is empty")).with_hint(format.hint()).into());
    }
    if format.is_text() {
        let source = match text(name.clone(), bytes) {
            Err(_) if document => {
                let problem = Problem::error(format!("{name}: this is no PDF and no Word document"));
                return Err(problem.with_hint(Format::Empty.hint()).into());
            }
            source => source?,
        };
        return match session::parse(&source, method) {
            Ok(parsed) => Ok(Loaded {
                origin,
                session: parsed.session,
                marks: Vec::new(),
                warnings: parsed.warnings,
                source: Some(source),
                damaged: false,
            }),
            Err(problems) => Err(Refused { problems, source: Some(source) }),
        };
    }
    let about = |problem: Problem| problem.in_file(name.clone());
    let reading = read::canvas(method, bytes).map_err(about)?;
    Ok(Loaded {
        origin,
        session: reading.answers.into(),
        marks: reading.marks,
        warnings: reading.warnings.into_iter().map(about).collect(),
        source: None,
        damaged: reading.damaged,
    })
}

/// Decodes answers, or a session: that holds the answers of many people, and may be as large.
pub fn text(name: String, bytes: &[u8]) -> Result<Source, Problem> {
    let mark = b"[[bijdragen]]";
    if bytes.windows(mark.len()).any(|window| window == mark) {
        Source::from_bytes_up_to(session::MAX_SESSION_BYTES, name, bytes)
    } else {
        Source::from_bytes(name, bytes)
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
