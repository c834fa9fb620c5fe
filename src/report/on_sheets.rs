//! The actions in one copy of the canvas: the rows of the list, and what stands in cells for actions.

use crate::answers::{Answers, Value};
use crate::method::{ActionRoles, Field, FieldColumn, List, Method, Path};

use crate::session::State;

use super::action::{Action, ActionPlace, When};
use super::context::{chosen, said};
use super::split::actions_in;

/// The actions in one copy of the canvas, in the order of the sheets.
pub(super) fn of(method: &Method, roles: &ActionRoles, answers: &Answers) -> Vec<Action> {
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
        Some(Action {
            code,
            row,
            place: ActionPlace::List,
            what,
            who,
            when,
            about,
            by: Vec::new(),
            state: State::Open,
            remark: String::new(),
        })
    })
    .collect()
}

fn when(answers: &Answers, field: Option<&Field>) -> When {
    let value = field.and_then(|field| answers.get(&field.path));
    let words = || value.and_then(Value::words).map(|words| When::Words(words.trim().to_string()));
    value.and_then(Value::date).map(When::Date).or_else(words).unwrap_or(When::Unknown)
}

fn labels(answers: &Answers, field: &Field) -> Vec<String> {
    let ids = chosen(answers, field);
    field.kind.choices().iter().filter(|choice| ids.contains(&choice.id)).map(|choice| choice.label.clone()).collect()
}

/// The actions in a cell.
fn in_cell(method: &Method, answers: &Answers, field: &Field, about: &str, row: Path) -> Vec<Action> {
    let text = said(method, answers, field).unwrap_or_default();
    let action = |(number, what): (usize, String)| Action {
        code: format!("{}.{number}", field.code.as_deref().unwrap_or_default()),
        row: row.clone(),
        place: ActionPlace::Cell,
        what,
        who: String::new(),
        when: When::Unknown,
        about: vec![about.to_string()],
        by: Vec::new(),
        state: State::Open,
        remark: String::new(),
    };
    (1..).zip(actions_in(&text)).map(action).collect()
}
