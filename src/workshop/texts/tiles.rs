//! The texts on tiles.

use super::template::template;
use crate::guide::GuideReader;
use crate::source::Entry;

/// The texts on tiles and about them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct TileTexts {
    pub title: String,
    pub name: String,
    pub alt: String,
}

impl TileTexts {
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry) -> Self {
        Self {
            title: reader.line(entry, "titel"),
            name: template(entry, "naam", &["poster", "rij", "kolom"]),
            alt: template(entry, "alternatief", &["poster", "rij", "kolom"]),
        }
    }
}
