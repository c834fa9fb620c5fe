//! What changed since an earlier moment.

use super::super::action::Action;
use super::super::changes::{Changes, told};
use super::super::texts::fill;
use super::{ReportWriter, cell};
use crate::document::Level;
use crate::session::State;

impl ReportWriter<'_> {
    pub(super) fn changes(&mut self) {
        let Some(changes) = &self.report.changes else { return };
        let texts = &self.texts.eerder;
        self.chapter(&texts.titel, None);
        self.paragraph(match changes.since.as_str() {
            "" => texts.uitleg_zonder_datum.clone(),
            since => fill(&texts.uitleg, &[("datum", since)]),
        });
        let (then, now) = changes.people;
        if then + now > 0 {
            self.paragraph(fill(&texts.bijdragen, &[("toen", &then.to_string()), ("nu", &now.to_string())]));
        }
        if changes.is_empty() {
            self.paragraph(&texts.niets);
        }
        if !changes.choices.is_empty() {
            let or_empty = |text: &str| if text.is_empty() { texts.leeg.clone() } else { text.to_string() };
            let rows = changes.choices.iter().map(|change| {
                let name = format!("{} {}", change.code, change.name);
                vec![cell(name.trim()), cell(&or_empty(&change.was)), cell(&or_empty(&change.now))]
            });
            let rows = rows.collect();
            self.table(&texts.anders, &[(&texts.waar, 6), (&texts.toen, 3), (&texts.nu, 3)], rows);
        }
        let names = [
            (&texts.teksten_nieuw, &changes.filled),
            (&texts.teksten_anders, &changes.rewritten),
            (&texts.teksten_weg, &changes.emptied),
        ];
        for (text, names) in names.into_iter().filter(|(_, names)| !names.is_empty()) {
            self.paragraph(fill(text, &[("velden", &self.texts.listed(names))]));
        }
        self.moved(changes);
        if !changes.advanced.is_empty() {
            self.heading(Level::Section, &texts.acties_stand, "", None);
            let line = |(now, was): &(Action, State)| {
                fill(
                    &texts.stand,
                    &[("actie", &now.what), ("was", self.texts.state(*was)), ("nu", self.texts.state(now.state))],
                )
            };
            self.bullets(changes.advanced.iter().map(line).collect());
        }
        if !changes.finished.is_empty() {
            self.heading(Level::Section, &texts.acties_afgerond, "", None);
            let line =
                |one: &Action| fill(&texts.afgerond, &[("actie", &one.what), ("stand", self.texts.state(one.state))]);
            self.bullets(changes.finished.iter().map(line).collect());
        }
        let standing = [(&texts.acties_nieuw, &changes.new), (&texts.stil, &changes.still)];
        for (head, actions) in standing.into_iter().filter(|(_, actions)| !actions.is_empty()) {
            self.heading(Level::Section, head, "", None);
            self.bullets(actions.iter().map(|action| self.line(action)).collect());
        }
        if !changes.same.is_empty() {
            let names = self.texts.listed(&changes.same);
            self.quiet(texts.stil_keuzes.of(changes.same.len(), &[("velden", &names)]));
        }
    }

    fn moved(&mut self, changes: &Changes) {
        let texts = &self.texts.eerder;
        if !changes.gone.is_empty() {
            self.heading(Level::Section, &texts.acties_weg, "", None);
            self.bullets(changes.gone.iter().map(|action| self.line(action)).collect());
        }
        if !changes.moved.is_empty() {
            self.heading(Level::Section, &texts.acties_verschoven, "", None);
            let line = |(now, was): &(Action, Action)| {
                fill(&texts.was, &[("actie", &self.line(now)), ("was", &self.terms(was))])
            };
            self.bullets(changes.moved.iter().map(line).collect());
        }
    }

    fn line(&self, action: &Action) -> String {
        format!("{}: {}", action.what, self.terms(action))
    }

    /// Who does it, and when.
    fn terms(&self, action: &Action) -> String {
        let who = if action.who.is_empty() { &self.texts.acties.niemand_klein } else { &action.who };
        format!("{who}, {}", told(self.method, self.texts, &action.when))
    }
}
