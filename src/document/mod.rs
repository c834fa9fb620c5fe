//! A document to read, whatever it is written as: PDF through Typst, Word or OpenDocument.
//!
//! What makes documents (the report, the guide) says here what is in them; how that looks is up to
//! [`typeset`](crate::typeset) and [`word`](crate::word). So both say the same.

mod columns;
mod kept;
mod links;
mod listed;
mod plain;
mod prepared;
mod run;
mod standing;
mod typed;

pub use plain::plain_text;
pub(crate) use plain::plain_words;
pub use run::{Look, Run, Text, Tie};
pub use standing::Standing;
pub use typed::typed;

use serde::Serialize;

use crate::color::Color;
use crate::date::Date;
use crate::house::House;
use crate::kind::DocumentKind;
use crate::language::{Lexicon, Wording};
use crate::method::Method;

/// A document of headings, text, tables and drawings on A4 portrait.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// What it is, as the properties of the file say.
    #[serde(skip)]
    pub kind: DocumentKind,
    /// The title on the first page, and of the file.
    pub title: String,
    /// A line below the title; empty for none.
    pub subtitle: String,
    /// What the file is about, for lists of files.
    pub description: String,
    /// A BCP 47 language tag.
    pub language: String,
    /// What is written in it beside texts.
    #[serde(skip)]
    pub wording: Wording,
    /// What is read in its language, such as the names of styles in a template.
    #[serde(skip)]
    pub lexicon: Lexicon,
    /// The date in the properties of the file.
    pub date: Date,
    /// The head of every page but the first in office documents: title and pilot. The foot of a PDF has the title alone,
    /// as readers skip what is in the margin, and more would be prose.
    pub running: String,
    /// The foot of every page, before the page's number.
    pub foot: String,
    /// How a page's number is told, with the places `{pagina}` and `{totaal}`.
    pub page_of: String,
    /// The words before the numbers of tables and figures.
    pub numbering: Numbering,
    /// What is in it, in reading order.
    pub blocks: Vec<Block>,
    /// The house style that it is dressed in.
    #[serde(skip)]
    pub house: House,
}

/// The words before the numbers of tables and figures; empty for no numbers.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Numbering {
    /// As in "Tabel 1".
    pub table: String,
    /// As in "Figuur 1".
    pub figure: String,
}

/// A part of a document, in reading order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// Running text.
    Flow(Flow),
    /// A table.
    Table(Table),
    /// A drawing.
    Figure(Figure),
    /// A box apart from the text.
    Note(Note),
    /// The list of headings with links to them, of levels 1 and 2; without page numbers in Word.
    Contents {
        /// What stands above it.
        title: String,
    },
    /// What follows starts on a new page.
    PageBreak,
}

/// A heading, which the outline and the list of contents show too.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Heading {
    /// From 1 below the title, which is no heading of its own level in Word: headings 1 to 3.
    pub level: Level,
    /// Its words.
    pub text: String,
    /// The code of the row it is about, such as R1; empty for none.
    pub code: String,
    /// The colour of the part it belongs to, `#rrggbb`; the document's own when there is none.
    pub color: Option<Color>,
}

/// The level of a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Heading 1.
    Chapter,
    /// Heading 2.
    Section,
    /// Heading 3.
    Part,
}

/// Text that flows: in a document, a cell or a note.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "flow", rename_all = "snake_case")]
pub enum Flow {
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Text,
    },
    /// A list in no order.
    Bullets {
        /// One text a bullet.
        items: Vec<Text>,
    },
    /// A list in order, with numbers.
    Steps {
        /// One text a number.
        items: Vec<Text>,
    },
}

/// A table with one row of heads, which is repeated on each page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// What is in it: shown above it, and told to who can't see it.
    pub caption: String,
    /// The columns, left to right.
    pub columns: Vec<Column>,
    /// As many cells a row as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Its share of the width, against the other columns'.
    pub share: u8,
}

/// What is in a cell.
pub type Cell = Vec<Flow>;

/// A drawing with what it tells.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// What is drawn.
    pub drawing: Drawing,
    /// The same in words, for who can't see it (WCAG 2.2, 1.1.1).
    pub alt: String,
    /// Shown below it; empty for none.
    pub caption: String,
}

/// What is drawn. Templates draw all of them, for PDF and as pictures for Word.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "drawing", rename_all = "snake_case")]
pub enum Drawing {
    /// How many chose what: a bar per option.
    Bars {
        /// The bars, top to bottom.
        bars: Vec<Bar>,
    },
    /// How many chose what in many rows: a bar of shares per row, and what the group chose beside it.
    Shares {
        /// Rows with the same options, top to bottom.
        groups: Vec<ShareGroup>,
        /// The words in the key for who chose nothing.
        blank: String,
        /// Tells that what the group chose stands behind the bars; empty when there is no group.
        together: String,
        /// Tells which bars are of votes in the room; empty when nobody voted.
        voted: String,
    },
    /// Steps that lead from one to the next.
    Chain {
        /// The steps, the first one first.
        steps: Vec<Step>,
        /// The colour of the boxes and arrows.
        color: Color,
        /// Which way it is thought out.
        direction: Direction,
    },
    /// Directions in which an approach can grow, from one middle.
    Rays {
        /// What stands in the middle.
        middle: String,
        /// The directions, top to bottom.
        rays: Vec<Step>,
        /// The colour of the middle and the rays.
        color: Color,
    },
    /// Boxes side by side: a small sketch, a name and a line of text each.
    Tiles {
        /// The boxes, left to right.
        tiles: Vec<Tile>,
        /// The colour of the sketches.
        color: Color,
    },
}

/// One bar: its label and how long it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Bar {
    /// What was chosen.
    pub label: String,
    /// How many chose it.
    pub count: usize,
    /// Whether it counts who chose nothing: drawn apart.
    pub blank: bool,
}

/// Rows of shares that have the same options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShareGroup {
    /// What they have in common.
    pub title: String,
    /// The colour of the sheet that they stand on.
    pub color: Color,
    /// The options, left to right.
    pub options: Vec<String>,
    /// The rows, top to bottom.
    pub rows: Vec<ShareRow>,
}

/// How many chose which option in one row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ShareRow {
    /// Its code; empty for none.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// How many chose each option.
    pub counts: Vec<usize>,
    /// How many chose nothing.
    pub blank: usize,
    /// What was voted in the room, which is drawn as a bar of its own; none when nobody voted.
    pub room: Option<RoomVotes>,
    /// What the group chose; empty for nothing.
    pub together: String,
}

/// What was voted in the room in one row, beside what canvases say: the two are never added up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RoomVotes {
    /// How many voted for each option.
    pub counts: Vec<usize>,
    /// The words for how many votes there are, such as "14 stemmen".
    pub voted: String,
    /// The words for how many canvases there are, such as "9 canvassen"; empty for none.
    pub canvases: String,
}

/// One step or ray of a drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// Its row code; empty for none.
    pub code: String,
    /// What it is called.
    pub name: String,
    /// Empty for none.
    pub text: String,
}

/// One box of a drawing of boxes side by side.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Tile {
    /// The sketch.
    pub sketch: Sketch,
    /// What it is called.
    pub name: String,
    /// Empty for none.
    pub text: String,
}

/// A small sketch of how an approach grows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sketch {
    /// It gets larger itself.
    Grow,
    /// It is copied as it is.
    Copy,
    /// Parts of it are put together in another way.
    Combine,
    /// It gets a firm base.
    Anchor,
}

/// In which direction a chain is thought out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// From what there is to what it leads to.
    Forward,
    /// From the goal back to what it takes.
    Backward,
}

/// A box apart from the text: an example, a question to talk about.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Note {
    /// What stands at the top of the box.
    pub title: String,
    /// What is in it.
    pub body: Vec<Flow>,
}

impl Document {
    /// Starts a document about a method, with its language, date and foot.
    pub fn new(kind: DocumentKind, method: &Method, title: impl Into<String>) -> Self {
        let title = title.into();
        Self {
            kind,
            running: title.clone(),
            title,
            subtitle: String::new(),
            description: String::new(),
            language: method.language.clone(),
            wording: method.wording.clone(),
            lexicon: method.lexicon.clone(),
            date: method.edition,
            foot: method.attribution.clone(),
            page_of: method.words.page_of.clone(),
            numbering: Numbering { table: method.words.table.clone(), figure: method.words.figure.clone() },
            blocks: Vec::new(),
            house: method.house.clone(),
        }
    }
}

impl Flow {
    /// Makes a paragraph of plain words.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Paragraph { text: vec![Run::plain(text)] }
    }
}
