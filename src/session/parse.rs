//! Reading a session file: the group's answers, and below `[[bijdragen]]` what each person wrote.

use serde::Serialize;

use crate::answers::parse_table;
use crate::method::tree::Branch;
use crate::method::{CONTRIBUTIONS, Method, SESSION};
use crate::source::{self, Entry, Mode, Problem, Problems, Source};

use super::{Contribution, Origin, Session};

/// The keys of a contribution beside its answers.
pub(super) const NAME: &str = "naam";
pub(super) const ORGANISATION: &str = "organisatie";
pub(super) const FILE: &str = "bestand";
pub(super) const SHA256: &str = "sha256";
pub(super) const READ: &str = "gelezen";
/// The table with a contribution's answers.
pub(super) const ANSWERS: &str = "antwoorden";
/// The table in `[sessie]` with the origin of the group's result.
pub(super) const GROUP: &str = "groep";

/// A session that is right, with what deserves a look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ParsedSession {
    /// What is in the file.
    pub session: Session,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
}

/// Reads a session file, or an answers file as a session without contributions; or gives everything that is wrong.
pub fn parse(source: &Source, method: &Method) -> Result<ParsedSession, Problems> {
    let root = Branch::root(method);
    let (session, warnings) = source::read(source, |entry| {
        let group_origin =
            entry.optional_table(SESSION, |entry| Ok(entry.optional_table(GROUP, |entry| Ok(origin(entry)))));
        let contributions = entry.entries(CONTRIBUTIONS, Mode::Unbounded, |entry| {
            Ok(Contribution {
                name: entry.kept(NAME),
                organisation: entry.kept(ORGANISATION),
                origin: origin(entry),
                answers: entry
                    .optional_table(ANSWERS, |entry| Ok(parse_table(entry, method, &root)))
                    .unwrap_or_default(),
            })
        });
        Ok(Session { group: parse_table(entry, method, &root), group_origin: group_origin.flatten(), contributions })
    })?;
    Ok(ParsedSession { session, warnings })
}

fn origin(entry: &mut Entry) -> Origin {
    Origin { file: entry.kept(FILE), sha256: entry.kept(SHA256), read: entry.moment(READ) }
}
