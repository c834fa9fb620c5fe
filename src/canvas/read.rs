//! A canvas that was filled in, back to answers.

use super::Mark;
use crate::answers::{self, Answers, Found, Raw};
use crate::diagnostic::Problem;
use crate::method::Method;
use crate::pdf::read::{self, RawValue, Unreadable};

/// What was read from a canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    pub answers: Answers,
    /// The sheets that are in the file, each once.
    pub marks: Vec<Mark>,
    /// What deserves a look: each names its field.
    pub warnings: Vec<Problem>,
}

/// Reads the answers from a canvas as PDF, whichever program it was filled in with.
///
/// A file of another method or version is read all the same: what has no place is kept in the answers, and named.
pub fn read(method: &Method, pdf: &[u8]) -> Result<Reading, Unreadable> {
    let form = read::read(pdf)?;
    let mut marks: Vec<Mark> = Vec::new();
    let mut found = Vec::new();
    for field in form.fields {
        let value = match field.value {
            RawValue::Text(text) => match Mark::read(&field.name, &text).filter(|_| field.locked) {
                Some(mark) => {
                    if !marks.contains(&mark) {
                        marks.push(mark);
                    }
                    continue;
                }
                None => Raw::Text(text),
            },
            RawValue::Chosen(options) => Raw::Chosen(options),
        };
        found.push(Found { name: field.name, value, locked: field.locked });
    }
    let converted = answers::from_raw(method, found);
    let mut warnings = Vec::new();
    warnings.extend(form.damage.map(damaged));
    warnings.extend(foreign(method, &marks));
    warnings.extend(converted.warnings);
    Ok(Reading { answers: converted.answers, marks, warnings })
}

fn damaged(at: usize) -> Problem {
    Problem::warning(format!("the file is damaged at byte {at}: what could be found was read"))
        .with_hint("compare the answers with the file, or ask for the file again")
}

/// Warns for sheets of another method or version.
fn foreign(method: &Method, marks: &[Mark]) -> Option<Problem> {
    let ours = format!("{} {}", method.id, method.version);
    if marks.is_empty() {
        return Some(
            Problem::warning("no sheet in the file has a mark of this program")
                .with_hint(format!("fields are read by their names in method {ours}")),
        );
    }
    let other = marks.iter().find(|mark| mark.method != method.id || mark.version != method.version)?;
    let message = format!("the file was made with method {} {}, and is read with {ours}", other.method, other.version);
    Some(Problem::warning(message).with_hint("give the method it was made with, if you have it: --method FILE"))
}
