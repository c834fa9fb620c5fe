//! The page that a document is laid out on.

/// A page; all in twips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    pub width: u32,
    pub height: u32,
    pub left: u32,
    pub right: u32,
    pub top: u32,
    /// Below the text: it holds the foot.
    pub bottom: u32,
    /// How far the head stands from the edge of the paper.
    pub head: u32,
    /// The same of the foot.
    pub foot: u32,
}

/// The least room for text, in each direction.
const LEAST: u32 = 1_440;

impl Page {
    /// A page of so many millimetres, with `margin` at the top and at the sides.
    pub(crate) fn millimetres(width: u32, height: u32, margin: u32, bottom: u32) -> Self {
        let [width, height, margin, bottom] = [width, height, margin, bottom].map(twips);
        let edge = margin / 2;
        Self { width, height, left: margin, right: margin, top: margin, bottom, head: edge, foot: edge }
    }

    /// The width between the margins.
    pub(crate) fn text_width(self) -> u32 {
        self.width.saturating_sub(self.left + self.right)
    }

    /// The height between the margins.
    pub(super) fn text_height(self) -> u32 {
        self.height.saturating_sub(self.top + self.bottom)
    }

    /// The same page, with margins that leave room for text.
    pub(super) fn roomy(self) -> Self {
        let mut page = self;
        if page.text_width() < LEAST {
            let side = page.width / 10;
            (page.left, page.right) = (side, side);
        }
        if page.text_height() < LEAST {
            let side = page.height / 10;
            (page.top, page.bottom) = (side, side);
        }
        page
    }
}

/// Twips in points.
pub(super) fn points(twips: u32) -> f64 {
    f64::from(twips) / 20.0
}

/// Millimetres in twips.
fn twips(millimetres: u32) -> u32 {
    millimetres * 1440 * 10 / 254
}
