//! Codes that lead to the row they name: in tables and boxes, to headings and to rows of tables.

use std::collections::BTreeMap;

use super::{Block, Cell, Document, Flow, Run, Text, Tie};

/// The most characters of the code of a row in a table.
const LONGEST_CODE: usize = 12;

/// Ties the codes of a document together: those of rows are anchors, and those that name a row with a heading or a row
/// of its own are links to it.
///
/// A code is one when it is all that stands there, or when the name of its row comes behind it: people write of A4
/// paper too.
pub(super) fn link(document: &mut Document) {
    let mut rows = Rows(headings(document));
    let own = rows.of_tables(&document.blocks);
    for (index, block) in document.blocks.iter_mut().enumerate() {
        match block {
            Block::Table(table) => {
                for (number, row) in table.rows.iter_mut().enumerate() {
                    for (column, cell) in row.iter_mut().enumerate() {
                        let in_table = |(block, row, _): &&(usize, usize, String)| *block == index && *row <= number;
                        let code = (column == 0).then(|| alone(cell)).flatten();
                        let of_row = code.and_then(|code| own.iter().filter(in_table).find(|(.., own)| own == code));
                        if of_row.is_some_and(|(_, row, _)| *row == number) {
                            tie_all(cell);
                        } else if of_row.is_none() {
                            // A second row with the same code is no link to the first.
                            for flow in cell {
                                rows.flow(flow);
                            }
                        }
                    }
                }
            }
            Block::Note(note) => note.body.iter_mut().for_each(|flow| rows.flow(flow)),
            Block::Heading(_) | Block::Flow(_) | Block::Figure(_) | Block::Contents { .. } | Block::PageBreak => {}
        }
    }
}

/// The codes of headings with the names behind them.
fn headings(document: &Document) -> BTreeMap<String, String> {
    let mut known = BTreeMap::new();
    for block in &document.blocks {
        match block {
            Block::Heading(heading) if !heading.code.is_empty() => {
                known.entry(heading.code.clone()).or_insert_with(|| heading.text.clone());
            }
            Block::Heading(_)
            | Block::Flow(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Note(_)
            | Block::Contents { .. }
            | Block::PageBreak => {}
        }
    }
    known
}

/// The rows that can be referred to: their names, by code.
struct Rows(BTreeMap<String, String>);

impl Rows {
    /// Adds the rows of tables that start with a code of their own; gives where those stand, with their code: block and row.
    fn of_tables(&mut self, blocks: &[Block]) -> Vec<(usize, usize, String)> {
        let mut own = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            let Block::Table(table) = block else { continue };
            for (number, row) in table.rows.iter().enumerate() {
                let [code, name, ..] = &row[..] else { continue };
                let Some(code) = alone(code).filter(|code| is_code(code) && !self.0.contains_key(*code)) else {
                    continue;
                };
                let name = name.first().and_then(first_run).unwrap_or_default();
                let code = code.to_string();
                self.0.insert(code.clone(), name.to_string());
                own.push((index, number, code));
            }
        }
        own
    }

    fn flow(&self, flow: &mut Flow) {
        match flow {
            Flow::Paragraph { text } => self.text(text),
            Flow::Bullets { items } | Flow::Steps { items } => items.iter_mut().for_each(|text| self.text(text)),
        }
    }

    fn text(&self, text: &mut Text) {
        let whole = text.len() == 1;
        let mut tied = Vec::with_capacity(text.len());
        for run in text.drain(..) {
            match run.tie {
                Some(_) => tied.push(run),
                None if whole && self.0.contains_key(&run.text) => {
                    tied.push(Run { tie: Some(Tie::Link(run.text.clone())), ..run });
                }
                None => self.split(run, &mut tied),
            }
        }
        *text = tied;
    }

    /// Splits words at the codes with the name of their row behind them.
    fn split(&self, run: Run, out: &mut Text) {
        let mut rest = run.text.as_str();
        let mut before = 0;
        // The start of the words that are not yet given.
        let mut from = 0;
        while let Some(start) = rest.find(char::is_alphanumeric) {
            let word = &rest[start..];
            let end = word.find(|c: char| !in_code(c)).unwrap_or(word.len());
            // A full stop behind a code is none of it.
            let end = word[..end].trim_end_matches(|c: char| !c.is_alphanumeric()).len();
            let (code, after) = word.split_at(end);
            let at = before + start;
            if self.0.get(code).is_some_and(|name| starts_with_name(after, name)) {
                if from < at {
                    out.push(Run { text: run.text[from..at].to_string(), ..run.clone() });
                }
                out.push(Run { text: code.to_string(), tie: Some(Tie::Link(code.to_string())), look: run.look });
                from = at + end;
            }
            before = at + end;
            rest = after;
        }
        if from == 0 {
            out.push(run);
        } else if from < run.text.len() {
            out.push(Run { text: run.text[from..].to_string(), ..run });
        }
    }
}

/// Whether what comes behind a code is the name of its row, or the first word of it.
fn starts_with_name(after: &str, name: &str) -> bool {
    let Some(first) = name.split_whitespace().next() else { return false };
    let behind = after.trim_start_matches([':', ' ']);
    behind.len() < after.len()
        && behind.strip_prefix(first).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
}

/// Whether a row is called so: by a capital, and a number at the end.
fn is_code(text: &str) -> bool {
    text.chars().count() <= LONGEST_CODE
        && text.starts_with(char::is_uppercase)
        && text.ends_with(|c: char| c.is_ascii_digit())
        && text.chars().all(in_code)
}

/// What a code is made of, such as R1, R1.2 and D3-A1.
fn in_code(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-')
}

/// The words of a cell that holds one run alone.
fn alone(cell: &Cell) -> Option<&str> {
    match &cell[..] {
        [Flow::Paragraph { text }] => match &text[..] {
            [run] if run.tie.is_none() => Some(&run.text),
            _ => None,
        },
        _ => None,
    }
}

fn first_run(flow: &Flow) -> Option<&str> {
    let text = match flow {
        Flow::Paragraph { text } => Some(text),
        Flow::Bullets { items } | Flow::Steps { items } => items.first(),
    };
    text?.first().map(|run| run.text.as_str())
}

/// Makes the code that a cell holds an anchor.
fn tie_all(cell: &mut Cell) {
    for flow in cell {
        match flow {
            Flow::Paragraph { text } => {
                for run in text {
                    run.tie = Some(Tie::Anchor(run.text.clone()));
                }
            }
            Flow::Bullets { .. } | Flow::Steps { .. } => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(text: &str) -> Vec<(String, bool)> {
        let rows = [("R1", "In (inbedden)"), ("A4", "Bellen met Anna"), ("A5", ""), ("D1-R1.2", "Mailen")];
        let rows = Rows(rows.map(|(code, name)| (code.to_string(), name.to_string())).into());
        let mut text = vec![Run::plain(text)];
        rows.text(&mut text);
        text.into_iter().map(|run| (run.text, run.tie.is_some())).collect()
    }

    #[test]
    fn codes_alone_or_with_their_name_are_links() {
        let pieces = |pieces: &[(&str, bool)]| {
            pieces.iter().map(|(text, tied)| ((*text).to_string(), *tied)).collect::<Vec<_>>()
        };
        assert_eq!(split("R1"), pieces(&[("R1", true)]));
        assert_eq!(
            split("R1 In en A4: Bellen"),
            pieces(&[("R1", true), (" In en ", false), ("A4", true), (": Bellen", false)])
        );
        assert_eq!(split("Wie? A4: Bellen met"), pieces(&[("Wie? ", false), ("A4", true), (": Bellen met", false)]));
        assert_eq!(split("D1-R1.2: Mailen. R1."), pieces(&[("D1-R1.2", true), (": Mailen. R1.", false)]));
        for text in ["A4 papier kopen", "R1 Inbreng", "XR1 In", "R11 In", "A5 kopen", "", "é R1"] {
            assert_eq!(split(text), pieces(&[(text, false)]), "{text:?}");
        }
    }
}
