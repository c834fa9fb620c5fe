//! How to make a canvas.

use opschaal::canvas::{Claim, Filler, LongTables, Medium, Options, Paper};
use opschaal::format;
use serde::Deserialize;
use tsify::Tsify;

use super::Carried;

/// How to make a canvas.
#[derive(Debug, Clone, Default, Deserialize, Tsify)]
#[serde(rename_all = "camelCase", default)]
pub struct CanvasOptions {
    pub output: Output,
    /// Ids; all of them when empty.
    pub sheets: Vec<String>,
    /// None for the usual one of the output.
    #[tsify(optional)]
    pub paper: Option<PaperWanted>,
    pub medium: MediumWanted,
    pub grayscale: bool,
    /// Long tables on two sheets.
    pub split: bool,
    /// Whether it asks for the name of who fills it in.
    pub person: bool,
    /// How far actions of the session are that it is made of.
    pub carried: Vec<Carried>,
    /// The text of a session that it is made of instead: what people said stands on it.
    #[tsify(optional)]
    pub session: Option<String>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum PaperWanted {
    A4,
    A3,
    A2,
    A1,
    A0,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum Output {
    #[default]
    Pdf,
    Word,
    OpenDocument,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum SlidesOutput {
    #[default]
    Pdf,
    OpenDocument,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Deserialize, Tsify)]
#[serde(rename_all = "snake_case")]
pub enum MediumWanted {
    /// To fill in on a screen.
    #[default]
    Form,
    /// The same, marked for the archive.
    Archive,
    /// For the wall: no fields.
    Print,
}

impl From<Output> for format::Output {
    fn from(output: Output) -> Self {
        match output {
            Output::Pdf => Self::Pdf,
            Output::Word => Self::Word,
            Output::OpenDocument => Self::OpenDocument,
        }
    }
}

impl From<SlidesOutput> for format::SlidesOutput {
    fn from(output: SlidesOutput) -> Self {
        match output {
            SlidesOutput::Pdf => Self::Pdf,
            SlidesOutput::OpenDocument => Self::OpenDocument,
        }
    }
}

impl From<PaperWanted> for Paper {
    fn from(paper: PaperWanted) -> Self {
        match paper {
            PaperWanted::A4 => Self::A4,
            PaperWanted::A3 => Self::A3,
            PaperWanted::A2 => Self::A2,
            PaperWanted::A1 => Self::A1,
            PaperWanted::A0 => Self::A0,
        }
    }
}

impl From<MediumWanted> for Medium {
    fn from(medium: MediumWanted) -> Self {
        match medium {
            MediumWanted::Form => Self::Form(Claim::Accessible),
            MediumWanted::Archive => Self::Form(Claim::Archival),
            MediumWanted::Print => Self::Print,
        }
    }
}

impl From<CanvasOptions> for Options {
    fn from(options: CanvasOptions) -> Self {
        Self {
            sheets: options.sheets,
            paper: options.paper.map_or_else(|| Paper::usual(options.output.into()), Paper::from),
            medium: options.medium.into(),
            grayscale: options.grayscale,
            long_tables: if options.split { LongTables::Split } else { LongTables::Whole },
            filler: if options.person { Filler::Person } else { Filler::Anyone },
        }
    }
}
