//! A session in a room: what is said, shown and laid on the table.

mod agenda;
mod cards;
mod deck;
mod kit;
mod load;
mod slide;
mod tiles;

pub use agenda::{Agenda, AgendaItem};
pub use cards::{Cards, cards};
pub use deck::{deck, notes};
pub use kit::{Kit, KitFile, KitOptions};
pub use load::load;
pub use tiles::{PosterTile, TilePaper, Tiling, tiles};

use crate::color::Color;
use cards::{CardTexts, Strip};
use kit::KitTexts;
use slide::Slides;
use tiles::TileTexts;

/// The texts of a session, with the names of the method in them.
#[derive(Debug, Clone, PartialEq)]
pub struct Workshop {
    /// The title of the session.
    pub title: String,
    /// Statements to agree or disagree with.
    pub statements: Vec<Statement>,
    /// The questions to close with.
    pub closing: Vec<String>,
    /// How a session can go.
    pub agendas: Vec<Agenda>,
    strips: Vec<Strip>,
    cards: CardTexts,
    slides: Slides,
    kit: KitTexts,
    tiles: TileTexts,
    words: SharedWords,
}

/// A statement to agree or disagree with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// The name by which slides ask for it.
    pub id: String,
    /// The colour of the part it is about.
    pub color: Color,
    /// The statement.
    pub text: String,
    /// Says that it is not the method's; empty when it is.
    pub note: String,
}

/// Words that slides and cards share.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SharedWords {
    agree_or_disagree: String,
    until: String,
}
