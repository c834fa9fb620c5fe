//! The guide: a summary of the handleiding, as a [`Document`].
//!
//! Its text has a file of its own. Names, questions and explanations in it come from the method, and what the example
//! did from answers: the file only points to them, by path.

mod block;
mod drawing;
mod load;
mod names;
mod reader;

pub(crate) use block::blocks;
pub use load::load;
pub(crate) use names::NamedRow;
pub(crate) use reader::GuideReader;

use std::collections::BTreeMap;

use crate::document::{Document, Figure};

/// The guide in both lengths.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Guide {
    /// The summary of eight to twelve pages.
    pub full: Document,
    /// The introduction of one page.
    pub short: Document,
    /// Its drawings by id, which slides show too.
    pub drawings: BTreeMap<String, Figure>,
}
