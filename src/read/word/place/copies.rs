//! How many canvases are in a document: people paste one behind another.

use std::collections::{HashMap, HashSet};

use super::known::Known;
use crate::read::word::identity::Target;

/// Fewer fields than this may come twice in one canvas: people copy a paragraph, and the control goes with it.
const ENOUGH: usize = 5;

/// The controls of fields that a canvas has once, as they come by.
#[derive(Debug, Default)]
pub(crate) struct Copies {
    /// How often each came by.
    controls: HashMap<Target, usize>,
    /// In which of them something is filled in.
    filled: HashSet<usize>,
}

impl Copies {
    /// Takes in a control. Rows of lists are copied, and the title is on every sheet.
    pub(super) fn take(&mut self, known: &Known, target: Target, is_filled: bool) {
        let is_title = known.identity.field(target.field).path == known.method.title_field;
        if is_title || known.identity.list_row(target.field).is_some() {
            return;
        }
        let count = self.controls.entry(target).or_default();
        *count += 1;
        if is_filled {
            self.filled.insert(*count);
        }
    }

    /// How many canvases have something filled in, when there are several.
    pub(crate) fn several(&self) -> Option<usize> {
        let twice = self.controls.values().filter(|count| **count > 1).count();
        let is_copied = twice >= ENOUGH && twice * 2 >= self.controls.len();
        (is_copied && self.filled.len() > 1).then_some(self.filled.len())
    }
}
