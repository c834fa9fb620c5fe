//! What people wrote, side by side: each text once, with whose it is.

use crate::answers::{Answers, Value};
use crate::method::{Field, List, Method};
use crate::session::Session;

use super::Medium;
use super::text::text;

/// A text and the people who wrote it.
pub(super) struct Attributed {
    sources: Vec<String>,
    text: String,
    /// Whether everybody wrote this, so that the sources say nothing.
    unanimous: bool,
}

impl Attributed {
    /// The text with its sources in front.
    pub(super) fn shown(&self) -> String {
        if self.unanimous {
            return self.text.clone();
        }
        let gap = if self.text.contains('\n') { "\n" } else { " " };
        format!("{}:{gap}{}", self.sources.join(", "), self.text)
    }
}

/// What the contributions say in a field that is written, without what the group's own answer says already.
pub(super) fn voices(method: &Method, session: &Session, field: &Field) -> Vec<Attributed> {
    let written = |answers: &Answers| answers.get(&field.path).map(|value| written(method, field, value));
    let own = written(&session.group);
    gathered(session, written).into_iter().filter(|voice| Some(&voice.text) != own.as_ref()).collect()
}

/// What the contributions have in the rows of a list: a line a row.
pub(super) fn list_voices(method: &Method, session: &Session, list: &List) -> Vec<Attributed> {
    gathered(session, |answers| {
        let rows: Vec<String> = (1..=answers.rows(list.path.as_str()))
            .map(|n| {
                let fields = list.columns.iter().map(|column| list.field(n, column));
                fields.filter_map(|field| cell(method, answers, &field)).collect::<Vec<_>>().join(" · ")
            })
            .filter(|row| !row.is_empty())
            .collect();
        match &rows[..] {
            [] => None,
            [row] => Some(row.clone()),
            rows => Some(rows.iter().map(|row| format!("- {row}")).collect::<Vec<_>>().join("\n")),
        }
    })
}

/// A cell of a list in a line of text; ticks as the labels of their options.
fn cell(method: &Method, answers: &Answers, field: &Field) -> Option<String> {
    let shown = answers.get(&field.path)?.shown(&field.kind, &method.words).replace('\n', " ");
    (!shown.is_empty()).then_some(shown)
}

fn written(method: &Method, field: &Field, value: &Value) -> String {
    text(value, &field.kind, method, Medium::Print).trim().to_string()
}

/// The texts of all contributions, each once, in the order of who wrote it first.
fn gathered(session: &Session, written: impl Fn(&Answers) -> Option<String>) -> Vec<Attributed> {
    let mut voices: Vec<Attributed> = Vec::new();
    for contribution in &session.contributions {
        let Some(text) = written(&contribution.answers).filter(|text| !text.is_empty()) else { continue };
        match voices.iter_mut().find(|voice| voice.text == text) {
            Some(voice) => voice.sources.push(contribution.source()),
            None => voices.push(Attributed { sources: vec![contribution.source()], text, unanimous: false }),
        }
    }
    let all = session.contributions.len();
    for voice in &mut voices {
        voice.unanimous = all > 1 && voice.sources.len() == all;
    }
    voices
}
