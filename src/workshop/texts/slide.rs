//! Slides as their file has them: what is shown, and what to say.

use super::statement::{Statement, sheet_color};
use super::template::template;
use crate::color::Color;
use crate::document::{Block, Column, Flow, Run, Table, typed};
use crate::guide::{self, GuideReader};
use crate::messages::make as say;
use crate::method::Path;
use crate::source::{Entry, Mode, Reported};

/// The slides of a session.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Slides {
    pub description: String,
    pub notes_title: String,
    pub notes_description: String,
    /// How a slide is called in the notes, with the places `{nummer}` and `{titel}`.
    pub name: String,
    /// The foot of a slide, with the places `{nummer}` and `{totaal}`.
    pub number_of: String,
    /// The title of a slide that is one of a few, with the places `{titel}`, `{nummer}` and `{totaal}`.
    pub one_of_few: String,
    pub slides: Vec<Slide>,
}

/// One slide.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Slide {
    /// Empty where the content gives it.
    pub title: String,
    /// That of the part it belongs to; none for that of documents.
    pub color: Option<Color>,
    pub content: SlideContent,
    /// What to say and do.
    pub notes: Vec<Flow>,
}

/// What a slide shows.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum SlideContent {
    Title {
        subtitle: String,
    },
    Blocks(Vec<Block>),
    /// What the pilot's people wrote in a field; left out when they wrote nothing.
    Pilot(Path),
    Part {
        part: String,
        questions: Vec<String>,
    },
    Statement(Statement),
    /// How opinions spread over the rows of a sheet; left out when nobody chose anything.
    Spread {
        sheet: String,
    },
    /// A sheet to work on.
    Work {
        sheet: String,
        steps: Vec<String>,
    },
    /// The questions to close with.
    Closing,
}

#[derive(Clone, Copy)]
enum SlideKind {
    Title,
    Blocks,
    Pilot,
    Parts,
    Part,
    Statement,
    Spread,
    Work,
    Closing,
}

const SLIDE_KINDS: [(&str, SlideKind); 9] = [
    ("titel", SlideKind::Title),
    ("inhoud", SlideKind::Blocks),
    ("pilot", SlideKind::Pilot),
    ("onderdelen", SlideKind::Parts),
    ("onderdeel", SlideKind::Part),
    ("stelling", SlideKind::Statement),
    ("verdeling", SlideKind::Spread),
    ("werkvel", SlideKind::Work),
    ("slot", SlideKind::Closing),
];

/// The parts of the method with their questions.
pub(super) struct SlideParts {
    parts: Vec<SheetPart>,
}

/// A part, and the sheet that it is about.
struct SheetPart {
    sheet: String,
    part: String,
    title: String,
    color: Color,
    questions: Vec<String>,
}

impl SlideParts {
    pub(super) fn read(reader: &GuideReader, entry: &mut Entry) -> Self {
        let parts = entry.entries("onderdeel", Mode::Required, |entry| {
            let questions = reader.lines(entry, "vragen");
            let sheet = reader.names.sheet(entry, "vel")?;
            Ok(SheetPart {
                sheet: sheet.id.clone(),
                part: sheet.part.clone(),
                title: sheet.title.clone(),
                color: sheet.color,
                questions,
            })
        });
        Self { parts }
    }

    fn table(&self, heads: [String; 2]) -> Table {
        let row = |part: &SheetPart| {
            let above = (!part.part.is_empty()).then(|| Run::plain(format!("{}\n", part.part)));
            let name = above.into_iter().chain([Run::strong(&part.title)]).collect();
            vec![vec![Flow::Paragraph { text: name }], vec![bullets(&part.questions)]]
        };
        let columns = heads.into_iter().zip([2, 3]).map(|(head, share)| Column { head, share });
        Table { caption: String::new(), columns: columns.collect(), rows: self.parts.iter().map(row).collect() }
    }
}

fn bullets(items: &[String]) -> Flow {
    Flow::Bullets { items: items.iter().map(|item| vec![Run::plain(item)]).collect() }
}

/// Reads the slides.
pub(super) fn slides(
    reader: &GuideReader,
    entry: &mut Entry,
    parts: &SlideParts,
    statements: &[Statement],
    work: &str,
) -> Slides {
    let heads = ["onderdeel_kop", "vragen_kop"].map(|key| reader.line(entry, key));
    let context = SlideContext { reader, parts, heads, statements, work };
    Slides {
        description: reader.line(entry, "omschrijving"),
        notes_title: reader.line(entry, "notities_titel"),
        notes_description: reader.line(entry, "notities_omschrijving"),
        name: template(entry, "notities_kop", &["nummer", "titel"]),
        number_of: template(entry, "dia_van", &["nummer", "totaal"]),
        one_of_few: template(entry, "deel_van", &["titel", "nummer", "totaal"]),
        slides: entry.entries("dia", Mode::Required, |entry| context.slide(entry)),
    }
}

/// What slides refer to.
struct SlideContext<'a, 'm> {
    reader: &'a GuideReader<'m>,
    parts: &'a SlideParts,
    heads: [String; 2],
    statements: &'a [Statement],
    work: &'a str,
}

impl SlideContext<'_, '_> {
    fn slide(&self, entry: &mut Entry) -> Result<Slide, Reported> {
        let reader = self.reader;
        let kind = entry.keyword("soort", &SLIDE_KINDS)?;
        let notes = typed(&reader.text(entry, "notities"));
        let (title, color, content) = match kind {
            SlideKind::Title => {
                (String::new(), None, SlideContent::Title { subtitle: reader.line(entry, "ondertitel") })
            }
            SlideKind::Blocks => {
                let title = reader.line(entry, "titel");
                let color = if entry.has("vel") { Some(sheet_color(reader, entry)?) } else { None };
                let blocks = entry.entries("blok", Mode::Required, |entry| guide::blocks(reader, entry));
                (title, color, SlideContent::Blocks(blocks.into_iter().flatten().collect()))
            }
            SlideKind::Pilot => (reader.line(entry, "titel"), None, SlideContent::Pilot(reader.field(entry, "pad"))),
            SlideKind::Parts => {
                let table = self.parts.table(self.heads.clone());
                (reader.line(entry, "titel"), None, SlideContent::Blocks(vec![Block::Table(table)]))
            }
            SlideKind::Part => {
                let part = self.part(entry)?;
                let content = SlideContent::Part { part: part.part.clone(), questions: part.questions.clone() };
                (part.title.clone(), Some(part.color), content)
            }
            SlideKind::Statement => {
                let statement = self.statement(entry)?;
                (String::new(), Some(statement.color), SlideContent::Statement(statement.clone()))
            }
            SlideKind::Spread => {
                let sheet = reader.names.sheet(entry, "vel")?;
                let content = SlideContent::Spread { sheet: sheet.id.clone() };
                (reader.line(entry, "titel"), Some(sheet.color), content)
            }
            SlideKind::Work => {
                let steps = reader.lines(entry, "stappen");
                let sheet = reader.names.sheet(entry, "vel")?;
                let title = self.work.replace("{vel}", &sheet.title);
                (title, Some(sheet.color), SlideContent::Work { sheet: sheet.id.clone(), steps })
            }
            SlideKind::Closing => (reader.line(entry, "titel"), None, SlideContent::Closing),
        };
        Ok(Slide { title, color, content, notes })
    }

    fn part(&self, entry: &mut Entry) -> Result<&SheetPart, Reported> {
        let sheet = &self.reader.names.sheet(entry, "vel")?.id;
        let found = self.parts.parts.iter().find(|part| part.sheet == *sheet);
        found.ok_or_else(|| entry.wrong("vel", say::no_part_for_sheet(sheet)))
    }

    fn statement(&self, entry: &mut Entry) -> Result<&Statement, Reported> {
        let statements = self.statements.iter().map(|statement| (statement.id.as_str(), statement));
        entry.one_of("stelling", statements, say::no_statement)
    }
}
