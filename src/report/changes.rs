//! What changed since an earlier moment of the same pilot: what is new, what was done, what stands still.

use std::collections::HashSet;

use crate::method::{Field, Method};
use crate::session::{Session, State};

use super::action::{Action, ActionPlace, When, folded};
use super::actions::Actions;
use super::context::{Context, said};
use super::texts::Texts;

/// The difference between two moments. Only the group's results are compared: its people may be others by now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changes {
    /// The date of the earlier moment, in words; empty when it has none.
    pub since: String,
    /// Choices that are not what they were.
    pub choices: Vec<Change>,
    /// The names of texts that were empty then, that are empty now, and that say something else.
    pub filled: Vec<String>,
    /// The names of texts that are empty now.
    pub emptied: Vec<String>,
    /// The names of texts that say something else.
    pub rewritten: Vec<String>,
    /// Choices that are the same.
    pub same: Vec<String>,
    /// Actions of the list that are not in it any more, and of which nobody said that they are done.
    pub gone: Vec<Action>,
    /// Actions of the list that were done or dropped, and are not in it any more.
    pub finished: Vec<Action>,
    /// Actions that were not in the list then.
    pub new: Vec<Action>,
    /// Actions with another owner or date than then, with how they were.
    pub moved: Vec<(Action, Action)>,
    /// Actions that are further than then, or not as far, with how far they were.
    pub advanced: Vec<(Action, State)>,
    /// Actions that are as they were.
    pub still: Vec<Action>,
    /// How many contributions there were, and are.
    pub people: (usize, usize),
}

/// A choice that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The code of its row; empty for none.
    pub code: String,
    /// What was asked.
    pub name: String,
    /// Empty when nothing was chosen.
    pub was: String,
    /// What is chosen now; empty for nothing.
    pub now: String,
}

impl Changes {
    pub(super) fn new(context: &Context, earlier: &Session, now: &Actions) -> Self {
        let (method, session) = (context.method, context.session);
        let mut changes = Self {
            since: date(context, earlier),
            choices: Vec::new(),
            filled: Vec::new(),
            emptied: Vec::new(),
            rewritten: Vec::new(),
            same: Vec::new(),
            gone: Vec::new(),
            finished: Vec::new(),
            new: Vec::new(),
            moved: Vec::new(),
            advanced: Vec::new(),
            still: Vec::new(),
            people: (earlier.contributions.len(), session.contributions.len()),
        };
        // Who filled it in and when is no change of the pilot.
        let signs = |field: &Field| method.signing_fields().any(|path| *path == field.path);
        let fields = method.fields().into_iter();
        for field in fields.filter(|field| !method.is_in_list(&field.path) && !signs(field)) {
            changes.field(method, &field, earlier, session);
        }
        let then = Actions::new(method, context.plan, earlier, context.texts);
        changes.progress(&then, now);
        changes.actions(&of_group(&then), now);
        changes
    }

    fn field(&mut self, method: &Method, field: &Field, earlier: &Session, session: &Session) {
        let text = |session: &Session| said(method, &session.group, field);
        let name = name(field);
        let choice = !field.kind.choices().is_empty();
        match (text(earlier), text(session)) {
            (None, None) => {}
            (was, now) if was == now => {
                if choice {
                    self.same.push(name);
                }
            }
            (was, now) if choice => self.choices.push(Change {
                code: field.code.clone().unwrap_or_default(),
                name: field.spoken.clone(),
                was: was.unwrap_or_default(),
                now: now.unwrap_or_default(),
            }),
            (None, Some(_)) => self.filled.push(name),
            (Some(_), None) => self.emptied.push(name),
            (Some(_), Some(_)) => self.rewritten.push(name),
        }
    }

    fn actions(&mut self, then: &[Action], actions: &Actions) {
        let now = of_group(actions);
        let mut matched = HashSet::new();
        for action in &now {
            let identity = action.identity();
            let known = (then.iter().enumerate())
                .find(|(index, one)| !matched.contains(index) && one.identity() == identity)
                .map(|(index, one)| (index, one.clone()));
            match known {
                None => self.new.push(action.clone()),
                Some((index, was)) => {
                    matched.insert(index);
                    if (&was.who, &was.when) != (&action.who, &action.when) {
                        self.moved.push((action.clone(), was));
                    } else if was.state == action.state && !action.state.is_closed() {
                        self.still.push(action.clone());
                    }
                }
            }
        }
        let gone = then.iter().enumerate().filter(|(index, _)| !matched.contains(index));
        for (_, action) in gone {
            let known = actions.left.iter().find(|one| folded(&one.action) == folded(&action.what));
            let state = known.map_or(action.state, |one| one.state);
            let list = if state.is_closed() { &mut self.finished } else { &mut self.gone };
            list.push(Action { state, ..action.clone() });
        }
    }

    /// Follows all actions of the group, those in cells too.
    fn progress(&mut self, then: &Actions, now: &Actions) {
        for action in now.group.iter().flatten() {
            let identity = action.identity();
            let was = then.group.iter().flatten().find(|one| one.identity() == identity).map(|one| one.state);
            if let Some(was) = was.filter(|was| *was != action.state) {
                self.advanced.push((action.clone(), was));
            }
        }
    }

    /// Whether everything is as it was.
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty()
            && [&self.filled, &self.emptied, &self.rewritten].iter().all(|names| names.is_empty())
            && self.gone.is_empty()
            && self.finished.is_empty()
            && self.new.is_empty()
            && self.moved.is_empty()
            && self.advanced.is_empty()
    }
}

/// The group's actions in the list: only these have an owner and a date to follow.
fn of_group(actions: &Actions) -> Vec<Action> {
    let listed = |action: &&Action| action.place == ActionPlace::List;
    actions.group.iter().flatten().filter(listed).cloned().collect()
}

fn name(field: &Field) -> String {
    match &field.code {
        Some(code) => format!("{code} {}", field.spoken),
        None => field.spoken.clone(),
    }
}

/// The date of a session, in words; empty when it has none.
pub(super) fn date(context: &Context, session: &Session) -> String {
    let field = context.plan.date.as_ref().and_then(|path| context.method.field(path.as_str()));
    let Some(field) = field else { return String::new() };
    let of = |answers| said(context.method, answers, &field);
    of(&session.group).unwrap_or_default()
}

/// When an action is to be done, in words.
pub(super) fn told(method: &Method, texts: &Texts, when: &When) -> String {
    match when {
        When::Date(date) => method.words.spelled(*date),
        When::Words(words) => words.clone(),
        When::Unknown => texts.acties.geen_datum.clone(),
    }
}
