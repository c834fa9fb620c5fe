//! Statements to agree or disagree with.

use crate::color::Color;
use crate::guide::GuideReader;
use crate::source::{Entry, Reported};

/// A statement to agree or disagree with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Statement {
    /// The name by which slides ask for it.
    pub id: String,
    /// The colour of the part it is about.
    pub color: Color,
    /// The statement.
    pub text: String,
    /// Says that it is not the method's; empty when it is.
    pub note: String,
}

/// The colour of the sheet that something is about.
pub(super) fn sheet_color(reader: &GuideReader, entry: &mut Entry) -> Result<Color, Reported> {
    Ok(reader.names.sheet(entry, "vel")?.color)
}
