//! What a document has beside its text: notes, comments, and what stands on every page.

use std::collections::HashMap;

use super::aside::{Beside, texts};
use super::limits::{MAX_PIECES, MAX_TEXT_BYTES};
use super::package::Package;
use super::piece::NoteKind;
use super::unreadable::{Limit, Unreadable};
use super::xml;

/// More heads and feet than a document has.
const MAX_EDGES: usize = 64;

/// What belongs to a document and stands in other parts.
#[derive(Debug, Default)]
pub(super) struct Surroundings {
    /// Notes and comments; none where one has found its place.
    notes: Vec<Option<(NoteKind, Beside)>>,
    /// The first of each number.
    numbers: HashMap<(NoteKind, String), usize>,
    /// The paragraphs at the head and the foot of pages.
    pub(super) edges: Vec<(Edge, String)>,
}

/// Where on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Edge {
    Head,
    Foot,
}

impl Surroundings {
    /// Reads the parts that stand in this folder, beside the document.
    pub(super) fn read(package: &mut Package, folder: &str) -> Result<Self, Unreadable> {
        let mut surroundings = Self::default();
        for (kind, part, element) in [
            (NoteKind::Footnote, "footnotes.xml", "footnote"),
            (NoteKind::Endnote, "endnotes.xml", "endnote"),
            (NoteKind::Comment, "comments.xml", "comment"),
        ] {
            for note in beside(package, &format!("{folder}{part}"), element)? {
                if !note.text.is_empty() {
                    surroundings.numbers.entry((kind, note.id.clone())).or_insert(surroundings.notes.len());
                    surroundings.notes.push(Some((kind, note)));
                }
            }
        }
        for (edge, start) in [(Edge::Head, "header"), (Edge::Foot, "footer")] {
            for part in package.names(&format!("{folder}{start}"), ".xml").into_iter().take(MAX_EDGES) {
                let found = beside(package, &part, "p")?.into_iter().map(|paragraph| (edge, paragraph.text));
                surroundings.edges.extend(found.filter(|(_, text)| !text.is_empty()));
            }
        }
        if surroundings.notes.len() + surroundings.edges.len() > MAX_PIECES {
            return Err(Unreadable::TooMuch(Limit::Pieces));
        }
        if surroundings.len() > MAX_TEXT_BYTES {
            return Err(Unreadable::TooMuch(Limit::Text));
        }
        Ok(surroundings)
    }

    /// Takes the note of this number, once.
    pub(super) fn take(&mut self, kind: NoteKind, number: &str) -> Option<Beside> {
        let at = self.numbers.remove(&(kind, number.to_string()))?;
        self.notes.get_mut(at)?.take().map(|(_, note)| note)
    }

    /// The notes that were not taken.
    pub(super) fn rest(&mut self) -> impl Iterator<Item = (NoteKind, Beside)> {
        std::mem::take(&mut self.notes).into_iter().flatten()
    }

    /// How many bytes all of it has.
    fn len(&self) -> usize {
        let notes = self.notes.iter().flatten().map(|(_, note)| note.text.len() + note.author.len());
        notes.chain(self.edges.iter().map(|(_, text)| text.len())).sum()
    }
}

/// Reads the texts in a part; none when it is not there.
pub(super) fn beside(package: &mut Package, part: &str, element: &str) -> Result<Vec<Beside>, Unreadable> {
    match package.part(part)? {
        Some(part) => texts(&xml::text(part.bytes).0, element),
        None => Ok(Vec::new()),
    }
}
