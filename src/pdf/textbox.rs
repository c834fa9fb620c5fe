//! The box of a text field, and how text is set in it.

use super::appearance::{self, Appearance, PADDING};
use super::font::FormFont;
use super::lines::{self, LEADING};
use crate::face::Face;

/// A box to write in, in pt.
#[derive(Debug, Clone, Copy)]
pub(super) struct TextBox {
    pub width: f32,
    pub height: f32,
    /// The type size to write with.
    pub size: f32,
    /// The least size for text that is too long.
    pub least: f32,
}

/// Text set in a box.
pub(super) struct SetText {
    pub appearance: Appearance,
    /// The type size in pt that was used.
    pub size: f32,
    /// Whether all of the text lies within the box.
    pub fit: bool,
}

impl TextBox {
    /// The height for lines, without the padding.
    fn inner_height(self) -> f32 {
        self.height - 2.0 * PADDING
    }

    pub(super) fn has_room_for_two_lines(self) -> bool {
        self.inner_height() >= 2.0 * self.size * LEADING
    }

    /// Sets a value in the box, as a single line in the middle or from the top.
    pub(super) fn set(self, face: &Face, font: &FormFont, value: &str, single: bool) -> SetText {
        let (text, _) = face.typed(value);
        let width = self.width - 2.0 * PADDING;
        let height = self.inner_height();
        // A line that stands in the middle has all the height of its box, whatever the leading.
        let room = if single { height.max(self.size * LEADING) } else { height };
        let lines = lines::fit(face, &text, width, room, self.size, self.least);
        // Like its neighbours in the row, one line in a low box stands in the middle.
        let centred = single || (lines.lines.len() == 1 && height < 2.0 * lines.size * LEADING);
        SetText {
            appearance: appearance::text(font, &lines, self.width, self.height, centred),
            size: lines.size,
            fit: lines.fit,
        }
    }
}
