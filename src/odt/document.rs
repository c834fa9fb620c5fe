//! Documents to read, as OpenDocument texts.

use super::draft::Draft;
use super::look::Look;
use super::page::Page;
use super::role::{Role, Style};
use super::table::Grid;
use super::text::{Codes, Within, flow};
use crate::color::Color;
use crate::document::{Block, Document, Figure, Heading, Level, Note, Standing, Table};
use crate::made::Made;
use crate::office::{self, Edges, FileProperties, Picture, Sizes};
use crate::opendocument::Dress;
use crate::read::word::name;
use crate::source::Problems;
use crate::typeset;

const SIZES: Sizes = Sizes { normal: 20, small: 18, large: 32 };

/// How many entries of the list of contents stay with its title.
const KEPT_ENTRIES: usize = 4;

/// Writes a document as OpenDocument text (`.odt`) on A4.
///
/// Drawings become pictures with their alternative text. Fails when one can't be drawn.
pub fn document(document: &Document) -> Result<Made, Problems> {
    let dress = Dress::new(&document.house, SIZES, false);
    let pictures = typeset::pictures(&document.drawings(), &document.language, &document.house, &dress.font, false)?;
    let document = &document.prepared();
    let page = Page::millimetres(210, 297, 25, 25);
    let mut writer = DocumentWriter {
        head: dress.own,
        draft: Draft::new(page, dress, &document.wording),
        heading: 0,
        codes: Codes::default(),
        pictures: pictures.into_iter(),
        broken: false,
    };
    if let Some(logo) = typeset::logo(&document.house)? {
        let text = document.house.logo.as_ref().map_or("", |logo| &logo.text);
        writer.paragraph(Style::of(Role::Body), |draft, _| draft.picture(drawn(logo, text, page)));
    }
    let headings: Vec<&Heading> = document.headings().collect();
    // Who finds their way by headings finds one in every document.
    let title = if headings.is_empty() { Role::Heading1 } else { Role::Title };
    writer.paragraph(Style::of(title), |draft, _| draft.words(&document.title, Look::Plain));
    if !document.subtitle.is_empty() {
        writer.paragraph(Style::of(Role::Subtitle), |draft, _| draft.words(&document.subtitle, Look::Plain));
    }
    let standings = document.standings();
    for ((block, standing), kept) in document.blocks.iter().zip(&standings).zip(document.kept()) {
        writer.block(block, standing, kept, &headings);
    }
    let feet = [document.foot.as_str()];
    let edges =
        Edges { head: &document.running, logo: None, head_first: false, feet: &feet, page_of: &document.page_of };
    let about = FileProperties {
        title: document.title.clone(),
        description: document.description.clone(),
        language: document.language.clone(),
        wording: document.wording.clone(),
        date: document.date,
        custom: vec![(name::KIND.to_string(), document.wording.kind(document.kind).to_string())],
    };
    Ok(writer.draft.finish(&edges, about)?.bytes.into())
}

/// What Typst drew, no wider than the text of a page.
fn drawn(picture: typeset::Picture, alt: &str, page: Page) -> Picture {
    office::drawn(picture, alt.to_string()).within(page.points(), f64::INFINITY)
}

/// The bookmark of a heading, by its number in the document from 0.
fn bookmark(number: usize) -> String {
    format!("heading_{number}")
}

/// The walk over the blocks.
struct DocumentWriter {
    draft: Draft,
    /// The number of headings so far.
    heading: usize,
    codes: Codes,
    pictures: std::vec::IntoIter<typeset::Picture>,
    /// Whether the next paragraph starts a page.
    broken: bool,
    /// The colour behind heads of tables.
    head: Color,
}

impl DocumentWriter {
    /// Adds a paragraph, on a new page when one is due.
    fn paragraph(&mut self, style: Style, content: impl FnOnce(&mut Draft, &mut Codes)) {
        let broken = std::mem::take(&mut self.broken);
        self.draft.paragraph(style.starting_a_page(broken), |draft| content(draft, &mut self.codes));
    }

    fn block(&mut self, block: &Block, standing: &Standing, kept: bool, headings: &[&Heading]) {
        match block {
            Block::Heading(heading) => self.heading(heading, standing),
            Block::Flow(text) => {
                let breaks = std::mem::take(&mut self.broken);
                flow(&mut self.draft, &mut self.codes, text, Within::Page { kept, breaks });
            }
            Block::Table(table) => self.table(table, standing),
            Block::Figure(figure) => self.figure(figure, standing),
            Block::Note(note) => self.note(note),
            Block::Contents { title } => self.contents(title, headings),
            Block::PageBreak => self.broken = true,
        }
    }

    fn heading(&mut self, heading: &Heading, standing: &Standing) {
        let role = match heading.level {
            Level::Chapter => Role::Heading1,
            Level::Section => Role::Heading2,
            Level::Part => Role::Heading3,
        };
        let name = bookmark(self.heading);
        self.heading += 1;
        let look = heading.color.map_or(Look::Plain, Look::Colored);
        self.paragraph(Style::of(role), |draft, codes| {
            draft.bookmarked(&name, |draft| {
                match standing {
                    Standing::Anchor => {
                        let row = codes.bookmark(&heading.code);
                        draft.bookmarked(&row, |draft| draft.words(&heading.code, look));
                    }
                    Standing::Plain | Standing::Numbered { .. } => draft.words(&heading.code, look),
                }
                let gap = if heading.code.is_empty() { "" } else { " " };
                draft.words(&format!("{gap}{}", heading.text), Look::Plain);
            });
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
                // No line of it stands alone at the foot of a page.
                let style = Style::of(role).kept(number < KEPT_ENTRIES);
                draft.paragraph(style, |draft| draft.link(&bookmark(number), &heading.whole(), Look::Link));
            }
        });
    }

    /// The caption of a table or a figure: its label, whose number programs count, and its words.
    fn caption(&mut self, words: &str, standing: &Standing, keep: bool) {
        self.paragraph(Style::of(Role::Caption).kept(keep), |draft, _| {
            if let Standing::Numbered { word, number } = standing {
                draft.words(&format!("{word} "), Look::Plain);
                draft.counted(word, *number);
                draft.words(". ", Look::Plain);
            }
            draft.words(words, Look::Plain);
        });
    }

    fn table(&mut self, table: &Table, standing: &Standing) {
        if !table.caption.is_empty() {
            self.caption(&table.caption, standing, true);
        }
        let widths = table.widths(self.draft.page().text_width());
        let heads: Vec<String> = table.columns.iter().map(|column| column.head.clone()).collect();
        let grid =
            Grid { holds: &table.caption, color: self.head, widths: &widths, heads: &heads, whole: table.whole() };
        let Self { draft, codes, .. } = self;
        draft.table(&grid, |draft| {
            for row in &table.rows {
                draft.row(0, |draft| {
                    for content in row {
                        draft.cell(|draft| {
                            // Programs want a paragraph in each cell.
                            if content.is_empty() {
                                draft.paragraph(Style::of(Role::Cell), |_| {});
                            }
                            for part in content {
                                flow(draft, codes, part, Within::Cell);
                            }
                        });
                    }
                });
            }
        });
    }

    fn figure(&mut self, figure: &Figure, standing: &Standing) {
        let Some(picture) = self.pictures.next() else { return };
        let picture = drawn(picture, &figure.alt, self.draft.page());
        let role = if figure.caption.is_empty() { Role::Body } else { Role::Picture };
        self.paragraph(Style::of(role), |draft, _| draft.picture(picture));
        if !figure.caption.is_empty() {
            self.caption(&figure.caption, standing, false);
        }
    }

    fn note(&mut self, note: &Note) {
        self.paragraph(Style::of(Role::NoteTitle), |draft, _| draft.words(&note.title, Look::Plain));
        for part in &note.body {
            flow(&mut self.draft, &mut self.codes, part, Within::Note);
        }
    }
}
