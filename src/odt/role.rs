//! What paragraphs are: styles by the names that office programs know, and translate.

use crate::color::Color;
use crate::language::StyleNames;

/// What a paragraph is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Title,
    Subtitle,
    Heading1,
    Heading2,
    Heading3,
    /// The head of a sheet: a heading in white on a band of its colour.
    Band,
    Body,
    /// What explains and asks, smaller than what people write.
    Guidance,
    /// The name of what is beside or below it.
    Label,
    /// What people fill in.
    Answer,
    /// An item of a list.
    Item,
    /// What stands in a cell of a table to read.
    Cell,
    /// The head of a column: in white, as it stands on a colour.
    Head,
    ContentsTitle,
    Contents1,
    Contents2,
    /// The line that a picture stands on, with a caption below it.
    Picture,
    Caption,
    NoteTitle,
    Note,
    /// An item of a list in a note.
    NoteItem,
    Header,
    Footer,
    /// What contributions to a session say: printed, not filled in.
    Voice,
}

impl Role {
    pub(super) const ALL: [Self; 24] = [
        Self::Title,
        Self::Subtitle,
        Self::Heading1,
        Self::Heading2,
        Self::Heading3,
        Self::Band,
        Self::Body,
        Self::Guidance,
        Self::Label,
        Self::Answer,
        Self::Item,
        Self::Cell,
        Self::Head,
        Self::ContentsTitle,
        Self::Contents1,
        Self::Contents2,
        Self::Picture,
        Self::Caption,
        Self::NoteTitle,
        Self::Note,
        Self::NoteItem,
        Self::Header,
        Self::Footer,
        Self::Voice,
    ];

    /// The name of its style: those that office programs have themselves go by the programs' own, which each translates.
    const fn name(self) -> &'static str {
        match self {
            Self::Title => "Title",
            Self::Subtitle => "Subtitle",
            Self::Heading1 => "Heading 1",
            Self::Heading2 => "Heading 2",
            Self::Heading3 => "Heading 3",
            Self::Band => "Band",
            Self::Body => "Text body",
            Self::Guidance => "Guidance",
            Self::Label => "Label",
            Self::Answer => "Answer",
            Self::Item => "List 1",
            Self::Cell => "Table Contents",
            Self::Head => "Table Heading",
            Self::ContentsTitle => "Contents Heading",
            Self::Contents1 => "Contents 1",
            Self::Contents2 => "Contents 2",
            Self::Picture => "Picture",
            Self::Caption => "Caption",
            Self::NoteTitle => "Note title",
            Self::Note => "Note",
            Self::NoteItem => "Note item",
            Self::Header => "Header",
            Self::Footer => "Footer",
            Self::Voice => "Voice",
        }
    }

    /// The same as people see it, for those of ours.
    fn shown(self, names: &StyleNames) -> String {
        match self {
            Self::Band => names.band.clone(),
            Self::Guidance => names.guidance.clone(),
            Self::Label => names.label.clone(),
            Self::Answer => names.answer.clone(),
            Self::Picture => names.picture.clone(),
            Self::NoteTitle => names.note_title.clone(),
            Self::Note => names.note.clone(),
            Self::NoteItem => names.bullets(&names.note),
            Self::Voice => names.voice.clone(),
            Self::Title
            | Self::Subtitle
            | Self::Heading1
            | Self::Heading2
            | Self::Heading3
            | Self::Body
            | Self::Item
            | Self::Cell
            | Self::Head
            | Self::ContentsTitle
            | Self::Contents1
            | Self::Contents2
            | Self::Caption
            | Self::Header
            | Self::Footer => self.name().to_string(),
        }
    }

    /// Its level in the outline, from 1.
    pub(super) fn level(self) -> Option<u8> {
        match self {
            Self::Heading1 | Self::Band => Some(1),
            Self::Heading2 => Some(2),
            Self::Heading3 => Some(3),
            Self::Title
            | Self::Subtitle
            | Self::Body
            | Self::Guidance
            | Self::Label
            | Self::Answer
            | Self::Item
            | Self::Cell
            | Self::Head
            | Self::ContentsTitle
            | Self::Contents1
            | Self::Contents2
            | Self::Picture
            | Self::Caption
            | Self::NoteTitle
            | Self::Note
            | Self::NoteItem
            | Self::Header
            | Self::Footer
            | Self::Voice => None,
        }
    }
}

/// The style of a paragraph: that of what it is, with what it has beside that because of where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Style {
    pub role: Role,
    /// The colour behind a band.
    pub color: Option<Color>,
    /// Whether it stays on one page with what follows.
    pub keep: bool,
    /// Whether it starts a page.
    pub breaks: bool,
    /// Whether a line parts it from what stands above it in its cell.
    pub apart: bool,
}

impl Style {
    pub(crate) fn of(role: Role) -> Self {
        Self { role, color: None, keep: false, breaks: false, apart: false }
    }

    /// The style of a band of a colour.
    pub(crate) fn band(color: Color) -> Self {
        Self { color: Some(color), ..Self::of(Role::Band) }
    }

    pub(crate) fn kept(self, keep: bool) -> Self {
        Self { keep, ..self }
    }

    pub(crate) fn starting_a_page(self, breaks: bool) -> Self {
        Self { breaks, ..self }
    }

    pub(crate) fn apart(self, apart: bool) -> Self {
        Self { apart, ..self }
    }

    /// Its name, as people see it.
    pub(super) fn shown(self, names: &StyleNames) -> String {
        let mut shown = self.role.shown(names);
        if let Some(color) = self.color {
            shown.push(' ');
            shown.push_str(digits(&color.hex()));
        }
        if self.keep {
            shown = names.kept(&shown);
        }
        if self.breaks {
            shown = names.breaking(&shown);
        }
        if self.apart {
            shown = names.apart(&shown);
        }
        shown
    }

    /// Its name in the file: spaces are written as their number (ISO/IEC 26300-1, 19.498).
    pub(super) fn name(self) -> String {
        let mut name = self.role.name().to_string();
        if let Some(color) = self.color {
            name.push(' ');
            name.push_str(digits(&color.hex()));
        }
        for (holds, word) in [(self.keep, " with next"), (self.breaks, " on new page"), (self.apart, " below line")] {
            if holds {
                name.push_str(word);
            }
        }
        name.replace(' ', "_20_")
    }
}

/// The hexadecimal digits of a colour.
fn digits(hex: &str) -> &str {
    hex.trim_start_matches('#')
}
