//! How many canvases a file holds: programs that join files give what two people wrote in one.
//!
//! A field stands on one page of a canvas, but for the title on all. So a page on which most fields stand on an earlier
//! page too belongs to the next canvas.

use std::collections::{BTreeMap, HashMap};

use super::identity::Names;
use crate::read::pdf::{RawField, RawForm};

/// Which canvas each page belongs to, counted from 0.
pub(super) struct Copies {
    pages: Vec<usize>,
    /// How many there are: at least one.
    pub(super) count: usize,
}

/// Whose a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// Of one canvas.
    Of(usize),
    /// It is on pages of several.
    Shared,
    /// It is on no page.
    Nowhere,
}

impl Copies {
    pub(super) fn new(names: &Names, form: &RawForm) -> Self {
        let one = Self { pages: vec![0; form.pages], count: 1 };
        if form.pages < 2 || !may_repeat(names, form) {
            return one;
        }
        let title = names.method.title_field.as_str();
        let mut places: HashMap<String, Vec<usize>> = HashMap::new();
        for field in form.fields.iter().filter(|field| names.mark(field).is_none()) {
            let name = names.name(field);
            if names.is_ours(&name) && name != title {
                places.entry(name).or_default().extend(field.spots.iter().map(|spot| spot.page));
            }
        }
        // For each page how many of its fields stand on how many pages before it.
        let mut earlier: BTreeMap<usize, BTreeMap<usize, usize>> = BTreeMap::new();
        for mut pages in places.into_values() {
            pages.sort_unstable();
            pages.dedup();
            for (before, page) in pages.into_iter().enumerate() {
                *earlier.entry(page).or_default().entry(before).or_default() += 1;
            }
        }
        let (mut pages, mut copy) = (Vec::with_capacity(form.pages), 0);
        for page in 0..form.pages {
            // A page without fields goes with the one before it.
            let most = earlier.get(&page).and_then(|counts| counts.iter().max_by_key(|(_, count)| **count));
            copy = most.map_or(copy, |(before, _)| *before);
            pages.push(copy);
        }
        let count = pages.iter().max().map_or(1, |last| last + 1);
        Self { pages, count }
    }

    /// The canvas that a page belongs to.
    pub(super) fn of_page(&self, page: usize) -> usize {
        self.pages.get(page).copied().unwrap_or_default()
    }

    pub(super) fn whose(&self, field: &RawField) -> Whose {
        let mut copies = field.spots.iter().map(|spot| self.of_page(spot.page));
        match copies.next() {
            Some(first) if copies.all(|copy| copy == first) => Whose::Of(first),
            Some(_) => Whose::Shared,
            None => Whose::Nowhere,
        }
    }
}

/// Whether a name is on two pages; quickly, as in most files none is.
fn may_repeat(names: &Names, form: &RawForm) -> bool {
    let title = names.method.title_field.as_str();
    let mut pages: HashMap<&str, usize> = HashMap::new();
    form.fields.iter().filter(|field| !field.locked && field.name != title).any(|field| {
        let name = field.mapped.as_deref().or(field.spoken.as_deref()).unwrap_or(&field.name);
        name != title && field.spots.iter().any(|spot| *pages.entry(name).or_insert(spot.page) != spot.page)
    })
}
