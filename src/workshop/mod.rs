//! A session in a room: what is said, shown and laid on the table.

mod cards;
mod deck;
mod kit;
mod texts;
mod tiles;

pub use cards::{Cards, cards};
pub use deck::{deck, notes};
pub use kit::{Kit, KitFile, KitOptions};
pub use texts::{Agenda, AgendaItem, Statement, Workshop, load};
pub use tiles::{PosterTile, TilePaper, Tiling, tiles};
