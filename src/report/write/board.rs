//! The page for the board: a table of what it wants to know. Everything in it is short, so that it stays one page.

use super::super::Audience;
use super::super::action::Action;
use super::super::board::{BoardLine, BoardSection, OpenPart};
use super::super::changes::told;
use super::super::opinion::Opinion;
use super::super::texts::fill;
use super::parts::short_votes;
use super::{ReportWriter, bullets, quiet};
use crate::document::{Cell, Flow, Run};

impl ReportWriter<'_> {
    pub(super) fn board(&mut self, audience: Audience) {
        let (texts, board) = (self.texts, &self.report.board);
        let mut rows: Vec<(String, Cell)> =
            board.sections.iter().map(|section| (section.title.clone(), self.section(section))).collect();
        if board.chosen {
            rows.push((texts.bestuur.verschil.clone(), self.divided()));
        }
        if self.method.plan.as_ref().is_some_and(|plan| plan.actions.is_some()) {
            rows.push((texts.bestuur.acties.clone(), self.first_actions(audience)));
        }
        rows.push((texts.bestuur.onbekend.clone(), self.unknown(audience)));
        self.chapter(&texts.bestuur.titel, None);
        let rows =
            rows.into_iter().map(|(head, cell)| vec![vec![Flow::Paragraph { text: vec![Run::strong(head)] }], cell]);
        let rows = rows.collect();
        // The heading says what is in it.
        self.table("", &[(&texts.bestuur.vraag, 4), (&texts.bestuur.antwoord, 9)], rows);
        self.glance();
    }

    fn section(&self, section: &BoardSection) -> Cell {
        if section.lines.is_empty() {
            return vec![quiet(section.nothing.clone())];
        }
        let mut texts = Vec::new();
        let (mut names, mut wished) = (Vec::new(), Vec::new());
        let mut chosen = Vec::new();
        for line in &section.lines {
            match line {
                BoardLine::Text(text) => texts.push(Flow::plain(text.clone())),
                BoardLine::Said { name, text } => {
                    let gap = if name.ends_with(['?', '!', '.']) { " " } else { ": " };
                    chosen.push(vec![Run::strong(format!("{name}{gap}")), Run::plain(text.clone())]);
                }
                BoardLine::Named { code, name, people: None } => names.push(format!("{code} {name}")),
                BoardLine::Named { code, name, people: Some((count, total)) } => {
                    let by = self.texts.bestuur.door.of(*count, &[("totaal", &total.to_string())]);
                    wished.push(format!("{code} {name} ({by})"));
                }
                BoardLine::Chosen { labels, rows } => {
                    let labels = self.texts.listed(labels);
                    chosen.push(match &rows[..] {
                        [] => vec![Run::plain(labels)],
                        rows => vec![Run::strong(format!("{labels}: ")), Run::plain(self.texts.listed(rows))],
                    });
                }
                BoardLine::Spread(opinion) => {
                    chosen.push(vec![Run::plain(self.spread(opinion))]);
                }
                BoardLine::Undecided(rows) => {
                    let rows = fill(&self.texts.bestuur.nog_niet_samen, &[("rijen", &self.texts.listed(rows))]);
                    chosen.push(vec![Run::plain(rows)]);
                }
            }
        }
        let more = (section.more > 0).then(|| self.texts.bestuur.meer.of(section.more, &[]));
        if !names.is_empty() || !wished.is_empty() {
            // What is left out stands behind the last.
            let (more, more_wished) = if wished.is_empty() { (more, None) } else { (None, more) };
            if !names.is_empty() {
                texts.push(Flow::plain(self.texts.listed_with_more(&names, more.as_deref())));
            }
            if !wished.is_empty() {
                let rows = self.texts.listed_with_more(&wished, more_wished.as_deref());
                texts.push(Flow::plain(fill(&self.texts.bestuur.nog_niet_samen, &[("rijen", &rows)])));
            }
        } else if !chosen.is_empty() {
            chosen.extend(more.map(|more| vec![Run::plain(more)]));
            texts.push(match chosen.len() {
                1 => Flow::Paragraph { text: chosen.remove(0) },
                _ => Flow::Bullets { items: chosen },
            });
        }
        texts
    }

    /// How many chose what where the group has yet to choose; votes in the room apart.
    fn spread(&self, opinion: &Opinion) -> String {
        let (counts, votes) = (self.short_counts(opinion), short_votes(opinion));
        match (opinion.voters(), votes.is_empty()) {
            (_, true) => fill(&self.texts.bestuur.verdeling, &[("aantallen", &counts)]),
            (0, false) => fill(&self.texts.stemmen.verdeling, &[("aantallen", &votes)]),
            (_, false) => {
                let room = self.texts.stemmen.in_de_zaal.of(opinion.voted(), &[]);
                let both = format!("{counts}; {}: {votes}", room.to_lowercase());
                fill(&self.texts.bestuur.verdeling, &[("aantallen", &both)])
            }
        }
    }

    fn divided(&self) -> Cell {
        let board = &self.report.board;
        if board.divided.is_empty() {
            return vec![Flow::plain(self.texts.bestuur.eens.clone())];
        }
        // The picture below has the counts.
        let names = board.divided.iter().map(|one| format!("{} {}", one.code, one.name).trim().to_string());
        vec![Flow::plain(self.texts.listed(&names.collect::<Vec<_>>()))]
    }

    fn first_actions(&self, audience: Audience) -> Cell {
        let (texts, actions) = (&self.texts.bestuur, &self.report.board.actions);
        let proposed = (actions.proposed > 0).then(|| texts.voorgesteld.of(actions.proposed, &[]));
        if actions.first.is_empty() && actions.counted() == 0 {
            let sentences: Vec<String> = std::iter::once(texts.geen_acties.clone()).chain(proposed).collect();
            return vec![quiet(sentences.join(" "))];
        }
        let line = |action: &Action| {
            let who = if action.who.is_empty() { &self.texts.acties.niemand_klein } else { &action.who };
            let mut terms = vec![who.clone(), told(self.method, self.texts, &action.when)];
            if let Some(first) = action.by.first() {
                terms.push(texts.uit_bijdrage.of(action.by.len(), &[("wie", first)]));
            }
            format!("{} ({})", action.what, terms.join(", "))
        };
        let mut cell = match &actions.first[..] {
            [] => vec![Flow::plain(texts.geen_komende.clone())],
            first => vec![bullets(first.iter().map(line).collect())],
        };
        let counts = [
            (&texts.meer_acties, actions.more),
            (&texts.te_laat, actions.overdue),
            (&texts.zonder_datum, actions.undated),
        ];
        let only = self.report.actions.group.is_none().then(|| texts.alleen_voorstellen.clone());
        let counts = counts.into_iter().filter(|(_, count)| *count > 0).map(|(text, count)| text.of(count, &[]));
        let sentences: Vec<String> =
            only.into_iter().chain(counts).chain(self.elsewhere(audience, actions.counted())).chain(proposed).collect();
        if !sentences.is_empty() {
            cell.push(quiet(sentences.join(" ")));
        }
        cell
    }

    /// Where to find what is only counted: the page for the board goes without the rest.
    fn elsewhere(&self, audience: Audience, count: usize) -> Option<String> {
        match audience {
            Audience::Board if count > 0 => Some(self.texts.bestuur.elders.of(count, &[])),
            Audience::Board | Audience::Everybody => None,
        }
    }

    fn unknown(&self, audience: Audience) -> Cell {
        let (texts, board) = (&self.texts.bestuur, &self.report.board);
        let open = |open: &OpenPart| {
            let (empty, total) = (open.empty.to_string(), open.total.to_string());
            let values = [("deel", open.part.as_str()), ("aantal", &empty), ("totaal", &total)];
            fill(if open.empty == open.total { &texts.open_alles } else { &texts.open }, &values)
        };
        let open: Vec<String> = board.open.iter().map(open).collect();
        let mut lines = Vec::new();
        if !open.is_empty() {
            lines.push(fill(&texts.leeg, &[("delen", &self.texts.listed(&open))]));
        }
        if board.questions > 0 {
            let asked = std::iter::once(texts.vragen.of(board.questions, &[]));
            let sentences: Vec<String> = asked.chain(self.elsewhere(audience, board.questions)).collect();
            lines.push(sentences.join(" "));
        }
        if lines.is_empty() {
            lines.push(texts.niets_onbekend.clone());
        }
        lines.into_iter().map(Flow::plain).collect()
    }
}
