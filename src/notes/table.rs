//! Notes in a table: a spreadsheet, what a board exports, or what was copied from a document.

use crate::language::NoteHeads;
use crate::messages::notes as say;
use crate::session::Note;
use crate::source::Problem;
use crate::spreadsheet::Row;

use super::line::{Said, said, without_place};
use super::places::{Places, folded};

/// How far down the row of heads may stand: people put a title above it.
const HEAD_WITHIN: usize = 10;

/// Which column holds what.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) enum Layout {
    /// No heads: the first cell of a row says where, the others what.
    #[default]
    Bare,
    /// A column with notes, and one with where each hung; below a row of heads.
    Columns { head: usize, text: usize, place: Option<usize>, who: Option<usize>, when: Option<usize> },
    /// A column for each place; below a row of heads.
    Places { head: usize, places: Vec<Option<String>> },
}

impl Layout {
    /// Finds the heads; none when there are none.
    pub(super) fn of(known: &NoteHeads, places: &Places, rows: &[Row]) -> Option<Self> {
        // A row with a code is one with a note.
        let heads = rows.iter().take(HEAD_WITHIN).enumerate();
        let mut heads = heads.filter(|(_, row)| {
            is_place_heads(places, row) || row.cells.iter().all(|cell| places.coded(cell).is_none())
        });
        heads.find_map(|(head, row)| {
            let cells: Vec<String> = row.cells.iter().map(|cell| folded(cell)).collect();
            // The first of the known heads that there is: some boards have several that could be meant.
            let find =
                |known: &[String]| known.iter().find_map(|name| cells.iter().position(|cell| *cell == folded(name)));
            if let Some(text) = find(&known.text).filter(|_| cells.iter().filter(|cell| !cell.is_empty()).count() > 1) {
                let other = |known: &[String]| find(known).filter(|column| *column != text);
                let (place, who, when) = (other(&known.place), other(&known.who), other(&known.when));
                return Some(Self::Columns { head, text, place, who, when });
            }
            if !is_place_heads(places, row) {
                return None;
            }
            let found: Vec<Option<String>> =
                row.cells.iter().map(|cell| places.find(cell).map(str::to_string)).collect();
            Some(Self::Places { head, places: found })
        })
    }
}

/// Whether all that is in a row is a place, and more than one.
fn is_place_heads(places: &Places, row: &Row) -> bool {
    let cells = || row.cells.iter().filter(|cell| !cell.is_empty());
    cells().count() > 1 && cells().all(|cell| places.find(cell).is_some())
}

/// Reads the notes in a table, and asks about each that has no place.
pub(super) fn notes(places: &Places, rows: &[Row], layout: &Layout) -> (Vec<Note>, Vec<Problem>) {
    let (mut notes, mut asked) = (Vec::new(), Vec::new());
    let mut add = |row: &Row, said: Said| match said {
        Said::Nothing | Said::Heading(_) => {}
        Said::Note(place, text) => notes.push(Note::new(place, text)),
        Said::Text(text) => asked.push(in_row(row, &without_place(places, text))),
        Said::Asked(problem) => asked.push(in_row(row, &problem)),
    };
    match layout {
        Layout::Columns { head, text, place, who, when } => {
            for row in below(rows, *head) {
                // As they stand on a note: who – what – when.
                let parts = [row.cell(*who), row.cell(Some(*text)), row.cell(*when)];
                let text = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" – ");
                add(row, of_cells(places, row.cell(*place), &text));
            }
        }
        Layout::Places { head, places: columns } => {
            for row in below(rows, *head) {
                for (column, text) in row.cells.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
                    match columns.get(column).and_then(Option::as_ref) {
                        Some(place) => add(row, Said::Note(place.clone(), text)),
                        None => add(row, said(places, text, false)),
                    }
                }
            }
        }
        Layout::Bare => {
            for row in rows {
                let cells: Vec<&str> = row.cells.iter().map(String::as_str).filter(|cell| !cell.is_empty()).collect();
                let Some((place, texts)) = cells.split_first() else { continue };
                let text = texts.join(" – ");
                if texts.is_empty() {
                    add(row, said(places, place, false));
                } else {
                    add(row, of_cells(places, place, &text));
                }
            }
        }
    }
    (notes, asked)
}

fn below(rows: &[Row], head: usize) -> impl Iterator<Item = &Row> {
    rows.iter().skip(head + 1).filter(|row| !row.is_blank())
}

/// A note and where it hung. A board has more tags than one for a note: the first that is a place counts.
fn of_cells<'t>(places: &Places, place: &str, text: &'t str) -> Said<'t> {
    if text.is_empty() {
        return Said::Nothing;
    }
    let tags = || place.split([',', ';', '|', '\n']).map(str::trim).filter(|tag| !tag.is_empty());
    let find = |tag: &str| places.find(tag).map(str::to_string).or_else(|| Some(places.coded(tag)?.place));
    match find(place).or_else(|| tags().find_map(find)) {
        Some(place) => Said::Note(place, text),
        // The note may say so itself.
        None => match said(places, text, false) {
            Said::Note(place, text) => Said::Note(place, text),
            Said::Nothing | Said::Heading(_) | Said::Text(_) | Said::Asked(_) if tags().next().is_some() => {
                Said::Asked(places.unknown(place))
            }
            Said::Heading(_) => Said::Text(text),
            other @ (Said::Nothing | Said::Text(_) | Said::Asked(_)) => other,
        },
    }
}

/// Says in which row something is asked.
fn in_row(row: &Row, problem: &Problem) -> Problem {
    let mut asked = Problem::error(say::note_in_row(row.line, problem.message.clone()));
    asked.hints.clone_from(&problem.hints);
    asked
}
