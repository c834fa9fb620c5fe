//! The keys of answers files and sessions that belong to no sheet: no field of a method starts with one of them.

use super::MARK;

/// The table that keeps the texts that belong to no field.
pub(crate) const UNPLACED: &str = "niet_geplaatst";

/// The table with what was filled in before a copy was sent, by fingerprint.
pub(crate) const GIVEN: &str = "vooraf";

/// The table with the file that answers were read from.
pub(crate) const SOURCE: &str = "herkomst";

/// What is known about a session.
pub(crate) const SESSION: &str = "sessie";

/// What each person wrote.
pub(crate) const CONTRIBUTIONS: &str = "bijdragen";

/// Who left a copy as it was.
pub(crate) const UNCHANGED: &str = "onveranderd";

/// What somebody wrote before what counts now.
pub(crate) const REPLACED: &str = "vervangen";

/// The files that could not be read.
pub(crate) const UNREAD: &str = "niet_gelezen";

/// What was voted in the room, by field and option.
pub(crate) const VOTES: &str = "stemmen";

/// What hung on the wall.
pub(crate) const NOTES: &str = "notities";

/// How far actions are.
pub(crate) const PROGRESS: &str = "acties_stand";

/// Earlier moments of the same pilot.
pub(crate) const MOMENTS: &str = "momenten";

/// All of them, with that of the marks of sheets.
pub(crate) const RESERVED: [&str; 13] = [
    MARK,
    UNPLACED,
    GIVEN,
    SOURCE,
    SESSION,
    CONTRIBUTIONS,
    UNCHANGED,
    REPLACED,
    UNREAD,
    VOTES,
    NOTES,
    PROGRESS,
    MOMENTS,
];
