//! Where each object of a file is.

use memchr::memmem::Finder;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere, in a revision that took it out.
    Free,
    /// From this byte on.
    At(u32),
    /// In the object stream with this number.
    Packed(u32),
}

/// Places in order of object number, each number once.
#[derive(Default)]
pub(super) struct Places(Vec<(u32, Place)>);

impl Places {
    /// Sorts places; of each number the last one counts.
    pub(super) fn new(mut places: Vec<(u32, Place)>) -> Self {
        // In a table they are in order.
        if !places.is_sorted_by(|(one, _), (next, _)| one < next) {
            places.sort_by_key(|(id, _)| *id);
            places.reverse();
            places.dedup_by_key(|(id, _)| *id);
            places.reverse();
        }
        Self(places)
    }

    pub(super) fn get(&self, id: u32) -> Option<Place> {
        let index = self.0.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        self.0.get(index).map(|(_, place)| *place)
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds newer places.
    pub(super) fn add(&mut self, newer: Vec<(u32, Place)>) {
        let mut places = std::mem::take(&mut self.0);
        places.extend(newer);
        *self = Self::new(places);
    }

    /// All objects outside of object streams, in the order of the file.
    pub(super) fn in_order(&self) -> Vec<Start> {
        let starts = self.0.iter().filter_map(|(id, place)| match place {
            Place::At(at) => Some(Start { at: *at, id: *id }),
            Place::Free | Place::Packed(_) => None,
        });
        let mut starts: Vec<Start> = starts.collect();
        starts.sort_unstable();
        starts
    }
}

/// Where an object begins in a file, or in an object stream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Start {
    pub(super) at: u32,
    pub(super) id: u32,
}

/// The objects in which a word stands, of those that begin at these places, which are in order. Most objects of a file
/// are not what is looked for, and looking is far quicker than reading them.
pub(super) fn holding(bytes: &[u8], starts: &[Start], word: &[u8]) -> Vec<Start> {
    let finder = Finder::new(word);
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(hit) = bytes.get(from..).and_then(|rest| finder.find(rest)) {
        let next = starts.partition_point(|start| start.at as usize <= from + hit);
        found.extend(next.checked_sub(1).and_then(|last| starts.get(last)));
        let Some(start) = starts.get(next) else { break };
        from = start.at as usize;
    }
    found
}
