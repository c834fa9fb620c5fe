//! The walk over the text of a document: its controls, and what stands beside them, in the order of reading.

use super::control::{self, Control, Owner, Properties};
use super::identity::Identity;
use super::limits::{MAX_PIECES, MAX_TEXT_BYTES};
use super::unreadable::{Limit, Unreadable};
use super::xml::{Element, Space, Token, Xml};
use crate::read::word::name;

/// How many bookmarks may be open at once: ours stand around one control each.
const MAX_BOOKMARKS: usize = 64;

/// The styles of prompts in Word, by their ids: these differ between languages.
const PROMPT_STYLES: [&str; 2] = ["PlaceholderText", "Tekstvantijdelijkeaanduiding"];

/// A cell of a table; all count from 0, and columns that a cell spans count too.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct Cell {
    pub(super) table: usize,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// A control or a stretch of text.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) cell: Option<Cell>,
    /// The paragraph it starts in, by number.
    pub(super) paragraph: usize,
    pub(super) what: What,
}

#[derive(Debug)]
pub(super) enum What {
    Control(Control),
    /// Text outside of controls, with the bookmark it is in.
    Text(String, Option<String>),
}

/// What a document holds.
pub(super) struct Content {
    pub(super) pieces: Vec<Piece>,
    /// The byte from which on it can't be read.
    pub(super) damage: Option<usize>,
}

/// Reads the XML of a document.
pub(super) fn read(text: &str, identity: &mut Identity) -> Result<Content, Unreadable> {
    let mut xml = Xml::new(text);
    let mut walk = Walk::new(identity);
    loop {
        match xml.next()? {
            Token::Open(element) => walk.open(&element)?,
            Token::Close => walk.close()?,
            Token::Text(text) => walk.text(&text)?,
            Token::End => break,
        }
    }
    while !walk.stack.is_empty() {
        walk.close()?;
    }
    walk.flush()?;
    Ok(Content { pieces: walk.pieces, damage: xml.damage() })
}

/// An element that is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tag {
    Paragraph,
    ParagraphProperties,
    Run,
    /// An element with text in it.
    Text,
    Control,
    Properties,
    Content,
    Table,
    Row,
    Cell,
    /// Alternatives, and whether one of them has been taken.
    Alternatives(bool),
    /// What is left out, and all in it.
    Skipped,
    Other,
}

/// A control that is open.
struct Open {
    properties: Properties,
    /// Whose it is, once its content has begun; none when that is not known, or what is in it stands by itself.
    owner: Option<Owner>,
    text: String,
    styled: bool,
    picture: bool,
    around_cell: bool,
    paragraphs: usize,
    cell: Option<Cell>,
    paragraph: usize,
}

struct Walk<'w, 'm> {
    identity: &'w mut Identity<'m>,
    stack: Vec<Tag>,
    controls: Vec<Open>,
    bookmarks: Vec<Bookmark>,
    tables: Vec<Table>,
    table_count: usize,
    paragraph: usize,
    /// Whether the mark at the end of the last paragraph was deleted: the next goes on in the same.
    joined: bool,
    /// Whether the current run has the style of a prompt.
    prompt_style: bool,
    /// Text outside of controls that is not yet a piece.
    loose: String,
    pieces: Vec<Piece>,
    /// How many bytes of text may still be read.
    left: usize,
}

struct Bookmark {
    id: String,
    name: String,
    /// The cell or else the paragraph it starts in: it ends there at the latest.
    cell: Option<Cell>,
    paragraph: usize,
}

struct Table {
    number: usize,
    rows: usize,
    column: usize,
    span: usize,
    in_cell: bool,
}

impl<'w, 'm> Walk<'w, 'm> {
    fn new(identity: &'w mut Identity<'m>) -> Self {
        Self {
            identity,
            stack: Vec::new(),
            controls: Vec::new(),
            bookmarks: Vec::new(),
            tables: Vec::new(),
            table_count: 0,
            paragraph: 0,
            joined: false,
            prompt_style: false,
            loose: String::new(),
            pieces: Vec::new(),
            left: MAX_TEXT_BYTES,
        }
    }

    fn open(&mut self, element: &Element) -> Result<(), Unreadable> {
        let tag = match self.stack.last() {
            Some(Tag::Skipped) => Tag::Skipped,
            Some(Tag::Properties) => {
                self.property(element)?;
                // What is below is a property too.
                Tag::Properties
            }
            Some(Tag::Run) => self.in_run(element)?,
            Some(_) | None => self.elsewhere(element)?,
        };
        self.stack.push(tag);
        Ok(())
    }

    fn in_run(&mut self, element: &Element) -> Result<Tag, Unreadable> {
        let text = match (element.space, element.name()) {
            (Space::Word | Space::Math, b"t") => return Ok(Tag::Text),
            (Space::Word, b"br" | b"cr") => "\n",
            (Space::Word, b"tab" | b"ptab") => "\t",
            (Space::Word, b"noBreakHyphen") => "-",
            (Space::Word, b"softHyphen") => "\u{AD}",
            (Space::Word, b"sym") => {
                let [font, code] = ["font", "char"].map(|name| element.attribute(name).unwrap_or_default());
                let symbol = control::symbol(&font, &code).map(String::from).unwrap_or_default();
                self.push(&symbol)?;
                return Ok(Tag::Other);
            }
            _ => return self.elsewhere(element),
        };
        self.push(text)?;
        Ok(Tag::Other)
    }

    fn elsewhere(&mut self, element: &Element) -> Result<Tag, Unreadable> {
        let tag = match (element.space, element.name()) {
            (Space::Word, b"p") => {
                self.start_paragraph()?;
                Tag::Paragraph
            }
            (Space::Word, b"pPr") => Tag::ParagraphProperties,
            (Space::Word | Space::Math, b"r") => {
                self.prompt_style = false;
                Tag::Run
            }
            (Space::Word, b"rStyle") => {
                let style = element.attribute("val").unwrap_or_default();
                self.prompt_style = PROMPT_STYLES.contains(&style.as_str());
                Tag::Other
            }
            (Space::Word, b"del" | b"moveFrom") => {
                // Among the properties of a paragraph: the mark at its end is gone.
                self.joined |= self.stack.iter().rev().nth(1) == Some(&Tag::ParagraphProperties);
                Tag::Skipped
            }
            (Space::Word, b"sdt") => {
                self.start_control()?;
                Tag::Control
            }
            (Space::Word, b"sdtPr") if self.stack.last() == Some(&Tag::Control) => Tag::Properties,
            (Space::Word, b"sdtContent") if self.stack.last() == Some(&Tag::Control) => {
                self.start_content()?;
                Tag::Content
            }
            (Space::Word, b"tbl") => {
                self.flush()?;
                self.tables.push(Table { number: self.table_count, rows: 0, column: 0, span: 1, in_cell: false });
                self.table_count += 1;
                Tag::Table
            }
            (Space::Word, b"tr") => {
                self.start_row()?;
                Tag::Row
            }
            (Space::Word, b"tc") => {
                self.start_cell()?;
                Tag::Cell
            }
            (Space::Word, b"gridSpan") => {
                let span = element.attribute("val").and_then(|span| span.parse().ok()).unwrap_or(1);
                self.tables.last_mut().into_iter().for_each(|table| table.span = usize::clamp(span, 1, 63));
                Tag::Other
            }
            (Space::Word, b"bookmarkStart") => {
                self.start_bookmark(element)?;
                Tag::Other
            }
            (Space::Word, b"bookmarkEnd") => {
                self.end_bookmark(element)?;
                Tag::Other
            }
            (Space::Word, b"drawing" | b"pict" | b"object") => {
                self.owner().into_iter().for_each(|control| control.picture = true);
                Tag::Other
            }
            (Space::Compatibility, b"AlternateContent") => Tag::Alternatives(false),
            (Space::Compatibility, b"Choice" | b"Fallback") => match self.stack.last_mut() {
                Some(Tag::Alternatives(taken)) if !*taken => {
                    *taken = true;
                    Tag::Other
                }
                _ => Tag::Skipped,
            },
            _ => Tag::Other,
        };
        Ok(tag)
    }

    fn close(&mut self) -> Result<(), Unreadable> {
        match self.stack.pop() {
            Some(Tag::Paragraph) => {
                self.flush()?;
                let (paragraph, cell) = (self.paragraph, self.cell());
                if cell.is_none() {
                    self.bookmarks.retain(|bookmark| bookmark.cell.is_some() || bookmark.paragraph != paragraph);
                }
            }
            Some(Tag::Control) => self.end_control()?,
            Some(Tag::Table) => {
                self.flush()?;
                self.tables.pop();
            }
            Some(Tag::Cell) => {
                self.flush()?;
                let cell = self.cell();
                self.bookmarks.retain(|bookmark| bookmark.cell != cell);
                if let Some(table) = self.tables.last_mut() {
                    table.in_cell = false;
                    table.column += table.span;
                }
            }
            Some(
                Tag::ParagraphProperties
                | Tag::Run
                | Tag::Text
                | Tag::Properties
                | Tag::Content
                | Tag::Row
                | Tag::Alternatives(_)
                | Tag::Skipped
                | Tag::Other,
            )
            | None => {}
        }
        Ok(())
    }

    fn text(&mut self, text: &str) -> Result<(), Unreadable> {
        if self.stack.last() != Some(&Tag::Text) {
            return Ok(());
        }
        // Word shows an end of line in XML as a space.
        if text.contains(['\n', '\r']) { self.push(&text.replace(['\n', '\r'], " ")) } else { self.push(text) }
    }

    /// The innermost open control whose text this is.
    fn owner(&mut self) -> Option<&mut Open> {
        self.controls.iter_mut().rev().find(|control| control.owner.is_some())
    }

    fn push(&mut self, text: &str) -> Result<(), Unreadable> {
        self.spend(text.len())?;
        let prompt_style = self.prompt_style;
        if let Some(control) = self.owner() {
            control.styled &= prompt_style;
            control.text.push_str(text);
            return Ok(());
        }
        // The prompt of a control that is none of ours.
        let prompting = self.controls.iter().any(|control| control.properties.prompting);
        if !(prompting && prompt_style) {
            self.loose.push_str(text);
        }
        Ok(())
    }

    fn spend(&mut self, bytes: usize) -> Result<(), Unreadable> {
        self.left = self.left.checked_sub(bytes).ok_or(Unreadable::TooMuch(Limit::Text))?;
        Ok(())
    }

    /// Makes a piece of the text that was read outside of controls.
    fn flush(&mut self) -> Result<(), Unreadable> {
        if self.loose.is_empty() {
            return Ok(());
        }
        let text = std::mem::take(&mut self.loose);
        let bookmark = self.bookmarks.last().map(|bookmark| bookmark.name.clone());
        // What a session's contributions say stands in those already.
        if bookmark.as_ref().is_some_and(|bookmark| name::is_printed(bookmark, &text)) {
            return Ok(());
        }
        let (cell, paragraph) = (self.cell(), self.paragraph);
        self.add(Piece { cell, paragraph, what: What::Text(text, bookmark) })
    }

    fn add(&mut self, piece: Piece) -> Result<(), Unreadable> {
        if self.pieces.len() == MAX_PIECES {
            return Err(Unreadable::TooMuch(Limit::Pieces));
        }
        self.pieces.push(piece);
        Ok(())
    }

    fn cell(&self) -> Option<Cell> {
        let table = self.tables.iter().rev().find(|table| table.in_cell)?;
        Some(Cell { table: table.number, row: table.rows.saturating_sub(1), column: table.column })
    }

    fn start_paragraph(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.paragraph += 1;
        let joined = std::mem::take(&mut self.joined);
        if let Some(control) = self.owner() {
            control.paragraphs += 1;
            if control.paragraphs > 1 && !joined {
                control.text.push('\n');
                self.spend(1)?;
            }
        }
        Ok(())
    }

    fn start_row(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        // A control around a whole row has more in it than its own text.
        while self.owner().is_some() {
            self.dissolve()?;
        }
        if let Some(table) = self.tables.last_mut() {
            table.rows += 1;
            table.column = 0;
            table.in_cell = false;
        }
        Ok(())
    }

    fn start_cell(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        if let Some(table) = self.tables.last_mut() {
            table.in_cell = true;
            table.span = 1;
        }
        let cell = self.cell();
        if let Some(control) = self.owner() {
            control.around_cell = true;
            control.cell = cell;
        }
        Ok(())
    }

    fn start_bookmark(&mut self, element: &Element) -> Result<(), Unreadable> {
        let [id, name] = ["id", "name"].map(|name| element.attribute(name).unwrap_or_default());
        // Others are of the programs themselves.
        if name::is_ours(&name) && name.len() <= 2 * 40 && self.bookmarks.len() < MAX_BOOKMARKS {
            self.flush()?;
            let (cell, paragraph) = (self.cell(), self.paragraph);
            self.bookmarks.push(Bookmark { id, name, cell, paragraph });
        }
        Ok(())
    }

    fn end_bookmark(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        if self.bookmarks.iter().any(|bookmark| bookmark.id == id) {
            self.flush()?;
            self.bookmarks.retain(|bookmark| bookmark.id != id);
        }
        Ok(())
    }

    fn start_control(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        let (cell, paragraph) = (self.cell(), self.paragraph);
        self.controls.push(Open {
            properties: Properties::default(),
            owner: None,
            text: String::new(),
            styled: true,
            picture: false,
            around_cell: false,
            paragraphs: 0,
            cell,
            paragraph,
        });
        Ok(())
    }

    fn property(&mut self, element: &Element) -> Result<(), Unreadable> {
        let Some(control) = self.controls.last_mut() else { return Ok(()) };
        let before = control.properties.len();
        control.properties.read(element);
        let after = control.properties.len();
        self.spend(after.saturating_sub(before))
    }

    fn start_content(&mut self) -> Result<(), Unreadable> {
        let Some(control) = self.controls.last() else { return Ok(()) };
        let bookmark = self.bookmarks.last().map(|bookmark| bookmark.name.as_str());
        let owner = control::owner(self.identity, &control.properties, bookmark);
        if matches!(owner, Some(Owner::Known(_))) {
            // LibreOffice puts one around a whole cell, by the name of the first in it: each has its own text.
            while self.owner().is_some() {
                self.dissolve()?;
            }
        }
        if let Some(control) = self.controls.last_mut() {
            control.owner = owner;
        }
        Ok(())
    }

    /// Lets what is in the innermost open control stand by itself.
    fn dissolve(&mut self) -> Result<(), Unreadable> {
        let Some(control) = self.owner() else { return Ok(()) };
        control.owner = None;
        let (cell, paragraph) = (control.cell, control.paragraph);
        let text = std::mem::take(&mut control.text);
        for (number, line) in text.split('\n').enumerate().filter(|(_, line)| !line.is_empty()) {
            let what = What::Text(line.to_string(), None);
            self.add(Piece { cell, paragraph: paragraph + number, what })?;
        }
        Ok(())
    }

    fn end_control(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        let Some(control) = self.controls.pop() else { return Ok(()) };
        let Open { properties, owner, text, styled, picture, around_cell, cell, paragraph, .. } = control;
        let Some(owner) = owner else { return Ok(()) };
        let control = Control { owner, properties, text, styled, picture, around_cell };
        self.add(Piece { cell, paragraph, what: What::Control(control) })
    }
}
