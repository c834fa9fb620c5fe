//! What hung on the wall and stands at no field of the report's parts.

use crate::session::Note;

use super::chain::{Said, counted};
use super::context::Context;
use super::part::{PartContent, ToldPart};

/// Notes that hung at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlaceNotes {
    /// What the place is called: a sheet, or a field.
    pub place: String,
    /// The notes, each with how often it was written.
    pub notes: Vec<(String, usize)>,
}

/// Gathers the notes that no part shows, by place: those at a whole sheet, and at what is in no part. What the group took
/// over is in its result.
pub(super) fn elsewhere(context: &Context, parts: &[ToldPart], limited: bool) -> Vec<PlaceNotes> {
    let said: Vec<&Said> = parts.iter().flat_map(told).collect();
    let is_shown = |note: &Note| said.iter().any(|said| note.is_at(&said.path));
    let left: Vec<&Note> = context.session.notes.iter().filter(|note| !note.taken && !is_shown(note)).collect();
    let mut places: Vec<&str> = Vec::new();
    for note in &left {
        if !places.contains(&note.place.as_str()) {
            places.push(&note.place);
        }
    }
    let notes = |place: &str| {
        let name = match context.method.sheet(place) {
            Some(sheet) => Some(sheet.title.clone()),
            None => context.method.label(place),
        };
        // Of a report on some sheets the others are no part.
        let place_name = match name {
            Some(name) => name,
            None if limited => return None,
            None => place.to_string(),
        };
        let texts = left.iter().filter(|note| note.place == place).map(|note| note.text.clone());
        Some(PlaceNotes { place: place_name, notes: counted(texts) })
    };
    places.into_iter().filter_map(notes).collect()
}

/// All that a part tells of fields with words.
fn told(part: &ToldPart) -> Vec<&Said> {
    match &part.content {
        PartContent::Chain(chain) => chain.summary.iter().chain(&chain.steps).collect(),
        PartContent::Rows(rows) => rows.rows.iter().flat_map(|row| &row.texts).collect(),
        PartContent::Boxes(boxes) => boxes.boxes.iter().collect(),
        PartContent::Number(number) => vec![&number.said],
        PartContent::Choice(_) => Vec::new(),
    }
}
