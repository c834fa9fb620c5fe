//! What is to be done: the group's list by date and by person, the cells of the other sheets, and what participants
//! proposed.

use std::collections::BTreeMap;

use super::super::action::{Action, ActionPlace};
use super::super::changes::told;
use super::super::texts::Texts;
use super::super::texts::fill;
use super::{ReportWriter, bullets, cell};
use crate::document::{Cell, Level};
use crate::session::State;

/// The most proposals in the tables. A list of hundreds is no list to read, and people's words are with their
/// contributions already.
const MOST_PROPOSALS: usize = 100;

/// Whose actions a table lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Whose {
    Group,
    /// Of participants: with who proposed it.
    Participants,
}

impl Whose {
    /// How wide the column with codes is: those of proposals are longer.
    const fn share_of_code(self) -> u8 {
        match self {
            Self::Group => 2,
            Self::Participants => 3,
        }
    }
}

impl ReportWriter<'_> {
    pub(super) fn actions(&mut self) {
        let (texts, actions) = (&self.texts.acties, &self.report.actions);
        let Some(roles) = self.method.plan.as_ref().and_then(|plan| plan.actions.as_ref()) else { return };
        let sheet = self.method.sheet_of(&roles.list);
        self.chapter(&texts.titel, sheet.map(|sheet| sheet.color));
        match actions.group.as_deref() {
            None if actions.proposals.is_empty() => self.quiet(&texts.geen),
            None => self.proposals(&texts.alleen_voorstellen),
            Some([]) if actions.proposals.is_empty() => self.quiet(&texts.geen),
            Some(group) => {
                match group {
                    [] => self.quiet(&texts.geen_samen),
                    group => {
                        self.paragraph(&texts.uitleg);
                        self.progress(group);
                        self.tables(group, Whose::Group);
                    }
                }
                if !actions.proposals.is_empty() {
                    self.heading(Level::Section, &texts.voorstellen, "", None);
                    self.proposals(&texts.uitleg_voorstellen);
                }
            }
        }
        self.left();
    }

    /// How many are how far, when anybody said so; and what is known of actions that are in no list any more.
    fn progress(&mut self, actions: &[Action]) {
        let texts = &self.texts.acties;
        let of = |state: State| actions.iter().filter(|action| action.state == state).count();
        let states = State::ALL.map(|state| (of(state), state)).into_iter().filter(|(count, _)| *count > 0);
        let states: Vec<String> = states.map(|(count, state)| format!("{count} {}", self.texts.state(state))).collect();
        if of(State::Open) < actions.len() {
            self.paragraph(fill(&texts.per_stand, &[("standen", &self.texts.listed(&states))]));
        }
    }

    fn left(&mut self) {
        let left = &self.report.actions.left;
        if !left.is_empty() {
            let names = left.iter().map(|one| match one.remark.as_str() {
                "" => format!("‘{}’ ({})", one.action, self.texts.state(one.state)),
                remark => format!("‘{}’ ({}; {remark})", one.action, self.texts.state(one.state)),
            });
            let names = self.texts.listed(&names.collect::<Vec<_>>());
            self.quiet(self.texts.acties.niet_meer.of(left.len(), &[("acties", &names)]));
        }
    }

    fn proposals(&mut self, explained: &str) {
        let proposals = &self.report.actions.proposals;
        self.paragraph(explained);
        if proposals.len() > MOST_PROPOSALS {
            self.paragraph(self.texts.acties.elders.of(proposals.len(), &[]));
        } else {
            self.tables(proposals, Whose::Participants);
        }
    }

    fn tables(&mut self, actions: &[Action], whose: Whose) {
        let (listed, cells): (Vec<&Action>, Vec<&Action>) =
            actions.iter().partition(|action| action.place == ActionPlace::List);
        if !listed.is_empty() {
            self.by_date(&listed, whose);
            match whose {
                Whose::Group => self.by_person(&listed),
                Whose::Participants => {}
            }
        }
        if !cells.is_empty() {
            self.cells(&cells, whose);
        }
    }

    fn by_date(&mut self, actions: &[&Action], whose: Whose) {
        let texts = &self.texts.acties;
        let columns = [
            (&texts.nr, whose.share_of_code()),
            (&texts.wat, 7),
            (&texts.wie, 4),
            (&texts.wanneer, 4),
            (&texts.over, 4),
        ];
        let rows = actions.iter().map(|action| {
            let who = if action.who.is_empty() { &texts.niemand } else { &action.who };
            let when = told(self.method, self.texts, &action.when);
            [&action.code, &action.what, who, &when, &action.about.join(", ")].map(|text| cell(text)).to_vec()
        });
        let caption = match whose {
            Whose::Group => &texts.op_datum,
            Whose::Participants => &texts.voorstellen_lijst,
        };
        let rows = rows.collect();
        self.register(caption, &columns, rows, actions, whose);
    }

    /// Cells have no room for who and when.
    fn cells(&mut self, actions: &[&Action], whose: Whose) {
        let texts = &self.texts.acties;
        let columns = [(&texts.nr, whose.share_of_code()), (&texts.over, 5), (&texts.wat, 10)];
        let rows = actions
            .iter()
            .map(|action| [&action.code, &action.about.join(", "), &action.what].map(|text| cell(text)).to_vec());
        let caption = match whose {
            Whose::Group => &texts.van_vellen,
            Whose::Participants => &texts.voorstellen_vellen,
        };
        let rows = rows.collect();
        self.register(caption, &columns, rows, actions, whose);
    }

    /// Writes a table of actions, with how far they are when anybody said so, and who proposed them.
    fn register(
        &mut self,
        caption: &str,
        columns: &[(&String, u8)],
        mut rows: Vec<Vec<Cell>>,
        actions: &[&Action],
        whose: Whose,
    ) {
        let mut columns: Vec<(&str, u8)> = columns.iter().map(|(head, share)| (head.as_str(), *share)).collect();
        if actions.iter().any(|action| action.state != State::Open || !action.remark.is_empty()) {
            columns.push((&self.texts.acties.stand, 4));
            rows.iter_mut().zip(actions).for_each(|(row, action)| row.push(cell(&standing(self.texts, action))));
        }
        if whose == Whose::Participants {
            columns.push((&self.texts.acties.bijdrage, 4));
            rows.iter_mut().zip(actions).for_each(|(row, action)| row.push(cell(&action.by.join(", "))));
        }
        self.table(caption, &columns, rows);
    }

    fn by_person(&mut self, actions: &[&Action]) {
        let texts = &self.texts.acties;
        let mut people: BTreeMap<String, (&str, Vec<String>)> = BTreeMap::new();
        for action in actions.iter().filter(|action| !action.who.is_empty()) {
            let when = told(self.method, self.texts, &action.when);
            let done =
                if action.state.is_closed() { format!("; {}", self.texts.state(action.state)) } else { String::new() };
            let line = format!("{} {} ({when}{done})", action.code, action.what);
            people.entry(action.who.to_lowercase()).or_insert((&action.who, Vec::new())).1.push(line);
        }
        let rows: Vec<Vec<Cell>> =
            people.into_values().map(|(who, lines)| vec![cell(who), vec![bullets(lines)]]).collect();
        if !rows.is_empty() {
            self.table(&texts.per_persoon, &[(&texts.wie, 4), (&texts.titel, 11)], rows);
        }
    }
}

/// How far an action is, with what was remarked about that.
fn standing(texts: &Texts, action: &Action) -> String {
    let state = texts.state(action.state);
    if action.remark.is_empty() { state.to_string() } else { format!("{state}\n{}", action.remark) }
}
