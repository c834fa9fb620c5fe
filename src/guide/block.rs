//! The blocks of a guide's file, as blocks of a document.

use super::names::NamedRow;
use super::reader::GuideReader;
use crate::document::{Block, Cell, Column, Figure, Flow, Heading, Level, Note, Run, Table, typed};
use crate::messages::make as say;
use crate::source::{Entry, Mode, Reported};

#[derive(Clone, Copy)]
enum GuideBlock {
    Chapter,
    Section,
    Text,
    Steps,
    Box,
    Questions,
    Footnote,
    Table,
    Rows,
    Drawing,
    Contents,
    PageBreak,
}

const GUIDE_BLOCKS: [(&str, GuideBlock); 12] = [
    ("hoofdstuk", GuideBlock::Chapter),
    ("kop", GuideBlock::Section),
    ("tekst", GuideBlock::Text),
    ("stappen", GuideBlock::Steps),
    ("kader", GuideBlock::Box),
    ("vragen", GuideBlock::Questions),
    ("noot", GuideBlock::Footnote),
    ("tabel", GuideBlock::Table),
    ("rijen", GuideBlock::Rows),
    ("tekening", GuideBlock::Drawing),
    ("inhoud", GuideBlock::Contents),
    ("nieuwe_bladzijde", GuideBlock::PageBreak),
];

/// Reads a block of the file, which may become several.
pub(crate) fn blocks(reader: &GuideReader, entry: &mut Entry) -> Result<Vec<Block>, Reported> {
    Ok(match entry.keyword("soort", &GUIDE_BLOCKS)? {
        GuideBlock::Chapter => vec![chapter(reader, entry)?],
        GuideBlock::Section => vec![section(reader, entry)?],
        GuideBlock::Text => typed(&reader.text(entry, "tekst")).into_iter().map(Block::Flow).collect(),
        GuideBlock::Steps => {
            let items = reader.lines(entry, "items");
            vec![Block::Flow(Flow::Steps { items: items.into_iter().map(|item| vec![Run::plain(item)]).collect() })]
        }
        GuideBlock::Box => vec![note(reader, entry)],
        GuideBlock::Questions => vec![Block::Flow(questions(reader.names.line(entry, "rij")?))],
        GuideBlock::Footnote => {
            let group = reader.names.group(entry, "pad")?;
            vec![Block::Flow(Flow::plain(group.note.trim_start_matches(['*', ' '])))]
        }
        GuideBlock::Table => vec![Block::Table(table(reader, entry))],
        GuideBlock::Rows => vec![Block::Table(rows(reader, entry)?)],
        GuideBlock::Drawing => vec![Block::Figure(figure(reader, entry)?)],
        GuideBlock::Contents => vec![Block::Contents { title: reader.line(entry, "titel") }],
        GuideBlock::PageBreak => vec![Block::PageBreak],
    })
}

/// A chapter with a text of its own, or about a sheet.
fn chapter(reader: &GuideReader, entry: &mut Entry) -> Result<Block, Reported> {
    let (text, color) = if entry.has("vel") {
        let sheet = reader.names.sheet(entry, "vel")?;
        let text = match sheet.part.as_str() {
            "" => sheet.title.clone(),
            part => format!("{part}: {}", sheet.title),
        };
        (text, Some(sheet.color))
    } else {
        (reader.line(entry, "tekst"), None)
    };
    Ok(Block::Heading(Heading { level: Level::Chapter, text, code: String::new(), color }))
}

/// A section with a text of its own, or about a row.
fn section(reader: &GuideReader, entry: &mut Entry) -> Result<Block, Reported> {
    let (text, code, color) = if entry.has("rij") {
        let line = reader.names.line(entry, "rij")?;
        (line.full_name(), line.code.clone(), Some(line.color))
    } else {
        let text = reader.line(entry, "tekst");
        let color = if entry.has("vel") { Some(reader.names.sheet(entry, "vel")?.color) } else { None };
        (text, String::new(), color)
    };
    Ok(Block::Heading(Heading { level: Level::Section, text, code, color }))
}

fn note(reader: &GuideReader, entry: &mut Entry) -> Block {
    let title = reader.line(entry, "titel");
    let text = if entry.has("voorbeeld") {
        let path = entry.line("voorbeeld");
        reader.example(entry, "voorbeeld", &path)
    } else {
        reader.text(entry, "tekst")
    };
    Block::Note(Note { title, body: typed(&text) })
}

fn questions(line: &NamedRow) -> Flow {
    Flow::Bullets { items: line.questions.iter().map(|question| vec![Run::plain(*question)]).collect() }
}

fn figure(reader: &GuideReader, entry: &mut Entry) -> Result<Figure, Reported> {
    let drawings = reader.drawings.iter().map(|(id, figure)| (id.as_str(), figure));
    entry.one_of("tekening", drawings, say::no_drawing).cloned()
}

/// A table of the guide's own.
fn table(reader: &GuideReader, entry: &mut Entry) -> Table {
    let caption = reader.line(entry, "bijschrift");
    let columns = entry.entries("kolom", Mode::Required, |entry| Ok(column(reader, entry)));
    let rows = entry.entries("rij", Mode::Required, |entry| {
        let cells = reader.lines(entry, "cellen");
        if cells.len() != columns.len() {
            entry.wrong("cellen", say::cells_of_row(columns.len(), cells.len()));
        }
        Ok(cells.into_iter().map(|cell| vec![Flow::plain(cell)]).collect())
    });
    Table { caption, columns, rows }
}

fn column(reader: &GuideReader, entry: &mut Entry) -> Column {
    let head = reader.line(entry, "kop");
    // At most 20, so it fits.
    let share = u8::try_from(entry.number("deel", 1..=20)).unwrap_or(1);
    Column { head, share }
}

/// What a column shows of a row of the method.
#[derive(Clone, Copy)]
enum Shows {
    Name,
    Explanation,
    NameAndExplanation,
    NameAndQuestions,
    Questions,
    Example,
}

const SHOWS: [(&str, Shows); 6] = [
    ("naam", Shows::Name),
    ("uitleg", Shows::Explanation),
    ("naam_en_uitleg", Shows::NameAndExplanation),
    ("naam_en_vragen", Shows::NameAndQuestions),
    ("vragen", Shows::Questions),
    ("voorbeeld", Shows::Example),
];

#[derive(Clone, Copy, PartialEq)]
enum Order {
    Forward,
    Backward,
}

const ORDERS: [(&str, Order); 2] = [("vooruit", Order::Forward), ("terug", Order::Backward)];

/// A table of rows of the method.
fn rows(reader: &GuideReader, entry: &mut Entry) -> Result<Table, Reported> {
    let caption = reader.optional_line(entry, "bijschrift");
    let order = if entry.has("volgorde") { entry.keyword("volgorde", &ORDERS)? } else { Order::Forward };
    let group = reader.names.group(entry, "pad")?;
    let count = group.lines.len();
    let first = if entry.has("vanaf") { entry.number("vanaf", 1..=count) } else { 1 };
    let last = if entry.has("tot_en_met") { entry.number("tot_en_met", 1..=count) } else { count };
    let mut lines: Vec<&NamedRow> = group.lines.iter().take(last).skip(first.saturating_sub(1)).collect();
    if order == Order::Backward {
        lines.reverse();
    }
    let mut rows = vec![Vec::new(); lines.len()];
    let columns = entry.entries("kolom", Mode::Required, |entry| {
        let column = column(reader, entry);
        let field = entry.optional_line("veld");
        let shows = entry.keyword("toont", &SHOWS)?;
        for (row, line) in rows.iter_mut().zip(&lines) {
            row.push(cell(reader, entry, line, shows, &field));
        }
        Ok(column)
    });
    Ok(Table { caption, columns, rows })
}

fn cell(reader: &GuideReader, entry: &mut Entry, line: &NamedRow, shows: Shows, field: &str) -> Cell {
    match shows {
        Shows::Name => vec![name(line)],
        Shows::Explanation => vec![Flow::plain(line.explanation)],
        Shows::NameAndExplanation => {
            let explanation = (!line.explanation.is_empty()).then(|| Flow::plain(line.explanation));
            [name(line)].into_iter().chain(explanation).collect()
        }
        Shows::NameAndQuestions => {
            [name(line)].into_iter().chain(line.questions.iter().map(|question| Flow::plain(*question))).collect()
        }
        Shows::Questions => vec![questions(line)],
        Shows::Example => {
            let path = match field {
                "" => line.path.clone(),
                field => line.path.join(field),
            };
            typed(&reader.example(entry, "toont", path.as_str()))
        }
    }
}

/// The code and name of a row.
fn name(line: &NamedRow) -> Flow {
    let mut text = vec![Run::strong(format!("{} {}", line.code, line.name))];
    if !line.addition.is_empty() {
        text.push(Run::plain(format!(" ({})", line.addition)));
    }
    Flow::Paragraph { text }
}
