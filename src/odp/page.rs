//! Slides as they are laid out: what stands where, in which size of type.

use super::area::Area;
use super::ground::Master;
use super::look::{Panel, Type, Vertical};
use super::table::Grid;
use crate::document::Flow;
use crate::office::Picture;

/// A slide of the file.
pub(super) struct Page {
    pub master: Master,
    pub title: String,
    /// Its size of type, in points.
    pub title_size: f64,
    /// What is on it beside the title, in reading order.
    pub objects: Vec<Object>,
    /// What to say and do.
    pub notes: Vec<Flow>,
}

/// Something on a slide.
pub(super) struct Object {
    pub area: Area,
    pub holds: Holds,
}

pub(super) enum Holds {
    /// The line below the title of the first slide.
    Subtitle(Words),
    /// What the outline of a program shows.
    Outline(Words),
    /// Words beside that.
    Label(Words),
    /// A box to type in in the room, with what a screen reader calls it.
    Blank {
        name: String,
        words: Words,
    },
    Table(Grid),
    Picture(Picture),
}

/// Text of one look, in a box.
pub(super) struct Words {
    pub flows: Vec<Flow>,
    pub style: Type,
    pub vertical: Vertical,
    pub panel: Panel,
}

/// The room between the edge of a box and the words in it.
pub(super) const PADDING: f64 = 20.0;

impl Words {
    /// Words at the top of a box that is not seen.
    pub(super) fn new(flows: Vec<Flow>, style: Type) -> Self {
        Self { flows, style, vertical: Vertical::Top, panel: Panel::None }
    }
}
