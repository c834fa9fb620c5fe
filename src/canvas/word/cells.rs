//! The parts that sheets are laid out with.

use docx_rs::{
    HeightRule, Paragraph, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Shading, TableCell, TableRow,
    VAlignType,
};

use crate::canvas::view::{ColumnKind, ColumnView, RowView};
use crate::method::Shape;
use crate::word::{Role, cell, paragraph, words};

/// How thick the line around the head of a sheet is, in twips: it makes the band wider than its words.
const BAND_LINE: i32 = 80;

/// The head of a sheet: white on a band in the colour of the part.
pub(super) fn band(color: &str, title: &str) -> Paragraph {
    use ParagraphBorderPosition::{Bottom, Left, Right, Top};
    let mut band = paragraph(Role::Heading1).add_run(words(title).color("FFFFFF"));
    // In eighths of a point.
    let line = |position| ParagraphBorder::new(position).size(BAND_LINE as usize * 8 / 20).space(0).color(color);
    let lines = [Top, Left, Bottom, Right].map(line);
    band.property.borders = Some(lines.into_iter().fold(ParagraphBorders::with_empty(), ParagraphBorders::set));
    band.property.shading = Some(Shading::new().fill(color));
    band.indent(Some(BAND_LINE), None, Some(BAND_LINE), None)
}

/// The code, name and explanation of a row.
pub(super) fn row_label(color: &str, row: &RowView) -> Vec<Paragraph> {
    let addition = if row.addition.is_empty() { String::new() } else { format!(" ({})", row.addition) };
    let name = paragraph(Role::Label)
        .add_run(words(&row.code).color(color))
        .add_run(words(&format!(" {}", row.name)))
        .add_run(words(&addition).disable_bold());
    let mut label = vec![name];
    if !row.explanation.is_empty() {
        label.push(paragraph(Role::Guidance).add_run(words(&row.explanation)));
    }
    label
}

/// The head of a table, in white on the colour of the part.
pub(super) fn head_row(color: &str, widths: &[u32], heads: &[String]) -> TableRow {
    let cells = heads.iter().zip(widths).map(|(head, width)| {
        cell(*width, [paragraph(Role::Head).add_run(words(head).color("FFFFFF"))])
            .shading(Shading::new().fill(color))
            .vertical_align(VAlignType::Center)
    });
    TableRow::new(cells.collect())
}

/// A row of at least a height, in twips.
pub(super) fn row(height: u32, cells: Vec<TableCell>) -> TableRow {
    let row = TableRow::new(cells);
    if height == 0 { row } else { row.row_height(height as f32).height_rule(HeightRule::AtLeast) }
}

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
