//! A Word document in the making: laid out with docx-rs, with what docx-rs can't say kept beside it.

use docx_rs::{
    BorderType, BreakType, DocumentChild, Docx, FieldCharType, Footer, Header, Hyperlink, HyperlinkType, IndentLevel,
    InstrText, LineSpacing, NumPages, NumberingId, PageMargin, PageNum, PageOrientationType, Paragraph,
    ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, Run, StructuredDataTag, Tab, TabValueType, Table,
    TableCell, TableLayoutType, TableRow, WidthType,
};

use super::Control;
use super::finish::{Extras, finish};
use super::page::{Page, points};
use super::style::{self, Dress, Mark, Role, Tone, Within};
use super::template::{self, Template};
use super::xml::is_xml;
use crate::color::Color;
use crate::document::Look;
use crate::office::{Edges, FileProperties, Form, LINE, Picture};
use crate::read::word::name;
use crate::source::Problem;
use crate::source::line_feeds;

/// How high a logo in the head is at most, in points.
const HEAD_LOGO: f64 = 20.0;

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
    dress: Dress,
    template: Option<Template>,
    bookmarks: usize,
}

impl Draft {
    /// Starts an empty document; with a template in its styles and on its page.
    pub(crate) fn new(page: Page, own: Dress, template: Option<Template>, margins: Edges) -> Self {
        let (page, dress) = match &template {
            Some(template) => (template.page(), template::dress(template, own)),
            None => (page, own),
        };
        let docx = Docx::new().page_size(page.width, page.height).page_margin(PageMargin {
            top: page.top as i32,
            left: page.left as i32,
            bottom: page.bottom as i32,
            right: page.right as i32,
            header: page.head as i32,
            footer: page.foot as i32,
            gutter: 0,
        });
        let docx = if page.width > page.height { docx.page_orient(PageOrientationType::Landscape) } else { docx };
        let logo = margins.logo.map(|logo| logo.within(points(page.text_width()), HEAD_LOGO));
        let head = header(page, margins.head, logo.as_ref());
        let docx = if head.children.is_empty() { docx } else { docx.header(head) };
        let docx = docx.footer(footer(page, margins.feet, margins.page_of));
        let extras = Extras {
            first_page_apart: !margins.head_first,
            head_pictures: logo.into_iter().collect(),
            ..Extras::default()
        };
        Self { docx, extras, page, dress, template, bookmarks: 0 }
    }

    /// The tone of the colour of a part.
    pub(crate) fn tone(&mut self, color: Color) -> Tone {
        self.dress.tone(color)
    }

    pub(crate) fn page(&self) -> Page {
        self.page
    }

    pub(crate) fn push(&mut self, paragraph: Paragraph) {
        self.docx.document.children.push(DocumentChild::Paragraph(Box::new(paragraph)));
    }

    /// Adds a table. Its first row is the head, in a tone; `holds` tells what is in it; `widths` are those of the
    /// columns, in twips.
    pub(crate) fn table(&mut self, holds: &str, tone: Tone, widths: &[u32], rows: Vec<TableRow>) {
        let grid: Vec<usize> = widths.iter().map(|width| *width as usize).collect();
        let width = grid.iter().sum();
        let table = Table::new(rows)
            .style(style::table_id(tone))
            .set_grid(grid)
            .width(width, WidthType::Dxa)
            .layout(TableLayoutType::Fixed);
        self.extras.tables.push(holds.to_string());
        self.docx.document.children.push(DocumentChild::Table(Box::new(table)));
    }

    /// Makes a field.
    pub(crate) fn control(&mut self, control: Control) -> StructuredDataTag {
        let number = self.extras.controls.len();
        self.extras.controls.push(control);
        StructuredDataTag::new().alias(number.to_string())
    }

    /// Makes a picture at most as wide as the text.
    pub(crate) fn picture(&mut self, picture: Picture) -> Run {
        let picture = picture.within(points(self.page.text_width()), points(self.page.text_height()));
        let run = picture.run(self.extras.pictures.len() + 1);
        self.extras.pictures.push(picture);
        run
    }

    /// Starts a list that counts; its items are made with [`Draft::step`].
    pub(crate) fn steps(&mut self, within: Within) -> NumberedList {
        let role = Role::Item(within, Mark::Number);
        let number = style::restarted(self.extras.restarts.len());
        self.extras.restarts.push(role);
        NumberedList { number, role }
    }

    /// Makes an item of a list that counts.
    pub(crate) fn step(list: NumberedList) -> Paragraph {
        paragraph(list.role).numbering(NumberingId::new(list.number), IndentLevel::new(0))
    }

    /// Puts a bookmark around words at the end of a paragraph, for links.
    pub(crate) fn bookmarked(&mut self, name: &str, paragraph: Paragraph, words: Vec<Run>) -> Paragraph {
        self.bookmarked_as([name], paragraph, words)
    }

    /// Puts bookmarks around words at the end of a paragraph.
    pub(crate) fn bookmarked_as(
        &mut self,
        names: impl IntoIterator<Item = impl Into<String>>,
        mut paragraph: Paragraph,
        words: Vec<Run>,
    ) -> Paragraph {
        let first = self.bookmarks + 1;
        for name in names {
            self.bookmarks += 1;
            paragraph = paragraph.add_bookmark_start(self.bookmarks, name);
        }
        let paragraph = words.into_iter().fold(paragraph, Paragraph::add_run);
        (first..=self.bookmarks).fold(paragraph, Paragraph::add_bookmark_end)
    }

    /// Adds words to a paragraph that are printed for this document alone, so that a reader knows them.
    pub(crate) fn printed(&mut self, paragraph: Paragraph, text: &str, run: Run) -> Paragraph {
        let name = name::printed(text, self.bookmarks);
        self.bookmarked(&name, paragraph, vec![run])
    }

    /// Makes the file.
    pub(crate) fn finish(self, properties: FileProperties) -> Result<Form, Problem> {
        finish(self.docx, &self.dress, self.template.as_ref(), &self.extras, properties)
    }
}

/// A list that counts from one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct NumberedList {
    number: usize,
    role: Role,
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

fn on_one_line(run: Run, line: &str) -> Run {
    line.split('\t').enumerate().fold(run, |run, (index, part)| {
        let run = if index > 0 { run.add_tab() } else { run };
        let part: String = part.chars().filter(|c| is_xml(*c)).collect();
        if part.is_empty() { run } else { run.add_text(part) }
    })
}

/// Makes words of a look.
pub(crate) fn looking(look: Look, text: &str) -> Run {
    match style::of_look(look) {
        Some(style) => words(text).style(style),
        None => words(text),
    }
}

/// Makes words that are less loud.
pub(crate) fn quiet(text: &str) -> Run {
    looking(Look::Quiet, text)
}

/// Makes words that stand out.
pub(crate) fn strong(text: &str) -> Run {
    looking(Look::Strong, text)
}

/// Makes words that stand back in a line that is bold.
pub(crate) fn light(text: &str) -> Run {
    words(text).style(style::LIGHT)
}

/// Makes the code of a row in the tone of its part.
pub(crate) fn code(tone: Tone, text: &str) -> Run {
    words(text).style(&style::code_id(tone))
}

/// Starts the head of a sheet: white on a band in the tone of its part.
pub(crate) fn band(tone: Tone) -> Paragraph {
    Paragraph::new().style(&style::band_id(tone))
}

/// Parts a paragraph by a line from what stands above it in its cell.
pub(crate) fn apart(paragraph: Paragraph) -> Paragraph {
    let line = ParagraphBorder::new(ParagraphBorderPosition::Top).val(BorderType::Single);
    let line = line.size(4).space(4).color(LINE.hex().trim_start_matches('#'));
    let property = paragraph.property.clone().set_borders(ParagraphBorders::with_empty().set(line));
    Paragraph { property, ..paragraph }.line_spacing(LineSpacing::new().before(160))
}

/// Makes a link to a bookmark, of runs.
pub(crate) fn link(bookmark: &str, runs: Vec<Run>) -> Hyperlink {
    runs.into_iter().fold(Hyperlink::new(bookmark, HyperlinkType::Anchor), Hyperlink::add_run)
}

/// Makes words that lead to a bookmark, out of the text.
pub(crate) fn reference(bookmark: &str, text: &str) -> Hyperlink {
    link(bookmark, vec![words(text).style(style::LINKS)])
}

/// Starts a field (17.16.18): what stands up to its [`field_end`] is its result, as Word last knew it.
pub(crate) fn field_start(instruction: &str) -> [Run; 3] {
    let mark = |kind| Run::new().add_field_char(kind, false);
    let instruction = Run::new().add_instr_text(InstrText::Unsupported(format!(" {instruction} ")));
    [mark(FieldCharType::Begin), instruction, mark(FieldCharType::Separate)]
}

/// Ends a field.
pub(crate) fn field_end() -> Run {
    Run::new().add_field_char(FieldCharType::End, false)
}

/// Makes a cell of a width in twips.
pub(crate) fn cell(width: u32, content: impl IntoIterator<Item = Paragraph>) -> TableCell {
    let cell = TableCell::new().width(width as usize, WidthType::Dxa);
    content.into_iter().fold(cell, TableCell::add_paragraph)
}

/// The head: words at the left, a logo at the right.
fn header(page: Page, words: &str, logo: Option<&Picture>) -> Header {
    let head = paragraph(Role::Header).add_run(self::words(words));
    match logo {
        None if words.is_empty() => Header::new(),
        None => Header::new().add_paragraph(head),
        Some(logo) => {
            let right = Tab::new().val(TabValueType::Right).pos(page.text_width() as usize);
            let head = head.add_tab(right).add_run(Run::new().add_tab()).add_run(logo.run(1));
            Header::new().add_paragraph(head)
        }
    }
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
