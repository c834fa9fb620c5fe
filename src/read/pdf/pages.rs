//! What lies on the pages (ISO 32000-1, 7.7.3 and 12.5): the places of fields, and what people put on top.

use std::collections::{HashMap, HashSet};

use super::file::File;
use super::limits::MAX_FIELDS;
use super::note;
use super::object::{Dictionary, Object};
use super::raw::RawNote;
use super::unreadable::Limit;

/// The pages of a file.
#[derive(Default)]
pub(super) struct Pages<'a> {
    /// How many there are.
    pub(super) count: usize,
    /// The widgets in the order of the pages, each until it is taken.
    widgets: Vec<Option<Shown<'a>>>,
    /// Where a widget is in that list, by the number of its object.
    places: HashMap<u32, usize>,
    /// What people put on top.
    pub(super) notes: Vec<RawNote>,
}

/// A widget, and the page that it is on.
pub(super) type Shown<'a> = (Dictionary<'a>, Option<usize>);

impl<'a> Pages<'a> {
    /// Reads all pages from the root of their tree on. A tree may be as deep as it is: each node counts once.
    pub(super) fn read(file: &mut File<'a>, root: &Object<'a>) -> Result<Self, Limit> {
        let mut pages = Self::default();
        let mut seen = HashSet::new();
        let mut next = vec![root.clone()];
        while let Some(node) = next.pop() {
            file.budget.exceeded().map_or(Ok(()), Err)?;
            if let Object::Reference((id, _)) = node
                && !seen.insert(id)
            {
                continue;
            }
            let Some(node) = file.resolve(&node).into_owned().into_dictionary() else { continue };
            for annotation in file.array(&node, b"Annots") {
                pages.annotation(file, &annotation)?;
            }
            if node.has(b"Kids") {
                let kids = file.array(&node, b"Kids").into_iter().rev();
                next.extend(kids.filter(|kid| matches!(kid, Object::Reference(_))));
            } else {
                pages.count += 1;
            }
        }
        Ok(pages)
    }

    /// Reads what lies on the page that is next, the first time that it comes by.
    fn annotation(&mut self, file: &mut File<'a>, annotation: &Object<'a>) -> Result<(), Limit> {
        file.budget.exceeded().map_or(Ok(()), Err)?;
        let id = if let Object::Reference((id, _)) = annotation { Some(*id) } else { None };
        if id.is_some_and(|id| self.places.contains_key(&id)) {
            return Ok(());
        }
        let widget = match file.resolve(annotation).into_owned().into_dictionary() {
            Some(dictionary) if dictionary.get(b"Subtype").and_then(Object::as_name) == Some(b"Widget") => {
                Some((dictionary, Some(self.count)))
            }
            Some(dictionary) => {
                self.notes.extend(note::read(file, &dictionary, self.count));
                None
            }
            None => None,
        };
        if let Some(id) = id {
            self.places.insert(id, self.widgets.len());
        }
        if widget.is_some() || id.is_some() {
            self.widgets.push(widget);
        }
        if self.widgets.len() + self.notes.len() > 2 * MAX_FIELDS { Err(Limit::Fields) } else { Ok(()) }
    }

    /// Takes the widget with this number.
    pub(super) fn take(&mut self, id: u32) -> Option<Shown<'a>> {
        self.widgets.get_mut(*self.places.get(&id)?)?.take()
    }

    /// Takes all widgets that are left.
    pub(super) fn rest(&mut self) -> Vec<Shown<'a>> {
        std::mem::take(&mut self.widgets).into_iter().flatten().collect()
    }
}
