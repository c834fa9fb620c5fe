//! A report as a document: the same words, whatever it is written as.

mod actions;
mod board;
mod changes;
mod closing;
mod glance;
mod moments;
mod notes;
mod parts;
mod voices;

pub(super) use glance::{in_words, shares_of};

use crate::color::Color;
use crate::document::{Block, Cell, Column, Document, Flow, Heading, Level, Run, Table, typed};
use crate::kind::DocumentKind;
use crate::method::Method;

use super::texts::Texts;
use super::{Audience, Report};

/// The length to which the name of the pilot is shortened on the page for the board, in characters.
const BOARD_PILOT: usize = 120;

/// The same at the head of pages.
const RUNNING_PILOT: usize = 80;

impl Report {
    /// Writes the report as a document: all of it, or the page for the board.
    pub fn document(&self, method: &Method, audience: Audience) -> Document {
        let texts = &self.texts;
        let title = match audience {
            Audience::Everybody => &texts.titel,
            Audience::Board => &texts.titel_bestuur,
        };
        let mut document = Document::new(DocumentKind::Report, method, title);
        let pilot = self.pilot.as_deref().unwrap_or(&texts.zonder_naam);
        // One page is one page.
        let short = texts.shortened(pilot, BOARD_PILOT);
        let pilot = match audience {
            Audience::Everybody => pilot,
            Audience::Board => &short,
        };
        document.subtitle = if self.date.is_empty() { pilot.to_string() } else { format!("{pilot} · {}", self.date) };
        if let Some(pilot) = &self.pilot {
            document.running = format!("{title} · {}", texts.shortened(pilot, RUNNING_PILOT));
        }
        document.description = super::texts::fill(&texts.omschrijving, &[("methode", &method.title)]);
        document.date = self.made;
        let mut writer = ReportWriter { method, texts, report: self, blocks: Vec::new() };
        writer.board(audience);
        match audience {
            Audience::Board => {}
            Audience::Everybody => writer.rest(),
        }
        document.blocks = writer.blocks;
        document
    }
}

/// Writes blocks, one after another.
struct ReportWriter<'a> {
    method: &'a Method,
    texts: &'a Texts,
    report: &'a Report,
    blocks: Vec<Block>,
}

impl ReportWriter<'_> {
    fn rest(&mut self) {
        self.blocks.push(Block::PageBreak);
        self.whole_glance();
        self.blocks.push(Block::Contents { title: self.texts.inhoud.clone() });
        self.changes();
        self.moments();
        self.report.parts.iter().for_each(|part| self.part(part));
        self.actions();
        self.notes_elsewhere();
        self.questions();
        self.in_numbers();
        self.voices();
        self.provenance();
    }

    fn chapter(&mut self, text: &str, color: Option<Color>) {
        self.heading(Level::Chapter, text, "", color);
    }

    fn heading(&mut self, level: Level, text: &str, code: &str, color: Option<Color>) {
        self.blocks.push(Block::Heading(Heading { level, text: text.to_string(), code: code.to_string(), color }));
    }

    fn paragraph(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Flow(Flow::plain(text)));
    }

    fn quiet(&mut self, text: impl Into<String>) {
        self.blocks.push(Block::Flow(quiet(text)));
    }

    /// What people typed.
    fn typed(&mut self, text: &str) {
        self.blocks.extend(typed(text).into_iter().map(Block::Flow));
    }

    /// What people typed under a name: behind it when it is one paragraph.
    fn named(&mut self, name: &str, text: &str) {
        let mut flows = typed(text);
        match flows.first_mut() {
            Some(Flow::Paragraph { text }) => text.insert(0, Run::strong(format!("{name}: "))),
            Some(Flow::Bullets { .. } | Flow::Steps { .. }) | None => {
                flows.insert(0, Flow::Paragraph { text: vec![Run::strong(format!("{name}:"))] });
            }
        }
        self.blocks.extend(flows.into_iter().map(Block::Flow));
    }

    fn bullets(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::Flow(bullets(items)));
        }
    }

    fn table(&mut self, caption: &str, columns: &[(&str, u8)], rows: Vec<Vec<Cell>>) {
        let columns = columns.iter().map(|(head, share)| Column { head: head.to_string(), share: *share }).collect();
        self.blocks.push(Block::Table(Table { caption: caption.to_string(), columns, rows }));
    }
}

fn quiet(text: impl Into<String>) -> Flow {
    Flow::Paragraph { text: vec![Run::quiet(text)] }
}

fn bullets(items: Vec<String>) -> Flow {
    Flow::Bullets { items: items.into_iter().map(|item| vec![Run::plain(item)]).collect() }
}

/// A cell with a text; what people typed keeps its lines.
fn cell(text: &str) -> Cell {
    typed(text)
}
