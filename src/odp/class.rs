//! Placeholders, by what programs know them as (ISO/IEC 26300-1, 19.389), and what master pages say of them.

use super::ground::{Ground, Master};
use super::look::{Type, Vertical};
use crate::opendocument::paint::INK;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Title,
    /// The line below the title of the first slide.
    Subtitle,
    /// What the outline of a program shows.
    Outline,
    /// What to say.
    Notes,
}

impl Class {
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Outline => "outline",
            Self::Notes => "notes",
        }
    }

    /// What its style is called, behind the name of the master page.
    pub(super) fn style(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Subtitle => "subtitle",
            Self::Outline => "outline1",
            Self::Notes => "notes",
        }
    }

    /// How its words look.
    pub(super) fn look(self, master: Master) -> Type {
        let ground = master.ground;
        match self {
            Self::Title => Type { bold: true, ..Type::new(ground.title_size(), master.title_color()) },
            Self::Subtitle => Type::new(34.0, master.ink()),
            Self::Outline => Type { bold: ground == Ground::Statement, ..Type::new(ground.body_size(), master.ink()) },
            Self::Notes => Type::new(12.0, INK),
        }
    }

    /// Where they stand.
    pub(super) fn vertical(self, master: Master) -> Vertical {
        match (self, master.ground) {
            (Self::Title, Ground::Light | Ground::Cover) => Vertical::Bottom,
            (Self::Outline, Ground::Statement) => Vertical::Middle,
            (Self::Title, Ground::Statement)
            | (Self::Outline, Ground::Light | Ground::Cover)
            | (Self::Subtitle | Self::Notes, _) => Vertical::Top,
        }
    }
}
