//! Notes as they are typed: one a line, with the code of their place before them, or under a heading.

use std::ops::Range;

use crate::messages::notes as say;
use crate::session::Note;
use crate::source::{Problem, Source};

use super::places::{Coded, Places, code};

/// Marks that people put before an item or a heading.
const BULLETS: [char; 13] = ['-', '*', '•', '–', '—', '▪', '●', '○', '◦', '·', '☐', '>', '#'];

/// What a line says.
pub(super) enum Said<'t> {
    Nothing,
    /// What follows hung there.
    Heading(String),
    Note(String, &'t str),
    /// A note whose place stands above it, or nowhere.
    Text(&'t str),
    /// Something to ask.
    Asked(Problem),
}

/// Reads the notes in a text, and asks about each line that has no place.
pub(super) fn notes(places: &Places, source: &Source) -> (Vec<Note>, Vec<Problem>) {
    let (mut notes, mut asked) = (Vec::new(), Vec::new());
    let mut heading: Option<String> = None;
    let mut at = 0;
    for line in source.text.split_inclusive('\n') {
        let range = range(line, at);
        at += line.len();
        match said(places, line, heading.is_some()) {
            Said::Nothing => {}
            Said::Heading(place) => heading = Some(place),
            Said::Note(place, text) => notes.push(Note::new(place, text)),
            Said::Text(text) => match &heading {
                Some(place) => notes.push(Note::new(place, text)),
                None => asked.push(without_place(places, text).at(&source.name, range)),
            },
            Said::Asked(problem) => asked.push(problem.at(&source.name, range)),
        }
    }
    (notes, asked)
}

/// The line without spaces around it.
fn range(line: &str, at: usize) -> Range<usize> {
    let start = at + line.len() - line.trim_start().len();
    start..(at + line.trim_end().len()).max(start)
}

/// Says what a line is. Under a heading only what has a code that there is, or a mark behind one, is not of that place.
pub(super) fn said<'t>(places: &Places, line: &'t str, under_heading: bool) -> Said<'t> {
    let line = line.trim().trim_start_matches('\u{FEFF}').trim_start();
    let is_marked = line.starts_with('#');
    let line = unmarked(line);
    if line.chars().all(|one| "-_=*•–—#>".contains(one)) {
        return Said::Nothing;
    }
    // The number of an item goes before a code, or is part of the note.
    let own = own_place(places, line, is_marked, under_heading);
    let own = own.or_else(|| own_place(places, unnumbered(line)?, is_marked, under_heading));
    own.unwrap_or_else(|| unplaced(places, line, under_heading))
}

/// What a line says that names its own place.
fn own_place<'t>(places: &Places, line: &'t str, is_marked: bool, under_heading: bool) -> Option<Said<'t>> {
    if let Some(place) = heading(places, line, is_marked) {
        return Some(Said::Heading(place));
    }
    if let Some((head, rest)) = divided(line)
        && let Some(place) = places.find(head)
    {
        return Some(Said::Note(place.to_string(), rest.trim()));
    }
    let coded = places.coded(line)?;
    let Coded { code, ref place, marked, rest } = coded;
    // A4 is paper as well.
    if places.is_actions(place) && !marked {
        let asked = Problem::error(say::code_or_text(code)).with_hint(say::colon_after_code(code));
        return (!under_heading).then_some(Said::Asked(asked));
    }
    Some(match places.column_or_text(&coded).filter(|_| !marked) {
        Some(word) => {
            let asked = Problem::error(say::column_or_text(&word, code));
            Said::Asked(asked.with_hint(say::colon_after_column(code, &word)))
        }
        None => Said::Note(coded.place, rest),
    })
}

/// What a line says that names no place: a code that there is not is asked about, where it is marked as one or there is no
/// place above it.
fn unplaced<'t>(places: &Places, line: &'t str, under_heading: bool) -> Said<'t> {
    match code(line) {
        Some(unknown) if places.find(unknown).is_none() => {
            let rest = line.split_once(unknown).map_or("", |(_, rest)| rest.trim_start());
            let is_marked = rest.starts_with([':', ')', ']', '\t']);
            if is_marked || !under_heading { Said::Asked(places.unknown(unknown)) } else { Said::Text(line) }
        }
        Some(_) | None => Said::Text(line),
    }
}

/// The place that a line names, when it says nothing else: by its code, by the title of a sheet, or by any name with a mark
/// that only headings have. A word alone may be a note.
fn heading(places: &Places, line: &str, is_marked: bool) -> Option<String> {
    let name = line.trim_end_matches([':', '：', ' ']);
    let behind = name.trim_end_matches([')', ']', '}', '.']);
    // Other marks are a note, however short.
    if !behind.ends_with(char::is_alphanumeric) || name.len() - behind.len() > 2 {
        return None;
    }
    let place = places.find(name)?;
    let is_heading = is_marked || name.len() < line.len() || code(line).is_some() || places.is_title(name);
    is_heading.then(|| place.to_string())
}

/// What stands before the first mark between a place and its note, and what stands behind it.
fn divided(line: &str) -> Option<(&str, &str)> {
    let marks = [":", "：", "\t", " – ", " — ", " - ", "|"];
    let first = marks.iter().filter_map(|mark| Some((line.find(mark)?, mark.len()))).min()?;
    Some((&line[..first.0], &line[first.0 + first.1..]))
}

/// A line without the marks of an item: what stands before a number may be a minus.
fn unmarked(line: &str) -> &str {
    let mut line = line;
    while let Some(rest) = line.strip_prefix(BULLETS) {
        match rest.chars().next() {
            Some(next) if next.is_ascii_digit() => break,
            Some(_) | None => line = rest.trim_start(),
        }
    }
    line
}

/// A line without the number of an item; none when it has no such number.
fn unnumbered(line: &str) -> Option<&str> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?.strip_prefix(['.', ')']).filter(|_| (1..=3).contains(&digits))?;
    rest.starts_with(' ').then(|| rest.trim_start())
}

/// Asks where a note hung.
pub(super) fn without_place(places: &Places, text: &str) -> Problem {
    match divided(text) {
        // What is as short as a code was meant to be one.
        Some((head, _)) if (1..=4).contains(&head.trim().chars().count()) => places.unknown(head),
        Some(_) | None => Problem::error(say::note_without_code()).with_hint(say::notes_form()),
    }
}
