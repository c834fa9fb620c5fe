//! The register of actions: the rows of the list, and what stands in the cells for actions on the other sheets.

use std::cmp::Ordering;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

use crate::answers::{Answers, Date, Value};
use crate::method::{ActionRoles, Field, FieldColumn, List, Method, Path, Plan};
use crate::session::Session;

use super::context::said;
use super::split::actions_in;

/// An action, with where it stands and whose it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action {
    /// The code of its row, such as A4, R1 or I3.
    pub code: String,
    /// The path of its row.
    pub row: Path,
    /// Where it stands.
    pub place: ActionPlace,
    /// What is to be done.
    pub what: String,
    /// Empty when nobody is named.
    pub who: String,
    /// When it is to be done.
    pub when: When,
    /// The labels of what it is about; or the row whose cell it stands in.
    pub about: Vec<String>,
    /// Who wrote it; empty for the group.
    pub by: Vec<String>,
}

/// Where an action stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ActionPlace {
    /// In the list of actions, with room for who and when.
    List,
    /// In the cell for actions of a table's row.
    Cell,
}

/// When an action is to be done.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum When {
    /// On a day.
    Date(Date),
    /// Words in the place of a date.
    Words(String),
    /// Nobody said.
    Unknown,
}

impl When {
    fn order(&self) -> (u8, Option<Date>) {
        match self {
            Self::Date(date) => (0, Some(*date)),
            Self::Words(_) => (1, None),
            Self::Unknown => (2, None),
        }
    }
}

/// Lists the actions of a session by date: those of the group and those of contributions, each once.
///
/// Actions without a date come last, in the order of the sheets.
pub(super) fn register(method: &Method, plan: &Plan, session: &Session) -> Vec<Action> {
    let mut actions: Vec<Action> = Vec::new();
    let mut known: HashMap<String, usize> = HashMap::new();
    let group = (&session.group, None);
    let others = session.contributions.iter().map(|one| (&one.answers, Some(one.source())));
    for (answers, source) in std::iter::once(group).chain(others) {
        for action in of(method, &plan.actions, answers) {
            match known.entry(action.words()) {
                Entry::Occupied(at) => {
                    let known = &mut actions[*at.get()];
                    // Who wrote what the group took over is no second owner of it.
                    if !known.by.is_empty() {
                        known.by.extend(source.clone());
                    }
                }
                Entry::Vacant(new) => {
                    new.insert(actions.len());
                    actions.push(Action { by: source.iter().cloned().collect(), ..action });
                }
            }
        }
    }
    actions.sort_by(by_date);
    actions
}

/// Puts the earliest first, and what has no date last, as it stands on the sheets.
fn by_date(one: &Action, other: &Action) -> Ordering {
    one.when.order().cmp(&other.when.order())
}

impl Action {
    /// All that it says, by which it is known to be the same as another: in a cell with its row.
    fn words(&self) -> String {
        format!("{}\n{:?}", self.identity(), (&self.what, &self.who, &self.when, &self.about))
    }

    /// What stays the same when an action moves in the list, gets a date or an owner: its words, and in a cell its row.
    pub fn identity(&self) -> String {
        let row = match self.place {
            ActionPlace::List => "",
            ActionPlace::Cell => self.row.as_str(),
        };
        let words = self.what.to_lowercase();
        format!("{row}\n{}", words.split_whitespace().collect::<Vec<_>>().join(" "))
    }
}

/// The actions in one copy of the canvas, in the order of the sheets.
fn of(method: &Method, roles: &ActionRoles, answers: &Answers) -> Vec<Action> {
    let mut actions = Vec::new();
    for sheet in &method.sheets {
        for block in &sheet.blocks {
            if let Some(list) = block.as_list().filter(|list| list.path == roles.list) {
                actions.extend(in_list(method, roles, list, answers));
            }
            if let Some(table) = block.as_table() {
                for column in table.field_columns().filter(|column| Some(&column.id) == roles.column.as_ref()) {
                    for (index, row) in table.rows.iter().enumerate() {
                        let about = format!("{} {}", table.row_name, row.short);
                        let field = table.field(index, column);
                        let row = table.path.join(&row.id);
                        actions.extend(in_cell(method, answers, &field, &about, row));
                    }
                }
            }
        }
    }
    actions
}

fn in_list(method: &Method, roles: &ActionRoles, list: &List, answers: &Answers) -> Vec<Action> {
    let rows = 1..=answers.rows(list.path.as_str());
    rows.filter_map(|n| {
        let field = |id: &str| {
            let column: &FieldColumn = list.columns.iter().find(|column| column.id == id)?;
            Some(list.field(n, column))
        };
        let text = |id: &str| said(method, answers, &field(id)?);
        let what = text(&roles.what).unwrap_or_default();
        let who = text(&roles.who).unwrap_or_default();
        let when = when(answers, field(&roles.when).as_ref());
        let about = roles.about.as_deref().and_then(field).map(|field| labels(answers, &field)).unwrap_or_default();
        // A row with only ticks says nothing to do.
        if what.is_empty() && who.is_empty() && when == When::Unknown {
            return None;
        }
        let code = list.row_code(n);
        let row = list.path.join(n);
        Some(Action { code, row, place: ActionPlace::List, what, who, when, about, by: Vec::new() })
    })
    .collect()
}

fn when(answers: &Answers, field: Option<&Field>) -> When {
    let value = field.and_then(|field| answers.get(&field.path));
    let words = || value.and_then(Value::words).map(|words| When::Words(words.trim().to_string()));
    value.and_then(Value::date).map(When::Date).or_else(words).unwrap_or(When::Unknown)
}

fn labels(answers: &Answers, field: &Field) -> Vec<String> {
    let ids = super::context::chosen(answers, field);
    field.kind.choices().iter().filter(|choice| ids.contains(&choice.id)).map(|choice| choice.label.clone()).collect()
}

/// The actions in a cell.
fn in_cell(method: &Method, answers: &Answers, field: &Field, about: &str, row: Path) -> Vec<Action> {
    let text = said(method, answers, field).unwrap_or_default();
    let action = |what| Action {
        code: field.code.clone().unwrap_or_default(),
        row: row.clone(),
        place: ActionPlace::Cell,
        what,
        who: String::new(),
        when: When::Unknown,
        about: vec![about.to_string()],
        by: Vec::new(),
    };
    actions_in(&text).into_iter().map(action).collect()
}
