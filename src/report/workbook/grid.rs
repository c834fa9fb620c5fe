//! Who is in the rows, and what values are in cells.

use crate::answers::{Answers, Value};
use crate::method::{Field, Method};
use crate::session::Session;

use super::super::export::Cell;
use super::super::texts::Texts;

/// Somebody whose answers are in a session.
pub(super) struct Voter<'s> {
    pub name: &'s str,
    pub organisation: &'s str,
    pub file: &'s str,
    pub answers: &'s Answers,
}

/// Everybody whose answers are in a session: the group first, when it decided something.
pub(super) fn voters<'s>(session: &'s Session, texts: &'s Texts) -> impl Iterator<Item = Voter<'s>> {
    let group = (!session.group.is_empty()).then(|| Voter {
        name: &texts.antwoorden.groep,
        organisation: "",
        file: session.group_origin.as_ref().map_or("", |origin| &origin.file),
        answers: &session.group,
    });
    let people = session.contributions.iter().map(|one| Voter {
        name: &one.name,
        organisation: &one.organisation,
        file: &one.origin.file,
        answers: &one.answers,
    });
    group.into_iter().chain(people)
}

/// The fields that somebody may have filled in, in the order of the sheets: of a list as many rows as are in use.
pub(super) fn fields(method: &Method, session: &Session) -> Vec<Field> {
    let everybody = || std::iter::once(&session.group).chain(session.contributions.iter().map(|one| &one.answers));
    let mut fields = Vec::new();
    for block in method.blocks() {
        let Some(list) = block.as_list() else {
            fields.extend(block.fields());
            continue;
        };
        let used = everybody().map(|answers| answers.rows(list.path.as_str())).max().unwrap_or_default();
        fields.extend((1..=used).flat_map(|n| list.columns.iter().map(move |column| list.field(n, column))));
    }
    fields
}

/// What people call a field, with the unit of a number.
pub(super) fn label(method: &Method, field: &Field) -> String {
    let label = method.label(field.path.as_str()).unwrap_or_else(|| field.label.clone());
    field.kind.titled(&label)
}

/// The value of a field as a cell.
pub(super) fn cell(method: &Method, field: &Field, value: Option<&Value>) -> Cell {
    match value {
        None => Cell::Empty,
        Some(Value::Date(date)) => Cell::Date(*date),
        Some(Value::Number(number)) => Cell::Number(*number),
        Some(value) => Cell::Text(value.shown(&field.kind, &method.words)),
    }
}
