//! An OpenDocument text in the making: its content, and the styles that this uses.

use std::ops::Range;

use super::field::Field;
use super::lists::List;
use super::look::Look;
use super::page::Page;
use super::role::{Role, Style};
use super::styles;
use super::table::{self, Grid, TableStyles};
use crate::language::Wording;
use crate::office::{About, Edges, FileProperties, Form, Picture, Place};
use crate::opendocument::{self, CONTENT, Dress, File, Kind, META, Xml, words};
use crate::read::word::name;
use crate::source::Problem;

/// A document in the making.
pub(crate) struct Draft {
    page: Page,
    dress: Dress,
    wording: Wording,
    body: Xml,
    styles: Vec<Style>,
    colored: Vec<Look>,
    table_styles: TableStyles,
    /// How many tables there are.
    tables: usize,
    /// How many pictures there are, and their files.
    pictures: usize,
    files: Vec<File>,
    /// What is counted in captions.
    sequences: Vec<String>,
    /// How many texts were printed for this document alone.
    printed: usize,
    /// The fields, and where they stand in the body.
    fields: Vec<(Range<usize>, Field)>,
}

impl Draft {
    /// Starts an empty document, with names for what is in it.
    pub(crate) fn new(page: Page, dress: Dress, wording: &Wording) -> Self {
        Self {
            page,
            dress,
            wording: wording.clone(),
            body: Xml::default(),
            styles: Vec::new(),
            colored: Vec::new(),
            table_styles: TableStyles::default(),
            tables: 0,
            pictures: 0,
            files: Vec::new(),
            sequences: Vec::new(),
            printed: 0,
            fields: Vec::new(),
        }
    }

    pub(crate) fn page(&self) -> Page {
        self.page
    }

    /// Adds a paragraph, or a heading where its style is that of one.
    pub(crate) fn paragraph(&mut self, style: Style, content: impl FnOnce(&mut Self)) {
        let name = self.style(style);
        match style.role.level() {
            Some(level) => {
                let level = level.to_string();
                self.body.start("text:h", &[("text:style-name", &name), ("text:outline-level", &level)]);
            }
            None => self.body.start("text:p", &[("text:style-name", &name)]),
        }
        content(self);
        self.body.end();
    }

    /// Adds words to the paragraph that is open.
    pub(crate) fn words(&mut self, text: &str, look: Look) {
        if text.is_empty() {
            return;
        }
        match self.look(look) {
            Some(name) => {
                self.body.start("text:span", &[("text:style-name", &name)]);
                words(&mut self.body, text);
                self.body.end();
            }
            None => words(&mut self.body, text),
        }
    }

    /// Adds words that are printed for this document alone, so that a reader knows them.
    pub(crate) fn printed(&mut self, text: &str, look: Look) {
        self.printed += 1;
        let name = name::printed(text, self.printed);
        self.bookmarked(&name, |draft| draft.words(text, look));
    }

    /// Puts a bookmark around a part of the paragraph that is open.
    pub(crate) fn bookmarked(&mut self, name: &str, content: impl FnOnce(&mut Self)) {
        self.body.empty("text:bookmark-start", &[("text:name", name)]);
        content(self);
        self.body.empty("text:bookmark-end", &[("text:name", name)]);
    }

    /// Adds a field with a text in it to the paragraph that is open.
    pub(crate) fn field(&mut self, field: Field, text: &str) {
        let start = self.body.length();
        field.write(&mut self.body, text);
        self.fields.push((start..self.body.length(), field));
    }

    /// Adds a link to a bookmark.
    pub(crate) fn link(&mut self, bookmark: &str, text: &str, look: Look) {
        let name = self.look(look).unwrap_or_default();
        let target = format!("#{bookmark}");
        let about = [
            ("xlink:type", "simple"),
            ("xlink:href", target.as_str()),
            ("text:style-name", &name),
            ("text:visited-style-name", &name),
        ];
        self.body.start("text:a", &about);
        words(&mut self.body, text);
        self.body.end();
    }

    /// Adds a list; each list that counts starts at one.
    pub(crate) fn list(&mut self, list: List, items: impl FnOnce(&mut Self)) {
        self.body.start("text:list", &[("text:style-name", list.name())]);
        items(self);
        self.body.end();
    }

    /// Adds an item to the list that is open.
    pub(crate) fn item(&mut self, style: Style, content: impl FnOnce(&mut Self)) {
        self.body.start("text:list-item", &[]);
        self.paragraph(style, content);
        self.body.end();
    }

    /// Adds a table with its row of heads, which stands on each of its pages.
    pub(crate) fn table(&mut self, grid: &Grid, rows: impl FnOnce(&mut Self)) {
        self.tables += 1;
        let style = self.table_styles.table(grid);
        let name = self.wording.table(self.tables);
        self.body.start("table:table", &[("table:name", &name), ("table:style-name", &style)]);
        self.body.holding("table:title", &[], grid.holds);
        for width in grid.widths {
            let style = self.table_styles.column(*width);
            self.body.empty("table:table-column", &[("table:style-name", &style)]);
        }
        self.body.start("table:table-header-rows", &[]);
        let head = self.table_styles.head(grid.color);
        self.row(0, |draft| {
            for text in grid.heads {
                draft.styled_cell(&head, |draft| {
                    draft.paragraph(Style::of(Role::Head), |draft| draft.words(text, Look::Plain));
                });
            }
        });
        self.body.end();
        rows(self);
        self.body.end();
    }

    /// Adds a row of at least a height, in twips, to the table that is open.
    pub(crate) fn row(&mut self, height: u32, cells: impl FnOnce(&mut Self)) {
        let style = self.table_styles.row(height);
        self.body.start("table:table-row", &[("table:style-name", &style)]);
        cells(self);
        self.body.end();
    }

    /// Adds a cell to the row that is open.
    pub(crate) fn cell(&mut self, content: impl FnOnce(&mut Self)) {
        self.styled_cell(table::CELL, content);
    }

    fn styled_cell(&mut self, style: &str, content: impl FnOnce(&mut Self)) {
        self.body.start("table:table-cell", &[("table:style-name", style), ("office:value-type", "string")]);
        content(self);
        self.body.end();
    }

    /// Adds a picture to the paragraph that is open.
    pub(crate) fn picture(&mut self, picture: Picture) {
        self.pictures += 1;
        self.files.extend(picture.write(&mut self.body, &self.wording, self.pictures));
    }

    /// Adds the number of a table or a figure, which programs count, to the paragraph that is open. `word` says of
    /// which.
    pub(crate) fn counted(&mut self, word: &str, number: usize) {
        // The name of what is counted has no spaces.
        let name: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        if !self.sequences.contains(&name) {
            self.sequences.push(name.clone());
        }
        let [formula, reference] = [format!("ooow:{name}+1"), format!("ref{name}{}", number - 1)];
        let about = [
            ("text:ref-name", reference.as_str()),
            ("text:name", &name),
            ("text:formula", &formula),
            ("style:num-format", "1"),
        ];
        self.body.holding("text:sequence", &about, &number.to_string());
    }

    /// Adds a list of contents with its entries, each a paragraph. Programs that bring it up to date show the pages too.
    pub(crate) fn contents(&mut self, title: &str, entries: impl FnOnce(&mut Self)) {
        let heading = self.style(Style::of(Role::ContentsTitle));
        self.body.start("text:table-of-content", &[("text:name", title)]);
        self.body.start("text:table-of-content-source", &[("text:outline-level", "2")]);
        self.body.holding("text:index-title-template", &[("text:style-name", &heading)], title);
        for (level, role) in [("1", Role::Contents1), ("2", Role::Contents2)] {
            let style = self.style(Style::of(role));
            let about = [("text:outline-level", level), ("text:style-name", style.as_str())];
            self.body.start("text:table-of-content-entry-template", &about);
            self.body.empty("text:index-entry-link-start", &[]);
            self.body.empty("text:index-entry-text", &[]);
            self.body.empty("text:index-entry-tab-stop", &[("style:type", "right"), ("style:leader-char", ".")]);
            self.body.empty("text:index-entry-page-number", &[]);
            self.body.empty("text:index-entry-link-end", &[]);
            self.body.end();
        }
        self.body.end();
        self.body.start("text:index-body", &[]);
        // Not in an element of its own: LibreOffice would leave it alone at the foot of a page.
        self.paragraph(Style::of(Role::ContentsTitle), |draft| draft.words(title, Look::Plain));
        entries(self);
        self.body.end();
        self.body.end();
    }

    /// Makes the file.
    pub(crate) fn finish(self, edges: &Edges, about: FileProperties) -> Result<Form, Problem> {
        let (styles, mut files) = styles::part(&self.dress, &about, self.page, edges, &self.styles, &self.colored);
        let mut content = Xml::part("office:document-content");
        content.start("office:automatic-styles", &[]);
        self.table_styles.write(&mut content, &self.dress);
        content.end();
        content.start("office:body", &[]);
        content.start("office:text", &[]);
        if !self.sequences.is_empty() {
            content.start("text:sequence-decls", &[]);
            for name in &self.sequences {
                content.empty("text:sequence-decl", &[("text:display-outline-level", "0"), ("text:name", name)]);
            }
            content.end();
        }
        let start = content.length();
        content.put(self.body);
        files.extend(self.files);
        let bytes = opendocument::pack(Kind::Text, content.finish(), styles, files, &about)?;
        let fields = self.fields.into_iter().map(|(range, field)| Place {
            path: field.path.clone(),
            range: start + range.start..start + range.end,
            filled: Box::new(move |text| {
                let mut xml = Xml::default();
                field.write(&mut xml, text);
                xml.finish()
            }),
        });
        let about = About { part: META, properties: about, written: FileProperties::meta };
        Ok(Form { bytes, story: CONTENT, fields: fields.collect(), about })
    }

    /// The name of a style, which the document has from now on.
    fn style(&mut self, style: Style) -> String {
        if style != Style::of(style.role) && !self.styles.contains(&style) {
            self.styles.push(style);
        }
        style.name()
    }

    fn look(&mut self, look: Look) -> Option<String> {
        if matches!(look, Look::Colored(_)) && !self.colored.contains(&look) {
            self.colored.push(look);
        }
        look.name()
    }
}
