//! The words of a document, for comparing what it was written as.

use super::{Block, Document, Flow, Text};

/// Lists the words of a document in reading order, a paragraph a line: what every way of writing it has to show.
///
/// Of a drawing these are its alternative text and its caption; the list of contents only repeats headings.
pub fn plain_text(document: &Document) -> String {
    let mut lines = vec![document.title.clone(), document.subtitle.clone()];
    for (block, standing) in document.blocks.iter().zip(document.standings()) {
        lines.extend(Some(standing.label()).filter(|label| !label.is_empty()));
        match block {
            Block::Heading(heading) => lines.push(format!("{} {}", heading.code, heading.text)),
            Block::Flow(flow) => self::flow(&mut lines, flow),
            Block::Table(table) => {
                lines.push(table.caption.clone());
                lines.extend(table.columns.iter().map(|column| column.head.clone()));
                table.rows.iter().flatten().flatten().for_each(|flow| self::flow(&mut lines, flow));
            }
            Block::Figure(figure) => lines.extend([figure.alt.clone(), figure.caption.clone()]),
            Block::Note(note) => {
                lines.push(note.title.clone());
                note.body.iter().for_each(|flow| self::flow(&mut lines, flow));
            }
            Block::Contents { title } => lines.push(title.clone()),
            Block::PageBreak => {}
        }
    }
    let lines: Vec<&str> = lines.iter().map(|line| line.trim()).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

fn flow(lines: &mut Vec<String>, flow: &Flow) {
    match flow {
        Flow::Paragraph { text } => lines.push(plain_words(text)),
        Flow::Bullets { items } | Flow::Steps { items } => lines.extend(items.iter().map(plain_words)),
    }
}

/// The words of a text, whatever they look like.
pub(crate) fn plain_words(text: &Text) -> String {
    text.iter().map(|run| run.text.as_str()).collect()
}
