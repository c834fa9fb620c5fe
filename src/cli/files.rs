//! The files that people give: found, read and recognised by their content.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use opschaal::answers::Answers;
use opschaal::canvas::{self, Mark};
use opschaal::diagnostic::{Problem, Problems, Source};
use opschaal::method::Method;
use opschaal::session::{self, Origin};
use sha2::{Digest, Sha256};

use super::input::{self, Kind};

/// What was read from a file.
pub struct Loaded {
    pub origin: Origin,
    pub session: session::Session,
    /// The sheets that a PDF says it has; none for TOML.
    pub marks: Vec<Mark>,
    pub warnings: Vec<Problem>,
    /// The text that warnings point into.
    pub source: Option<Source>,
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

/// Finds the files that arguments stand for: a folder for the PDF and TOML files in it, sorted by name.
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
                Problem::error(format!("the folder {} has no PDF or TOML files", argument.display()))
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

fn in_folder(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let wanted =
            path.extension().is_some_and(|end| end.eq_ignore_ascii_case("pdf") || end.eq_ignore_ascii_case("toml"));
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
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
    let origin = Origin { file, ..Origin::default() };
    if is_text(bytes) {
        let source = text(name, bytes)?;
        return match session::parse(&source, method) {
            Ok(parsed) => Ok(Loaded {
                origin,
                session: parsed.session,
                marks: Vec::new(),
                warnings: parsed.warnings,
                source: Some(source),
            }),
            Err(problems) => Err(Refused { problems, source: Some(source) }),
        };
    }
    let reading = canvas::read(method, bytes).map_err(|unreadable| {
        let problem = Problem::from(unreadable);
        Problem { message: format!("{name}: {}", problem.message), ..problem }
    })?;
    let about = |warning: Problem| Problem { message: format!("{name}: {}", warning.message), ..warning };
    Ok(Loaded {
        origin,
        session: reading.answers.into(),
        marks: reading.marks,
        warnings: reading.warnings.into_iter().map(about).collect(),
        source: None,
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

/// Whether bytes are to be read as answers in TOML: what is clearly something else goes to the reader of PDF, which
/// says what it is.
fn is_text(bytes: &[u8]) -> bool {
    let start = &bytes[..bytes.len().min(1024)];
    let pdf = start.windows(5).any(|window| window == b"%PDF-");
    let page = String::from_utf8_lossy(start).trim_start().to_lowercase();
    let web_page = page.starts_with("<!doctype") || page.starts_with("<html");
    let binary = [&b"PK\x03\x04"[..], b"\xD0\xCF\x11\xE0", b"\x89PNG", b"\xFF\xD8\xFF", b"GIF8", b"{\\rtf"];
    !pdf && !web_page && !binary.iter().any(|mark| bytes.starts_with(mark))
}

/// Who filled in a copy: name and organisation, empty where the answers don't say.
pub fn who(method: &Method, answers: &Answers) -> (String, String) {
    let text = |path| match answers.get(path) {
        Some(opschaal::answers::Value::Text(text)) => text.trim().to_string(),
        Some(_) | None => String::new(),
    };
    (text(&method.person_field), text(&method.organisation_field))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
