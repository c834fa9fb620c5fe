//! What of a session goes into the next one on the same pilot.

use crate::answers::{Answers, Value};
use crate::messages::program as say;
use crate::method::{Method, Path, row_number};
use crate::session::{Progress, Session, State};
use crate::source::Problem;

use super::action::{Action, ActionPlace};
use super::actions::Actions;

/// Gives what the sheets of a next session start from: what the group decided, and its actions that are still open, with
/// how far they are. When that was, who wrote it down and what each person said belongs to the session that was.
///
/// Fails when the group decided nothing.
pub fn next(method: &Method, session: &Session) -> Result<Session, Problem> {
    if session.group.is_empty() {
        return Err(Problem::error(say::nothing_decided()).with_hint(say::next_takes_a_result()));
    }
    let signed = |path: &Path| method.signing_fields().any(|field| field == path);
    let decided = session.group.iter().filter(|(path, _)| !signed(path));
    let (Some(plan), Ok(texts)) = (&method.plan, method.texts()) else { return Ok(collected(decided).into()) };
    let actions = |session: &Session| Actions::new(method, plan, session, texts).group.unwrap_or_default();
    let is_settled = |one: &Action| one.state.is_closed() && one.place == ActionPlace::List;
    let (closed, open): (Vec<Action>, Vec<Action>) = actions(session).into_iter().partition(is_settled);
    let closed: Vec<usize> =
        closed.iter().filter_map(|action| row_number(action.row.as_str().rsplit_once('.')?.1)).collect();
    let group = match &plan.actions {
        Some(roles) => without_rows(decided, &roles.list, &closed),
        None => collected(decided),
    };
    let mut next = Session::from(group);
    // They are the same actions in the same order, with the codes of their new rows.
    let known = actions(&next).into_iter().zip(open);
    let known = known.filter(|(_, was)| was.state != State::Open || !was.remark.is_empty());
    next.progress = known.map(|(now, was)| Progress::new(now.code, was.what, was.state, was.remark)).collect();
    Ok(next)
}

fn collected<'a>(values: impl Iterator<Item = (&'a Path, &'a Value)>) -> Answers {
    let mut answers = Answers::new();
    values.for_each(|(path, value)| answers.set(path.clone(), value.clone()));
    answers
}

/// Takes rows out of a list: those below them move up.
fn without_rows<'a>(values: impl Iterator<Item = (&'a Path, &'a Value)>, list: &Path, gone: &[usize]) -> Answers {
    let prefix = format!("{list}.");
    let mut answers = Answers::new();
    for (path, value) in values {
        let in_list = path.as_str().strip_prefix(&prefix).and_then(|rest| rest.split_once('.'));
        let row = in_list.and_then(|(number, column)| Some((row_number(number)?, column)));
        let path = match row {
            Some((number, _)) if gone.contains(&number) => continue,
            Some((number, column)) => {
                let above = gone.iter().filter(|one| **one < number).count();
                list.join(number - above).join(column)
            }
            None => path.clone(),
        };
        answers.set(path, value.clone());
    }
    answers
}
