//! Tables: their styles stand in the text itself, as office programs know no others for them.

use crate::color::Color;
use crate::opendocument::paint::LINE;
use crate::opendocument::{Dress, Xml, length};

/// What a table is, beside its rows.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Grid<'t> {
    /// What is in it, for who can't see it.
    pub holds: &'t str,
    /// The colour behind its heads.
    pub color: Color,
    /// The widths of its columns, in twips.
    pub widths: &'t [u32],
    /// One for each column.
    pub heads: &'t [String],
    /// Whether it stands on one page.
    pub whole: bool,
}

/// The styles that the tables so far need.
#[derive(Debug, Default)]
pub(super) struct TableStyles {
    tables: Vec<(u32, bool)>,
    columns: Vec<u32>,
    heads: Vec<Color>,
    rows: Vec<u32>,
}

/// The place of a style among those of its kind, which is added when it is new.
fn place<T: PartialEq>(styles: &mut Vec<T>, style: T) -> usize {
    styles.iter().position(|known| *known == style).unwrap_or_else(|| {
        styles.push(style);
        styles.len() - 1
    })
}

/// The style of the cells that are no head.
pub(super) const CELL: &str = "Cell";

impl TableStyles {
    pub(super) fn table(&mut self, grid: &Grid) -> String {
        let number = place(&mut self.tables, (grid.widths.iter().sum(), grid.whole));
        format!("Table{number}")
    }

    pub(super) fn column(&mut self, width: u32) -> String {
        let number = place(&mut self.columns, width);
        format!("Column{number}")
    }

    pub(super) fn head(&mut self, color: Color) -> String {
        let number = place(&mut self.heads, color);
        format!("Head{number}")
    }

    /// The style of a row of at least a height, in twips.
    pub(super) fn row(&mut self, height: u32) -> String {
        let number = place(&mut self.rows, height);
        format!("Row{number}")
    }

    /// Adds all of them.
    pub(super) fn write(&self, xml: &mut Xml, dress: &Dress) {
        for (number, (width, whole)) in self.tables.iter().enumerate() {
            let width = length(*width);
            let properties = [
                ("style:width", width.as_str()),
                ("table:align", "left"),
                ("fo:margin-bottom", "8pt"),
                ("table:border-model", "collapsing"),
                ("style:may-break-between-rows", if *whole { "false" } else { "true" }),
            ];
            style(xml, &format!("Table{number}"), "table", "style:table-properties", &properties);
        }
        for (number, width) in self.columns.iter().enumerate() {
            let properties = [("style:column-width", &*length(*width))];
            style(xml, &format!("Column{number}"), "table-column", "style:table-column-properties", &properties);
        }
        for (number, height) in self.rows.iter().enumerate() {
            // A row is never parted by the end of a page.
            let height = length(*height);
            let properties = [("fo:keep-together", "always"), ("style:min-row-height", height.as_str())];
            style(xml, &format!("Row{number}"), "table-row", "style:table-row-properties", &properties);
        }
        let border = format!("0.5pt solid {}", dress.paint(LINE));
        let padding = [("fo:border", border.as_str()), ("fo:padding", "3pt")];
        style(xml, CELL, "table-cell", "style:table-cell-properties", &padding);
        for (number, color) in self.heads.iter().enumerate() {
            let color = dress.paint(*color);
            let own = [("fo:background-color", color.as_str()), ("style:vertical-align", "middle")];
            let properties: Vec<(&str, &str)> = padding.into_iter().chain(own).collect();
            style(xml, &format!("Head{number}"), "table-cell", "style:table-cell-properties", &properties);
        }
    }
}

fn style(xml: &mut Xml, name: &str, family: &str, element: &'static str, properties: &[(&str, &str)]) {
    xml.start("style:style", &[("style:name", name), ("style:family", family)]);
    xml.empty(element, properties);
    xml.end();
}
