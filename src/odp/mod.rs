//! OpenDocument presentations (ISO/IEC 26300, version 1.3): slides that PowerPoint, LibreOffice and others can change.
//!
//! Titles, texts and notes stand in placeholders with a presentation class, so that the outline of a program and screen
//! readers know them; tables are tables, and what is drawn is a picture with its text. A master page for each colour has
//! what all its slides share.
//!
//! ```text
//! Deck ─► plan (pages, with what stands where, in which size) ─► write (content) ┬─► package (zip)
//!                                                 masters and their styles ─────┘
//! ```

mod area;
mod cells;
mod class;
mod fit;
mod frame;
mod ground;
mod lists;
mod look;
mod masters;
mod measure;
mod page;
mod plan;
mod shares;
mod stack;
mod style;
mod table;
mod words;
mod write;

use crate::deck::Deck;
use crate::made::Made;
use crate::source::Problems;

/// Writes slides as an OpenDocument presentation (`.odp`), with what to say in the notes of each.
///
/// Texts become smaller, or take more slides, until they fit as far as that can be told without the font. Fails when a
/// drawing can't be drawn.
pub fn slides(deck: &Deck) -> Result<Made, Problems> {
    let pages = plan::pages(deck)?;
    Ok(write::file(deck, pages)?.into())
}
