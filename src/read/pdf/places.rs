//! Where each object of a file is.

use lopdf::ObjectId;

/// Where an object is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// Nowhere, in a revision that took it out.
    Free,
    /// From this byte on.
    At { offset: usize, generation: u16 },
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

    /// Adds newer places.
    pub(super) fn add(&mut self, newer: Vec<(u32, Place)>) {
        let mut places = std::mem::take(&mut self.0);
        places.extend(newer);
        *self = Self::new(places);
    }

    /// The numbers of all objects that are somewhere.
    pub(super) fn ids(&self) -> impl Iterator<Item = ObjectId> {
        self.0.iter().filter_map(|(id, place)| match place {
            Place::Free => None,
            Place::At { generation, .. } => Some((*id, *generation)),
            Place::Packed(_) => Some((*id, 0)),
        })
    }

    /// The places of all objects outside of object streams, in the order of the file.
    pub(super) fn in_order(&self) -> Vec<usize> {
        let offsets = self.0.iter().filter_map(|(_, place)| match place {
            Place::At { offset, .. } => Some(*offset),
            Place::Free | Place::Packed(_) => None,
        });
        let mut offsets: Vec<usize> = offsets.collect();
        offsets.sort_unstable();
        offsets
    }
}
