//! Rectangles on a page (ISO 32000-1, 7.9.5), in units of 1/72 inch from the left and the bottom.

/// A rectangle; its sides are in order.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Rect {
    /// The left side.
    pub left: f32,
    /// The lower side.
    pub bottom: f32,
    /// The right side.
    pub right: f32,
    /// The upper side.
    pub top: f32,
}

impl Rect {
    /// Makes a rectangle of two opposite corners, in any order.
    pub(super) fn new([x0, y0, x1, y1]: [f32; 4]) -> Self {
        Self { left: x0.min(x1), bottom: y0.min(y1), right: x0.max(x1), top: y0.max(y1) }
    }

    /// Whether there is nothing in it.
    pub(super) fn is_flat(self) -> bool {
        self.left == self.right || self.bottom == self.top
    }

    /// Tells how much of this lies in another, from 0 to 1.
    pub fn share_in(self, other: Self) -> f32 {
        let width = self.right.min(other.right) - self.left.max(other.left);
        let height = self.top.min(other.top) - self.bottom.max(other.bottom);
        let area = (self.right - self.left) * (self.top - self.bottom);
        if width <= 0.0 || height <= 0.0 || area <= 0.0 { 0.0 } else { width * height / area }
    }

    /// Tells how far another is, from side to side; 0 where they touch.
    pub fn distance(self, other: Self) -> f32 {
        let aside = (other.left - self.right).max(self.left - other.right).max(0.0);
        let above = (other.bottom - self.top).max(self.bottom - other.top).max(0.0);
        aside.hypot(above)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rectangles_know_how_much_they_share_and_how_far_they_are() {
        let field = Rect::new([100.0, 50.0, 0.0, 0.0]);
        assert_eq!(Rect::new([0.0, 0.0, 200.0, 50.0]).share_in(field), 0.5);
        assert_eq!(Rect::new([10.0, 10.0, 20.0, 20.0]).share_in(field), 1.0);
        assert_eq!(Rect::new([100.0, 0.0, 120.0, 10.0]).share_in(field), 0.0);
        assert_eq!(Rect::default().share_in(field), 0.0);
        assert_eq!(field.distance(Rect::new([103.0, 54.0, 110.0, 60.0])), 5.0);
        assert_eq!(field.distance(Rect::new([50.0, 20.0, 60.0, 30.0])), 0.0);
    }
}
