//! What everybody wrote, row by row.

use super::super::voices::{RowVoices, SheetVoices, ShownVoices, Voice};
use super::ReportWriter;
use crate::document::{Block, Flow, Level, Run};

impl ReportWriter<'_> {
    pub(super) fn voices(&mut self) {
        let voices = &self.report.voices;
        if voices.count == 0 {
            return;
        }
        let texts = &self.texts.bijdragen;
        self.chapter(&texts.titel, None);
        match &voices.shown {
            ShownVoices::LeftOut => self.paragraph(texts.weggelaten.of(voices.count, &[])),
            ShownVoices::TooMany => self.paragraph(texts.te_veel.of(voices.count, &[])),
            ShownVoices::All(sheets) => {
                self.paragraph(texts.uitleg.of(voices.count, &[]));
                for sheet in sheets {
                    self.sheet_voices(sheet);
                }
            }
        }
    }

    fn sheet_voices(&mut self, sheet: &SheetVoices) {
        let title = if sheet.title.is_empty() { &self.texts.herkomst.losse } else { &sheet.title };
        self.heading(Level::Section, title, "", sheet.color);
        for row in &sheet.rows {
            self.row_voices(row, sheet);
        }
    }

    /// A row: its name, and what each wrote there, in one paragraph as far as it has no lines of its own.
    ///
    /// Paragraphs cost most of the time and memory of a report.
    fn row_voices(&mut self, row: &RowVoices, sheet: &SheetVoices) {
        if sheet.color.is_some() {
            self.heading(Level::Part, &row.name, &row.code, sheet.color);
        }
        let mut runs = Vec::new();
        for Voice { source, texts } in &row.said {
            let (long, short): (Vec<_>, Vec<_>) = texts.iter().partition(|(_, text)| text.contains('\n'));
            if !short.is_empty() {
                let feed = if runs.is_empty() { "" } else { "\n" };
                runs.push(Run::strong(format!("{feed}{source}: ")));
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
                let name = if asked.is_empty() { source.clone() } else { format!("{source}, {asked}") };
                self.named(&name, text);
            }
        }
        self.flush(&mut runs);
    }

    fn flush(&mut self, runs: &mut Vec<Run>) {
        if !runs.is_empty() {
            self.blocks.push(Block::Flow(Flow::Paragraph { text: std::mem::take(runs) }));
        }
    }
}
