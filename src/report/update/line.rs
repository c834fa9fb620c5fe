//! A row of a spreadsheet with actions, by the heads of its columns.

use crate::language::Lexicon;
use crate::session::State;
use crate::spreadsheet::{Row, unescaped};

use super::super::action::{Action, When, folded};
use super::super::texts::Texts;

/// How far down the row of heads may stand: people put a title above it.
const HEAD_WITHIN: usize = 10;

/// Where the columns are, in whatever order; nothing for one that somebody took out.
pub(super) struct Columns {
    code: Option<usize>,
    what: Option<usize>,
    who: Option<usize>,
    when: Option<usize>,
    about: Option<usize>,
    state: Option<usize>,
    remark: Option<usize>,
}

impl Columns {
    /// The heads without which nothing can be said.
    pub(super) fn needed(texts: &Texts) -> [&str; 3] {
        let acties = &texts.acties;
        [&acties.nr, &acties.wat, &acties.stand]
    }

    /// Finds them, with the place of the row of heads.
    pub(super) fn find(rows: &[Row], texts: &Texts) -> Option<(usize, Self)> {
        rows.iter().take(HEAD_WITHIN).enumerate().find_map(|(at, row)| Some((at, Self::of(row, texts)?)))
    }

    fn of(heads: &Row, texts: &Texts) -> Option<Self> {
        let acties = &texts.acties;
        let find = |head: &str| heads.cells.iter().position(|cell| folded(cell) == folded(head));
        let columns = Self {
            code: find(&acties.nr),
            what: find(&acties.wat),
            who: find(&acties.wie),
            when: find(&acties.wanneer),
            about: find(&acties.over),
            state: find(&acties.stand),
            remark: find(&acties.opmerking),
        };
        let Self { code, what, state, remark, .. } = columns;
        (code.or(what).is_some() && state.or(remark).is_some()).then_some(columns)
    }
}

/// What a row says; a text is empty when the cell is, or when there is no such column.
pub(super) struct Line<'r> {
    /// The number that a person sees beside it.
    pub number: usize,
    pub code: &'r str,
    pub what: &'r str,
    pub who: &'r str,
    pub when: &'r str,
    pub about: &'r str,
    /// How far it is, or what is written there and is no state; nothing when the cell is empty.
    pub state: Option<Result<State, &'r str>>,
    pub remark: &'r str,
}

impl<'r> Line<'r> {
    pub(super) fn of(row: &'r Row, columns: &Columns, texts: &Texts) -> Self {
        let text = |column: Option<usize>| unescaped(row.cell(column));
        let state = text(columns.state);
        Self {
            number: row.line,
            code: text(columns.code),
            what: text(columns.what),
            who: text(columns.who),
            when: text(columns.when),
            about: text(columns.about),
            state: (!state.is_empty()).then(|| texts.state_of(state).ok_or(state)),
            remark: text(columns.remark),
        }
    }

    /// How a message calls it: by its code, or what is to be done.
    pub(super) fn called(&self) -> &'r str {
        if self.code.is_empty() { self.what } else { self.code }
    }

    /// The heads of the columns that say something else than the session does of an action.
    pub(super) fn differing(&self, action: &Action, texts: &Texts, lexicon: &Lexicon) -> Vec<String> {
        let acties = &texts.acties;
        let is_same = |text: &str, said: &str| text.is_empty() || folded(text) == folded(said);
        let is_when = self.when.is_empty()
            || match &action.when {
                When::Date(date) => lexicon.date(self.when) == Some(*date),
                When::Words(words) => folded(self.when) == folded(words),
                When::Unknown => false,
            };
        let columns = [
            (&acties.wat, is_same(self.what, &action.what)),
            (&acties.wie, is_same(self.who, &action.who)),
            (&acties.wanneer, is_when),
            (&acties.over, is_same(self.about, &action.about.join(", "))),
        ];
        columns.into_iter().filter(|(_, same)| !same).map(|(head, _)| head.clone()).collect()
    }
}
