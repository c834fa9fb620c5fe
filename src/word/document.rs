//! Documents to read, as Word documents.

use docx_rs::{Paragraph, Run, Shading, SpecialIndentType, TableRow};

use super::draft::{Draft, Page, cell, link, paragraph, quiet, words};
use super::style::{Role, Sizes};
use super::{FileProperties, hexadecimal};
use crate::color::Color;
use crate::document::{Block, Document, Drawing, Figure, Flow, Heading, Level, Look, Note, Table, Text};
use crate::made::Made;
use crate::read::word::name;
use crate::source::Problems;
use crate::typeset::{self, Picture};

/// The colour of heads that belong to no part.
const HEAD: Color = Color { red: 0x22, green: 0x38, blue: 0x4F };

const SIZES: Sizes = Sizes { normal: 20, small: 18, large: 32 };

/// The indent of a note and of the items of lists in it, in twips.
const NOTE_INDENT: i32 = 227;
const ITEM_INDENT: i32 = 284;

/// Writes a document as Word document (`.docx`) on A4.
///
/// Drawings become pictures with their alternative text. Fails when one can't be drawn.
pub fn document(document: &Document) -> Result<Made, Problems> {
    let drawings: Vec<&Drawing> = document
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(&figure.drawing),
            Block::Heading(_)
            | Block::Flow(_)
            | Block::Table(_)
            | Block::Note(_)
            | Block::Contents { .. }
            | Block::PageBreak => None,
        })
        .collect();
    let page = Page::millimetres(210, 297, 25);
    let mut writer = DocumentWriter {
        draft: Draft::new(page, SIZES, &document.house, "", &[&document.foot], &document.page_of),
        headings: headings(document),
        heading: 0,
        pictures: typeset::pictures(&drawings, &document.language, &document.house)?.into_iter(),
        broken: false,
        own: document.house.own,
    };
    if let Some(Picture { png, width, height }) = typeset::logo(&document.house)? {
        let text = document.house.logo.as_ref().map_or("", |logo| &logo.text);
        let scale = (writer.room() / width).min(1.0);
        let picture = writer.draft.picture(png, width * scale, height * scale, text);
        writer.draft.push(paragraph(Role::Body).add_run(picture));
    }
    let title = words(&document.title);
    let title = match writer.own {
        Some(color) => title.color(hexadecimal(color)),
        None => title,
    };
    writer.draft.push(paragraph(Role::Title).add_run(title));
    if !document.subtitle.is_empty() {
        writer.draft.push(paragraph(Role::Subtitle).add_run(words(&document.subtitle)));
    }
    for (index, block) in document.blocks.iter().enumerate() {
        writer.block(block, document.blocks.get(index + 1));
    }
    let bytes = writer.draft.finish(&FileProperties {
        title: document.title.clone(),
        description: document.description.clone(),
        language: document.language.clone(),
        date: document.date,
        custom: vec![(name::KIND.to_string(), document.kind.word().to_string())],
    })?;
    Ok(bytes.into())
}

/// The headings that a list of contents shows: their levels and words.
fn headings(document: &Document) -> Vec<(Level, String)> {
    let heading = |block: &Block| match block {
        Block::Heading(heading) => Some((heading.level, whole(heading))),
        Block::Flow(_)
        | Block::Table(_)
        | Block::Figure(_)
        | Block::Note(_)
        | Block::Contents { .. }
        | Block::PageBreak => None,
    };
    document.blocks.iter().filter_map(heading).collect()
}

/// The words of a heading, with its code.
fn whole(heading: &Heading) -> String {
    format!("{} {}", heading.code, heading.text).trim().to_string()
}

fn bookmark(number: usize) -> String {
    format!("kop_{number}")
}

/// The walk over the blocks.
struct DocumentWriter {
    draft: Draft,
    headings: Vec<(Level, String)>,
    /// The number of headings so far.
    heading: usize,
    pictures: std::vec::IntoIter<Picture>,
    /// Whether the next paragraph starts a page.
    broken: bool,
    /// The colour of what belongs to no part, when the house has one.
    own: Option<Color>,
}

impl DocumentWriter {
    fn push(&mut self, paragraph: Paragraph) {
        let broken = std::mem::take(&mut self.broken);
        self.draft.push(if broken { paragraph.page_break_before(true) } else { paragraph });
    }

    fn block(&mut self, block: &Block, next: Option<&Block>) {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Flow(flow) => {
                // What is said about a table or a drawing stays with it.
                let leads = matches!(next, Some(Block::Table(_) | Block::Figure(_)));
                for paragraph in self.flow(flow, Role::Body) {
                    self.push(paragraph.keep_next(leads));
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Note(note) => self.note(note),
            Block::Contents { title } => self.contents(title),
            Block::PageBreak => self.broken = true,
        }
    }

    fn heading(&mut self, heading: &Heading) {
        let role = match heading.level {
            Level::Chapter => Role::Heading1,
            Level::Section => Role::Heading2,
            Level::Part => Role::Heading3,
        };
        let run = words(&whole(heading));
        let run = match heading.color.or(self.own) {
            Some(color) => run.color(hexadecimal(color)),
            None => run,
        };
        let name = bookmark(self.heading);
        self.heading += 1;
        let paragraph = self.draft.bookmarked(&name, paragraph(role), vec![run]);
        self.push(paragraph);
    }

    /// The list of contents: links and no page numbers, so that nothing in it gets stale.
    fn contents(&mut self, title: &str) {
        self.push(paragraph(Role::ContentsTitle).add_run(words(title)));
        for (number, (level, words)) in self.headings.clone().iter().enumerate() {
            let role = match level {
                Level::Chapter => Role::Contents1,
                Level::Section => Role::Contents2,
                Level::Part => continue,
            };
            self.push(paragraph(role).add_hyperlink(link(&bookmark(number), words)));
        }
    }

    fn flow(&mut self, flow: &Flow, role: Role) -> Vec<Paragraph> {
        match flow {
            Flow::Paragraph { text } => vec![worded(paragraph(role), text)],
            Flow::Bullets { items } => {
                let item = |text| worded(indented(self.draft.bullet(item_role(role)), role), text);
                items.iter().map(item).collect()
            }
            Flow::Steps { items } => {
                let list = self.draft.steps();
                let item = |text| worded(indented(Draft::step(list, item_role(role)), role), text);
                items.iter().map(item).collect()
            }
        }
    }

    fn table(&mut self, table: &Table) {
        if !table.caption.is_empty() {
            self.push(paragraph(Role::Caption).keep_next(true).add_run(words(&table.caption)));
        }
        let all: u32 = table.columns.iter().map(|column| u32::from(column.share)).sum();
        let text_width = self.draft.page().text_width();
        let width = |share: u8| text_width * u32::from(share) / all.max(1);
        let widths: Vec<u32> = table.columns.iter().map(|column| width(column.share)).collect();
        let heads = table.columns.iter().zip(&widths).map(|(column, width)| {
            cell(*width, [paragraph(Role::Head).add_run(words(&column.head).color("FFFFFF"))])
                .shading(Shading::new().fill(hexadecimal(self.own.unwrap_or(HEAD))))
        });
        let mut rows = vec![TableRow::new(heads.collect())];
        for row in &table.rows {
            let mut cells = Vec::new();
            for (flows, width) in row.iter().zip(&widths) {
                let mut content = Vec::new();
                for flow in flows {
                    content.extend(self.flow(flow, Role::Cell));
                }
                // A cell without a paragraph is damage.
                if content.is_empty() {
                    content.push(paragraph(Role::Cell));
                }
                cells.push(cell(*width, content));
            }
            rows.push(TableRow::new(cells));
        }
        self.draft.table(&table.caption, &widths, rows);
        // Word joins tables that follow each other.
        self.draft.push(paragraph(Role::Guidance));
    }

    /// The width of the text, in points.
    fn room(&self) -> f64 {
        // Twips to points.
        f64::from(self.draft.page().text_width()) / 20.0
    }

    fn figure(&mut self, figure: &Figure) {
        let Some(Picture { png, width, height }) = self.pictures.next() else { return };
        let scale = (self.room() / width).min(1.0);
        let picture = self.draft.picture(png, width * scale, height * scale, &figure.alt);
        let kept = !figure.caption.is_empty();
        self.push(paragraph(Role::Body).keep_next(kept).add_run(picture));
        if kept {
            self.push(paragraph(Role::Caption).add_run(words(&figure.caption)));
        }
    }

    fn note(&mut self, note: &Note) {
        self.push(paragraph(Role::NoteTitle).add_run(words(&note.title)));
        for flow in &note.body {
            for paragraph in self.flow(flow, Role::Note) {
                self.push(paragraph);
            }
        }
    }
}

/// The style of an item of a list among paragraphs of a style.
fn item_role(role: Role) -> Role {
    if matches!(role, Role::Note | Role::Cell) { role } else { Role::Item }
}

/// Indents the item of a list in a note such that the line beside the note stays straight.
fn indented(item: Paragraph, role: Role) -> Paragraph {
    if role == Role::Note {
        let hanging = SpecialIndentType::Hanging(ITEM_INDENT);
        item.indent(Some(NOTE_INDENT + ITEM_INDENT), Some(hanging), None, None)
    } else {
        item
    }
}

fn worded(paragraph: Paragraph, text: &Text) -> Paragraph {
    text.iter().fold(paragraph, |paragraph, run| paragraph.add_run(run_of(run)))
}

fn run_of(run: &crate::document::Run) -> Run {
    match run.look {
        Look::Plain => words(&run.text),
        Look::Strong => words(&run.text).bold(),
        Look::Emphasis => words(&run.text).italic(),
        Look::Quiet => quiet(&run.text),
    }
}
