//! Documents to read, as Word documents.

use std::collections::BTreeMap;

use docx_rs::{Hyperlink, Paragraph, TableRow};

use super::Template;
use super::draft::{Draft, cell, code, field_end, field_start, link, looking, paragraph, reference, words};
use super::page::Page;
use super::style::{Dress, Mark, Role, Tone, Within};
use crate::document::{Block, Document, Figure, Flow, Heading, Level, Note, Standing, Table, Text, Tie};
use crate::made::Made;
use crate::office::{Edges, FileProperties, Picture, Sizes, drawn, logo};
use crate::read::word::name;
use crate::source::Problems;
use crate::typeset;

const SIZES: Sizes = Sizes { normal: 20, small: 18, large: 32 };

/// Where the numbers in the names of bookmarks start: those that Word makes itself have nine digits too.
const FIRST_BOOKMARK: usize = 100_000_001;

/// Writes a document as Word document (`.docx`) on A4.
///
/// Drawings become pictures with their alternative text. In the styles of the house's own template, when it has one;
/// warns of what that lacks. Fails when a drawing can't be drawn, or the template can't be used.
pub fn document(document: &Document) -> Result<Made, Problems> {
    let document = &document.prepared();
    let page = Page::millimetres(210, 297, 25, 25);
    let margins = Edges {
        head: &document.running,
        logo: None,
        head_first: false,
        feet: &[&document.foot],
        page_of: &document.page_of,
    };
    let dress = Dress::new(&document.house, SIZES, false);
    let template = document.house.template.as_ref();
    let template =
        template.map(|file| Template::load(file.bytes(), &document.house.styles, &document.lexicon)).transpose()?;
    let (template, warnings) = template.unzip();
    let font = template.as_ref().and_then(Template::font).unwrap_or_else(|| dress.font.clone());
    let pictures = typeset::pictures(&document.drawings(), &document.language, &document.house, &font, false)?;
    let pictures = pictures.into_iter().map(|picture| drawn(picture, String::new())).collect::<Vec<_>>().into_iter();
    // What stands at the foot of our pages has its place in the text when the template has a foot of its own.
    let foot = template.as_ref().is_some_and(Template::has_margins).then_some(&document.foot);
    let mut writer = DocumentWriter {
        draft: Draft::new(page, dress, template, margins),
        headings: document.headings().map(|heading| (heading.level, heading.whole())).collect(),
        heading: 0,
        label: 0,
        codes: BTreeMap::new(),
        pictures,
        broken: false,
    };
    if let Some(logo) = logo(&document.house)? {
        let run = writer.draft.picture(logo);
        writer.draft.push(paragraph(Role::Body).add_run(run));
    }
    // Who finds their way by headings finds one in every document.
    let title = if writer.headings.is_empty() { Role::Heading1 } else { Role::Title };
    writer.draft.push(paragraph(title).add_run(words(&document.title)));
    if !document.subtitle.is_empty() {
        writer.draft.push(paragraph(Role::Subtitle).add_run(words(&document.subtitle)));
    }
    for (index, (standing, kept)) in document.standings().iter().zip(document.kept()).enumerate() {
        writer.block(&document.blocks[index], standing, kept, document.blocks.get(index + 1));
    }
    if let Some(foot) = foot {
        writer.push(paragraph(Role::Guidance).add_run(words(foot)));
    }
    let form = writer.draft.finish(FileProperties {
        title: document.title.clone(),
        description: document.description.clone(),
        language: document.language.clone(),
        wording: document.wording.clone(),
        date: document.date,
        custom: vec![(name::KIND.to_string(), document.wording.kind(document.kind).to_string())],
    })?;
    Ok(Made { bytes: form.bytes, warnings: warnings.unwrap_or_default() })
}

/// The bookmark of a heading, by its number: as those are called that Word makes for lists of contents.
fn bookmark(number: usize) -> String {
    format!("_Toc{}", FIRST_BOOKMARK + number)
}

/// The walk over the blocks.
struct DocumentWriter {
    draft: Draft,
    headings: Vec<(Level, String)>,
    /// The number of headings so far.
    heading: usize,
    /// The number of labels of tables and figures so far.
    label: usize,
    /// The bookmarks of rows, by their code.
    codes: BTreeMap<String, String>,
    pictures: std::vec::IntoIter<Picture>,
    /// Whether the next paragraph starts a page.
    broken: bool,
}

impl DocumentWriter {
    fn push(&mut self, paragraph: Paragraph) {
        let broken = std::mem::take(&mut self.broken);
        self.draft.push(if broken { paragraph.page_break_before(true) } else { paragraph });
    }

    fn block(&mut self, block: &Block, standing: &Standing, kept: bool, next: Option<&Block>) {
        match block {
            Block::Heading(heading) => self.heading(heading, standing),
            Block::Flow(flow) => {
                for paragraph in self.flow(flow, Role::Body, Within::Text) {
                    self.push(if kept { paragraph.keep_next(true) } else { paragraph });
                }
            }
            Block::Table(table) => {
                self.table(table, standing);
                self.gap(next);
            }
            Block::Figure(figure) => self.figure(figure, standing),
            Block::Note(note) => {
                self.note(note);
                self.gap(next);
            }
            Block::Contents { title } => self.contents(title),
            Block::PageBreak => self.broken = true,
        }
    }

    fn heading(&mut self, heading: &Heading, standing: &Standing) {
        let role = match heading.level {
            Level::Chapter => Role::Heading1,
            Level::Section => Role::Heading2,
            Level::Part => Role::Heading3,
        };
        let mut runs = Vec::new();
        if !heading.code.is_empty() {
            let tone = heading.color.map_or(Tone::OWN, |color| self.draft.tone(color));
            runs.extend([code(tone, &heading.code), words(" ")]);
        }
        runs.push(words(&heading.text));
        let anchor = match standing {
            Standing::Anchor => Some(self.code_bookmark(&heading.code)),
            Standing::Plain | Standing::Numbered { .. } => None,
        };
        let names = std::iter::once(bookmark(self.heading)).chain(anchor);
        self.heading += 1;
        let paragraph = self.draft.bookmarked_as(names, paragraph(role), runs);
        self.push(paragraph);
    }

    /// The bookmark of the row with a code.
    fn code_bookmark(&mut self, code: &str) -> String {
        let next = self.codes.len() + 1;
        self.codes.entry(code.to_string()).or_insert_with(|| format!("row_{next}")).clone()
    }

    /// The list of contents: a field, whose result are links without page numbers, so that nothing in it is stale
    /// until somebody asks Word for it anew (17.16.5.68).
    fn contents(&mut self, title: &str) {
        self.push(paragraph(Role::ContentsTitle).add_run(words(title)));
        let entry = |(number, (level, words)): (usize, &(Level, String))| {
            let role = match level {
                Level::Chapter => Role::Contents1,
                Level::Section => Role::Contents2,
                Level::Part => return None,
            };
            Some((role, link(&bookmark(number), vec![super::draft::words(words)])))
        };
        let entries: Vec<(Role, Hyperlink)> = self.headings.iter().enumerate().filter_map(entry).collect();
        let last = entries.len().saturating_sub(1);
        for (index, (role, link)) in entries.into_iter().enumerate() {
            let mut line = paragraph(role);
            if index == 0 {
                line = field_start(r#"TOC \o "1-2" \h \z \u"#).into_iter().fold(line, Paragraph::add_run);
            }
            line = line.add_hyperlink(link);
            self.push(if index == last { line.add_run(field_end()) } else { line });
        }
    }

    /// The caption of a table or a figure: its label, whose number Word counts (17.16.5.56), and its words.
    fn caption(&mut self, words: &str, standing: &Standing) -> Paragraph {
        let line = paragraph(Role::Caption);
        let Standing::Numbered { word, number } = standing else { return line.add_run(super::draft::words(words)) };
        let name = format!("_Ref{}", FIRST_BOOKMARK + self.label);
        self.label += 1;
        // The name of what is counted has no spaces.
        let counted: String = word.chars().filter(|c| c.is_alphanumeric()).collect();
        let mut runs = vec![super::draft::words(&format!("{word} "))];
        runs.extend(field_start(&format!(r"SEQ {counted} \* ARABIC")));
        runs.extend([super::draft::words(&number.to_string()), field_end()]);
        let line = self.draft.bookmarked(&name, line, runs);
        line.add_run(super::draft::words(&format!(". {words}")))
    }

    fn flow(&mut self, flow: &Flow, role: Role, within: Within) -> Vec<Paragraph> {
        match flow {
            Flow::Paragraph { text } => vec![self.worded(paragraph(role), text)],
            Flow::Bullets { items } => {
                let item = |text| self.worded(paragraph(Role::Item(within, Mark::Bullet)), text);
                items.iter().map(item).collect()
            }
            Flow::Steps { items } => {
                let list = self.draft.steps(within);
                items.iter().map(|text| self.worded(Draft::step(list), text)).collect()
            }
        }
    }

    fn worded(&mut self, paragraph: Paragraph, text: &Text) -> Paragraph {
        text.iter().fold(paragraph, |paragraph, run| match &run.tie {
            None => paragraph.add_run(looking(run.look, &run.text)),
            Some(Tie::Link(code)) => paragraph.add_hyperlink(reference(&self.code_bookmark(code), &run.text)),
            Some(Tie::Anchor(code)) => {
                let name = self.code_bookmark(code);
                self.draft.bookmarked(&name, paragraph, vec![looking(run.look, &run.text)])
            }
        })
    }

    fn table(&mut self, table: &Table, standing: &Standing) {
        if !table.caption.is_empty() {
            let caption = self.caption(&table.caption, standing).keep_next(true);
            self.push(caption);
        }
        let widths = table.widths(self.draft.page().text_width());
        let heads = table.columns.iter().zip(&widths);
        let heads = heads.map(|(column, width)| cell(*width, [paragraph(Role::Head).add_run(words(&column.head))]));
        let mut rows = vec![TableRow::new(heads.collect())];
        let kept = table.kept_rows();
        for (row, kept) in table.rows.iter().zip(kept) {
            let mut cells = Vec::new();
            for (flows, width) in row.iter().zip(&widths) {
                let mut content = Vec::new();
                for flow in flows {
                    content.extend(self.flow(flow, Role::Cell, Within::Cell));
                }
                // A cell without a paragraph is damage.
                if content.is_empty() {
                    content.push(paragraph(Role::Cell));
                }
                let keep = |paragraph: Paragraph| if kept { paragraph.keep_next(true) } else { paragraph };
                cells.push(cell(*width, content.into_iter().map(keep)));
            }
            rows.push(TableRow::new(cells));
        }
        self.draft.table(&table.caption, Tone::OWN, &widths, rows);
    }

    fn figure(&mut self, figure: &Figure, standing: &Standing) {
        let Some(picture) = self.pictures.next() else { return };
        let picture = self.draft.picture(Picture { alt: figure.alt.clone(), ..picture });
        let role = if figure.caption.is_empty() { Role::Body } else { Role::Picture };
        self.push(paragraph(role).add_run(picture));
        if !figure.caption.is_empty() {
            let caption = self.caption(&figure.caption, standing);
            self.push(caption);
        }
    }

    fn note(&mut self, note: &Note) {
        self.push(paragraph(Role::NoteTitle).add_run(words(&note.title)));
        for flow in &note.body {
            for paragraph in self.flow(flow, Role::Note, Within::Note) {
                self.push(paragraph);
            }
        }
    }

    /// The room below a table or a box. What starts a page needs none, and there it may make a page of its own.
    fn gap(&mut self, next: Option<&Block>) {
        if !matches!(next, Some(Block::PageBreak)) {
            self.draft.push(paragraph(Role::Gap));
        }
    }
}
