//! What a style of a template can be for, and what such styles are called.

use crate::house::StyleUse;
use crate::word::style::{EMPHASIS, LINKS, Mark, Role, STRONG, Tone, Within, table_id};

/// What a style is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Paragraph,
    Character,
    Table,
}

impl Kind {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Character => "character",
            Self::Table => "table",
        }
    }
}

/// What there is to know of a use: what it is of, the id of our own style for it, and the names that Word and LibreOffice
/// have for it in English, the best one first. Those in other languages are data of the language.
pub(super) struct Known {
    pub kind: Kind,
    pub own: String,
    pub names: &'static [&'static str],
}

pub(super) fn known(of: StyleUse) -> Known {
    let paragraph =
        |role: Role, names: &'static [&'static str]| Known { kind: Kind::Paragraph, own: role.id().to_string(), names };
    let character =
        |own: &str, names: &'static [&'static str]| Known { kind: Kind::Character, own: own.to_string(), names };
    match of {
        StyleUse::Title => paragraph(Role::Title, &["Title"]),
        StyleUse::Subtitle => paragraph(Role::Subtitle, &["Subtitle"]),
        StyleUse::Heading1 => paragraph(Role::Heading1, &["heading 1"]),
        StyleUse::Heading2 => paragraph(Role::Heading2, &["heading 2"]),
        StyleUse::Heading3 => paragraph(Role::Heading3, &["heading 3"]),
        StyleUse::Text => paragraph(Role::Body, &["Normal"]),
        StyleUse::Bullets => paragraph(Role::Item(Within::Text, Mark::Bullet), &["List Bullet"]),
        StyleUse::Numbers => paragraph(Role::Item(Within::Text, Mark::Number), &["List Number"]),
        StyleUse::Caption => paragraph(Role::Caption, &["caption"]),
        StyleUse::ContentsTitle => paragraph(Role::ContentsTitle, &["TOC Heading", "Contents Heading"]),
        StyleUse::Contents1 => paragraph(Role::Contents1, &["toc 1", "Contents 1"]),
        StyleUse::Contents2 => paragraph(Role::Contents2, &["toc 2", "Contents 2"]),
        StyleUse::Cell => paragraph(Role::Cell, &["Table Contents"]),
        StyleUse::Head => paragraph(Role::Head, &["Table Heading"]),
        StyleUse::NoteTitle => paragraph(Role::NoteTitle, &[]),
        StyleUse::Note => paragraph(Role::Note, &[]),
        StyleUse::Strong => character(STRONG, &["Strong"]),
        StyleUse::Emphasis => character(EMPHASIS, &["Emphasis"]),
        StyleUse::Link => character(LINKS, &["Hyperlink", "Internet Link"]),
        StyleUse::Table => Known {
            kind: Kind::Table,
            own: table_id(Tone::OWN),
            names: &["Grid Table 4 Accent 1", "Grid Table 4 - Accent 1", "Table Grid"],
        },
    }
}

/// Whether its lack is told: the others are ours alone, or look like the text around them.
pub(super) fn is_expected(of: StyleUse) -> bool {
    match of {
        StyleUse::Title
        | StyleUse::Subtitle
        | StyleUse::Heading1
        | StyleUse::Heading2
        | StyleUse::Heading3
        | StyleUse::Text
        | StyleUse::Bullets
        | StyleUse::Numbers
        | StyleUse::Caption
        | StyleUse::Table => true,
        StyleUse::ContentsTitle
        | StyleUse::Contents1
        | StyleUse::Contents2
        | StyleUse::Cell
        | StyleUse::Head
        | StyleUse::NoteTitle
        | StyleUse::Note
        | StyleUse::Strong
        | StyleUse::Emphasis
        | StyleUse::Link => false,
    }
}
