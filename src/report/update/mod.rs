//! Actions that come back in the spreadsheet that was made of them: how far they are, and what people typed below them.

mod line;
mod sorting;

use crate::answers::Answers;
use crate::messages::{Message, report as say};
use crate::method::Method;
use crate::session::{Progress, Session, SessionFile, State, with_progress, with_rows};
use crate::source::{Problem, Problems, Source};
use crate::spreadsheet;

use super::actions::Actions;
use super::progress::owners;
use line::{Columns, Line};
use sorting::{Sorted, sorted};

/// A session file that knows how far its actions are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ActionUpdate {
    /// The file. What a person wrote in it before, comments too, is still there.
    pub text: String,
    /// What is in it now.
    pub session: Session,
    /// What changed, a line each, and at the end how much.
    pub told: Vec<Message>,
    /// What has no place, or is other than in the session: that stays as it is there.
    pub warnings: Vec<Problem>,
}

/// Brings a list of actions back into the session file that it was made from: a workbook for Excel, or CSV.
///
/// How far an action is and what was remarked go with the action of that code and those words. A row without a code is a
/// new action of the group. All else in the spreadsheet is only looked at: what differs there is named.
///
/// `name` is that of the spreadsheet. Fails when one of the two can't be read.
pub fn update(method: &Method, file: &Source, name: &str, bytes: &[u8]) -> Result<ActionUpdate, Problems> {
    let plan = super::plan(method)?;
    let roles = super::roles(plan)?;
    let texts = method.texts()?;
    let about = |problem: Problem| problem.in_file(name);
    let rows = spreadsheet::rows(bytes).map_err(about)?;
    let Some((at, columns)) = Columns::find(&rows, texts) else {
        let problem = Problem::error(say::no_action_columns(Columns::needed(texts)));
        return Err(about(problem.with_hint(say::write_it_anew())).into());
    };
    let before = SessionFile::read(file, method)?.session().clone();
    let actions = Actions::new(method, plan, &before, texts);
    let lines: Vec<Line> =
        rows[at + 1..].iter().filter(|row| !row.is_blank()).map(|row| Line::of(row, &columns, texts)).collect();
    let Sorted { known, new, warnings } = sorted(method, roles, texts, &before, &actions, &lines);

    let rows: Vec<Answers> = new.iter().map(|(_, row)| row.clone()).collect();
    let file = Source { text: with_rows(method, file, &rows)?, ..file.clone() };
    let mut session = SessionFile::read(&file, method)?.session().clone();
    let mut progress = session.progress.clone();
    let owners = owners(actions.all(), &progress);
    let mut told = Vec::new();
    let mut changed = 0;
    for (line, action) in &known {
        let state = line.state.and_then(Result::ok).unwrap_or(action.state);
        let remark = if line.remark.is_empty() { &action.remark } else { line.remark };
        let is_further = state != action.state;
        let is_remarked = remark != action.remark;
        if is_further {
            told.push(say::state_changed(&action.code, texts.state(action.state), texts.state(state)));
        }
        if is_remarked {
            told.push(say::remark_changed(&action.code, remark));
        }
        if is_further || is_remarked {
            changed += 1;
            let now = Progress::new(&action.code, &action.what, state, remark);
            match owners.iter().position(|owner| owner.as_ref() == Some(&action.code)) {
                Some(place) => progress[place] = now,
                None => progress.push(now),
            }
        }
    }
    // They are the last rows of the list.
    let list = method.list(&roles.list);
    let first = session.group.rows(roles.list.as_str()).saturating_sub(new.len()) + 1;
    for ((line, _), code) in new.iter().zip((first..).filter_map(|n| Some(list?.row_code(n)))) {
        told.push(say::action_added(&code, line.what));
        let state = line.state.and_then(Result::ok).unwrap_or_default();
        if state != State::Open || !line.remark.is_empty() {
            progress.push(Progress::new(code, line.what, state, line.remark));
        }
    }
    told.push(say::actions_updated(changed, new.len(), known.len() - changed));
    let text = with_progress(&file, &progress)?;
    session.progress = progress;
    Ok(ActionUpdate { text, session, told, warnings: warnings.into_iter().map(about).collect() })
}
