//! What people put on top of the sheets: text typed over a field, remarks, handwriting.

use std::collections::BTreeMap;

use super::identity::Names;
use crate::answers::{Found, Raw};
use crate::language::Loose;
use crate::messages::read as say;
use crate::read::pdf::{NoteKind, RawField, RawNote, RawValue, Rect, Spot};
use crate::source::Problem;

/// A field that is on a page.
struct Shown<'f> {
    path: &'f str,
    spot: Spot,
    /// Whether it takes text, and has none.
    takes_text: bool,
}

/// Where more fields than this are on the sheets, none is called near: no method has as many.
const MANY: usize = 2_000;
/// How much of a text must lie in a field, or of a field below the text, for the text to be in it.
const MOST: f32 = 0.5;

/// Takes what is on top of the sheets of one canvas. Text in one empty field is its answer; other texts are kept.
pub(super) fn take(names: &Names, notes: Vec<RawNote>, fields: &[(String, RawField)]) -> (Vec<Found>, Vec<Problem>) {
    if notes.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let shown = shown(names, fields);
    let (mut kept, mut drawn) = (Vec::new(), Vec::new());
    let mut typed: BTreeMap<&str, Vec<RawNote>> = BTreeMap::new();
    for note in notes {
        let field = match note.kind {
            NoteKind::Typed => below(&shown, note.spot),
            NoteKind::Drawn => {
                drawn.push(note.spot.page + 1);
                None
            }
            NoteKind::Remark => None,
        };
        match field {
            Some(path) => typed.entry(path).or_default().push(note),
            None if note.text.trim().is_empty() => {}
            None => kept.push(Found {
                name: called(&names.method.wording.loose, &shown, &note),
                value: Raw::Loose(note.text),
                locked: false,
            }),
        }
    }
    let mut warnings = Vec::new();
    if !typed.is_empty() {
        let fields = typed.keys().map(|path| names.method.called(path)).collect::<Vec<_>>();
        warnings.push(Problem::warning(say::answers_typed_on_top(fields)).with_hint(say::check_that_they_belong()));
    }
    drawn.dedup();
    if !drawn.is_empty() {
        let sheets = drawn.iter().map(usize::to_string).collect::<Vec<_>>();
        warnings.push(Problem::warning(say::drawn_on_sheets(sheets)).with_hint(say::type_what_it_says()));
    }
    let mut found: Vec<Found> = typed.into_iter().map(|(path, notes)| answer(path, notes)).collect();
    found.append(&mut kept);
    (found, warnings)
}

fn shown<'f>(names: &Names, fields: &'f [(String, RawField)]) -> Vec<Shown<'f>> {
    let mut shown = Vec::new();
    for (name, field) in fields {
        let Some((path, kind)) = names.field(name) else { continue };
        let takes_text = !kind.shape().is_choice() && is_empty(field);
        shown.extend(field.spots.iter().map(|spot| Shown { path, spot: *spot, takes_text }));
    }
    shown.truncate(if shown.len() > MANY { 0 } else { MANY });
    shown
}

fn is_empty(field: &RawField) -> bool {
    match &field.value {
        RawValue::Text(text) => text.trim().is_empty(),
        RawValue::Chosen(options) => options.is_empty(),
        RawValue::Lost => false,
    }
}

/// The one field that a text lies in, if it is empty.
fn below<'f>(shown: &[Shown<'f>], text: Spot) -> Option<&'f str> {
    let lies_in = |field: Rect| text.rect.share_in(field) > MOST || field.share_in(text.rect) > MOST;
    let mut fields = shown.iter().filter(|field| field.spot.page == text.page && lies_in(field.spot.rect));
    let field = fields.next()?;
    (fields.next().is_none() && field.takes_text).then_some(field.path)
}

/// The texts that lie in one field, from top to bottom.
fn answer(path: &str, mut notes: Vec<RawNote>) -> Found {
    let order = |note: &RawNote| (note.spot.page, -note.spot.rect.top, note.spot.rect.left);
    notes.sort_by(|one, other| order(one).partial_cmp(&order(other)).unwrap_or(std::cmp::Ordering::Equal));
    let text = notes.into_iter().map(|note| note.text).collect::<Vec<_>>().join("\n");
    Found { name: path.to_string(), value: Raw::Text(text), locked: false }
}

/// What a text is kept under: what it is, of whom, and where.
fn called(loose: &Loose, shown: &[Shown], note: &RawNote) -> String {
    let mut name = match note.kind {
        NoteKind::Typed => loose.typed.clone(),
        NoteKind::Remark | NoteKind::Drawn => loose.comment.clone(),
    };
    if !note.author.trim().is_empty() {
        name = loose.by(&name, note.author.trim());
    }
    let nearest = nearest(shown, note.spot);
    if nearest.is_none() || note.kind == NoteKind::Typed {
        name = loose.on_sheet(&name, note.spot.page + 1);
    }
    nearest.map_or(name.clone(), |path| loose.at(&name, path))
}

fn nearest<'f>(shown: &[Shown<'f>], spot: Spot) -> Option<&'f str> {
    let distance = |field: &&Shown| {
        let share = spot.rect.share_in(field.spot.rect);
        (spot.rect.distance(field.spot.rect), -share)
    };
    let on_page = shown.iter().filter(|field| field.spot.page == spot.page);
    let by_distance =
        |one: &&Shown, other: &&Shown| distance(one).partial_cmp(&distance(other)).unwrap_or(std::cmp::Ordering::Equal);
    on_page.min_by(by_distance).map(|field| field.path)
}
