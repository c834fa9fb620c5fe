//! The walk over the text of a document: its controls, and what stands beside them, in the order of reading.
//!
//! [`tag`] tells what an element is; here is what each does. What has to be remembered between them has a file of its
//! own: where in which table the walk is ([`tables`]), which of our bookmarks are open ([`bookmarks`]), which controls
//! ([`controls`]), which lists ([`lists`]), and what a run says of its text ([`run`]).

mod bookmarks;
mod controls;
mod form;
mod lists;
mod ranges;
mod run;
mod tables;
mod tag;

use super::control::{self, Owner};
use super::identity::Identity;
use super::name;
use super::numbering::Numbering;
use super::piece::{Aside, AsideKind, Cell, NoteKind, Piece, Pieces, Place, Text, What};
use super::symbol;
use super::unreadable::Unreadable;
use super::xml::{Element, Token, Xml};
use bookmarks::Bookmarks;
use controls::Controls;
use form::Form;
use lists::Lists;
use ranges::Ranges;
use run::Run;
use tables::Tables;
use tag::Tag;

/// What a document holds.
pub(super) struct Content {
    pub(super) pieces: Vec<Piece>,
    /// The cells that tables stand in, by the number of the table.
    pub(super) outer: Vec<Option<Cell>>,
    /// The byte from which on it can't be read.
    pub(super) damage: Option<usize>,
}

/// Reads the XML of a document.
pub(super) fn read(text: &str, identity: &mut Identity, numbering: Numbering) -> Result<Content, Unreadable> {
    let mut xml = Xml::new(text);
    let mut walk = Walk {
        identity,
        stack: Vec::new(),
        controls: Controls::default(),
        bookmarks: Bookmarks::default(),
        tables: Tables::default(),
        lists: Lists::new(numbering),
        run: Run::default(),
        paragraph: 0,
        joined: false,
        loose: Text::default(),
        ranges: Ranges::default(),
        form: Form::default(),
        pieces: Pieces::new(),
    };
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
    Ok(Content { pieces: walk.pieces.into_vec(), outer: walk.tables.into_outer(), damage: xml.damage() })
}

/// Where the walk is, and what it has read.
struct Walk<'w, 'm> {
    identity: &'w mut Identity<'m>,
    /// The elements that are open.
    stack: Vec<Tag>,
    controls: Controls,
    bookmarks: Bookmarks,
    tables: Tables,
    lists: Lists,
    run: Run,
    paragraph: usize,
    /// Whether the mark at the end of the last paragraph was deleted: the next goes on in the same.
    joined: bool,
    /// Text outside of controls that is not yet a piece.
    loose: Text,
    ranges: Ranges,
    form: Form,
    pieces: Pieces,
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
            Tag::Style => self.run.style(&value()),
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
                let row = self.stack.iter_mut().rev().find(|tag| **tag == Tag::Row);
                row.into_iter().for_each(|row| *row = Tag::Skipped);
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

    fn push(&mut self, text: &str) -> Result<(), Unreadable> {
        self.pieces.spend(text.len())?;
        // The prompt of a control that is none of ours.
        if self.run.prompt_style && self.controls.is_prompting() {
            return Ok(());
        }
        let mark = if text.trim().is_empty() { String::new() } else { self.lists.take_mark() };
        match self.controls.owner() {
            Some(control) => control.push(text, self.run.prompt_style, mark),
            None => {
                self.loose.words.push_str(text);
                self.loose.mark.push_str(&mark);
            }
        }
        Ok(())
    }

    /// Makes a piece of the text that was read outside of controls.
    fn flush(&mut self) -> Result<(), Unreadable> {
        if self.loose.words.is_empty() {
            return Ok(());
        }
        let text = std::mem::take(&mut self.loose);
        let bookmark = self.bookmarks.name();
        // What a session's contributions say stands in those already.
        if bookmark.is_some_and(|bookmark| name::is_printed(bookmark, &text.words)) {
            return Ok(());
        }
        let bookmark = bookmark.map(str::to_string);
        self.pieces.add(self.place(), What::Text(Text { bookmark, ..text }))
    }

    fn place(&self) -> Place {
        Place { cell: self.tables.cell(), paragraph: self.paragraph }
    }

    /// Adds what belongs here and is not in the text.
    fn aside(&mut self, kind: AsideKind) -> Result<(), Unreadable> {
        self.pieces.add(self.place(), What::Aside(Aside { kind, of: self.controls.target() }))
    }

    fn start_paragraph(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.lists.start_paragraph();
        self.paragraph += 1;
        let joined = std::mem::take(&mut self.joined);
        match self.controls.owner() {
            Some(control) => self.pieces.spend(control.start_paragraph(joined)),
            None => Ok(()),
        }
    }

    /// Starts a line that belongs to no paragraph before it: where a text box begins or ends.
    fn break_line(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.paragraph += 1;
        self.controls.owner().into_iter().for_each(controls::Open::break_line);
        Ok(())
    }

    fn start_row(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        let tables = self.tables.open();
        match self.controls.owner() {
            Some(control) if control.is_around_row(tables) => self.dissolve()?,
            Some(control) => control.start_row(),
            None => {}
        }
        self.tables.start_row();
        Ok(())
    }

    fn start_cell(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.tables.start_cell();
        let (cell, tables) = (self.tables.cell(), self.tables.open());
        self.controls.owner().into_iter().for_each(|control| control.start_cell(cell, tables));
        Ok(())
    }

    fn start_bookmark(&mut self, element: &Element) -> Result<(), Unreadable> {
        let [id, name] = ["id", "name"].map(|name| element.attribute(name).unwrap_or_default());
        if self.bookmarks.counts(&name) {
            self.flush()?;
            self.bookmarks.start(id, name, self.place());
        }
        Ok(())
    }

    fn end_bookmark(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        if self.bookmarks.is_open(&id) {
            self.flush()?;
            self.bookmarks.end(&id);
        }
        Ok(())
    }

    /// Starts what a comment is about: the field whose control this is in, or else comes first in it.
    fn start_range(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        if self.controls.target().is_some() {
            return self.aside(AsideKind::Note(NoteKind::Comment, id));
        }
        self.ranges.start(id, self.place());
        Ok(())
    }

    fn end_range(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        match self.ranges.end(&id) {
            Some(place) => {
                self.pieces.add(place, What::Aside(Aside { kind: AsideKind::Note(NoteKind::Comment, id), of: None }))
            }
            None => Ok(()),
        }
    }

    fn field_char(&mut self, element: &Element) -> Result<(), Unreadable> {
        if element.attribute("fldCharType").as_deref() != Some("end") {
            return Ok(());
        }
        self.form.end(self.pieces.left()).map_or(Ok(()), |shown| self.push(&shown))
    }

    fn start_content(&mut self) -> Result<(), Unreadable> {
        let Some(properties) = self.controls.properties() else { return Ok(()) };
        // A bookmark of ours stands around one control; what is in that has to say itself whose it is.
        let bookmark = self.bookmarks.name().filter(|_| self.controls.target().is_none());
        let owner = control::owner(self.identity, properties, bookmark);
        if owner.is_some() {
            self.flush()?;
        }
        if let Some(Owner::Known(target)) = owner {
            // LibreOffice puts one around a whole cell, by the name of the first in it: each has its own text.
            self.dissolve()?;
            for (id, place) in self.ranges.end_all() {
                let kind = AsideKind::Note(NoteKind::Comment, id);
                self.pieces.add(place, What::Aside(Aside { kind, of: Some(target) }))?;
            }
        }
        self.controls.set_owner(owner);
        Ok(())
    }

    /// Lets what is in the open controls stand by itself.
    fn dissolve(&mut self) -> Result<(), Unreadable> {
        while self.controls.owner().is_some() {
            for (place, what) in self.controls.dissolve() {
                self.pieces.add(place, what)?;
            }
        }
        Ok(())
    }
}
