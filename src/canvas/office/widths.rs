//! How wide the columns of tables are.

use crate::canvas::view::{ColumnKind, ColumnView};
use crate::method::Shape;

/// Divides a width by weight.
pub(super) fn shares(width: u32, weights: &[u32]) -> Vec<u32> {
    let all = weights.iter().sum::<u32>().max(1);
    weights.iter().map(|weight| width * weight / all).collect()
}

/// How much of the width a column needs, against others.
pub(super) fn weight(column: &ColumnView) -> u32 {
    match column.kind {
        ColumnKind::Questions => 30,
        ColumnKind::Fields(Shape::Text | Shape::Names) => 34,
        ColumnKind::Fields(Shape::Line) => 24,
        ColumnKind::Fields(Shape::Date | Shape::OneOf) => 14,
        ColumnKind::Fields(Shape::AnyOf) => 32,
    }
}
