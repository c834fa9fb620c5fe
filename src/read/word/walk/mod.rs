//! The walk over the text of a document: its controls, and what stands beside them, in the order of reading.

mod bookmarks;
mod controls;
mod tables;
mod tag;

use super::control::{self, Owner};
use super::glyph;
use super::identity::Identity;
use super::name;
use super::piece::{Piece, Pieces, Place, What};
use super::unreadable::Unreadable;
use super::xml::{Element, Token, Xml};
use bookmarks::Bookmarks;
use controls::Controls;
use tables::Tables;
use tag::Tag;

/// What a document holds.
pub(super) struct Content {
    pub(super) pieces: Vec<Piece>,
    /// The byte from which on it can't be read.
    pub(super) damage: Option<usize>,
}

/// Reads the XML of a document.
pub(super) fn read(text: &str, identity: &mut Identity) -> Result<Content, Unreadable> {
    let mut xml = Xml::new(text);
    let mut walk = Walk {
        identity,
        stack: Vec::new(),
        controls: Controls::default(),
        bookmarks: Bookmarks::default(),
        tables: Tables::default(),
        paragraph: 0,
        joined: false,
        prompt_style: false,
        loose: String::new(),
        pieces: Pieces::new(),
    };
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
    Ok(Content { pieces: walk.pieces.into_vec(), damage: xml.damage() })
}

/// Where the walk is, and what it has read.
struct Walk<'w, 'm> {
    identity: &'w mut Identity<'m>,
    /// The elements that are open.
    stack: Vec<Tag>,
    controls: Controls,
    bookmarks: Bookmarks,
    tables: Tables,
    paragraph: usize,
    /// Whether the mark at the end of the last paragraph was deleted: the next goes on in the same.
    joined: bool,
    /// Whether the current run has the style of a prompt.
    prompt_style: bool,
    /// Text outside of controls that is not yet a piece.
    loose: String,
    pieces: Pieces,
}

impl Walk<'_, '_> {
    fn open(&mut self, element: &Element) -> Result<(), Unreadable> {
        let mut tag = Tag::of(element, &self.stack);
        match tag {
            Tag::Paragraph => self.start_paragraph()?,
            Tag::Run => self.prompt_style = false,
            Tag::Style => {
                let style = element.attribute("val").unwrap_or_default();
                self.prompt_style = name::PROMPT_STYLES.contains(&style.as_str());
            }
            Tag::Character(text) => self.push(text)?,
            Tag::Symbol => {
                let [font, code] = ["font", "char"].map(|name| element.attribute(name).unwrap_or_default());
                let symbol = glyph::symbol(&font, &code).map(String::from).unwrap_or_default();
                self.push(&symbol)?;
            }
            Tag::Control => {
                self.flush()?;
                self.controls.start(self.place());
            }
            Tag::Properties => {
                let bytes = self.controls.property(element);
                self.pieces.spend(bytes)?;
            }
            Tag::Content => self.start_content()?,
            Tag::Table => {
                self.flush()?;
                self.tables.start();
            }
            Tag::Row => self.start_row()?,
            Tag::Cell => self.start_cell()?,
            Tag::Span => self.tables.span(element.attribute("val").and_then(|span| span.parse().ok()).unwrap_or(1)),
            Tag::BookmarkStart => self.start_bookmark(element)?,
            Tag::BookmarkEnd => self.end_bookmark(element)?,
            Tag::Picture => self.controls.owner().into_iter().for_each(controls::Open::has_picture),
            Tag::Alternative => match self.stack.last_mut() {
                Some(Tag::Alternatives(taken)) if !*taken => *taken = true,
                Some(_) | None => tag = Tag::Skipped,
            },
            Tag::EndDeleted => self.joined = true,
            Tag::ParagraphProperties | Tag::Text | Tag::Alternatives(_) | Tag::Skipped | Tag::Other => {}
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
            Tag::Control => {
                self.flush()?;
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
            Tag::ParagraphProperties
            | Tag::Run
            | Tag::Style
            | Tag::Text
            | Tag::Character(_)
            | Tag::Symbol
            | Tag::Properties
            | Tag::Content
            | Tag::Row
            | Tag::Span
            | Tag::BookmarkStart
            | Tag::BookmarkEnd
            | Tag::Picture
            | Tag::Alternatives(_)
            | Tag::Alternative
            | Tag::EndDeleted
            | Tag::Skipped
            | Tag::Other => {}
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

    fn push(&mut self, text: &str) -> Result<(), Unreadable> {
        self.pieces.spend(text.len())?;
        // The prompt of a control that is none of ours.
        let is_prompt = self.prompt_style && self.controls.is_prompting();
        match self.controls.owner() {
            Some(control) => control.push(text, self.prompt_style),
            None if is_prompt => {}
            None => self.loose.push_str(text),
        }
        Ok(())
    }

    /// Makes a piece of the text that was read outside of controls.
    fn flush(&mut self) -> Result<(), Unreadable> {
        if self.loose.is_empty() {
            return Ok(());
        }
        let text = std::mem::take(&mut self.loose);
        let bookmark = self.bookmarks.name();
        // What a session's contributions say stands in those already.
        if bookmark.is_some_and(|bookmark| name::is_printed(bookmark, &text)) {
            return Ok(());
        }
        let bookmark = bookmark.map(str::to_string);
        self.pieces.add(self.place(), What::Text(text, bookmark))
    }

    fn place(&self) -> Place {
        Place { cell: self.tables.cell(), paragraph: self.paragraph }
    }

    fn start_paragraph(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.paragraph += 1;
        let joined = std::mem::take(&mut self.joined);
        match self.controls.owner() {
            Some(control) => self.pieces.spend(control.start_paragraph(joined)),
            None => Ok(()),
        }
    }

    fn start_row(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        // A control around a whole row has more in it than its own text.
        self.dissolve()?;
        self.tables.start_row();
        Ok(())
    }

    fn start_cell(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.tables.start_cell();
        let cell = self.tables.cell();
        self.controls.owner().into_iter().for_each(|control| control.start_cell(cell));
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

    fn start_content(&mut self) -> Result<(), Unreadable> {
        let Some(properties) = self.controls.properties() else { return Ok(()) };
        let owner = control::owner(self.identity, properties, self.bookmarks.name());
        if matches!(owner, Some(Owner::Known(_))) {
            // LibreOffice puts one around a whole cell, by the name of the first in it: each has its own text.
            self.dissolve()?;
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
