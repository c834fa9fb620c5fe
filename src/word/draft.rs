//! A Word document in the making: laid out with docx-rs, with what docx-rs can't say kept beside it.

use docx_rs::{
    AbstractNumbering, BreakType, DocumentChild, Docx, Footer, Header, Hyperlink, HyperlinkType, IndentLevel, Level,
    LevelJc, LevelOverride, LevelText, NumPages, NumberFormat, Numbering, NumberingId, PageMargin, PageNum,
    PageOrientationType, Paragraph, Pic, Run, SpecialIndentType, Start, StructuredDataTag, Tab, TabValueType, Table,
    TableCell, TableLayoutType, TableRow, WidthType,
};

use super::finish::{Extras, finish};
use super::style::{self, Role, Sizes};
use super::xml::is_xml;
use super::{Control, FileProperties};
use crate::house::House;
use crate::read::word::name;
use crate::source::Problem;
use crate::source::line_feeds;

/// English Metric Units in a point.
const EMU_PER_POINT: f64 = 12_700.0;

/// The lists: docx-rs keeps the first number for one of its own.
const BULLETS: usize = 2;
const STEPS: usize = 3;

/// A page; all in twips.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Page {
    pub width: u32,
    pub height: u32,
    pub margin: u32,
}

impl Page {
    /// A page of so many millimetres.
    pub(crate) fn millimetres(width: u32, height: u32, margin: u32) -> Self {
        Self { width: twips(width), height: twips(height), margin: twips(margin) }
    }

    /// The width between the margins.
    pub(crate) fn text_width(self) -> u32 {
        self.width - 2 * self.margin
    }
}

/// Millimetres in twips.
fn twips(millimetres: u32) -> u32 {
    millimetres * 1440 * 10 / 254
}

/// What stands in the foot of a page: some words, or the numbers that Word counts.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Counted<'t> {
    Words(&'t str),
    Page,
    Pages,
}

/// A document in the making.
pub(crate) struct Draft {
    docx: Docx,
    extras: Extras,
    page: Page,
    /// Lists that count have numbers of their own, so that each starts at one.
    lists: usize,
    bookmarks: usize,
}

impl Draft {
    /// Starts an empty document. `head` is the head of every page, empty for none.
    pub(crate) fn new(page: Page, sizes: Sizes, house: &House, head: &str, feet: &[&str], page_of: &str) -> Self {
        let margin = page.margin as i32;
        let edge = margin / 2;
        let docx = style::styled(Docx::new(), house.word_font.as_deref().unwrap_or(style::FONT), sizes)
            .page_size(page.width, page.height)
            .page_margin(PageMargin {
                top: margin,
                left: margin,
                bottom: margin,
                right: margin,
                header: edge,
                footer: edge,
                gutter: 0,
            })
            .add_abstract_numbering(numbering(BULLETS, "bullet", "•"))
            .add_abstract_numbering(numbering(STEPS, "decimal", "%1."))
            .add_numbering(Numbering::new(BULLETS, BULLETS));
        let docx = if page.width > page.height { docx.page_orient(PageOrientationType::Landscape) } else { docx };
        let docx = if head.is_empty() {
            docx
        } else {
            docx.header(Header::new().add_paragraph(paragraph(Role::Header).add_run(words(head))))
        };
        let docx = docx.footer(footer(page, feet, page_of));
        Self { docx, extras: Extras::default(), page, lists: STEPS, bookmarks: 0 }
    }

    pub(crate) fn page(&self) -> Page {
        self.page
    }

    pub(crate) fn push(&mut self, paragraph: Paragraph) {
        self.docx.document.children.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }

    /// Adds a table. Its first row is the head; `holds` tells what is in it; `widths` are those of the columns, in
    /// twips.
    pub(crate) fn table(&mut self, holds: &str, widths: &[u32], rows: Vec<TableRow>) {
        let grid: Vec<usize> = widths.iter().map(|width| *width as usize).collect();
        let width = grid.iter().sum();
        let line = |position| {
            docx_rs::TableBorder::new(position).border_type(docx_rs::BorderType::Single).size(4).color("8B949C")
        };
        use docx_rs::TableBorderPosition::{Bottom, InsideH, InsideV, Left, Right, Top};
        let borders = [Top, Left, Bottom, Right, InsideH, InsideV]
            .into_iter()
            .fold(docx_rs::TableBorders::with_empty(), |borders, position| borders.set(line(position)));
        let margins = docx_rs::TableCellMargins::new().margin(60, 70, 60, 70);
        let table = Table::new(rows)
            .set_grid(grid)
            .width(width, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .set_borders(borders)
            .margins(margins);
        self.extras.tables.push(holds.to_string());
        self.docx.document.children.push(DocumentChild::Table(Box::new(table)));
    }

    /// Makes a field with what is shown in it.
    pub(crate) fn control(&mut self, control: Control, shown: Vec<Run>) -> StructuredDataTag {
        let number = self.extras.controls.len();
        self.extras.controls.push(control);
        shown.into_iter().fold(StructuredDataTag::new().alias(number.to_string()), StructuredDataTag::add_run)
    }

    /// Makes a picture of a PNG; width and height in points. `alt` tells what it shows.
    pub(crate) fn picture(&mut self, png: Vec<u8>, width: f64, height: f64, alt: &str) -> Run {
        self.extras.pictures.push(alt.to_string());
        let emu = |points: f64| (points * EMU_PER_POINT).round() as u32;
        // docx-rs counts ids up from one document to the next; ours start at one in each.
        let id = format!("rIdImage{}", self.extras.pictures.len());
        Run::new().add_image(Pic::new_with_dimensions(png, 1, 1).id(id).size(emu(width), emu(height)))
    }

    /// Makes an item of a list with bullets.
    #[expect(clippy::unused_self, reason = "a draft makes its items, as it does those that count")]
    pub(crate) fn bullet(&self, role: Role) -> Paragraph {
        paragraph(role).numbering(NumberingId::new(BULLETS), IndentLevel::new(0))
    }

    /// Starts a list that counts; its items are made with [`Draft::step`].
    pub(crate) fn steps(&mut self) -> usize {
        self.lists += 1;
        let restarted = Numbering::new(self.lists, STEPS).add_override(LevelOverride::new(0).start(1));
        self.docx.numberings = std::mem::take(&mut self.docx.numberings).add_numbering(restarted);
        self.lists
    }

    /// Makes an item of a list that counts.
    pub(crate) fn step(list: usize, role: Role) -> Paragraph {
        paragraph(role).numbering(NumberingId::new(list), IndentLevel::new(0))
    }

    /// Puts a bookmark around a paragraph's words, for links.
    pub(crate) fn bookmarked(&mut self, name: &str, paragraph: Paragraph, words: Vec<Run>) -> Paragraph {
        self.bookmarks += 1;
        let id = self.bookmarks;
        let start = paragraph.add_bookmark_start(id, name);
        words.into_iter().fold(start, Paragraph::add_run).add_bookmark_end(id)
    }

    /// Adds words to a paragraph that are printed for this document alone, so that a reader knows them.
    pub(crate) fn printed(&mut self, paragraph: Paragraph, text: &str, run: Run) -> Paragraph {
        let name = name::printed(text, self.bookmarks);
        self.bookmarked(&name, paragraph, vec![run])
    }

    /// Makes the file.
    pub(crate) fn finish(self, properties: &FileProperties) -> Result<Vec<u8>, Problem> {
        finish(self.docx, &self.extras, properties)
    }
}

/// Starts a paragraph.
pub(crate) fn paragraph(role: Role) -> Paragraph {
    Paragraph::new().style(role.id())
}

/// Makes a run of words; line feeds become line breaks, and characters that XML does not have are left out.
pub(crate) fn words(text: &str) -> Run {
    let text = line_feeds(text);
    text.split('\n').enumerate().fold(Run::new(), |run, (index, line)| {
        let run = if index > 0 { run.add_break(BreakType::TextWrapping) } else { run };
        on_one_line(run, line)
    })
}

/// Makes a run a line, with its break before it: LibreOffice loses the place of breaks within a run in a control.
pub(crate) fn lines(text: &str) -> Vec<Run> {
    let text = line_feeds(text);
    let mut runs = Vec::new();
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            runs.push(Run::new().add_break(BreakType::TextWrapping));
        }
        if !line.is_empty() {
            runs.push(on_one_line(Run::new(), line));
        }
    }
    runs
}

fn on_one_line(run: Run, line: &str) -> Run {
    line.split('\t').enumerate().fold(run, |run, (index, part)| {
        let run = if index > 0 { run.add_tab() } else { run };
        let part: String = part.chars().filter(|c| is_xml(*c)).collect();
        if part.is_empty() { run } else { run.add_text(part) }
    })
}

/// Makes the words that stand in an empty field.
pub(crate) fn prompt(text: &str) -> Run {
    words(text).style(style::PROMPT)
}

/// Makes words that are less loud.
pub(crate) fn quiet(text: &str) -> Run {
    words(text).style(style::QUIET)
}

/// Makes a link to a bookmark.
pub(crate) fn link(bookmark: &str, text: &str) -> Hyperlink {
    Hyperlink::new(bookmark, HyperlinkType::Anchor).add_run(words(text).style(style::LINK))
}

/// Makes a cell of a width in twips.
pub(crate) fn cell(width: u32, content: impl IntoIterator<Item = Paragraph>) -> TableCell {
    let cell = TableCell::new().width(width as usize, WidthType::Dxa);
    content.into_iter().fold(cell, TableCell::add_paragraph)
}

fn numbering(id: usize, format: &str, text: &str) -> AbstractNumbering {
    let level = Level::new(0, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"));
    AbstractNumbering::new(id).add_level(level.indent(Some(284), Some(SpecialIndentType::Hanging(284)), None, None))
}

/// The foot: lines of words at the left, and the page's number at the right of the last.
fn footer(page: Page, feet: &[&str], page_of: &str) -> Footer {
    let mut footer = Footer::new();
    for (index, line) in feet.iter().enumerate() {
        let mut paragraph = paragraph(Role::Footer).add_run(words(line));
        if index + 1 == feet.len() {
            let right = Tab::new().val(TabValueType::Right).pos(page.text_width() as usize);
            paragraph = paragraph.add_tab(right).add_run(Run::new().add_tab());
            for part in counted(page_of) {
                paragraph = match part {
                    Counted::Words(text) => paragraph.add_run(words(text)),
                    Counted::Page => paragraph.add_page_num(PageNum::new()),
                    Counted::Pages => paragraph.add_num_pages(NumPages::new()),
                };
            }
        }
        footer = footer.add_paragraph(paragraph);
    }
    footer
}

/// Splits a text at its places for the page's number and the number of pages.
fn counted(text: &str) -> Vec<Counted<'_>> {
    let mut parts = Vec::new();
    for part in text.split('{') {
        let rest = match part.split_once('}') {
            Some(("pagina", rest)) => {
                parts.push(Counted::Page);
                rest
            }
            Some(("totaal", rest)) => {
                parts.push(Counted::Pages);
                rest
            }
            Some(_) | None => part,
        };
        if !rest.is_empty() {
            parts.push(Counted::Words(rest));
        }
    }
    parts
}
