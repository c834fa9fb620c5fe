//! A session file in which actions went on: how far they are, and new rows in lists of the group's.

use crate::answers::Answers;
use crate::method::{Method, Path};
use crate::source::{Problem, Problems, Source};

use super::document::SessionDocument;
use super::parse::SessionFile;
use super::{Note, Progress, Tally};

/// Takes the votes on some choices out of a session file; with the last of them goes by how many people they were, and
/// in which files they were counted.
///
/// What a person wrote in the file, comments too, stays. Fails on a file that is no session.
pub fn without_votes(method: &Method, file: &Source, choices: &[Path]) -> Result<String, Problems> {
    let mut votes = SessionFile::read(file, method)?.session().votes.clone();
    let mut document = SessionDocument::open(file)?;
    for path in choices {
        votes.set(path.clone(), Tally::new());
        document.clear_votes(path);
    }
    if votes.is_empty() && !choices.is_empty() {
        document.clear_voters();
    }
    Ok(document.text())
}

/// Adds rows to lists of the group's. Each of them is answers with the first row of a list and nothing else.
///
/// What a person wrote in the file, comments too, stays.
pub(crate) fn with_rows(method: &Method, file: &Source, rows: &[Answers]) -> Result<String, Problem> {
    let mut document = SessionDocument::open(file)?;
    rows.iter().try_for_each(|row| document.add_row(method, row))?;
    Ok(document.text())
}

/// Writes what hung on the wall, in the place of that number in the file and behind them; with answers of the group's that
/// it became, and rows in lists of theirs.
pub(crate) fn with_notes(
    method: &Method,
    file: &Source,
    notes: &[Note],
    answers: &Answers,
    rows: &[Answers],
) -> Result<String, Problem> {
    let mut document = SessionDocument::open(file)?;
    document.set_answers(method, answers)?;
    rows.iter().try_for_each(|row| document.add_row(method, row))?;
    document.set_notes(notes)?;
    Ok(document.text())
}

/// Writes how far actions are: each in the place of that number in the file, and what is more behind them.
pub(crate) fn with_progress(file: &Source, progress: &[Progress]) -> Result<String, Problem> {
    let mut document = SessionDocument::open(file)?;
    document.set_progress(progress)?;
    Ok(document.text())
}
