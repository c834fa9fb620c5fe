//! What stands at the end: questions, and how the report was made.

use super::super::part::ToldPart;
use super::super::provenance::ReadFile;
use super::super::texts::{Plural, fill};
use super::{ReportWriter, cell};
use crate::document::{Block, Flow, Level, Note, Run};

/// How often one rule asks before the rest is counted.
const MOST_OF_A_RULE: usize = 6;

/// The most files that a table lists; the workbook with all answers names all.
const MOST_FILES: usize = 100;

impl ReportWriter<'_> {
    pub(super) fn questions(&mut self) {
        let questions = &self.report.questions;
        if questions.is_empty() {
            return;
        }
        let texts = &self.texts.vragen;
        self.chapter(&texts.titel, None);
        self.paragraph(&texts.uitleg);
        let mut items = Vec::new();
        for same in questions.chunk_by(|one, other| one.rule == other.rule) {
            items.extend(same.iter().take(MOST_OF_A_RULE).map(|question| vec![Run::plain(&question.text)]));
            let rest = same.len().saturating_sub(MOST_OF_A_RULE);
            items.extend((rest > 0).then(|| vec![Run::quiet(texts.nog_meer.of(rest, &[]))]));
        }
        self.blocks.push(Block::Note(Note { title: texts.titel_kader.clone(), body: vec![Flow::Bullets { items }] }));
    }

    pub(super) fn provenance(&mut self) {
        let texts = &self.texts.herkomst;
        let made = &self.report.provenance;
        self.chapter(&texts.titel, None);
        let mut lines = vec![
            fill(&texts.methode, &[("methode", &made.method), ("versie", &made.version)]),
            match (&made.group, made.has_group) {
                (Some(file), _) => fill(&texts.groep, &[("bestand", &file.name)]),
                (None, true) => texts.wel_groep.clone(),
                (None, false) => texts.geen_groep.clone(),
            },
            match made.contributions.len() {
                0 => texts.geen_bijdragen.clone(),
                count => texts.bijdragen.of(count, &[]),
            },
        ];
        if let Some(votes) = &made.votes {
            let room = &self.texts.stemmen;
            let people = votes.people.map(|people| format!("{} ", room.mensen.of(people, &[])));
            lines.push(format!("{}{}", people.unwrap_or_default(), room.herkomst));
        }
        if made.notes > 0 {
            lines.push(self.texts.notities.herkomst.of(made.notes, &[]));
        }
        lines.extend(self.counted(&texts.onveranderd, &made.unchanged));
        if made.replaced > 0 {
            lines.push(texts.vervangen.of(made.replaced, &[]));
        }
        lines.extend(self.counted(&texts.niet_gelezen, &made.unread));
        if !made.sheets.is_empty() {
            lines.push(fill(&texts.vellen, &[("vellen", &self.texts.listed(&made.sheets))]));
        }
        if made.anonymous {
            lines.push(texts.anoniem.clone());
        }
        lines.push(self.method.house.retention.clone().unwrap_or_else(|| texts.bewaartermijn.clone()));
        if !self.report.people.is_empty() {
            lines.push(fill(&texts.betrokkenen, &[("namen", &self.texts.listed(&self.report.people))]));
        }
        lines.push(texts.tellen.clone());
        // Told here once; each row says of how many it is true.
        if self.report.parts.iter().flat_map(ToldPart::choices).any(|choice| choice.opinion.double > 0) {
            lines.push(texts.dubbel.clone());
        }
        let values = [("datum", made.made.as_str()), ("versie", env!("CARGO_PKG_VERSION"))];
        lines.push(fill(&texts.gemaakt, &values));
        self.bullets(lines);
        let many = made.contributions.len() > MOST_FILES;
        if many {
            self.paragraph(&texts.bij_bijdragen);
        }
        let room = made.votes.iter().flat_map(|votes| &votes.files);
        let files: Vec<&ReadFile> =
            made.group.iter().chain(made.contributions.iter().filter(|_| !many)).chain(room).collect();
        if !files.is_empty() {
            let or = |text: &str, otherwise: &str| if text.is_empty() { cell(otherwise) } else { cell(text) };
            let row = |file: &&ReadFile| {
                vec![
                    or(&file.name, &texts.onbekend),
                    or(&file.source, &texts.groep_naam),
                    or(&file.read, &texts.onbekend),
                ]
            };
            let rows = files.iter().map(row).collect();
            let columns: [(&str, u8); 3] = [(&texts.bestand, 5), (&texts.van, 5), (&texts.gelezen, 3)];
            self.table(&texts.bestanden, &columns, rows);
        }
        if !made.unplaced.is_empty() {
            self.heading(Level::Section, &texts.losse, "", None);
            for (name, text) in &made.unplaced {
                self.named(name, text);
            }
        }
    }
}

impl ReportWriter<'_> {
    /// Says of how many something is true, and of which; nothing when there are none.
    fn counted(&self, text: &Plural, which: &[String]) -> Option<String> {
        let names: Vec<String> = which.iter().filter(|name| !name.is_empty()).cloned().collect();
        let count = text.of(which.len(), &[]);
        match (which, names.is_empty()) {
            ([], _) => None,
            (_, true) => Some(count),
            (_, false) => {
                Some(format!("{count} {}", fill(&self.texts.herkomst.welke, &[("namen", &self.texts.listed(&names))])))
            }
        }
    }
}
