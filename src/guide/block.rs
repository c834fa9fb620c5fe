//! The blocks of a guide's file, as blocks of a document.

use super::load::Reader;
use super::names::Line;
use crate::document::{Block, Cell, Column, Flow, Heading, Level, Note, Run, Table, typed};
use crate::source::{Entry, Mode};
use crate::source::{Problem, suggest};

#[derive(Clone, Copy)]
enum Kind {
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

const KINDS: [(&str, Kind); 12] = [
    ("hoofdstuk", Kind::Chapter),
    ("kop", Kind::Section),
    ("tekst", Kind::Text),
    ("stappen", Kind::Steps),
    ("kader", Kind::Box),
    ("vragen", Kind::Questions),
    ("noot", Kind::Footnote),
    ("tabel", Kind::Table),
    ("rijen", Kind::Rows),
    ("tekening", Kind::Drawing),
    ("inhoud", Kind::Contents),
    ("nieuwe_bladzijde", Kind::PageBreak),
];

/// Reads a block; none when something in it is wrong.
pub(crate) fn blocks(reader: &Reader, mut entry: Entry) -> Vec<Block> {
    let Some(kind) = entry.keyword("soort", &KINDS) else {
        return Vec::new();
    };
    let blocks = match kind {
        Kind::Chapter => chapter(reader, &mut entry).into_iter().collect(),
        Kind::Section => section(reader, &mut entry).into_iter().collect(),
        Kind::Text => typed(&reader.text(&mut entry, "tekst")).into_iter().map(Block::Flow).collect(),
        Kind::Steps => {
            let items = reader.lines(&mut entry, "items");
            vec![Block::Flow(Flow::Steps { items: items.into_iter().map(|item| vec![Run::plain(item)]).collect() })]
        }
        Kind::Box => vec![note(reader, &mut entry)],
        Kind::Questions => {
            let line = reader.names.line(&mut entry, "rij");
            line.map(|line| Block::Flow(questions(line))).into_iter().collect()
        }
        Kind::Footnote => {
            let group = reader.names.group(&mut entry, "pad");
            group.map(|group| Block::Flow(Flow::plain(group.note.trim_start_matches(['*', ' '])))).into_iter().collect()
        }
        Kind::Table => vec![Block::Table(table(reader, &mut entry))],
        Kind::Rows => rows(reader, &mut entry).map(Block::Table).into_iter().collect(),
        Kind::Drawing => figure(reader, &mut entry).into_iter().collect(),
        Kind::Contents => vec![Block::Contents { title: reader.line(&mut entry, "titel") }],
        Kind::PageBreak => vec![Block::PageBreak],
    };
    entry.finish();
    blocks
}

/// A chapter with a text of its own, or about a sheet.
fn chapter(reader: &Reader, entry: &mut Entry) -> Option<Block> {
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
    Some(Block::Heading(Heading { level: Level::Chapter, text, code: String::new(), color }))
}

/// A section with a text of its own, or about a row.
fn section(reader: &Reader, entry: &mut Entry) -> Option<Block> {
    let (text, code, color) = if entry.has("rij") {
        let line = reader.names.line(entry, "rij")?;
        (line.full_name(), line.code.clone(), Some(line.color))
    } else {
        let sheet = if entry.has("vel") { reader.names.sheet(entry, "vel") } else { None };
        (reader.line(entry, "tekst"), String::new(), sheet.map(|sheet| sheet.color))
    };
    Some(Block::Heading(Heading { level: Level::Section, text, code, color }))
}

fn note(reader: &Reader, entry: &mut Entry) -> Block {
    let title = reader.line(entry, "titel");
    let text = if entry.has("voorbeeld") {
        let path = entry.line("voorbeeld");
        reader.example(entry, "voorbeeld", &path)
    } else {
        reader.text(entry, "tekst")
    };
    Block::Note(Note { title, body: typed(&text) })
}

fn questions(line: &Line) -> Flow {
    Flow::Bullets { items: line.questions.iter().map(|question| vec![Run::plain(*question)]).collect() }
}

fn figure(reader: &Reader, entry: &mut Entry) -> Option<Block> {
    let id = entry.line("tekening");
    let found = reader.drawings.get(&id);
    if found.is_none() && !id.is_empty() {
        let problem = Problem::error(format!("there is no drawing `{id}` above"));
        let problem = match suggest(&id, reader.drawings.keys().map(String::as_str)) {
            Some(near) => problem.with_hint(format!("did you mean `{near}`?")),
            None => problem,
        };
        entry.report(entry.span_of("tekening"), problem);
    }
    found.cloned().map(Block::Figure)
}

/// A table of the guide's own.
fn table(reader: &Reader, entry: &mut Entry) -> Table {
    let caption = reader.line(entry, "bijschrift");
    let columns: Vec<Column> = (entry.entries("kolom", Mode::Required).into_iter())
        .map(|mut entry| {
            let column = column(reader, &mut entry);
            entry.finish();
            column
        })
        .collect();
    let rows = entry.entries("rij", Mode::Required).into_iter().map(|mut entry| {
        let cells = reader.lines(&mut entry, "cellen");
        if cells.len() != columns.len() {
            entry.wrong("cellen", format!("expected {} cells, found {}", columns.len(), cells.len()));
        }
        entry.finish();
        cells.into_iter().map(|cell| vec![Flow::plain(cell)]).collect()
    });
    let rows = rows.collect();
    Table { caption, columns, rows }
}

fn column(reader: &Reader, entry: &mut Entry) -> Column {
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
fn rows(reader: &Reader, entry: &mut Entry) -> Option<Table> {
    let caption = reader.optional_line(entry, "bijschrift");
    let order = if entry.has("volgorde") { entry.keyword("volgorde", &ORDERS)? } else { Order::Forward };
    let columns = entry.entries("kolom", Mode::Required);
    let group = reader.names.group(entry, "pad")?;
    let count = group.lines.len();
    let first = if entry.has("vanaf") { entry.number("vanaf", 1..=count) } else { 1 };
    let last = if entry.has("tot_en_met") { entry.number("tot_en_met", 1..=count) } else { count };
    let mut lines: Vec<&Line> = group.lines.iter().take(last).skip(first.saturating_sub(1)).collect();
    if order == Order::Backward {
        lines.reverse();
    }
    let mut table = Table { caption, columns: Vec::new(), rows: vec![Vec::new(); lines.len()] };
    for mut entry in columns {
        table.columns.push(column(reader, &mut entry));
        let shows = entry.keyword("toont", &SHOWS)?;
        let field = entry.optional_line("veld");
        for (row, line) in table.rows.iter_mut().zip(&lines) {
            row.push(cell(reader, &entry, line, shows, &field));
        }
        entry.finish();
    }
    Some(table)
}

fn cell(reader: &Reader, entry: &Entry, line: &Line, shows: Shows, field: &str) -> Cell {
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
fn name(line: &Line) -> Flow {
    let mut text = vec![Run::strong(format!("{} {}", line.code, line.name))];
    if !line.addition.is_empty() {
        text.push(Run::plain(format!(" ({})", line.addition)));
    }
    Flow::Paragraph { text }
}
