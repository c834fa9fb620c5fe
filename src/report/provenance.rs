//! How a report was made: from which files, read when, with which version of the method.

use crate::date::Date;
use crate::session::{Origin, Unchanged};

use super::context::Context;

/// Where a report comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provenance {
    /// The title of the method.
    pub method: String,
    /// The version of the method.
    pub version: String,
    /// The day the report was made, in words.
    pub made: String,
    /// The file of the group's result, when it came from one.
    pub group: Option<ReadFile>,
    /// Whether there is a result of the group.
    pub has_group: bool,
    /// The files of the contributions.
    pub contributions: Vec<ReadFile>,
    /// Who sent the canvas back as it was, or as many empty texts where names are replaced.
    pub unchanged: Vec<String>,
    /// What was voted in the room; none when nobody voted.
    pub votes: Option<VotedIn>,
    /// How many notes hung on the wall that the group did not take over.
    pub notes: usize,
    /// How many files something newer came in the place of.
    pub replaced: usize,
    /// The files that could not be read, or as many empty texts.
    pub unread: Vec<String>,
    /// Texts in the group's file that belong to no field.
    pub unplaced: Vec<(String, String)>,
    /// The titles of the sheets that the report is limited to; none for all.
    pub sheets: Vec<String>,
    /// Whether people are called by their organisation.
    pub anonymous: bool,
}

/// What was voted in the room, and where it was counted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VotedIn {
    /// How many people voted; `None` when nobody told.
    pub people: Option<usize>,
    /// The files that the votes were counted in; none where names are replaced.
    pub files: Vec<ReadFile>,
}

/// A file that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadFile {
    /// Its name, without folders.
    pub name: String,
    /// Whose it is; empty for the group.
    pub source: String,
    /// The day it was read, in words; empty when nobody told.
    pub read: String,
}

impl Provenance {
    pub(super) fn new(context: &Context, sheets: Vec<String>, anonymous: bool) -> Self {
        let session = context.session;
        let words = &context.method.words;
        let file = |origin: &Origin, source: String| ReadFile {
            name: origin.file.clone(),
            source,
            read: Date::of_moment(&origin.read).map_or_else(|| origin.read.clone(), |day| words.spelled(day)),
        };
        let unplaced = session.group.unplaced().map(|(name, text)| (name.to_string(), text.to_string()));
        Self {
            method: context.method.title.clone(),
            version: context.method.version.clone(),
            made: words.spelled(context.today),
            group: session.group_origin.as_ref().map(|origin| file(origin, String::new())),
            has_group: !session.group.is_empty(),
            contributions: session.contributions.iter().map(|one| file(&one.origin, one.source())).collect(),
            unchanged: session.unchanged.iter().map(Unchanged::source).collect(),
            votes: (!session.votes.is_empty()).then(|| VotedIn {
                people: session.votes.people,
                files: session
                    .votes
                    .origins
                    .iter()
                    .map(|origin| file(origin, context.texts.stemmen.kop.clone()))
                    .collect(),
            }),
            notes: session.notes.iter().filter(|note| !note.taken).count(),
            replaced: session.replaced.len(),
            unread: session.unread.iter().map(|origin| origin.file.clone()).collect(),
            unplaced: unplaced.collect(),
            sheets,
            anonymous,
        }
    }
}
