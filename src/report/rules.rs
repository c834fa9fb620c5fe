//! Questions to talk about: the rules of the method, applied to what was filled in. They ask, and judge nothing.

use crate::messages::report as say;
use crate::method::{Columns, Condition, Field, Grid, Path, Rule};
use crate::source::{Problem, suggestion};

use super::action::{Action, ActionPlace, When};
use super::actions::Actions;
use super::alike::same;
use super::context::{Context, chosen};
use super::texts::fill;
use super::voices::CONTRIBUTIONS_PART;

/// A question that the answers give reason to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// The id of its rule.
    pub rule: String,
    /// What to ask, with its places filled in.
    pub text: String,
}

/// Asks what the rules ask; those switched off, in the method or in `without`, ask nothing.
pub(super) fn questions(context: &Context, actions: &Actions, without: &[String]) -> Vec<Question> {
    let rules = context.plan.rules.iter().filter(|rule| rule.on && !without.contains(&rule.id));
    rules.flat_map(|rule| of(context, actions.counting(), rule)).collect()
}

/// Names what is to be left out and is neither a rule of the method nor what everybody wrote.
pub(super) fn unknown(rules: &[Rule], without: &[String]) -> Vec<Problem> {
    let ids = || rules.iter().map(|rule| rule.id.as_str()).chain([CONTRIBUTIONS_PART]);
    let unknown = without.iter().filter(|id| !ids().any(|known| known == *id));
    unknown.map(|id| Problem::error(say::no_question(id)).with_hint(suggestion(id, ids()))).collect()
}

fn of(context: &Context, actions: &[Action], rule: &Rule) -> Vec<Question> {
    let ask = |values: &[(&str, &str)]| Question { rule: rule.id.clone(), text: fill(&rule.text, values) };
    let listed = |when: fn(&Action, &Context) -> bool| {
        // Who and when without a what is no action to ask about, and about what is done there is nothing to ask.
        let open = |action: &&Action| !action.what.is_empty() && !action.state.is_closed();
        let listed = |action: &&Action| action.place == ActionPlace::List && open(action);
        let actions = actions.iter().filter(listed).filter(|action| when(action, context));
        let ask = |action: &Action| {
            let date = match &action.when {
                When::Date(date) => context.method.words.spelled(*date),
                When::Words(words) => words.clone(),
                When::Unknown => String::new(),
            };
            ask(&[("code", &action.code), ("actie", &action.what), ("wie", &action.who), ("datum", &date)])
        };
        actions.map(ask).collect()
    };
    match &rule.condition {
        Condition::ChosenWithoutAction { table, column, option } => rows_without_action(context, table, column, option)
            .iter()
            .map(|(code, row)| ask(&[("code", code), ("rij", row)]))
            .collect(),
        Condition::ActionWithoutOwner => listed(|action, _| action.who.is_empty()),
        Condition::ActionWithoutDate => listed(|action, _| action.when == When::Unknown),
        Condition::ActionOverdue => {
            listed(|action, context| matches!(action.when, When::Date(date) if date < context.today))
        }
        Condition::Repeated { first, second } => {
            let field = |path: &Path| context.method.field(path.as_str());
            let (Some(first), Some(second)) = (field(first), field(second)) else { return Vec::new() };
            let texts = (context.group(&first), context.group(&second));
            let repeated = matches!(texts, (Some(one), Some(other)) if same(&one, &other));
            repeated.then(|| ask(&[("eerste", &first.label), ("tweede", &second.label)])).into_iter().collect()
        }
        Condition::EmptyStep { columns } => {
            let steps = steps(context, columns);
            let begun = steps.iter().any(|field| !context.unsaid(field));
            let empty = steps.iter().filter(|field| begun && context.unsaid(field));
            empty.map(|field| ask(&[("code", field.code.as_deref().unwrap_or("")), ("stap", &field.label)])).collect()
        }
        Condition::NothingChosen { field } => {
            let field = context.method.field(field.as_str()).filter(|field| context.unsaid(field));
            field.map(|field| ask(&[("veld", &field.label)])).into_iter().collect()
        }
    }
}

/// The rows for which the group chose an option, or somebody when the group did not choose; and that have no action.
fn rows_without_action(context: &Context, table: &Path, column: &str, option: &str) -> Vec<(String, String)> {
    let Some(table) = context.method.table(table) else { return Vec::new() };
    let column_of = |id: &str| table.field_columns().find(|one| one.id == id);
    let Some(choice) = column_of(column) else { return Vec::new() };
    let cell = context.plan.actions.as_ref().and_then(|roles| column_of(roles.column.as_deref()?));
    let with = |index: &usize| {
        let field = table.field(*index, choice);
        let group = chosen(&context.session.group, &field);
        let has = |ids: &[String]| ids.iter().any(|id| id == option);
        if group.is_empty() {
            let voted = context.session.votes.get(&field.path).is_some_and(|tally| tally.contains_key(option));
            voted || context.session.contributions.iter().any(|one| has(chosen(&one.answers, &field)))
        } else {
            has(group)
        }
    };
    let without = |index: &usize| cell.is_none_or(|cell| context.unsaid(&table.field(*index, cell)));
    let rows = (0..table.rows.len()).filter(with).filter(without);
    rows.map(|index| (table.row_code(index), table.rows[index].short.clone())).collect()
}

fn steps(context: &Context, path: &Path) -> Vec<Field> {
    let columns = context.method.columns(path).into_iter().flat_map(Columns::fields);
    columns.chain(context.method.grid(path).into_iter().flat_map(Grid::fields)).collect()
}
