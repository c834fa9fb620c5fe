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

/// What there is to know of a use: what it is of, the id of our own style for it, and the names that Word, and programs
/// that write Dutch names, have for it; the best one first.
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
        StyleUse::Title => paragraph(Role::Title, &["Title", "Titel"]),
        StyleUse::Subtitle => paragraph(Role::Subtitle, &["Subtitle", "Ondertitel"]),
        StyleUse::Heading1 => paragraph(Role::Heading1, &["heading 1", "Kop 1"]),
        StyleUse::Heading2 => paragraph(Role::Heading2, &["heading 2", "Kop 2"]),
        StyleUse::Heading3 => paragraph(Role::Heading3, &["heading 3", "Kop 3"]),
        StyleUse::Text => paragraph(Role::Body, &["Normal", "Standaard"]),
        StyleUse::Bullets => paragraph(
            Role::Item(Within::Text, Mark::Bullet),
            &["List Bullet", "Lijst opsom.teken", "Lijstopsomteken", "Lijst opsomming", "Opsomming"],
        ),
        StyleUse::Numbers => paragraph(
            Role::Item(Within::Text, Mark::Number),
            &["List Number", "Lijstnummering", "Lijst nummering", "Nummering"],
        ),
        StyleUse::Caption => paragraph(Role::Caption, &["caption", "Bijschrift"]),
        StyleUse::ContentsTitle => paragraph(
            Role::ContentsTitle,
            &["TOC Heading", "Kop van inhoudsopgave", "Kopvaninhoudsopgave", "Contents Heading"],
        ),
        StyleUse::Contents1 => paragraph(Role::Contents1, &["toc 1", "Inhopg 1", "Inhoudsopgave 1", "Contents 1"]),
        StyleUse::Contents2 => paragraph(Role::Contents2, &["toc 2", "Inhopg 2", "Inhoudsopgave 2", "Contents 2"]),
        StyleUse::Cell => paragraph(Role::Cell, &["Table Contents", "Tabelinhoud", "Tabeltekst"]),
        StyleUse::Head => paragraph(Role::Head, &["Table Heading", "Tabelkop"]),
        StyleUse::NoteTitle => paragraph(Role::NoteTitle, &["Kadertitel"]),
        StyleUse::Note => paragraph(Role::Note, &["Kader", "Kadertekst"]),
        StyleUse::Strong => character(STRONG, &["Strong", "Zwaar", "Vet"]),
        StyleUse::Emphasis => character(EMPHASIS, &["Emphasis", "Nadruk"]),
        StyleUse::Link => character(LINKS, &["Hyperlink", "Internet Link"]),
        StyleUse::Table => Known {
            kind: Kind::Table,
            own: table_id(Tone::OWN),
            names: &[
                "Grid Table 4 Accent 1",
                "Grid Table 4 - Accent 1",
                "Rastertabel 4 - Accent 1",
                "Table Grid",
                "Tabelraster",
            ],
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
