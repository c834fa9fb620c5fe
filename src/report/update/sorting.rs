//! Which row of a spreadsheet is which action, which is new, and which has no place.

use std::collections::HashMap;

use crate::answers::{Answers, Found, Raw, from_raw};
use crate::messages::report as say;
use crate::method::{ActionRoles, MAX_LIST_ROWS, Method, PROGRESS};
use crate::session::{Session, State};
use crate::source::Problem;

use super::super::action::{Action, folded};
use super::super::actions::Actions;
use super::super::alike::same;
use super::super::texts::Texts;
use super::line::Line;

/// The rows of a spreadsheet.
pub(super) struct Sorted<'a, 'r> {
    /// Those of actions that are there, each once.
    pub known: Vec<(&'a Line<'r>, &'a Action)>,
    /// Those of new actions of the group, each with the row that it is in answers.
    pub new: Vec<(&'a Line<'r>, Answers)>,
    /// What has no place, or is other than in the session.
    pub warnings: Vec<Problem>,
}

pub(super) fn sorted<'a, 'r>(
    method: &Method,
    roles: &ActionRoles,
    texts: &Texts,
    session: &Session,
    actions: &'a Actions,
    lines: &'a [Line<'r>],
) -> Sorted<'a, 'r> {
    let mut by_code: HashMap<String, &Action> = HashMap::new();
    let mut by_words: HashMap<String, Vec<&Action>> = HashMap::new();
    for action in actions.all() {
        by_code.insert(action.code.to_lowercase(), action);
        by_words.entry(folded(&action.what)).or_default().push(action);
    }
    let room = MAX_LIST_ROWS.saturating_sub(session.group.rows(roles.list.as_str()));
    let mut sorted = Sorted { known: Vec::new(), new: Vec::new(), warnings: Vec::new() };
    let mut met: HashMap<&str, usize> = HashMap::new();
    for line in lines {
        let here = by_code.get(&line.code.to_lowercase()).copied();
        // The one with these words, when a row went since; of many none can be told from the others.
        let alike = match by_words.get(&folded(line.what)).map(Vec::as_slice) {
            Some([one]) => Some(*one),
            Some(_) | None => None,
        };
        let action = match here {
            Some(action) if line.what.is_empty() || folded(&action.what) == folded(line.what) => Some(action),
            Some(action) => {
                let found = alike.or_else(|| same(&action.what, line.what).then_some(action));
                if found.is_none() {
                    let message = say::row_is_another_action(line.number, &action.code, line.what, &action.what);
                    sorted.warn(message, say::write_anew_and_fill_in());
                    continue;
                }
                found
            }
            None if alike.is_some() => alike,
            None if line.code.is_empty() => None,
            None => {
                sorted.warn(say::row_of_unknown_action(line.number, line.called()), say::write_anew_and_fill_in());
                continue;
            }
        };
        if let Some(Err(written)) = line.state {
            sorted
                .warn(say::no_state(line.number, written), say::states_are(State::ALL.map(|state| texts.state(state))));
        }
        match action {
            Some(action) if met.contains_key(action.code.as_str()) => {
                sorted.warn(
                    say::row_twice(line.number, &action.code, met[action.code.as_str()]),
                    say::first_row_counts(),
                );
            }
            Some(action) => {
                met.insert(&action.code, line.number);
                let columns = line.differing(action, texts, &method.lexicon);
                if !columns.is_empty() {
                    sorted.warn(say::row_words_differ(line.number, &action.code, columns), say::session_words_stay());
                }
                if line.remark.is_empty() && !action.remark.is_empty() {
                    sorted.warn(say::remark_stays(line.number, &action.code), say::take_it_out_there(PROGRESS));
                }
                sorted.known.push((line, action));
            }
            None if line.what.is_empty() => {
                sorted.warn(say::row_without_action(line.number), say::write_what_is_to_be_done());
            }
            None if actions.group.is_none() => {
                let hint = say::add_to_the_group(&roles.list);
                sorted.warn(say::row_not_added(line.number, line.what), hint);
            }
            None if sorted.new.len() >= room => {
                sorted.warn(say::row_not_added_full(line.number, line.what, MAX_LIST_ROWS), say::take_rows_out());
            }
            None => {
                let row = row(method, roles, texts, line, &mut sorted.warnings);
                sorted.new.push((line, row));
            }
        }
    }
    sorted
}

impl Sorted<'_, '_> {
    fn warn(&mut self, message: crate::messages::Message, hint: crate::messages::Message) {
        self.warnings.push(Problem::warning(message).with_hint(hint));
    }
}

/// The row of the list that a line is: the first, and the only one.
fn row(method: &Method, roles: &ActionRoles, texts: &Texts, line: &Line, warnings: &mut Vec<Problem>) -> Answers {
    let path = |column: &str| roles.list.join(1).join(column);
    let mut found = Vec::new();
    let mut add = |column: &str, value: Raw| {
        found.push(Found { name: path(column).to_string(), value, locked: false });
    };
    add(&roles.what, Raw::Text(line.what.to_string()));
    add(&roles.who, Raw::Text(line.who.to_string()));
    add(&roles.when, Raw::Text(line.when.to_string()));
    if let Some(column) = &roles.about {
        let field = method.field(path(column).as_str());
        let choices: Vec<&str> =
            field.iter().flat_map(|field| field.kind.choices()).map(|choice| choice.label.as_str()).collect();
        let (known, unknown): (Vec<&str>, Vec<&str>) = line
            .about
            .split([',', '\n', ';'])
            .map(str::trim)
            .filter(|part| !part.is_empty())
            .partition(|part| choices.iter().any(|choice| folded(choice) == folded(part)));
        add(column, Raw::Chosen(known.into_iter().map(str::to_string).collect()));
        for part in unknown {
            let message = say::not_among_options(line.number, part, &texts.acties.over);
            warnings.push(Problem::warning(message).with_hint(say::options_are(choices.iter())));
        }
    }
    let converted = from_raw(method, found);
    warnings.extend(converted.warnings);
    converted.answers
}
