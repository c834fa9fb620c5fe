//! Agendas of a session.

use crate::document::{Block, Column, Document, Flow, Run, Table};
use crate::kind::DocumentKind;
use crate::method::Method;

/// What happens when in a session.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Agenda {
    /// The name by which a kit asks for it.
    pub id: String,
    /// What it is for.
    pub title: String,
    /// How long it takes.
    pub subtitle: String,
    /// What the file is about, for lists of files.
    pub description: String,
    /// The heads of the columns: when, what and how.
    pub heads: [String; 3],
    /// In the order of the session.
    pub items: Vec<AgendaItem>,
}

/// One item of an agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct AgendaItem {
    /// How long it takes.
    pub minutes: usize,
    /// What is done.
    pub what: String,
    /// How it is done.
    pub how: String,
}

impl Agenda {
    /// How long it takes in all.
    pub fn minutes(&self) -> usize {
        self.items.iter().map(|item| item.minutes).sum()
    }

    /// The agenda as a document, with times from the start of the session.
    pub fn document(&self, method: &Method) -> Document {
        let mut document = Document::new(DocumentKind::Agenda, method, &self.title);
        document.subtitle.clone_from(&self.subtitle);
        document.description.clone_from(&self.description);
        let mut start = 0;
        let rows = self.items.iter().map(|item| {
            let end = start + item.minutes;
            let time = format!("{}–{}", clock(start), clock(end));
            start = end;
            vec![
                vec![Flow::plain(time)],
                vec![Flow::Paragraph { text: vec![Run::strong(&item.what)] }],
                vec![Flow::plain(&item.how)],
            ]
        });
        let rows = rows.collect();
        let columns = self.heads.iter().zip([3, 6, 10]);
        let columns = columns.map(|(head, share)| Column { head: head.clone(), share }).collect();
        document.blocks = vec![Block::Table(Table { caption: String::new(), columns, rows })];
        document
    }
}

/// Minutes as hours and minutes: 0:45.
fn clock(minutes: usize) -> String {
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
