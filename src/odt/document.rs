//! Documents to read, as OpenDocument texts.

use super::draft::Draft;
use super::lists::List;
use super::look::Look;
use super::package::About;
use super::page::{Dress, Edges, Page, Sizes};
use super::role::{Role, Style};
use super::table::Grid;
use crate::color::Color;
use crate::document::{self, Block, Document, Drawing, Figure, Flow, Heading, Level, Note, Table, Text};
use crate::made::Made;
use crate::read::word::name;
use crate::source::Problems;
use crate::typeset::{self, Picture};

const SIZES: Sizes = Sizes { normal: 20, small: 18, large: 32 };

/// Writes a document as OpenDocument text (`.odt`) on A4.
///
/// Drawings become pictures with their alternative text. Fails when one can't be drawn.
pub fn document(document: &Document) -> Result<Made, Problems> {
    let drawings: Vec<&Drawing> = document.blocks.iter().filter_map(drawing).collect();
    let page = Page::millimetres(210, 297, 25);
    let mut writer = DocumentWriter {
        draft: Draft::new(page, Dress::new(&document.house, SIZES)),
        heading: 0,
        pictures: typeset::pictures(&drawings, &document.language, &document.house)?.into_iter(),
        broken: false,
        own: document.house.own,
        head: Dress::new(&document.house, SIZES).own,
    };
    if let Some(logo) = typeset::logo(&document.house)? {
        let text = document.house.logo.as_ref().map_or("", |logo| &logo.text);
        writer.draft.paragraph(Style::of(Role::Body), |draft| picture(draft, logo, text));
    }
    writer.paragraph(Style::of(Role::Title), |draft| draft.words(&document.title, Look::Plain));
    if !document.subtitle.is_empty() {
        writer.paragraph(Style::of(Role::Subtitle), |draft| draft.words(&document.subtitle, Look::Plain));
    }
    let headings: Vec<&Heading> = document.blocks.iter().filter_map(heading).collect();
    for (index, block) in document.blocks.iter().enumerate() {
        writer.block(block, document.blocks.get(index + 1), &headings);
    }
    let edges = Edges { head: "", feet: &[&document.foot], page_of: &document.page_of };
    let about = About {
        title: document.title.clone(),
        description: document.description.clone(),
        language: document.language.clone(),
        date: document.date,
        custom: vec![(name::KIND.to_string(), document.kind.word().to_string())],
    };
    Ok(writer.draft.finish(&edges, &about)?.into())
}

fn drawing(block: &Block) -> Option<&Drawing> {
    match block {
        Block::Figure(figure) => Some(&figure.drawing),
        Block::Heading(_)
        | Block::Flow(_)
        | Block::Table(_)
        | Block::Note(_)
        | Block::Contents { .. }
        | Block::PageBreak => None,
    }
}

fn heading(block: &Block) -> Option<&Heading> {
    match block {
        Block::Heading(heading) => Some(heading),
        Block::Flow(_)
        | Block::Table(_)
        | Block::Figure(_)
        | Block::Note(_)
        | Block::Contents { .. }
        | Block::PageBreak => None,
    }
}

/// The words of a heading, with its code.
fn whole(heading: &Heading) -> String {
    format!("{} {}", heading.code, heading.text).trim().to_string()
}

/// The bookmark of a heading, by its number in the document from 0.
fn bookmark(number: usize) -> String {
    format!("kop_{number}")
}

/// The walk over the blocks.
struct DocumentWriter {
    draft: Draft,
    /// The number of headings so far.
    heading: usize,
    pictures: std::vec::IntoIter<Picture>,
    /// Whether the next paragraph starts a page.
    broken: bool,
    /// The colour of headings that belong to no part, when the house has one.
    own: Option<Color>,
    /// The colour behind heads of tables.
    head: Color,
}

impl DocumentWriter {
    /// Adds a paragraph, on a new page when one is due.
    fn paragraph(&mut self, style: Style, content: impl FnOnce(&mut Draft)) {
        let broken = std::mem::take(&mut self.broken);
        self.draft.paragraph(style.starting_a_page(broken), content);
    }

    fn block(&mut self, block: &Block, next: Option<&Block>, headings: &[&Heading]) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Flow(flow) => {
                // What is said about a table or a drawing stays with it.
                let leads = matches!(next, Some(Block::Table(_) | Block::Figure(_)));
                self::flow(&mut self.draft, flow, Within::Page, leads, std::mem::take(&mut self.broken));
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Note(note) => self.note(note),
            Block::Contents { title } => self.contents(title, headings),
            Block::PageBreak => self.broken = true,
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let role = match heading.level {
            Level::Chapter => Role::Heading1,
            Level::Section => Role::Heading2,
            Level::Part => Role::Heading3,
        };
        let name = bookmark(self.heading);
        self.heading += 1;
        self.paragraph(Style::of(role).colored(heading.color.or(self.own)), |draft| {
            draft.bookmarked(&name, |draft| draft.words(&whole(heading), Look::Plain));
        });
    }

    /// The list of contents: links and no page numbers, so that nothing in it gets stale.
    fn contents(&mut self, title: &str, headings: &[&Heading]) {
        self.draft.contents(title, |draft| {
            for (number, heading) in headings.iter().enumerate() {
                let role = match heading.level {
                    Level::Chapter => Role::Contents1,
                    Level::Section => Role::Contents2,
                    Level::Part => continue,
                };
                draft.paragraph(Style::of(role), |draft| draft.link(&bookmark(number), &whole(heading)));
            }
        });
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            let style = Style::of(Role::Caption).kept(true);
            self.paragraph(style, |draft| draft.words(&table.caption, Look::Plain));
        }
        let all: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
        let text_width = self.draft.page().text_width();
        let width = |share: u8| text_width * u32::from(share) / all.max(1);
        let widths: Vec<u32> = table.columns.iter().map(|column| width(column.share)).collect();
        let heads: Vec<String> = table.columns.iter().map(|column| column.head.clone()).collect();
        let grid = Grid { holds: &table.caption, color: self.head, widths: &widths, heads: &heads, whole: false };
        self.draft.table(&grid, |draft| {
            for row in &table.rows {
                draft.row(0, |draft| row.iter().for_each(|cell| self::cell(draft, cell)));
            }
        });
    }

    fn figure(&mut self, figure: &Figure) {
        let Some(drawn) = self.pictures.next() else { return };
        let kept = !figure.caption.is_empty();
        self.paragraph(Style::of(Role::Body).kept(kept), |draft| picture(draft, drawn, &figure.alt));
        if kept {
            self.paragraph(Style::of(Role::Caption), |draft| draft.words(&figure.caption, Look::Plain));
        }
    }

    fn note(&mut self, note: &Note) {
        self.paragraph(Style::of(Role::NoteTitle), |draft| draft.words(&note.title, Look::Plain));
        for part in &note.body {
            flow(&mut self.draft, part, Within::Note, false, false);
        }
    }
}

/// What text flows in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    Page,
    Cell,
    Note,
}

impl Within {
    /// The roles of its paragraphs, and of the items of its lists.
    fn roles(self) -> [Role; 2] {
        match self {
            Self::Page => [Role::Body, Role::Item],
            Self::Cell => [Role::Cell; 2],
            Self::Note => [Role::Note, Role::NoteItem],
        }
    }

    /// Its lists: those with bullets, and those that count.
    fn lists(self) -> [List; 2] {
        match self {
            Self::Page | Self::Cell => [List::Bullets, List::Steps],
            Self::Note => [List::NoteBullets, List::NoteSteps],
        }
    }
}

/// Adds text that flows. It may have to stay with what follows, and to start a page.
fn flow(draft: &mut Draft, flow: &Flow, within: Within, keep: bool, breaks: bool) {
    let [paragraph, item] = within.roles();
    let [bullets, steps] = within.lists();
    let (list, items) = match flow {
        Flow::Paragraph { text } => {
            let style = Style::of(paragraph).kept(keep).starting_a_page(breaks);
            return draft.paragraph(style, |draft| worded(draft, text));
        }
        Flow::Bullets { items } => (bullets, items),
        Flow::Steps { items } => (steps, items),
    };
    draft.list(list, |draft| {
        for (number, text) in items.iter().enumerate() {
            let style = Style::of(item).kept(keep).starting_a_page(breaks && number == 0);
            draft.item(style, |draft| worded(draft, text));
        }
    });
}

/// Adds a cell; programs want a paragraph in each.
fn cell(draft: &mut Draft, content: &[Flow]) {
    draft.cell(|draft| {
        if content.is_empty() {
            draft.paragraph(Style::of(Role::Cell), |_| {});
        }
        for part in content {
            flow(draft, part, Within::Cell, false, false);
        }
    });
}

fn worded(draft: &mut Draft, text: &Text) {
    for run in text {
        let look = match run.look {
            document::Look::Plain => Look::Plain,
            document::Look::Strong => Look::Strong,
            document::Look::Emphasis => Look::Emphasis,
            document::Look::Quiet => Look::Quiet,
        };
        draft.words(&run.text, look);
    }
}

/// Adds a picture, no wider than the text.
fn picture(draft: &mut Draft, Picture { png, width, height }: Picture, alt: &str) {
    // Twips to points.
    let room = f64::from(draft.page().text_width()) / 20.0;
    let scale = (room / width).min(1.0);
    draft.picture(png, [width * scale, height * scale], alt);
}
