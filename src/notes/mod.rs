//! Sticky notes from the wall, typed over or exported from a board: each at the place where it hung.
//!
//! [`NotesFile`] reads what people have; [`add`] puts that in a session. A note stays what it is, somebody's words on the
//! wall, unless who types it says that the group took it over. What hung at the list of actions is what the group agreed.

mod action;
mod add;
mod line;
mod places;
mod table;

pub use add::{Noted, Taking, add};

use crate::answers::plain;
use crate::format::Format;
use crate::messages::notes as say;
use crate::method::Method;
use crate::session::Note;
use crate::source::{Problem, Problems, Source};
use crate::spreadsheet::{self, Row};

use places::Places;
use table::Layout;

/// More notes than a wall holds.
pub const MAX_NOTES: usize = 5000;

/// The largest text that is read.
const MAX_TEXT_BYTES: usize = 2 * 1024 * 1024;

/// The most lines that are asked about one by one.
const MOST_ASKED: usize = 50;

/// A file with sticky notes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NotesFile {
    name: String,
    content: Content,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    /// A note a line.
    Lines(Source),
    /// A table, with columns for the note and for where it hung, or a column for each place.
    Table(Vec<Row>, Layout),
}

impl NotesFile {
    /// Opens a file: text with a note a line, or a table as spreadsheets, boards and text processors save it (CSV with any
    /// of the usual separators, or Excel). Text is UTF-8, UTF-16 or Windows-1252.
    ///
    /// Fails with what it is instead.
    pub fn open(method: &Method, name: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let about = |problem: Problem| problem.in_file(name);
        let format = Format::of(bytes);
        let is_table = format == Format::Spreadsheet;
        if !(is_table || format.is_text()) {
            return Err(about(Problem::error(say::notes_are_text(format.name())).with_hint(say::notes_form())));
        }
        if !is_table && bytes.len() > MAX_TEXT_BYTES {
            return Err(about(Problem::error(say::too_much_text(MAX_TEXT_BYTES / 1024 / 1024))));
        }
        let places = Places::new(method);
        let rows = spreadsheet::rows(bytes);
        let layout = |rows: &Vec<Row>| Layout::of(&method.lexicon.note_heads, &places, rows);
        let content = match rows {
            Ok(rows) if is_table => {
                let layout = layout(&rows).unwrap_or_default();
                Content::Table(rows, layout)
            }
            Err(problem) if is_table => return Err(about(problem)),
            // What has no heads of a table is read line by line: a comma says nothing there.
            Ok(rows) if let Some(layout) = layout(&rows) => Content::Table(rows, layout),
            Ok(_) | Err(_) => {
                let text = spreadsheet::text(bytes).map_err(about)?;
                Content::Lines(Source { name: name.to_string(), text })
            }
        };
        Ok(Self { name: name.to_string(), content })
    }

    /// The text that problems point into; none when it is a table.
    pub fn source(&self) -> Option<&Source> {
        match &self.content {
            Content::Lines(source) => Some(source),
            Content::Table(..) => None,
        }
    }

    /// Reads the notes in it. Fails with every line that has no place on the sheets.
    pub fn notes(&self, method: &Method) -> Result<Vec<Note>, Problems> {
        let places = Places::new(method);
        let (found, mut asked) = match &self.content {
            Content::Lines(source) => line::notes(&places, source),
            Content::Table(rows, layout) => table::notes(&places, rows, layout),
        };
        let notes: Vec<Note> = found.into_iter().map(cleaned).filter(|note| !note.text.is_empty()).collect();
        if asked.is_empty() && notes.is_empty() {
            asked.push(Problem::error(say::no_notes()).with_hint(say::notes_form()));
        }
        if notes.len() > MAX_NOTES {
            asked.push(Problem::error(say::too_many_notes(notes.len(), MAX_NOTES)));
        }
        if asked.is_empty() {
            return Ok(notes);
        }
        let more = asked.len().saturating_sub(MOST_ASKED);
        asked.truncate(MOST_ASKED);
        if more > 0 {
            asked.push(Problem::error(say::more_lines_like_that(more)));
        }
        Err(Problems(asked.into_iter().map(|problem| problem.in_file(&self.name)).collect()))
    }
}

/// A note without what nobody typed: of control characters, only the ends of lines are kept.
fn cleaned(note: Note) -> Note {
    let (text, _) = plain(note.text.clone());
    note.with_text(text.trim().to_string())
}
