//! Places on a slide; all in points.

use crate::opendocument::points;

/// A rectangle on a slide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Area {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A slide, 16:9, as large as PowerPoint's.
pub(super) const SLIDE: Area = Area { x: 0.0, y: 0.0, width: 960.0, height: 540.0 };

/// A page of notes: A4.
pub(super) const NOTES_PAGE: Area = Area { x: 0.0, y: 0.0, width: 595.3, height: 841.9 };
/// The slide on it, and what to say.
pub(super) const THUMBNAIL: Area = Area { x: 71.0, y: 57.0, width: 453.3, height: 255.0 };
pub(super) const NOTES: Area = Area { x: 71.0, y: 340.0, width: 453.3, height: 440.0 };

/// The room between things beside or below each other.
pub(super) const GAP: f64 = 14.0;

impl Area {
    /// The bottom of it.
    pub(super) fn bottom(self) -> f64 {
        self.y + self.height
    }

    /// The part of it from there down.
    pub(super) fn from(self, y: f64) -> Self {
        Self { y, height: (self.bottom() - y).max(0.0), ..self }
    }

    /// As much of its top.
    pub(super) fn top(self, height: f64) -> Self {
        Self { height, ..self }
    }

    /// So many columns of one width, with room between them.
    pub(super) fn columns(self, count: usize, gap: f64) -> impl Iterator<Item = Self> {
        let width = (self.width - gap * (count.max(1) - 1) as f64) / count.max(1) as f64;
        (0..count).map(move |index| Self { x: self.x + (width + gap) * index as f64, width, ..self })
    }

    /// Its place, as frames have it.
    pub(super) fn place(self) -> [(&'static str, String); 4] {
        [
            ("svg:x", points(self.x)),
            ("svg:y", points(self.y)),
            ("svg:width", points(self.width)),
            ("svg:height", points(self.height)),
        ]
    }
}
