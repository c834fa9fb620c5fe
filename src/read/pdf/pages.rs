//! What lies on the pages (ISO 32000-1, 7.7.3 and 12.5): the places of fields, and what people put on top.

use std::collections::{HashMap, HashSet};

use super::file::File;
use super::limits::{MAX_FIELDS, MAX_NOTES};
use super::note;
use super::object::{Dictionary, Object};
use super::raw::RawNote;
use super::unreadable::Limit;

/// The specifications of the files that are pinned on pages (ISO 32000-1, 12.5.6.15).
pub(super) fn pinned<'a>(file: &mut File<'a>, root: &Object<'a>) -> Vec<Object<'a>> {
    let mut pinned = Vec::new();
    let mut seen = HashSet::new();
    // What goes over a limit here is told when the pages are read for what they say.
    let _ = each(file, root, |file, node| {
        for annotation in file.array(node, b"Annots") {
            if annotation.as_reference().is_none_or(|id| seen.insert(id))
                && let Some(annotation) = file.resolve(&annotation).into_owned().into_dictionary()
                && annotation.get(b"Subtype").and_then(Object::as_name) == Some(b"FileAttachment")
            {
                pinned.extend(annotation.get(b"FS").cloned());
            }
        }
        Ok(())
    });
    pinned
}

/// Goes by all nodes from the root of the tree of pages on. A tree may be as deep as it is: each node counts once.
fn each<'a>(
    file: &mut File<'a>,
    root: &Object<'a>,
    mut visit: impl FnMut(&mut File<'a>, &Dictionary<'a>) -> Result<(), Limit>,
) -> Result<(), Limit> {
    let mut seen = HashSet::new();
    let mut next = vec![root.clone()];
    while let Some(node) = next.pop() {
        file.budget.exceeded().map_or(Ok(()), Err)?;
        if node.as_reference().is_some_and(|(id, _)| !seen.insert(id)) {
            continue;
        }
        let Some(node) = file.resolve(&node).into_owned().into_dictionary() else { continue };
        visit(file, &node)?;
        let kids = file.array(&node, b"Kids").into_iter().rev();
        next.extend(kids.filter(|kid| matches!(kid, Object::Reference(_))));
    }
    Ok(())
}

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
    /// Reads all pages from the root of their tree on.
    pub(super) fn read(file: &mut File<'a>, root: &Object<'a>) -> Result<Self, Limit> {
        let mut pages = Self::default();
        each(file, root, |file, node| {
            for annotation in file.array(node, b"Annots") {
                pages.annotation(file, &annotation)?;
            }
            pages.count += usize::from(!node.has(b"Kids"));
            Ok(())
        })?;
        Ok(pages)
    }

    /// Reads the remarks in form data: each tells the number of its page.
    pub(super) fn told(file: &mut File<'a>, data: &Dictionary<'a>) -> Result<Self, Limit> {
        let mut pages = Self::default();
        for item in file.array(data, b"Annots") {
            let page = match file.resolve(&item).as_ref() {
                Object::Dictionary(note) => file.entry(note, b"Page").as_unsigned(),
                _ => None,
            };
            pages.count = page.unwrap_or_default();
            pages.annotation(file, &item)?;
        }
        pages.count = 0;
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
        if self.widgets.len() > 2 * MAX_FIELDS || self.notes.len() > MAX_NOTES { Err(Limit::Fields) } else { Ok(()) }
    }

    /// Takes the widget with this number.
    pub(super) fn take(&mut self, id: u32) -> Option<Shown<'a>> {
        self.widgets.get_mut(*self.places.get(&id)?)?.take()
    }

    /// The numbers of the widgets that are left.
    pub(super) fn left(&self) -> impl Iterator<Item = u32> {
        let is_left = |at: &usize| self.widgets.get(*at).is_some_and(Option::is_some);
        self.places.iter().filter(move |(_, at)| is_left(at)).map(|(id, _)| *id)
    }

    /// Takes all widgets that are left.
    pub(super) fn rest(&mut self) -> Vec<Shown<'a>> {
        std::mem::take(&mut self.widgets).into_iter().flatten().collect()
    }
}
