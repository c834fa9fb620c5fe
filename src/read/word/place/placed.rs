//! What was found so far, and what is to be said about it.

use std::collections::HashSet;

use crate::answers::{Found, Raw};
use crate::read::word::control;
use crate::read::word::identity::Identity;
use crate::read::word::remarks::Remarks;

#[derive(Debug, Default)]
pub(crate) struct Placed {
    pub(crate) found: Vec<Found>,
    /// Whether anything in the document is of the method.
    pub(crate) recognised: bool,
    pub(crate) remarks: Remarks,
    /// The fields that have a control.
    pub(super) present: HashSet<usize>,
    /// The fields that have something in them.
    pub(super) filled: HashSet<usize>,
}

impl Placed {
    /// Adds what is in a field.
    pub(super) fn add(&mut self, name: String, value: Raw) {
        self.found.push(Found { name, value, locked: false });
    }

    /// Adds words that stand in no field.
    pub(super) fn loose(&mut self, name: String, text: &str) {
        self.add(name, Raw::Loose(text.trim().to_string()));
    }

    /// Fills in a field with text that stands beside its control, or where that was.
    pub(super) fn fill(&mut self, identity: &Identity, field: usize, text: &str) {
        self.recognised = true;
        self.filled.insert(field);
        let known = identity.field(field);
        let name = known.path.to_string();
        let choices = known.kind.choices();
        let value = match control::chosen(choices, text) {
            Some(chosen) if !choices.is_empty() => Raw::Chosen(chosen),
            Some(_) | None => Raw::Text(text.to_string()),
        };
        if !self.remarks.beside.contains(&name) {
            self.remarks.beside.push(name.clone());
        }
        self.add(name, value);
    }
}
