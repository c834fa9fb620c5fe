//! A form that came back, in terms of a method: whose canvas it is, its fields and sheets, and what is on top of them.
//!
//! ```text
//! form ─► copies (by page) ─► identity of each field ─► what was found
//!                       └───► notes, in fields or beside them ──┘
//! ```

mod apart;
mod copies;
mod filled;
mod identity;
mod notes;

use std::collections::{BTreeSet, HashSet};

use self::copies::{Copies, Whose};
pub(super) use self::filled::Filled;
use self::identity::Names;
pub(super) use self::identity::named_mark;
use super::pdf::{RawField, RawForm, RawNote, RawValue};
use super::word::prompt;
use crate::answers::{Found, Raw};
use crate::messages::{FieldName, Message, read as say};
use crate::method::{Mark, Method};
use crate::source::Problem;

/// The parts of one canvas in a form.
#[derive(Default)]
struct Parts {
    marks: Vec<Mark>,
    fields: Vec<(String, RawField)>,
    /// The names of fields whose value got lost.
    lost: Vec<String>,
    notes: Vec<RawNote>,
}

/// Tells what each person filled in: one, unless the file certainly holds what several did.
///
/// Fails when it holds more than one canvas and nobody can tell whose they are: never is what one person wrote taken
/// for what another did.
pub(super) fn people(method: &Method, form: RawForm) -> Result<Vec<Filled>, Problem> {
    let names = Names::new(method);
    let copies = Copies::new(&names, &form);
    let mut parts: Vec<Parts> = Vec::new();
    parts.resize_with(copies.count, Parts::default);
    // Without pages, or in a file that is damaged, nobody can tell what is shown.
    let all_count = form.pages == 0 || form.damage.is_some();
    let mut nowhere = Vec::new();
    let mut is_shared = false;
    for field in form.fields {
        let of = match copies.whose(&field) {
            Whose::Of(copy) => copy,
            Whose::Nowhere if all_count => 0,
            Whose::Nowhere => {
                nowhere.push(field);
                continue;
            }
            Whose::Shared => {
                is_shared |= names.mark(&field).is_none();
                0
            }
        };
        let Some(part) = parts.get_mut(of) else { continue };
        match names.mark(&field) {
            _ if field.value == RawValue::Lost => part.lost.push(names.name(&field)),
            Some(mark) if part.marks.contains(&mark) => {}
            Some(mark) => part.marks.push(mark),
            None => part.fields.push((names.name(&field), field)),
        }
    }
    for note in form.notes {
        if let Some(part) = parts.get_mut(copies.of_page(note.spot.page)) {
            part.notes.push(note);
        }
    }
    let (lost, warning) = on_no_page(&names, nowhere, &parts);
    let mut people: Vec<Filled> = parts.into_iter().map(|part| filled(&names, part)).collect();
    if let Some(first) = people.first_mut() {
        first.found.extend(lost);
        first.warnings.extend(warning);
    }
    apart::apart(method, people, is_shared)
}

/// What was filled in in one canvas.
fn filled(names: &Names, parts: Parts) -> Filled {
    let Parts { marks, fields, lost, notes } = parts;
    let (typed, mut warnings) = notes::take(names, notes, &fields);
    let mut disagreeing: Vec<FieldName> = fields
        .iter()
        .filter(|(_, field)| field.disagrees)
        .map(|(name, _)| names.method.called(names.field(name).map_or(name.as_str(), |(path, _)| path)))
        .collect();
    disagreeing.dedup();
    warnings.extend(warning(disagreeing, say::boxes_disagree, say::what_is_shown_counts()));
    let is_known = |name: &String| fields.iter().any(|(other, _)| other == name);
    let lost: BTreeSet<String> = lost.into_iter().filter(|name| !is_known(name)).collect();
    let lost = lost.iter().map(|name| names.method.called(name)).collect();
    warnings.extend(warning(lost, say::values_lost, say::read_them_from_the_sheet()));
    let (mut found, mut given) = (Vec::new(), Vec::new());
    for (name, field) in fields {
        // As it is in a PDF that was made of a document for Word.
        let is_prompt = |text: &str| prompt::prompts(names.method).contains(&text.trim());
        let value = raw(field.value).filter(|value| !matches!(value, Raw::Text(text) if is_prompt(text)));
        let default = field.given.and_then(raw);
        given.extend(default.map(|value| Found { name: name.clone(), value, locked: false }));
        found.extend(value.map(|value| Found { name, value, locked: field.locked }));
    }
    found.extend(typed);
    Filled { found, given, marks, warnings }
}

/// What is in a field, unless it got lost.
fn raw(value: RawValue) -> Option<Raw> {
    match value {
        RawValue::Text(text) => Some(Raw::Text(text)),
        RawValue::Chosen(options) => Some(Raw::Chosen(options)),
        RawValue::Lost => None,
    }
}

/// Keeps what is in fields that are on no page, unless a page has the same field: then that is what people see.
fn on_no_page(names: &Names, fields: Vec<RawField>, parts: &[Parts]) -> (Vec<Found>, Option<Problem>) {
    if fields.is_empty() {
        return (Vec::new(), None);
    }
    let shown: HashSet<&str> = parts.iter().flat_map(|part| &part.fields).map(|(name, _)| name.as_str()).collect();
    // Fields that say nothing tell all the same that this is a canvas.
    let mut found = Vec::new();
    // What was there beforehand went with its page, and nobody said it.
    let is_said = |field: &RawField| field.given.as_ref() != Some(&field.value) && names.mark(field).is_none();
    for field in fields.into_iter().filter(is_said) {
        let name = names.name(&field);
        let text = match field.value {
            RawValue::Text(text) => text,
            RawValue::Chosen(options) => options.join(", "),
            RawValue::Lost => continue,
        };
        if !shown.contains(name.as_str()) {
            found.push(Found { name, value: Raw::Loose(text), locked: false });
        }
    }
    let kept = found.iter().filter(|found| !found.value.is_blank());
    let called: Vec<FieldName> = kept.map(|found| names.method.called(&found.name)).collect();
    (found, warning(called, say::fields_on_no_page, say::pages_taken_out()))
}

fn warning(fields: Vec<FieldName>, message: impl Fn(Vec<FieldName>) -> Message, hint: Message) -> Option<Problem> {
    (!fields.is_empty()).then(|| Problem::warning(message(fields)).with_hint(hint))
}
