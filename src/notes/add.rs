//! Notes put in a session: each once, however often they are read.

use std::collections::BTreeMap;

use crate::answers::{Answers, Found, Raw, Value, from_raw};
use crate::messages::{Message, notes as say};
use crate::method::{ActionRoles, Method, Path, Shape};
use crate::session::{self, Note, Session, SessionFile};
use crate::source::{Problems, Source};

use super::action::NotedAction;

/// What becomes of notes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Taking {
    /// They stay what hung on the wall.
    #[default]
    AsNotes,
    /// The group took them over: they stand in its result too.
    AsResult,
}

/// A session file with notes in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Noted {
    /// The file. What a person wrote in it before, comments too, is still there.
    pub text: String,
    /// What is in it now.
    pub session: Session,
    /// How many notes are new.
    pub added: usize,
    /// How many were in it already.
    pub known: usize,
    /// How many went into the group's result.
    pub taken: usize,
    /// How many hung at no field, so that they could not.
    pub left: usize,
    /// The codes of the actions that the group has since, with what is to be done.
    pub actions: Vec<(String, String)>,
}

impl Noted {
    /// Tells what was done.
    pub fn told(&self) -> Vec<Message> {
        let mut told = vec![say::notes_added(self.added, self.known)];
        if self.taken > 0 {
            told.push(say::notes_taken(self.taken));
        }
        if self.left > 0 {
            told.push(say::notes_left(self.left));
        }
        told.extend(self.actions.iter().map(|(code, what)| say::noted_action(code, what)));
        told
    }
}

/// Adds notes to a session file, which may be empty.
///
/// A note that is in it already stays one, whatever became of its words since. What hung at the list of actions becomes an
/// action of the group. Fails when the session can't be read.
pub fn add(method: &Method, file: &Source, notes: &[Note], taking: Taking) -> Result<Noted, Problems> {
    let before = SessionFile::read(file, method)?.session().clone();
    let known = session::known(&before.notes, notes);
    let mut all = before.notes.clone();
    let roles = method.plan.as_ref().and_then(|plan| plan.actions.as_ref());
    let (mut rows, mut texts) = (Vec::new(), BTreeMap::<Path, Vec<&str>>::new());
    let (mut added, mut taken, mut left) = (0, 0, 0);
    for (note, place) in notes.iter().zip(&known) {
        let at = place.unwrap_or_else(|| {
            added += 1;
            all.push(note.clone());
            all.len() - 1
        });
        if all[at].taken {
            continue;
        }
        match (roles.filter(|roles| roles.list.as_str() == note.place), taking) {
            (Some(roles), _) => {
                rows.push(row(method, roles, &note.text));
                all[at].taken = true;
            }
            (None, Taking::AsNotes) => {}
            (None, Taking::AsResult) => match Path::new(&note.place).filter(|path| is_written(method, path)) {
                Some(path) => {
                    texts.entry(path).or_default().push(&note.text);
                    all[at].taken = true;
                    taken += 1;
                }
                None => left += 1,
            },
        }
    }
    let mut answers = Answers::new();
    for (path, notes) in texts {
        let joined = joined(method, &path, before.group.get(&path), &notes);
        answers.set(path, joined);
    }
    let text = session::with_notes(method, file, &all, &answers, &rows)?;
    let after = SessionFile::read(&Source { text: text.clone(), ..file.clone() }, method)?.session().clone();
    let actions = roles.and_then(|roles| Some((roles, method.list(&roles.list)?)));
    let actions = actions.map_or_else(Vec::new, |(roles, list)| {
        let last = after.group.rows(list.path.as_str());
        let told = |n: usize| {
            let what = after.group.get(list.path.join(n).join(&roles.what)).and_then(Value::words);
            (list.row_code(n), what.unwrap_or_default().to_string())
        };
        (last + 1 - rows.len()..=last).map(told).collect()
    });
    let known = known.iter().flatten().count();
    Ok(Noted { text, session: after, added, known, taken, left, actions })
}

/// The note as the first row of the list of actions.
fn row(method: &Method, roles: &ActionRoles, note: &str) -> Answers {
    let NotedAction { what, who, when } = NotedAction::of(note, &method.lexicon);
    let found = [(&roles.what, what), (&roles.who, who), (&roles.when, when)].map(|(column, text)| Found {
        name: roles.list.join(1).join(column).to_string(),
        value: Raw::Text(text),
        locked: false,
    });
    from_raw(method, found).answers
}

fn is_written(method: &Method, path: &Path) -> bool {
    match method.kind(path.as_str()).map(crate::method::FieldKind::shape) {
        Some(Shape::Line | Shape::Text | Shape::Names) => true,
        Some(Shape::Date | Shape::Number | Shape::OneOf | Shape::AnyOf | Shape::Scale) | None => false,
    }
}

/// What a field says with notes behind what is there: a bullet each, where there is more than one thing to say.
fn joined(method: &Method, path: &Path, before: Option<&Value>, notes: &[&str]) -> Value {
    let shape = method.kind(path.as_str()).map(crate::method::FieldKind::shape);
    if shape == Some(Shape::Names) {
        let names = before.map_or(&[][..], Value::names).iter().cloned();
        return Value::Names(names.chain(notes.iter().map(ToString::to_string)).collect());
    }
    let before = before.and_then(Value::words).unwrap_or_default().trim_end();
    let there = (!before.is_empty()).then_some(before);
    if shape == Some(Shape::Line) {
        let parts = there.into_iter().chain(notes.iter().copied()).map(|part| part.replace('\n', " "));
        let line = parts.reduce(|line, part| {
            let gap = if line.ends_with(['.', '!', '?']) { " " } else { "; " };
            format!("{line}{gap}{part}")
        });
        return Value::Text(line.unwrap_or_default());
    }
    match (there, notes) {
        (None, [note]) => Value::Text((*note).to_string()),
        (there, notes) => {
            let bullets = notes.iter().map(|note| format!("- {}", note.replace('\n', " ")));
            Value::Text(there.map(str::to_string).into_iter().chain(bullets).collect::<Vec<_>>().join("\n"))
        }
    }
}
