//! What can be chosen about a canvas.

use serde::Serialize;

use crate::format::Output;

pub use crate::paper::Paper;
pub use crate::pdf::Claim;

/// How to make a canvas.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Options {
    /// The ids of the sheets to make; all of them when empty. They come in the order of the method.
    pub sheets: Vec<String>,
    /// The paper size, always landscape.
    pub paper: Paper,
    /// What the canvas is for.
    pub medium: Medium,
    /// Whether to use greys instead of colours.
    pub grayscale: bool,
    /// How the rows of long tables come on sheets.
    pub long_tables: LongTables,
    /// Who fills it in.
    pub filler: Filler,
}

/// Who fills in a canvas.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Filler {
    /// A person or a group: a group leaves the name open.
    #[default]
    Anyone,
    /// A person, who is asked for their name: without it nobody knows whose it is.
    Person,
}

/// How the rows of long tables come on sheets.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LongTables {
    /// All rows of a table on its sheet.
    #[default]
    Whole,
    /// Only sheets with a table of more than five rows, each as two: half the rows, and twice the room in them.
    Split,
}

/// What a canvas is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// To fill in on a screen: with form fields.
    Form(Claim),
    /// For the wall or the archive: what was filled in is drawn, long texts go on on follow-up sheets.
    Print,
}

impl Default for Medium {
    fn default() -> Self {
        Self::Form(Claim::default())
    }
}

impl Paper {
    /// Sheets for the wall are A3; what people fill in with a program of an office they print there.
    pub fn usual(output: Output) -> Self {
        match output {
            Output::Pdf => Self::A3,
            Output::Word | Output::OpenDocument => Self::A4,
        }
    }
}
