//! What a sheet for the wall carries so that it can be found again in a scan or a photo: a mark in three corners, and a
//! QR code in the fourth that says which sheet it is.
//!
//! Here stands where they are, for who draws them and who looks for them. Lengths are in mm, from the upper left corner
//! of the paper.

mod code;
#[cfg(feature = "make")]
mod matrix;

pub use code::{Half, SheetCode, method_key};
#[cfg(feature = "make")]
pub use matrix::matrix;

use serde::Serialize;

use crate::paper::Paper;

/// The width of the paper that lengths are given for; they scale with the paper.
const REFERENCE: f64 = 420.0;
/// How far the centre of a mark lies from both edges: within what printers print, and outside the margins.
const INSET: f64 = 7.5;
/// The radius of a mark.
const RADIUS: f64 = 1.75;
/// The side of the code. On smaller paper it is no smaller: at 150 dots per inch each of its 21 × 21 modules then still
/// has three pixels.
const SIDE: f64 = 10.5;
/// How far the code lies from the right edge: as the margin does.
const RIGHT: f64 = 10.0;
/// How far the code lies from the lower edge.
const BELOW: f64 = 6.5;

/// Where the marks on a sheet are.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Fiducials {
    /// The centres of the marks: upper left, upper right, lower left.
    pub corners: [Point; 3],
    /// The radius of a mark: a dot in a ring.
    pub radius: f64,
    /// The code in the lower right corner, without its quiet zone: white of four modules at least (ISO/IEC 18004, 9.1).
    pub code: Square,
}

/// A place on the paper.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the upper edge.
    pub y: f64,
}

/// A square on the paper.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Square {
    /// Its left edge.
    pub x: f64,
    /// Its upper edge.
    pub y: f64,
    /// The length of its sides.
    pub side: f64,
}

impl Fiducials {
    /// The marks on a sheet of this paper.
    pub fn on(paper: Paper) -> Self {
        let (width, height) = paper.millimetres();
        let scale = width / REFERENCE;
        let inset = INSET * scale;
        let side = SIDE * scale.max(1.0);
        Self {
            corners: [
                Point { x: inset, y: inset },
                Point { x: width - inset, y: inset },
                Point { x: inset, y: height - inset },
            ],
            radius: RADIUS * scale,
            code: Square { x: width - RIGHT * scale - side, y: height - BELOW * scale - side, side },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Most office printers leave 4.2 mm white; the theme's margins are 10 mm on A3.
    #[test]
    fn marks_lie_where_printers_print_and_no_text_stands() {
        for paper in Paper::ALL {
            let (width, height) = paper.millimetres();
            let margin = 10.0 * width / 420.0;
            let Fiducials { corners, radius, code } = Fiducials::on(paper);
            for Point { x, y } in corners {
                for (near, far) in [(x, width - x), (y, height - y)] {
                    let edge = near.min(far);
                    assert!(edge - radius > 4.0 && edge + radius < margin, "{paper:?}: {edge}");
                }
            }
            assert!((width - code.x - code.side - margin).abs() < 1e-9);
            assert!(height - code.y - code.side > 4.2, "{paper:?}");
            assert!(code.side / 21.0 * 150.0 / 25.4 > 2.9, "{paper:?}: modules are too small");
        }
    }
}
