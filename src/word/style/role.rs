//! What a paragraph is, and the name of its style.

use crate::language::StyleNames;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    Body,
    /// What explains and asks, smaller than what people write.
    Guidance,
    /// The name of what is beside or below it.
    Label,
    /// What people fill in.
    Answer,
    /// What stands in a cell of a table to read.
    Cell,
    ContentsTitle,
    Contents1,
    Contents2,
    /// The head of a column.
    Head,
    Caption,
    NoteTitle,
    Note,
    Header,
    Footer,
    /// What contributions to a session say: printed, not filled in.
    Voice,
    /// A picture in a line of its own.
    Picture,
    /// The room below a table or a box: Word joins tables that follow each other.
    Gap,
    /// An item of a list.
    Item(Within, Mark),
}

/// What an item of a list stands among.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Within {
    Text,
    Cell,
    Note,
    Guidance,
}

/// What stands before an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mark {
    Bullet,
    /// A number that counts up.
    Number,
}

impl Role {
    pub(in crate::word) const ALL: [Self; 29] = [
        Self::Body,
        Self::Title,
        Self::Subtitle,
        Self::Heading1,
        Self::Heading2,
        Self::Heading3,
        Self::Item(Within::Text, Mark::Bullet),
        Self::Item(Within::Text, Mark::Number),
        Self::ContentsTitle,
        Self::Contents1,
        Self::Contents2,
        Self::Caption,
        Self::Header,
        Self::Footer,
        Self::Guidance,
        Self::Label,
        Self::Answer,
        Self::Cell,
        Self::Head,
        Self::NoteTitle,
        Self::Note,
        Self::Voice,
        Self::Picture,
        Self::Gap,
        Self::Item(Within::Cell, Mark::Bullet),
        Self::Item(Within::Cell, Mark::Number),
        Self::Item(Within::Note, Mark::Bullet),
        Self::Item(Within::Note, Mark::Number),
        Self::Item(Within::Guidance, Mark::Bullet),
    ];

    /// The id of its style.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Heading1 => "Heading1",
            Self::Heading2 => "Heading2",
            Self::Heading3 => "Heading3",
            Self::Body => "Normal",
            Self::Guidance => "Guidance",
            Self::Label => "Label",
            Self::Answer => "Answer",
            Self::Cell => "Cell",
            Self::ContentsTitle => "TOCHeading",
            Self::Contents1 => "TOC1",
            Self::Contents2 => "TOC2",
            Self::Head => "ColumnHead",
            Self::Caption => "Caption",
            Self::NoteTitle => "NoteTitle",
            Self::Note => "Note",
            Self::Header => "Header",
            Self::Footer => "Footer",
            Self::Voice => "Voice",
            Self::Picture => "Picture",
            Self::Gap => "Gap",
            Self::Item(Within::Text, Mark::Bullet) => "ListBullet",
            Self::Item(Within::Text, Mark::Number) => "ListNumber",
            Self::Item(Within::Cell, Mark::Bullet) => "CellBullets",
            Self::Item(Within::Cell, Mark::Number) => "CellNumbers",
            Self::Item(Within::Note, Mark::Bullet) => "NoteBullets",
            Self::Item(Within::Note, Mark::Number) => "NoteNumbers",
            Self::Item(Within::Guidance, Mark::Bullet | Mark::Number) => "GuidanceBullets",
        }
    }

    /// The name of its style: for those of Word itself the English one, which each Word translates.
    pub(in crate::word) fn name(self, names: &StyleNames) -> String {
        let name = match self {
            Self::Title | Self::Subtitle | Self::Body => self.id(),
            Self::Heading1 => "heading 1",
            Self::Heading2 => "heading 2",
            Self::Heading3 => "heading 3",
            Self::ContentsTitle => "TOC Heading",
            Self::Contents1 => "toc 1",
            Self::Contents2 => "toc 2",
            Self::Caption => "caption",
            Self::Header => "header",
            Self::Footer => "footer",
            Self::Guidance => &names.guidance,
            Self::Label => &names.label,
            Self::Answer => &names.answer,
            Self::Cell => &names.cell,
            Self::Head => &names.head,
            Self::NoteTitle => &names.note_title,
            Self::Note => &names.note,
            Self::Voice => &names.voice,
            Self::Picture => &names.picture,
            Self::Gap => &names.gap,
            Self::Item(Within::Text, Mark::Bullet) => "List Bullet",
            Self::Item(Within::Text, Mark::Number) => "List Number",
            Self::Item(Within::Cell, Mark::Bullet) => return names.bullets(&names.cell),
            Self::Item(Within::Cell, Mark::Number) => return names.numbers(&names.cell),
            Self::Item(Within::Note, Mark::Bullet) => return names.bullets(&names.note),
            Self::Item(Within::Note, Mark::Number) => return names.numbers(&names.note),
            Self::Item(Within::Guidance, Mark::Bullet | Mark::Number) => return names.bullets(&names.guidance),
        };
        name.to_string()
    }

    /// The style that it starts from.
    pub(in crate::word) fn parent(self) -> Option<Self> {
        match self {
            Self::Body => None,
            Self::Item(Within::Cell, _) => Some(Self::Cell),
            Self::Item(Within::Note, _) => Some(Self::Note),
            Self::Item(Within::Guidance, _) => Some(Self::Guidance),
            Self::Title
            | Self::Subtitle
            | Self::Heading1
            | Self::Heading2
            | Self::Heading3
            | Self::Guidance
            | Self::Label
            | Self::Answer
            | Self::Cell
            | Self::ContentsTitle
            | Self::Contents1
            | Self::Contents2
            | Self::Head
            | Self::Caption
            | Self::NoteTitle
            | Self::Note
            | Self::Header
            | Self::Footer
            | Self::Voice
            | Self::Picture
            | Self::Gap
            | Self::Item(Within::Text, _) => Some(Self::Body),
        }
    }
}
