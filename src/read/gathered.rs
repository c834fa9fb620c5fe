//! What files that were brought together hold, and what of them was left out.

use serde::Serialize;

use crate::messages::{Message, program};
use crate::session::{Merged, Replacement, Unchanged};

/// What files hold together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Gathered {
    /// The session with all of them in it.
    pub merged: Merged,
    /// The names of the files in which nothing is filled in: they were left out.
    pub blank: Vec<String>,
    /// The names of the files in which nothing was changed since they were made, and that don't say whose they are: they
    /// were left out.
    pub as_made: Vec<String>,
    /// Who left a copy as it was, with its file.
    pub unchanged: Vec<Unchanged>,
    /// The names of answers files, each with the file that the same answers are in: they were left out.
    pub same: Vec<(String, String)>,
    /// The sessions that hold what was read from files that are there too, each with how much of it: it was left out.
    pub sessions: Vec<(String, usize)>,
    /// The names of the files that are damaged: answers may be missing.
    pub damaged: Vec<String>,
    /// The names of the files that gave no answers, and that may hold some: they are damaged, or drawn on.
    pub unread: Vec<String>,
}

impl Gathered {
    /// Whether answers may be missing: a file is damaged, or written on by hand and not filled in.
    pub fn misses_answers(&self) -> bool {
        !(self.damaged.is_empty() && self.unread.is_empty())
    }

    /// Tells what is left out, and why.
    pub fn left_out(&self) -> Vec<Message> {
        let mut told: Vec<Message> = self.blank.iter().map(program::blank_left_out).collect();
        told.extend(self.as_made.iter().map(program::as_made_left_out));
        told.extend(self.unchanged.iter().map(|one| program::unchanged_left_out(&one.origin.file, one.source())));
        told.extend(self.same.iter().map(|(name, original)| program::same_answers_left_out(name, original)));
        let sessions = self.sessions.iter();
        told.extend(sessions.map(|(name, count)| program::read_from_files_that_are_there(name, *count)));
        told.extend(self.unread.iter().map(program::counts_as_unread));
        let replacements = self.merged.replacements.iter();
        told.extend(replacements.map(|Replacement { source, older, newer, is_newer, .. }| match source.as_str() {
            "" => program::group_replaced(older, newer),
            source if *is_newer => program::replaced(source, older, newer),
            source => program::one_of_more_counts(source, older, newer),
        }));
        told
    }
}
