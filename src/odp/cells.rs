//! Cells: how they look, and how rows that people add look.

use super::look::{Vertical, bare, filled};
use super::style::{Family, Properties, Style};
use super::table::{CELL_SIDE, CELL_TOP};
use crate::color::Color;
use crate::language::StyleNames;
use crate::opendocument::paint::LINE;
use crate::opendocument::{Dress, Xml, points};

/// The vocabulary of what LibreOffice has beyond the standard.
const LOEXT: &str = "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0";

/// The line below a row.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Line {
    color: Color,
    /// In points.
    width: f64,
}

impl Line {
    pub(super) const BELOW_ROWS: Self = Self { color: LINE, width: 0.5 };

    pub(super) fn below_heads(color: Color) -> Self {
        Self { color, width: 1.6 }
    }
}

/// The style of a cell.
pub(super) fn style(dress: &Dress, vertical: Vertical, fill: Option<Color>, line: Line) -> Style {
    let padding = [
        ("fo:padding-left", points(CELL_SIDE)),
        ("fo:padding-right", points(CELL_SIDE)),
        ("fo:padding-top", points(CELL_TOP)),
        ("fo:padding-bottom", points(CELL_TOP)),
    ];
    let below = format!("{} solid {}", points(line.width), dress.paint(line.color));
    let none = ["fo:border-left", "fo:border-right", "fo:border-top"].map(|edge| (edge, "none".to_string()));
    let edges = none.into_iter().chain([("fo:border-bottom", below)]);
    let fill = fill.map(|fill| dress.paint(fill));
    let mut own =
        vec![("xmlns:loext", LOEXT.to_string()), ("draw:textarea-vertical-align", vertical.word().to_string())];
    own.extend(padding.clone());
    own.extend(fill.as_deref().map_or_else(bare, filled));
    let mut standard: Properties = vec![("style:vertical-align", vertical.word().to_string())];
    standard.extend(fill.map(|fill| ("fo:background-color", fill)));
    standard.extend(edges.clone().chain(padding));
    Style::new(Family::Cell)
        // LibreOffice has the look of cells on slides in an element of its own; others have it as the standard says.
        .with("loext:graphic-properties", own)
        .with("style:table-cell-properties", standard)
        .with("style:paragraph-properties", edges.collect())
}

/// The name of what tables in a colour look like.
pub(super) fn template_name(names: &StyleNames, color: Color) -> String {
    format!("{} {}", names.table, color.hex().trim_start_matches('#'))
}

/// The names of the styles that cells have in it: those of heads, and the others.
fn cell_names(color: Color) -> [String; 2] {
    ["head", "body"].map(|part| format!("Table_20_{}_20_{part}", color.hex().trim_start_matches('#')))
}

/// Adds what tables in these colours look like, with which row is that of the heads (ISO/IEC 26300-1, 16.20).
pub(super) fn templates(xml: &mut Xml, names: &StyleNames, dress: &Dress, colors: &[Color]) {
    for color in colors {
        let [head, body] = cell_names(*color);
        let words = vec![("fo:color", dress.paint(*color)), ("fo:font-weight", "bold".to_string())];
        let heads = style(dress, Vertical::Bottom, None, Line::below_heads(*color));
        heads.with("style:text-properties", words).write(xml, &head);
        style(dress, Vertical::Top, None, Line::BELOW_ROWS).write(xml, &body);
    }
    for color in colors {
        let ends = [
            ("table:name", &*template_name(names, *color)),
            ("table:first-row-start-column", "row"),
            ("table:first-row-end-column", "row"),
            ("table:last-row-start-column", "row"),
            ("table:last-row-end-column", "row"),
        ];
        let [head, body] = cell_names(*color);
        xml.start("table:table-template", &ends);
        xml.empty("table:first-row", &[("table:style-name", &head)]);
        xml.empty("table:body", &[("table:style-name", &body)]);
        xml.end();
    }
}
