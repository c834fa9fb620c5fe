//! `[sjabloon.stijlen]`: which styles of an organisation's own Word template are for what.

use crate::source::{Entry, Problem, suggestion};

/// What a style of a template can be for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum StyleUse {
    /// The title of a document.
    Title,
    /// The line below it.
    Subtitle,
    /// Chapters.
    Heading1,
    /// Sections.
    Heading2,
    /// Parts of sections.
    Heading3,
    /// Running text.
    Text,
    /// Items with a bullet.
    Bullets,
    /// Items with a number.
    Numbers,
    /// What stands at a table or a figure.
    Caption,
    /// What stands above the list of contents.
    ContentsTitle,
    /// Chapters in it.
    Contents1,
    /// Sections in it.
    Contents2,
    /// Tables.
    Table,
    /// Text in cells.
    Cell,
    /// Heads of columns.
    Head,
    /// Text in boxes.
    Note,
    /// What stands at the top of a box.
    NoteTitle,
    /// Words that stand out.
    Strong,
    /// Words that are stressed.
    Emphasis,
    /// Links.
    Link,
}

impl StyleUse {
    /// All of them.
    pub const ALL: [Self; 20] = [
        Self::Title,
        Self::Subtitle,
        Self::Heading1,
        Self::Heading2,
        Self::Heading3,
        Self::Text,
        Self::Bullets,
        Self::Numbers,
        Self::Caption,
        Self::ContentsTitle,
        Self::Contents1,
        Self::Contents2,
        Self::Table,
        Self::Cell,
        Self::Head,
        Self::Note,
        Self::NoteTitle,
        Self::Strong,
        Self::Emphasis,
        Self::Link,
    ];

    /// Its key in the file of a house style.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Title => "titel",
            Self::Subtitle => "ondertitel",
            Self::Heading1 => "kop_1",
            Self::Heading2 => "kop_2",
            Self::Heading3 => "kop_3",
            Self::Text => "tekst",
            Self::Bullets => "opsomming",
            Self::Numbers => "nummering",
            Self::Caption => "bijschrift",
            Self::ContentsTitle => "inhoud_titel",
            Self::Contents1 => "inhoud_1",
            Self::Contents2 => "inhoud_2",
            Self::Table => "tabel",
            Self::Cell => "cel",
            Self::Head => "kolomkop",
            Self::Note => "kader",
            Self::NoteTitle => "kadertitel",
            Self::Strong => "vet",
            Self::Emphasis => "nadruk",
            Self::Link => "link",
        }
    }
}

/// Reads the table: the names of styles as Word shows them, by what they are for.
pub(super) fn styles(entry: &mut Entry) -> Vec<(StyleUse, String)> {
    let mut styles = Vec::new();
    for key in entry.keys() {
        let name = entry.line(key);
        match StyleUse::ALL.into_iter().find(|of| of.key() == key) {
            Some(of) => styles.push((of, name)),
            None => {
                let problem = Problem::error(crate::messages::house::no_such_use(key));
                let keys = StyleUse::ALL.map(StyleUse::key);
                entry.report(key, problem.with_hint(suggestion(key, keys)));
            }
        }
    }
    styles
}
