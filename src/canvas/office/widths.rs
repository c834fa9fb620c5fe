//! How wide the columns of tables are.

use crate::canvas::view::{ColumnKind, ColumnView};
use crate::method::Shape;

/// What one of some options is chosen with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::canvas) enum OneOf {
    /// A list that drops down.
    List,
    /// A box for each, of which some stand beside each other.
    Boxes,
}

/// Divides a width by weight.
pub(super) fn shares(width: u32, weights: &[u32]) -> Vec<u32> {
    let all = weights.iter().sum::<u32>().max(1);
    weights.iter().map(|weight| width * weight / all).collect()
}

/// How much of the width a column needs, against others.
pub(super) fn weight(column: &ColumnView, one_of: OneOf) -> u32 {
    match column.kind {
        ColumnKind::Questions => 30,
        ColumnKind::Fields(Shape::Text | Shape::Names) => 34,
        ColumnKind::Fields(Shape::Line) => 24,
        ColumnKind::Fields(Shape::Date | Shape::Number) => 14,
        ColumnKind::Fields(Shape::OneOf) => match one_of {
            OneOf::List => 14,
            OneOf::Boxes => 18,
        },
        ColumnKind::Fields(Shape::Scale) => match one_of {
            OneOf::List => 18,
            OneOf::Boxes => 26,
        },
        ColumnKind::Fields(Shape::AnyOf) => 32,
    }
}
