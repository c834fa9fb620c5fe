//! The walk over the text of a document: its controls, and what stands beside them, in the order of reading.
//!
//! [`tag`] tells what an element is, here stands which step each asks for, and [`steps`] does it. What has to be
//! remembered between them has a file of its own: where in which table the walk is ([`tables`]), which of our bookmarks
//! are open ([`bookmarks`]), which controls ([`controls`]), which lists ([`lists`]), what a comment is about
//! ([`ranges`]), the fields of old forms ([`form`]), and what a run says of its text ([`run`]).

mod bookmarks;
mod controls;
mod form;
mod lists;
mod ranges;
mod run;
mod steps;
mod tables;
mod tag;

use super::identity::Identity;
use super::numbering::Numbering;
use super::piece::{AsideKind, Cell, Mark, Piece};
use super::symbol;
use super::unreadable::Unreadable;
use super::xml::{Element, Token, Xml};
use run::Run;
use steps::Walk;
use tag::Tag;

/// What a document holds.
pub(super) struct Content {
    pub(super) pieces: Vec<Piece>,
    /// Where the bookmarks of fields start, in the order of the pieces.
    pub(super) marks: Vec<Mark>,
    /// The cells that tables stand in, by the number of the table.
    pub(super) outer: Vec<Option<Cell>>,
    /// The byte from which on it can't be read.
    pub(super) damage: Option<usize>,
}

/// Reads the XML of a document.
pub(super) fn read(text: &str, identity: &mut Identity, numbering: Numbering) -> Result<Content, Unreadable> {
    let mut xml = Xml::new(text);
    let mut walk = Walk::new(identity, numbering);
    loop {
        match xml.next()? {
            Token::Open(element) => walk.open(&element)?,
            Token::Close => walk.close()?,
            Token::Text(text) if walk.stack.last() == Some(&Tag::Text) => {
                let text = walk.run.shown(&text);
                walk.push(&text)?;
            }
            Token::Text(_) => {}
            Token::End => break,
        }
    }
    while !walk.stack.is_empty() {
        walk.close()?;
    }
    walk.flush()?;
    let (pieces, marks) = walk.pieces.into_parts();
    Ok(Content { pieces, marks, outer: walk.tables.into_outer(), damage: xml.damage() })
}

impl Walk<'_, '_> {
    fn open(&mut self, element: &Element) -> Result<(), Unreadable> {
        let mut tag = Tag::of(element, &self.stack);
        let value = || element.attribute("val").unwrap_or_default();
        let number = || element.attribute("val").and_then(|value| value.parse().ok());
        match &mut tag {
            Tag::Paragraph => self.start_paragraph()?,
            Tag::ParagraphStyle => self.lists.style(value()),
            Tag::List => self.lists.list(value()),
            Tag::ListLevel => self.lists.level(number().unwrap_or(0)),
            Tag::Run => self.run = Run::default(),
            Tag::Style => self.run.style(self.identity.lexicon(), &value()),
            Tag::Font => self.run.font(&element.attribute("ascii").unwrap_or_default()),
            Tag::Character(text) => self.push(text)?,
            Tag::Symbol => {
                let [font, code] = ["font", "char"].map(|name| element.attribute(name).unwrap_or_default());
                let symbol = symbol::numbered(&font, &code).map(String::from).unwrap_or_default();
                self.push(&symbol)?;
            }
            Tag::Control => self.controls.start(self.place(), self.tables.open()),
            Tag::Properties => self.pieces.spend(self.controls.property(element))?,
            Tag::Content => self.start_content()?,
            Tag::Table => {
                self.flush()?;
                self.tables.start()?;
            }
            Tag::Row => self.start_row()?,
            Tag::Cell => self.start_cell()?,
            Tag::Span => self.tables.span(number().unwrap_or(1)),
            Tag::BookmarkStart => self.start_bookmark(element)?,
            Tag::BookmarkEnd => self.end_bookmark(element)?,
            Tag::Reference(kind) => {
                let id = element.attribute("id").unwrap_or_default();
                self.aside(AsideKind::Note(*kind, id))?;
            }
            Tag::RangeStart => self.start_range(element)?,
            Tag::RangeEnd => self.end_range(element)?,
            Tag::Picture(before) => *before = self.pieces.left(),
            Tag::TextBox => self.break_line()?,
            Tag::Chunk => self.aside(AsideKind::Chunk)?,
            Tag::FieldChar => self.field_char(element)?,
            Tag::FormField => self.form.start(),
            Tag::FormProperty => self.pieces.spend(self.form.property(element))?,
            Tag::Alternative => match self.stack.last_mut() {
                Some(Tag::Alternatives(taken)) if !*taken => *taken = true,
                Some(_) | None => tag = Tag::Skipped,
            },
            Tag::EndDeleted => self.joined = true,
            Tag::RowDeleted => {
                // What comes behind its properties is left out.
                if let Some(row) = self.stack.iter_mut().rev().find(|tag| **tag == Tag::Row) {
                    *row = Tag::Skipped;
                }
            }
            Tag::ParagraphProperties
            | Tag::RowProperties
            | Tag::Text
            | Tag::Alternatives(_)
            | Tag::Skipped
            | Tag::Other => {}
        }
        self.stack.push(tag);
        Ok(())
    }

    fn close(&mut self) -> Result<(), Unreadable> {
        let Some(tag) = self.stack.pop() else { return Ok(()) };
        match tag {
            Tag::Paragraph => {
                self.flush()?;
                if self.tables.cell().is_none() {
                    self.bookmarks.end_paragraph(self.paragraph);
                }
            }
            Tag::ParagraphProperties => self.lists.end_properties(),
            Tag::Control => {
                if !self.controls.is_transparent() {
                    self.flush()?;
                }
                if let Some((place, what)) = self.controls.end() {
                    self.pieces.add(place, what)?;
                }
            }
            Tag::Table => {
                self.flush()?;
                self.tables.end();
            }
            Tag::Cell => {
                self.flush()?;
                self.bookmarks.end_cell(self.tables.cell());
                self.tables.end_cell();
            }
            // With text in it, it was a text box.
            Tag::Picture(before) if self.pieces.left() == before => self.aside(AsideKind::Picture)?,
            Tag::TextBox => self.break_line()?,
            Tag::FormField => self.form.end_properties(self.pieces.left()),
            Tag::ParagraphStyle
            | Tag::List
            | Tag::ListLevel
            | Tag::Run
            | Tag::Style
            | Tag::Font
            | Tag::Text
            | Tag::Character(_)
            | Tag::Symbol
            | Tag::Properties
            | Tag::Content
            | Tag::Row
            | Tag::RowProperties
            | Tag::Span
            | Tag::BookmarkStart
            | Tag::BookmarkEnd
            | Tag::Reference(_)
            | Tag::RangeStart
            | Tag::RangeEnd
            | Tag::Picture(_)
            | Tag::Chunk
            | Tag::FieldChar
            | Tag::FormProperty
            | Tag::Alternatives(_)
            | Tag::Alternative
            | Tag::EndDeleted
            | Tag::RowDeleted
            | Tag::Skipped
            | Tag::Other => {}
        }
        Ok(())
    }
}
