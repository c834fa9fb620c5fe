//! Words in boxes and cells, and tables.

use super::cells::{self, Line};
use super::class::Class;
use super::fit::BETWEEN;
use super::ground::Master;
use super::lists::{Kind, List};
use super::look::{Type, type_of};
use super::style::{Family, Properties, Style};
use super::table::{Grid, GridRow};
use super::write::Writer;
use crate::document::{Flow, Look, Text};
use crate::opendocument::paint::SOFT;
use crate::opendocument::{points, words};

impl Writer<'_> {
    /// Adds text; programs want a paragraph in each box. What a placeholder's master page says already is not said again:
    /// who changes a master page changes its slides.
    pub(super) fn flows(&mut self, flows: &[Flow], style: Type, within: Option<(Class, Master)>) {
        let own = within.map(|(class, master)| class.look(master));
        let paragraph = (own != Some(style)).then(|| self.paragraph(style));
        if flows.is_empty() {
            self.body.empty("text:p", &named(paragraph.as_deref()));
        }
        for flow in flows {
            let (kind, items) = match flow {
                Flow::Paragraph { text } => {
                    self.worded(paragraph.as_deref(), text);
                    continue;
                }
                Flow::Bullets { items } => (Kind::Bullets, items),
                Flow::Steps { items } => (Kind::Steps, items),
            };
            let list = List { kind, size: style.size, color: style.color };
            // LibreOffice does not take the bullets of the master page.
            let list = self.lists.name(list);
            self.body.start("text:list", &[("text:style-name", &list)]);
            for item in items {
                self.body.start("text:list-item", &[]);
                self.worded(paragraph.as_deref(), item);
                self.body.end();
            }
            self.body.end();
        }
    }

    /// The style of paragraphs in such type.
    fn paragraph(&mut self, style: Type) -> String {
        let style = self.typed(Style::new(Family::Paragraph), style);
        self.styles.name(style)
    }

    /// The same style with words that look so.
    pub(super) fn typed(&self, style: Style, look: Type) -> Style {
        let mut block = vec![("fo:margin-top", points(0.0)), ("fo:margin-bottom", points(BETWEEN * look.size))];
        if look.centered {
            block.push(("fo:text-align", "center".to_string()));
        }
        style.with("style:paragraph-properties", block).with("style:text-properties", type_of(self.dress, look))
    }

    fn worded(&mut self, paragraph: Option<&str>, text: &Text) {
        self.body.start("text:p", &named(paragraph));
        for run in text {
            let look: Properties = match run.look {
                Look::Plain => Vec::new(),
                Look::Strong => vec![("fo:font-weight", "bold".to_string())],
                Look::Emphasis => vec![("fo:font-style", "italic".to_string())],
                Look::Quiet => vec![("fo:color", self.dress.paint(SOFT))],
            };
            if look.is_empty() {
                words(&mut self.body, &run.text);
            } else {
                let style = self.styles.name(Style::new(Family::Text).with("style:text-properties", look));
                self.body.start("text:span", &[("text:style-name", &style)]);
                words(&mut self.body, &run.text);
                self.body.end();
            }
        }
        self.body.end();
    }

    /// Adds a table whose first row has its heads.
    pub(super) fn table(&mut self, grid: &Grid) {
        self.tables += 1;
        let name = self.deck.wording.table(self.tables);
        let template = cells::template_name(&self.deck.wording.styles, grid.color);
        let about =
            [("table:name", name.as_str()), ("table:template-name", &template), ("table:use-first-row-styles", "true")];
        self.body.start("table:table", &about);
        for width in &grid.widths {
            let column = vec![("style:column-width", points(*width))];
            let column = Style::new(Family::Column).with("style:table-column-properties", column);
            let column = self.styles.name(column);
            self.body.empty("table:table-column", &[("table:style-name", &column)]);
        }
        self.row(&grid.head, Line::below_heads(grid.color));
        for row in &grid.rows {
            self.row(row, Line::BELOW_ROWS);
        }
        self.body.end();
    }

    /// Adds a row, with a line below it.
    fn row(&mut self, row: &GridRow, line: Line) {
        let height = vec![("style:row-height", points(row.height))];
        let style = Style::new(Family::Row).with("style:table-row-properties", height);
        let style = self.styles.name(style);
        self.body.start("table:table-row", &[("table:style-name", &style)]);
        for cell in &row.cells {
            let style = cells::style(self.dress, cell.vertical, cell.fill, line);
            let style = self.styles.name(style);
            self.body.start("table:table-cell", &[("table:style-name", &style)]);
            self.flows(&cell.flows, cell.style, None);
            self.body.end();
        }
        self.body.end();
    }
}

/// The attribute of what has a style of its own.
fn named(style: Option<&str>) -> Vec<(&str, &str)> {
    style.map(|style| ("text:style-name", style)).into_iter().collect()
}
