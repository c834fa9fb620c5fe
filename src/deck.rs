//! Slides to show in a room, whatever they are written as: what is on them, and what to say at each.
//!
//! How they look is up to [`typeset`](crate::typeset) and [`odp`](crate::odp). So both show the same.

use serde::Serialize;

use crate::color::Color;
use crate::date::Date;
use crate::document::{Block, Flow, ShareGroup};
use crate::house::House;
use crate::language::Wording;

/// Slides, 16:9.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Deck {
    /// The title of the file.
    pub title: String,
    /// What the file is about, for lists of files.
    pub description: String,
    /// A BCP 47 language tag.
    pub language: String,
    /// The words of that language that stand in files beside what is told.
    pub wording: Wording,
    /// The date in the properties of the file.
    pub date: Date,
    /// Whose method it is about, on the first slide.
    pub foot: String,
    /// How a slide's number is told, with the places `{nummer}` and `{totaal}`.
    pub number_of: String,
    /// How a slide is called in lists of them, with the places `{nummer}` and `{titel}`.
    pub name: String,
    /// The title of a slide that is one of a few, with the places `{titel}`, `{nummer}` and `{totaal}`.
    pub one_of_few: String,
    /// The slides in the order that they are shown in.
    pub slides: Vec<Slide>,
    /// The house style that they are dressed in.
    pub house: House,
    /// Whether they are in greys.
    pub grayscale: bool,
}

/// One slide.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Slide {
    /// Its title; each slide has one.
    pub title: String,
    /// The colour of the part it belongs to.
    pub color: Color,
    /// What is on it.
    #[serde(flatten)]
    pub content: Content,
    /// What to say and do.
    #[serde(skip)]
    pub notes: Vec<Flow>,
}

/// What is on a slide beside its title.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum Content {
    /// The first slide.
    Title {
        /// A line below the title.
        subtitle: String,
    },
    /// Texts, tables and drawings.
    Blocks {
        /// In reading order.
        blocks: Vec<Block>,
    },
    /// What the pilot's people wrote about it.
    Pilot {
        /// In reading order.
        blocks: Vec<Block>,
        /// Whether it is so much that a PDF has smaller type.
        long: bool,
    },
    /// The start of a part.
    Part {
        /// Which part it is; empty for none.
        part: String,
        /// What it is about.
        questions: Vec<String>,
    },
    /// A statement to agree or disagree with.
    Statement {
        /// The statement.
        text: String,
        /// Says that it is not the method's; empty when it is.
        note: String,
    },
    /// How opinions spread over rows with the same options.
    Spread {
        /// The rows, with how many chose what.
        group: ShareGroup,
        /// The words for who chose nothing.
        blank: String,
        /// The words for what the group chose.
        together: String,
        /// All of it in words, for who can't see it.
        told: String,
    },
    /// A sheet to work on.
    Work {
        /// What to do, in order.
        steps: Vec<String>,
        /// The words before the time that it ends, which is filled in in the room.
        until: String,
        /// The path of that time, for forms.
        path: String,
    },
    /// Questions to close with.
    Closing {
        /// The questions.
        questions: Vec<String>,
    },
}

impl Deck {
    /// Gives a slide of a few its title; numbers count from 1.
    pub(crate) fn one_of_few(&self, title: &str, number: usize, total: usize) -> String {
        one_of_few(&self.one_of_few, title, number, total)
    }
}

/// Fills the places in the title of a slide that is one of a few.
pub(crate) fn one_of_few(template: &str, title: &str, number: usize, total: usize) -> String {
    // The title last: what people typed may look like a place.
    let template = template.replace("{nummer}", &number.to_string()).replace("{totaal}", &total.to_string());
    template.replace("{titel}", title)
}

impl Slide {
    /// What it is called in lists of slides: `name` has the places `{nummer}` and `{titel}`.
    pub(crate) fn called(&self, name: &str, number: usize) -> String {
        name.replace("{nummer}", &number.to_string()).replace("{titel}", &self.title)
    }
}
