//! What came of one canvas in a form.

use crate::answers::Found;
use crate::method::Mark;
use crate::source::Problem;

/// What one person filled in.
#[derive(Default)]
pub(in crate::read) struct Filled {
    pub(in crate::read) found: Vec<Found>,
    /// What was filled in before they did.
    pub(in crate::read) given: Vec<Found>,
    /// The sheets, each once.
    pub(in crate::read) marks: Vec<Mark>,
    pub(in crate::read) warnings: Vec<Problem>,
}
