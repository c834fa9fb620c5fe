//! What stands at the end: questions, every contribution in full, and how the report was made.

use super::super::provenance::File;
use super::super::texts::fill;
use super::super::voices::Voice;
use super::{Writer, cell};
use crate::document::{Block, Flow, Level, Note, Run};

impl Writer<'_> {
    pub(super) fn questions(&mut self) {
        let questions = &self.report.questions;
        if questions.is_empty() {
            return;
        }
        let texts = &self.texts.vragen;
        self.chapter(&texts.titel, None);
        self.paragraph(&texts.uitleg);
        let items = questions.iter().map(|question| vec![Run::plain(&question.text)]).collect();
        self.blocks.push(Block::Note(Note { title: texts.titel_kader.clone(), body: vec![Flow::Bullets { items }] }));
    }

    pub(super) fn voices(&mut self) {
        let voices = &self.report.voices;
        if voices.is_empty() {
            return;
        }
        self.chapter(&self.texts.bijdragen.titel, None);
        self.paragraph(self.texts.bijdragen.uitleg.of(voices.len(), &[]));
        voices.iter().for_each(|voice| self.voice(voice));
    }

    fn voice(&mut self, voice: &Voice) {
        let texts = &self.texts.bijdragen;
        self.heading(Level::Section, &voice.source, "", None);
        if !voice.file.is_empty() && voice.file != voice.source {
            self.quiet(fill(&texts.bron, &[("bestand", &voice.file)]));
        }
        if voice.said.is_empty() && voice.unplaced.is_empty() {
            self.quiet(&texts.leeg);
        }
        for line in &voice.said {
            let name = format!("{} {}", line.code, line.name);
            self.named(name.trim(), &line.text);
        }
        for (name, text) in &voice.unplaced {
            self.named(&fill(&texts.los, &[("naam", name)]), text);
        }
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
        if !made.sheets.is_empty() {
            lines.push(fill(&texts.vellen, &[("vellen", &self.texts.listed(&made.sheets))]));
        }
        if made.anonymous {
            lines.push(texts.anoniem.clone());
        }
        if !self.report.people.is_empty() {
            lines.push(fill(&texts.betrokkenen, &[("namen", &self.texts.listed(&self.report.people))]));
        }
        lines.push(texts.tellen.clone());
        let program = [("datum", made.made.as_str()), ("versie", env!("CARGO_PKG_VERSION"))];
        lines.push(fill(&texts.gemaakt, &program));
        self.bullets(lines);
        let files: Vec<&File> = made.group.iter().chain(&made.contributions).collect();
        if !files.is_empty() {
            let or = |text: &str, otherwise: &str| if text.is_empty() { cell(otherwise) } else { cell(text) };
            let row = |file: &&File| {
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
