//! The register of actions: the list by date and by person, and the cells of the other sheets.

use std::collections::BTreeMap;

use super::super::actions::{Action, ActionPlace};
use super::super::changes::told;
use super::{ReportWriter, bullets, cell};
use crate::document::Cell;

/// The most actions of contributions in the tables.
const MOST_FROM_CONTRIBUTIONS: usize = 100;

impl ReportWriter<'_> {
    pub(super) fn actions(&mut self) {
        let texts = &self.texts.acties;
        let sheet = self.method.plan.as_ref().and_then(|plan| self.method.sheet_of(&plan.actions.list));
        self.chapter(&texts.titel, sheet.map(|sheet| sheet.color));
        let (listed, cells): (Vec<&Action>, Vec<&Action>) =
            self.report.actions.iter().partition(|action| action.place == ActionPlace::List);
        if listed.is_empty() && cells.is_empty() {
            self.quiet(&texts.geen);
            return;
        }
        self.paragraph(&texts.uitleg);
        // A list of hundreds is no list to read, and people's words are with their contributions already.
        let others = self.report.actions.iter().filter(|action| !action.by.is_empty()).count();
        let many = others > MOST_FROM_CONTRIBUTIONS;
        if many {
            self.paragraph(texts.elders.of(others, &[]));
        }
        let shown = |action: &&Action| !many || action.by.is_empty();
        let (listed, cells): (Vec<&Action>, Vec<&Action>) =
            (listed.into_iter().filter(shown).collect(), cells.into_iter().filter(shown).collect());
        if !listed.is_empty() {
            self.by_date(&listed);
            self.by_person(&listed);
        }
        if !cells.is_empty() {
            self.cells(&cells);
        }
    }

    fn by_date(&mut self, actions: &[&Action]) {
        let texts = &self.texts.acties;
        let by = actions.iter().any(|action| !action.by.is_empty());
        let mut columns: Vec<(&str, u8)> =
            vec![(&texts.nr, 2), (&texts.wat, 8), (&texts.wie, 4), (&texts.wanneer, 4), (&texts.over, 4)];
        columns.extend(by.then_some((texts.bijdrage.as_str(), 4)));
        let row = |action: &&Action| -> Vec<Cell> {
            let who = if action.who.is_empty() { &texts.niemand } else { &action.who };
            let when = told(self.method, self.texts, &action.when);
            let mut cells =
                [&action.code, &action.what, who, &when, &action.about.join(", ")].map(|text| cell(text)).to_vec();
            cells.extend(by.then(|| cell(&self.source(action))));
            cells
        };
        let rows = actions.iter().map(row).collect();
        self.table(&texts.op_datum, &columns, rows);
    }

    fn by_person(&mut self, actions: &[&Action]) {
        let texts = &self.texts.acties;
        let mut people: BTreeMap<String, (&str, Vec<String>)> = BTreeMap::new();
        for action in actions.iter().filter(|action| !action.who.is_empty()) {
            let when = told(self.method, self.texts, &action.when);
            let line = format!("{} {} ({when})", action.code, action.what);
            people.entry(action.who.to_lowercase()).or_insert((&action.who, Vec::new())).1.push(line);
        }
        let rows: Vec<Vec<Cell>> =
            people.into_values().map(|(who, lines)| vec![cell(who), vec![bullets(lines)]]).collect();
        if !rows.is_empty() {
            self.table(&texts.per_persoon, &[(&texts.wie, 4), (&texts.titel, 11)], rows);
        }
    }

    /// Cells have no room for who and when.
    fn cells(&mut self, actions: &[&Action]) {
        let texts = &self.texts.acties;
        let by = actions.iter().any(|action| !action.by.is_empty());
        let mut columns: Vec<(&str, u8)> = vec![(&texts.nr, 2), (&texts.over, 5), (&texts.wat, 11)];
        columns.extend(by.then_some((texts.bijdrage.as_str(), 4)));
        let row = |action: &&Action| -> Vec<Cell> {
            let mut cells = [&action.code, &action.about.join(", "), &action.what].map(|text| cell(text)).to_vec();
            cells.extend(by.then(|| cell(&self.source(action))));
            cells
        };
        let rows = actions.iter().map(row).collect();
        self.table(&texts.van_vellen, &columns, rows);
    }

    fn source(&self, action: &Action) -> String {
        if action.by.is_empty() { self.texts.acties.samen.clone() } else { action.by.join(", ") }
    }
}
