//! Reading a session file: the group's answers, and below `[[bijdragen]]` what each person wrote.

use serde::Serialize;

use crate::answers::{Given, parse_table};
use crate::messages::session as say;
use crate::method::tree::Branch;
use crate::method::{
    CONTRIBUTIONS, GIVEN, MOMENTS, Method, NOTES, PROGRESS, Path, REPLACED, SESSION, SOURCE, UNCHANGED, UNREAD, VOTES,
};
use crate::source::{self, Entry, Mode, Problem, Problems, Reported, Source};

use super::votes::{self, VOTERS};
use super::{
    Contribution, MAX_MOMENTS, MAX_VOTERS, Moment, Note, Origin, Progress, Replaced, Session, State, Unchanged, Votes,
};

/// The keys of a contribution beside its answers.
pub(super) const NAME: &str = "naam";
pub(super) const ORGANISATION: &str = "organisatie";
pub(super) const FILE: &str = "bestand";
pub(super) const SHA256: &str = "sha256";
pub(super) const READ: &str = "gelezen";
pub(super) const CHANGED: &str = "gewijzigd";
/// The list with the fields that somebody emptied.
pub(super) const CLEARED: &str = "gewist";
/// The table with a contribution's answers.
pub(super) const ANSWERS: &str = "antwoorden";
/// The table in `[sessie]` with the origin of the group's result; of what was replaced, whether it was that result.
pub(super) const GROUP: &str = "groep";

/// What a session is called; in `[sessie]`.
pub(super) const MOMENT: &str = "moment";
/// The table with an earlier session.
pub(super) const CONTENTS: &str = "inhoud";

/// The list of files that votes were counted in; in `[sessie]`.
pub(super) const COUNTED_IN: &str = "stemmen_uit";

/// The keys of a note: where it hung, what is on it, and whether the group took it over.
pub(super) const PLACE: &str = "plek";
pub(super) const TEXT: &str = "tekst";
pub(super) const TAKEN: &str = "overgenomen";

/// The keys of how far an action is.
pub(super) const CODE: &str = "code";
pub(super) const ACTION: &str = "actie";
pub(super) const STATE: &str = "stand";
pub(super) const REMARK: &str = "opmerking";

/// A session that is right, with what deserves a look.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct ParsedSession {
    /// What is in the file.
    pub session: Session,
    /// What deserves a look.
    pub warnings: Vec<Problem>,
}

/// A session file to add to.
#[derive(Debug)]
pub struct SessionFile<'s> {
    pub(super) source: &'s Source,
    pub(super) parsed: ParsedSession,
}

impl<'s> SessionFile<'s> {
    /// Reads it, or gives everything that is wrong.
    pub fn read(source: &'s Source, method: &Method) -> Result<Self, Problems> {
        Ok(Self { source, parsed: parse(source, method)? })
    }

    /// What is in it.
    pub fn session(&self) -> &Session {
        &self.parsed.session
    }
}

/// Reads a session file, or an answers file as a session without contributions; or gives everything that is wrong.
pub fn parse(source: &Source, method: &Method) -> Result<ParsedSession, Problems> {
    let root = Branch::root(method);
    let (session, warnings) = source::read(source, |entry| {
        let moments = entry.entries(MOMENTS, Mode::Unbounded, |entry| {
            let origin = origin(entry);
            // Only the last of a pilot's sessions holds the others.
            let session = entry.optional_table(CONTENTS, |entry| Ok(session(entry, method, &root)));
            Ok(Moment { origin, session: session.unwrap_or_default() })
        });
        if moments.len() > MAX_MOMENTS {
            entry.wrong(MOMENTS, say::too_many_moments(MAX_MOMENTS));
        }
        Ok(Session { moments, ..session(entry, method, &root) })
    })?;
    Ok(ParsedSession { session, warnings })
}

/// What is in one session, without earlier ones.
fn session(entry: &mut Entry, method: &Method, root: &Branch) -> Session {
    let about = entry.optional_table(SESSION, |entry| {
        let name = entry.kept(MOMENT);
        let group = entry.optional_table(GROUP, |entry| Ok(origin(entry)));
        let voters = entry.optional_number(VOTERS, 0..=MAX_VOTERS).filter(|voters| *voters > 0);
        let counted_in = entry.entries(COUNTED_IN, Mode::Unbounded, |entry| Ok(origin(entry)));
        Ok((name, group, voters, counted_in))
    });
    let (name, group_origin, voters, counted_in) = about.unwrap_or_default();
    let mut votes = Votes::default();
    (votes.people, votes.origins) = (voters, counted_in);
    entry.optional_table(VOTES, |entry| {
        votes::read(entry, method, root, &mut votes);
        Ok(())
    });
    let source = entry.optional_table(SOURCE, |entry| Ok(origin(entry)));
    let given = entry.optional_table(GIVEN, |entry| Ok(given(entry)));
    let contributions = entry.entries(CONTRIBUTIONS, Mode::Unbounded, |entry| Ok(one(entry, method, root)));
    let unchanged = entry.entries(UNCHANGED, Mode::Unbounded, |entry| {
        let (name, organisation) = (entry.kept(NAME), entry.kept(ORGANISATION));
        Ok(Unchanged { name, organisation, origin: origin(entry) })
    });
    let replaced = entry.entries(REPLACED, Mode::Unbounded, |entry| {
        let of_group = entry.flag(GROUP);
        Ok(Replaced { of_group, contribution: one(entry, method, root) })
    });
    let unread = entry.entries(UNREAD, Mode::Unbounded, |entry| Ok(origin(entry)));
    let notes = entry.entries(NOTES, Mode::Unbounded, |entry| {
        let (place, text) = (entry.kept(PLACE), entry.kept(TEXT));
        Ok(Note { place, text, taken: entry.flag(TAKEN) })
    });
    let progress = entry.entries(PROGRESS, Mode::Unbounded, progress);
    // What was read from a file had nothing filled in beforehand, unless it says so.
    let given = given.or_else(|| source.as_ref().map(|_| Given::default()));
    Session {
        name,
        group: parse_table(entry, method, root),
        group_origin,
        given,
        source,
        contributions,
        unchanged,
        replaced,
        votes,
        notes,
        unread,
        progress,
        moments: Vec::new(),
    }
}

/// What one person wrote.
fn one(entry: &mut Entry, method: &Method, root: &Branch) -> Contribution {
    let paths = entry.lines(CLEARED, Mode::Unbounded);
    Contribution {
        name: entry.kept(NAME),
        organisation: entry.kept(ORGANISATION),
        origin: origin(entry),
        answers: entry.optional_table(ANSWERS, |entry| Ok(parse_table(entry, method, root))).unwrap_or_default(),
        // Of another version of the method they may be fields that this one lacks.
        cleared: paths.iter().filter_map(|path| Path::new(path)).collect(),
    }
}

fn progress(entry: &mut Entry) -> Result<Progress, Reported> {
    let words = State::ALL.map(|state| (state.word(), state));
    let state = if entry.has(STATE) { entry.keyword(STATE, &words)? } else { State::default() };
    Ok(Progress { code: entry.kept(CODE), action: entry.kept(ACTION), state, remark: entry.kept(REMARK) })
}

fn origin(entry: &mut Entry) -> Origin {
    Origin {
        file: entry.kept(FILE),
        sha256: entry.kept(SHA256),
        read: entry.moment(READ),
        changed: entry.moment(CHANGED),
    }
}

/// What was filled in beforehand: fingerprints by path.
fn given(entry: &mut Entry) -> Given {
    let mut fingerprints = Vec::new();
    for key in entry.keys() {
        let digits = entry.kept(key);
        match (Path::new(key), u32::from_str_radix(&digits, 16)) {
            (Some(path), Ok(fingerprint)) if digits.len() == 8 => fingerprints.push((path, fingerprint)),
            (Some(_) | None, Ok(_) | Err(_)) => {
                entry.report(
                    key,
                    Problem::error(say::fingerprint_expected(key)).with_hint(say::program_writes_it(GIVEN)),
                );
            }
        }
    }
    Given::from_fingerprints(fingerprints)
}
