//! A session in a room: what is said, shown and laid on the table.

#[cfg(feature = "make")]
mod attending;
#[cfg(feature = "make")]
mod cards;
#[cfg(feature = "make")]
mod deck;
mod invitations;
#[cfg(feature = "make")]
mod kit;
#[cfg(feature = "make")]
mod making;
#[cfg(feature = "make")]
mod materials;
mod texts;
#[cfg(feature = "make")]
mod tiles;

#[cfg(feature = "make")]
pub use attending::{Attending, NameSheets, name_sheets};
#[cfg(feature = "make")]
pub use cards::{Cards, cards};
#[cfg(feature = "make")]
pub use deck::{deck, notes};
pub use invitations::{Bundle, InvitationOptions, Invitations, Mail, Meeting, Occasion, Sending};
#[cfg(feature = "make")]
pub use kit::{Kit, KitFile, KitOptions};
#[cfg(feature = "make")]
pub use materials::Materials;
pub use texts::{
    Agenda, AgendaItem, MailKind, Statement, Workshop, check_pack, load, load_guide, load_names, load_pack,
};
#[cfg(feature = "make")]
pub use tiles::{PosterTile, TilePaper, Tiling, tiles};
