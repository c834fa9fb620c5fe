//! What slides stand on: master pages, by what they are for and the colour of a part.

use super::area::Area;
use crate::color::Color;
use crate::language::StyleNames;
use crate::opendocument::paint::{INK, WHITE};

/// What a slide stands on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ground {
    /// White, with a line below the title.
    Light,
    /// White, with a small title and a bar beside a large text.
    Statement,
    /// The colour of a part.
    Cover,
}

/// A master page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Master {
    pub ground: Ground,
    pub color: Color,
}

/// The margin at the sides of slides.
const SIDE: f64 = 56.7;
const WIDTH: f64 = 846.6;
/// The bottom of what slides hold.
const BOTTOM: f64 = 488.0;

/// Where the number of a slide stands.
pub(super) const FOOT: Area = Area { x: SIDE, y: 502.0, width: WIDTH, height: 20.0 };
/// Its size of type.
pub(super) const FOOT_SIZE: f64 = 12.0;
/// What stands above the titles of parts, and at the bottom of slides.
pub(super) const ABOVE: Area = Area { x: SIDE, y: 78.0, width: WIDTH, height: 40.0 };
pub(super) const BELOW: Area = Area { x: SIDE, y: 448.0, width: WIDTH, height: 40.0 };

impl Ground {
    /// Where the title stands; at the bottom of it where it stands above something.
    pub(super) fn title(self) -> Area {
        match self {
            Self::Light => Area { x: SIDE, y: 30.0, width: WIDTH, height: 86.0 },
            Self::Statement => Area { x: SIDE, y: 42.0, width: WIDTH, height: 44.0 },
            Self::Cover => Area { x: SIDE, y: 124.0, width: WIDTH, height: 118.0 },
        }
    }

    /// How large the type of the title is at most.
    pub(super) fn title_size(self) -> f64 {
        match self {
            Self::Light => 34.0,
            Self::Statement => 28.0,
            Self::Cover => 46.0,
        }
    }

    /// Where the rest stands.
    pub(super) fn body(self) -> Area {
        match self {
            Self::Light => Area { x: SIDE, y: 138.0, width: WIDTH, height: BOTTOM - 138.0 },
            Self::Statement => Area { x: SIDE + 32.0, y: 110.0, width: WIDTH - 32.0, height: 320.0 },
            Self::Cover => Area { x: SIDE, y: 266.0, width: WIDTH, height: 174.0 },
        }
    }

    /// How large the type of the rest is at most.
    pub(super) fn body_size(self) -> f64 {
        match self {
            Self::Light => 27.0,
            Self::Statement => 42.0,
            Self::Cover => 28.0,
        }
    }

    /// What is drawn on it: a line, or a bar.
    pub(super) fn mark(self) -> Option<Area> {
        match self {
            Self::Light => Some(Area { x: SIDE, y: 121.0, width: WIDTH, height: 1.6 }),
            Self::Statement => Some(Area { x: SIDE, y: 180.0, width: 5.0, height: 180.0 }),
            Self::Cover => None,
        }
    }

    fn word(self) -> &'static str {
        match self {
            Self::Light => "Slide",
            Self::Statement => "Statement",
            Self::Cover => "Cover",
        }
    }
}

impl Master {
    /// Its name, which the names of its styles start with.
    pub(super) fn name(self) -> String {
        format!("{} {}", self.ground.word(), self.hex())
    }

    /// The same as people see it.
    pub(super) fn shown(self, names: &StyleNames) -> String {
        match self.ground {
            Ground::Light => names.slide(&self.hex()),
            Ground::Statement => names.statement(&self.hex()),
            Ground::Cover => names.cover(&self.hex()),
        }
    }

    fn hex(self) -> String {
        self.color.hex().trim_start_matches('#').to_string()
    }

    /// The colour of titles.
    pub(super) fn title_color(self) -> Color {
        match self.ground {
            Ground::Light | Ground::Statement => self.color,
            Ground::Cover => WHITE,
        }
    }

    /// The colour of other words.
    pub(super) fn ink(self) -> Color {
        match self.ground {
            Ground::Light | Ground::Statement => INK,
            Ground::Cover => WHITE,
        }
    }
}
