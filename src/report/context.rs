//! What every part of a report is made from.

use crate::answers::{Answers, Date, Value};
use crate::method::{Field, Method, Plan};
use crate::session::{Contribution, Note, Session};

use super::options::Naming;
use super::texts::Texts;

/// A session with its method, and the words to tell about it.
pub(super) struct Context<'a> {
    pub method: &'a Method,
    pub plan: &'a Plan,
    pub session: &'a Session,
    pub texts: &'a Texts,
    pub today: Date,
    pub naming: Naming,
}

impl Context<'_> {
    /// What a copy of the canvas says in a field; `None` when nothing.
    pub(super) fn said(&self, answers: &Answers, field: &Field) -> Option<String> {
        said(self.method, answers, field)
    }

    /// What somebody is called who sees a thing otherwise than most: no name, unless it was asked for.
    pub(super) fn dissenter(&self, one: &Contribution) -> String {
        match (self.naming, one.organisation.trim()) {
            // What stands in the place of a name is an organisation or a number already.
            (Naming::Named | Naming::Anonymous, _) => one.source(),
            (Naming::Discreet, "") => self.texts.bijdragen.iemand.clone(),
            (Naming::Discreet, organisation) => organisation.to_string(),
        }
    }

    /// What the group says in a field.
    pub(super) fn group(&self, field: &Field) -> Option<String> {
        self.said(&self.session.group, field)
    }

    /// How many contributions say something in a field.
    pub(super) fn others(&self, field: &Field) -> usize {
        self.session.contributions.iter().filter(|one| one.answers.get(&field.path).is_some()).count()
    }

    /// What hung at a field and the group did not take over.
    pub(super) fn notes(&self, field: &Field) -> impl Iterator<Item = &Note> {
        self.session.notes.iter().filter(move |note| !note.taken && note.is_at(&field.path))
    }

    /// Whether a field is still open: for the group when there is one, else for everybody.
    pub(super) fn open(&self, field: &Field) -> bool {
        let by_group = self.session.group.get(&field.path).is_none();
        by_group && (!self.session.group.is_empty() || self.unsaid(field))
    }

    /// Whether nobody says anything in a field.
    pub(super) fn unsaid(&self, field: &Field) -> bool {
        let noted = self.notes(field).next().is_some();
        let voted = self.session.votes.get(&field.path).is_some();
        self.session.group.get(&field.path).is_none() && self.others(field) == 0 && !voted && !noted
    }
}

/// What a copy of the canvas says in a field; `None` when nothing.
pub(super) fn said(method: &Method, answers: &Answers, field: &Field) -> Option<String> {
    let shown = answers.get(&field.path)?.shown(&field.kind, &method.words);
    (!shown.is_empty()).then_some(shown)
}

/// The ids of the options that a copy of the canvas chose in a field.
pub(super) fn chosen<'a>(answers: &'a Answers, field: &Field) -> &'a [String] {
    answers.get(&field.path).map_or(&[], Value::chosen)
}

/// A word with a capital, as a label on its own.
pub(super) fn capital(word: &str) -> String {
    let mut rest = word.chars();
    let first: String = rest.next().into_iter().flat_map(char::to_uppercase).collect();
    format!("{first}{}", rest.as_str())
}
