//! What stands at the end: questions, every contribution in full, and how the report was made.

use super::super::provenance::ReadFile;
use super::super::texts::{Plural, fill};
use super::super::voices::{Line, Voice};
use super::{ReportWriter, cell};
use crate::document::{Block, Flow, Level, Note, Run};

/// How often one rule asks before the rest is counted.
const MOST_OF_A_RULE: usize = 6;

/// The most files that a table lists again; each contribution names its own.
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

    pub(super) fn voices(&mut self) {
        let voices = &self.report.voices;
        if voices.is_empty() {
            return;
        }
        self.chapter(&self.texts.bijdragen.titel, None);
        self.paragraph(self.texts.bijdragen.uitleg.of(voices.len(), &[]));
        // One entry in the list of contents, however many people there are.
        self.heading(Level::Section, &self.texts.bijdragen.op_naam, "", None);
        for voice in voices {
            self.voice(voice);
        }
    }

    fn voice(&mut self, voice: &Voice) {
        let texts = &self.texts.bijdragen;
        self.heading(Level::Part, &voice.source, "", None);
        let mut runs = Vec::new();
        if !voice.file.is_empty() && voice.file != voice.source {
            runs.push(Run::quiet(fill(&texts.bron, &[("bestand", &voice.file)])));
        }
        if voice.said.is_empty() && voice.unplaced.is_empty() {
            runs.push(Run::quiet(format!("{}{}", feed(&runs), texts.leeg)));
        }
        self.said(runs, &voice.said);
        for (name, text) in &voice.unplaced {
            self.named(&fill(&texts.los, &[("naam", name)]), text);
        }
    }

    /// What one person wrote: a line a row, which is one paragraph for all of them, and longer texts apart.
    ///
    /// Paragraphs cost most of the time and memory of a report on hundreds of people.
    fn said(&mut self, mut runs: Vec<Run>, lines: &[Line]) {
        for line in lines {
            let name = format!("{} {}", line.code, line.name);
            let name = name.trim();
            let (long, short): (Vec<_>, Vec<_>) = line.texts.iter().partition(|(_, text)| text.contains('\n'));
            if !short.is_empty() {
                runs.push(Run::strong(format!("{}{name}: ", feed(&runs))));
            }
            for (index, (asked, text)) in short.into_iter().enumerate() {
                let gap = if index > 0 { " · " } else { "" };
                let asked = if asked.is_empty() { String::new() } else { format!("{asked}: ") };
                // A dash of a single bullet says nothing within a line.
                let text = text.strip_prefix("- ").unwrap_or(text);
                runs.push(Run::plain(format!("{gap}{asked}{text}")));
            }
            if !long.is_empty() {
                self.flush(&mut runs);
            }
            for (asked, text) in long {
                self.named(format!("{name} {asked}").trim(), text);
            }
        }
        self.flush(&mut runs);
    }

    fn flush(&mut self, runs: &mut Vec<Run>) {
        if !runs.is_empty() {
            self.blocks.push(Block::Flow(Flow::Paragraph { text: std::mem::take(runs) }));
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
        if !self.report.people.is_empty() {
            lines.push(fill(&texts.betrokkenen, &[("namen", &self.texts.listed(&self.report.people))]));
        }
        lines.push(texts.tellen.clone());
        let program = [("datum", made.made.as_str()), ("versie", env!("CARGO_PKG_VERSION"))];
        lines.push(fill(&texts.gemaakt, &program));
        self.bullets(lines);
        let many = made.contributions.len() > MOST_FILES;
        if many {
            self.paragraph(&texts.bij_bijdragen);
        }
        let files: Vec<&ReadFile> = made.group.iter().chain(made.contributions.iter().filter(|_| !many)).collect();
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

/// What starts a new line behind what is there.
fn feed(runs: &[Run]) -> &'static str {
    if runs.is_empty() { "" } else { "\n" }
}
