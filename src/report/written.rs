//! All that is written in a session, with where it stands.

use crate::answers::{Answers, Value};
use crate::messages::FieldName;
use crate::method::{
    CONTRIBUTIONS, MOMENTS, Method, NOTES, PROGRESS, REPLACED, SESSION, SOURCE, UNCHANGED, UNREAD, VOTES,
};
use crate::session::{Contribution, Note, Origin, Progress, Replaced, Session, Unchanged};

/// Goes through all that is written in a session and in its earlier ones: the field it stands in, or else the part of a
/// session file, and the text.
pub(super) fn each_text(method: &Method, session: &Session, mut look: impl FnMut(FieldName, &str)) {
    for session in session.with_moments() {
        let mut written = Written { method, look: &mut look };
        written.session(session);
    }
}

struct Written<'m, L> {
    method: &'m Method,
    look: L,
}

impl<L: FnMut(FieldName, &str)> Written<'_, L> {
    /// What is in one session, but for the earlier ones that it holds. Nothing is left out unseen: a new part of a session
    /// gets its place here.
    fn session(&mut self, session: &Session) {
        let Session {
            name,
            group,
            group_origin,
            // Fingerprints.
            given: _,
            source,
            contributions,
            unchanged,
            replaced,
            votes,
            notes,
            unread,
            progress,
            moments,
        } = session;
        self.at(SESSION, name);
        self.answers(group, |name| name);
        if let Some(origin) = group_origin {
            self.origin(SESSION, origin);
        }
        if let Some(origin) = source {
            self.origin(SOURCE, origin);
        }
        for one in contributions {
            self.contribution(CONTRIBUTIONS, one, |name| name);
        }
        for Unchanged { name, organisation, origin } in unchanged {
            self.at(UNCHANGED, name);
            self.at(UNCHANGED, organisation);
            self.origin(UNCHANGED, origin);
        }
        for Replaced { of_group: _, contribution } in replaced {
            self.contribution(REPLACED, contribution, |name| within(REPLACED, name));
        }
        for origin in &votes.origins {
            self.origin(VOTES, origin);
        }
        for Note { place, text, taken: _ } in notes {
            // It may be of another version of the method.
            self.at(NOTES, place);
            self.at(place, text);
        }
        for origin in unread {
            self.origin(UNREAD, origin);
        }
        for Progress { code, action, state: _, remark } in progress {
            for text in [code, action, remark] {
                self.at(PROGRESS, text);
            }
        }
        for moment in moments {
            self.origin(MOMENTS, &moment.origin);
        }
    }

    fn contribution(&mut self, part: &str, one: &Contribution, place: impl Fn(FieldName) -> FieldName) {
        let Contribution { name, organisation, origin, answers, cleared: _ } = one;
        self.at(part, name);
        self.at(part, organisation);
        self.origin(part, origin);
        self.answers(answers, place);
    }

    fn answers(&mut self, answers: &Answers, place: impl Fn(FieldName) -> FieldName) {
        for (path, value) in answers.iter() {
            let name = place(self.method.called(path));
            match value {
                Value::Text(text) | Value::Undated(text) | Value::Uncounted(text) => (self.look)(name, text),
                Value::Names(names) => {
                    for text in names {
                        (self.look)(name.clone(), text);
                    }
                }
                Value::Date(_) | Value::Number(_) | Value::Chosen(_) => {}
            }
        }
        for (name, text) in answers.unplaced() {
            (self.look)(place(self.method.called(name)), text);
        }
    }

    /// Of a file its name is written by somebody; when it was read is not.
    fn origin(&mut self, part: &str, origin: &Origin) {
        let Origin { file, sha256: _, read: _, changed: _ } = origin;
        self.at(part, file);
    }

    fn at(&mut self, place: &str, text: &str) {
        (self.look)(self.method.called(place), text);
    }
}

/// A field in a part of a session file where nobody would look for it.
fn within(part: &str, name: FieldName) -> FieldName {
    FieldName { path: format!("{part}.{}", name.path), label: name.label.map(|label| format!("`{part}` {label}")) }
}
