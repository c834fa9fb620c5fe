//! The texts on cards, and the rows on voting strips.

use serde::Serialize;

use crate::color::Color;
use crate::guide::{GuideReader, NamedRow};
use crate::messages::make as say;
use crate::method::Path;
use crate::source::{Entry, Reported};

/// The titles of the files with cards, and of the cards themselves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct CardTexts {
    pub statements: String,
    pub strips: String,
    pub closing: String,
    /// Above the questions on a closing card.
    pub close: String,
}

/// A strip: rows to choose one option for each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Strip {
    pub title: String,
    pub explanation: String,
    pub color: Color,
    pub head: String,
    pub options: Vec<String>,
    pub rows: Vec<StripRow>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct StripRow {
    /// The choice that is voted on; templates have no use for it.
    #[serde(skip)]
    pub path: Path,
    pub code: String,
    pub name: String,
    pub addition: String,
}

impl CardTexts {
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry) -> Self {
        Self {
            statements: reader.line(entry, "stellingen"),
            strips: reader.line(entry, "stroken"),
            closing: reader.line(entry, "slotkaarten"),
            close: reader.line(entry, "slot"),
        }
    }
}

impl Strip {
    /// Reads a strip: it names a table and a column of it with options.
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry) -> Result<Self, Reported> {
        let title = reader.line(entry, "titel");
        let explanation = reader.line(entry, "uitleg");
        let group = reader.names.group(entry, "pad")?;
        let columns = group.choices.iter().map(|(id, choices)| (*id, (*id, *choices)));
        let (column, choices) = entry.one_of("kolom", columns, say::no_column_with_options)?;
        let row = |line: &NamedRow| StripRow {
            path: line.path.join(column),
            code: line.code.clone(),
            name: line.name.to_string(),
            addition: line.addition.to_string(),
        };
        Ok(Self {
            title,
            explanation,
            color: group.color,
            head: group.head.to_string(),
            options: choices.iter().map(|choice| choice.label.clone()).collect(),
            rows: group.lines.iter().map(row).collect(),
        })
    }
}
