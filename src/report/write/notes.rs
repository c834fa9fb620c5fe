//! What hung on the wall: at its place, told apart from what the group says there.

use super::super::chain::Said;
use super::super::texts::fill;
use super::parts::one_line;
use super::{ReportWriter, bullets};
use crate::document::{Block, Flow, Level, Run};

impl ReportWriter<'_> {
    /// The notes at a field; with its name where there are more fields.
    pub(super) fn notes_at(&mut self, said: &Said, named: bool) {
        if said.notes.is_empty() {
            return;
        }
        let texts = &self.texts.notities;
        let head = if named { fill(&texts.bij, &[("wat", &said.name)]) } else { texts.los.clone() };
        self.blocks.push(Block::Flow(Flow::Paragraph { text: vec![Run::strong(format!("{head}:"))] }));
        self.listed_notes(&said.notes);
    }

    /// The notes that stand in no part.
    pub(super) fn notes_elsewhere(&mut self) {
        if self.report.notes.is_empty() {
            return;
        }
        self.chapter(&self.texts.notities.kop, None);
        self.paragraph(&self.texts.notities.uitleg);
        for place in &self.report.notes {
            self.heading(Level::Section, &place.place, "", None);
            self.listed_notes(&place.notes);
        }
    }

    fn listed_notes(&mut self, notes: &[(String, usize)]) {
        let line = |(text, count): &(String, usize)| match count {
            1 => format!("‘{}’", one_line(text)),
            count => format!("‘{}’ ({count}×)", one_line(text)),
        };
        self.blocks.push(Block::Flow(bullets(notes.iter().map(line).collect())));
    }
}
