//! The texts on badges and on the list of who is expected.

use crate::guide::GuideReader;
use crate::source::Entry;

/// The titles of both, and what stands on the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct AttendingTexts {
    pub badges: String,
    pub attendance: String,
    /// What to do with the list.
    pub note: String,
    pub heads: [String; 3],
}

impl AttendingTexts {
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry) -> Self {
        Self {
            badges: reader.line(entry, "naamkaartjes"),
            attendance: reader.line(entry, "presentielijst"),
            note: reader.line(entry, "uitleg"),
            heads: ["naam_kop", "organisatie_kop", "handtekening_kop"].map(|key| reader.line(entry, key)),
        }
    }
}
