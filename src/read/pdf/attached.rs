//! Files that are attached to a PDF, or that it is a portfolio of (ISO 32000-1, 7.11.4 and 12.3.5).

use std::collections::HashSet;

use memchr::memmem;

use super::file::File;
use super::limits::{MAX_ATTACHED, MAX_DEPTH};
use super::object::{Dictionary, Object};
use super::pages;
use super::value;

/// A file in a PDF.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attached {
    /// What it is called; empty when it has no name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Unpacks the files in a PDF: those that it lists, and those that are pinned on a page.
pub(super) fn read(file: &mut File, bytes: &[u8]) -> Vec<Attached> {
    let catalog = file.catalog().unwrap_or_default();
    let names = file.entry(&catalog, b"Names").into_owned().into_dictionary().unwrap_or_default();
    let root = names.get(b"EmbeddedFiles").cloned();
    let mut listing = Listing { file, seen: HashSet::new(), attached: Vec::new() };
    if let Some(root) = root {
        listing.tree(&root, 0);
    }
    // Most files have none, and looking for the word is far quicker than reading all pages. Packed objects hide it.
    if [&b"FileAttachment"[..], b"ObjStm"].iter().any(|word| memmem::find(bytes, word).is_some()) {
        let pinned = pages::pinned(listing.file, catalog.get(b"Pages").unwrap_or(&Object::Null));
        for specification in pinned {
            listing.one("", &specification);
        }
    }
    listing.attached
}

struct Listing<'f, 'a> {
    file: &'f mut File<'a>,
    /// The numbers of nodes and streams that came by.
    seen: HashSet<u32>,
    attached: Vec<Attached>,
}

impl<'a> Listing<'_, 'a> {
    /// Reads a node of the tree of names (ISO 32000-1, 7.9.6).
    fn tree(&mut self, node: &Object<'a>, depth: usize) {
        let is_new = node.as_reference().is_none_or(|(id, _)| self.seen.insert(id));
        if !is_new || depth > MAX_DEPTH || self.file.budget.exceeded().is_some() {
            return;
        }
        let Some(node) = self.file.resolve(node).into_owned().into_dictionary() else { return };
        let names = self.file.array(&node, b"Names");
        for pair in names.as_chunks::<2>().0 {
            let [name, specification] = pair;
            let name = value::text(self.file, name);
            self.one(&name, specification);
        }
        for kid in self.file.array(&node, b"Kids") {
            self.tree(&kid, depth + 1);
        }
    }

    /// Unpacks the file that a specification is of (ISO 32000-1, 7.11.3).
    fn one(&mut self, listed: &str, specification: &Object<'a>) {
        if self.attached.len() == MAX_ATTACHED || self.file.budget.exceeded().is_some() {
            return;
        }
        let Some(specification) = self.file.resolve(specification).into_owned().into_dictionary() else { return };
        let Some(files) = self.file.entry(&specification, b"EF").into_owned().into_dictionary() else { return };
        let Some((id, generation)) = [&b"UF"[..], b"F"].iter().find_map(|key| files.get(key)?.as_reference()) else {
            return;
        };
        if self.seen.insert(id) {
            let name = self.name(listed, &specification);
            let bytes = self.file.content((id, generation)).unwrap_or_default();
            self.attached.push(Attached { name, bytes });
        }
    }

    fn name(&mut self, listed: &str, specification: &Dictionary<'a>) -> String {
        let names = [&b"UF"[..], b"F"]
            .map(|key| specification.get(key).map_or_else(String::new, |name| value::text(self.file, name)));
        names.into_iter().find(|name| !name.trim().is_empty()).unwrap_or_else(|| listed.to_string())
    }
}
