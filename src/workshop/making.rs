//! How the files of a kit are made: a part of it may come as several files.

use super::texts::KitPiece;
use crate::format::{Output, SlidesOutput};

/// How a file of a kit is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Making {
    Introduction,
    Guide(Output),
    Canvas(Output),
    Agenda(Output),
    Attendance,
    Badges,
    Deck(SlidesOutput),
    Notes(Output),
    Statements,
    Strips,
    Sheets,
    Split,
    Posters,
    Tiles,
    Closing,
}

impl Making {
    /// The files of a part of a kit: what people type in or make their own comes in all that it can be written as.
    pub(super) fn all_of(piece: KitPiece) -> Vec<Self> {
        let each = |making: fn(Output) -> Self| Output::ALL.map(making).to_vec();
        match piece {
            KitPiece::Guide => each(Self::Guide),
            KitPiece::Canvas => each(Self::Canvas),
            KitPiece::Agenda => each(Self::Agenda),
            KitPiece::Notes => each(Self::Notes),
            KitPiece::Deck => SlidesOutput::ALL.map(Self::Deck).to_vec(),
            KitPiece::Attendance => vec![Self::Attendance],
            KitPiece::Badges => vec![Self::Badges],
            KitPiece::Introduction => vec![Self::Introduction],
            KitPiece::Statements => vec![Self::Statements],
            KitPiece::Strips => vec![Self::Strips],
            KitPiece::Sheets => vec![Self::Sheets],
            KitPiece::Split => vec![Self::Split],
            KitPiece::Posters => vec![Self::Posters],
            KitPiece::Tiles => vec![Self::Tiles],
            KitPiece::Closing => vec![Self::Closing],
        }
    }

    /// How the name of the file ends.
    pub(super) fn ending(self) -> &'static str {
        match self {
            Self::Guide(output) | Self::Canvas(output) | Self::Agenda(output) | Self::Notes(output) => output.ending(),
            Self::Deck(output) => output.ending(),
            Self::Introduction
            | Self::Attendance
            | Self::Badges
            | Self::Statements
            | Self::Strips
            | Self::Sheets
            | Self::Split
            | Self::Posters
            | Self::Tiles
            | Self::Closing => Output::Pdf.ending(),
        }
    }
}
