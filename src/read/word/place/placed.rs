//! What was found so far, and what is to be said about it.

use std::collections::HashSet;

use super::copies::Copies;
use crate::answers::{Found, Raw};
use crate::language::Lexicon;
use crate::read::word::identity::{Identity, Target};
use crate::read::word::options;
use crate::read::word::remarks::Remarks;

#[derive(Debug, Default)]
pub(crate) struct Placed {
    pub(crate) found: Vec<Found>,
    /// Whether anything in the document is of the method.
    pub(crate) recognised: bool,
    pub(crate) remarks: Remarks,
    /// How many canvases there are.
    pub(crate) copies: Copies,
    /// The fields that have a control.
    pub(super) present: HashSet<usize>,
    /// The fields and options that have a control.
    pub(super) controls: HashSet<Target>,
    /// The options that are ticked.
    pub(super) ticked: HashSet<Target>,
    /// The fields that have something in them.
    pub(super) filled: HashSet<usize>,
}

impl Placed {
    /// Adds what is in a field.
    pub(super) fn add(&mut self, name: String, value: Raw) {
        self.found.push(Found { name, value, locked: false });
    }

    /// Ticks an option of a field.
    pub(super) fn tick(&mut self, identity: &Identity, target: Target) {
        self.recognised = true;
        self.ticked.insert(target);
        self.add(identity.path(target), Raw::Chosen(vec!["x".to_string()]));
    }

    /// Adds words that stand in no field.
    pub(super) fn loose(&mut self, name: String, text: &str) {
        self.add(name, Raw::Loose(text.trim().to_string()));
    }

    /// Fills in a field with text that stands beside its control, or where that was.
    pub(super) fn fill(&mut self, lexicon: &Lexicon, identity: &Identity, field: usize, text: &str) {
        self.recognised = true;
        self.filled.insert(field);
        let known = identity.field(field);
        let name = known.path.to_string();
        let value = match options::named(lexicon, known.kind.choices(), text) {
            Some(named) => Raw::Chosen(named.into_iter().map(|choice| choice.id.clone()).collect()),
            None => Raw::Text(text.to_string()),
        };
        if !self.remarks.beside.contains(&name) {
            self.remarks.beside.push(name.clone());
        }
        self.add(name, value);
    }
}
