//! Where the walk is, and what the things do that it comes past.

use super::bookmarks::Bookmarks;
use super::controls::{self, Controls};
use super::form::Form;
use super::lists::Lists;
use super::ranges::Ranges;
use super::run::Run;
use super::tables::Tables;
use super::tag::Tag;
use crate::read::word::control::{self, Owner};
use crate::read::word::identity::Identity;
use crate::read::word::name;
use crate::read::word::numbering::Numbering;
use crate::read::word::piece::{Aside, AsideKind, NoteKind, Pieces, Place, Text, What};
use crate::read::word::unreadable::Unreadable;
use crate::read::word::xml::Element;

/// Where the walk is, and what it has read.
pub(super) struct Walk<'w, 'm> {
    pub(super) identity: &'w mut Identity<'m>,
    /// The elements that are open.
    pub(super) stack: Vec<Tag>,
    pub(super) controls: Controls,
    pub(super) bookmarks: Bookmarks,
    pub(super) tables: Tables,
    pub(super) lists: Lists<'m>,
    pub(super) run: Run,
    pub(super) paragraph: usize,
    /// Whether the mark at the end of the last paragraph was deleted: the next goes on in the same.
    pub(super) joined: bool,
    /// Text outside of controls that is not yet a piece.
    pub(super) loose: Text,
    pub(super) ranges: Ranges,
    pub(super) form: Form,
    pub(super) pieces: Pieces,
}

impl<'w, 'm> Walk<'w, 'm> {
    pub(super) fn new(identity: &'w mut Identity<'m>, numbering: Numbering) -> Self {
        Self {
            lists: Lists::new(identity.lexicon(), numbering),
            identity,
            stack: Vec::new(),
            controls: Controls::default(),
            bookmarks: Bookmarks::default(),
            tables: Tables::default(),
            run: Run::default(),
            paragraph: 0,
            joined: false,
            loose: Text::default(),
            ranges: Ranges::default(),
            form: Form::default(),
            pieces: Pieces::new(),
        }
    }

    pub(super) fn push(&mut self, text: &str) -> Result<(), Unreadable> {
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
    pub(super) fn flush(&mut self) -> Result<(), Unreadable> {
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

    pub(super) fn place(&self) -> Place {
        Place { cell: self.tables.cell(), paragraph: self.paragraph }
    }

    /// Adds what belongs here and is not in the text.
    pub(super) fn aside(&mut self, kind: AsideKind) -> Result<(), Unreadable> {
        self.pieces.add(self.place(), What::Aside(Aside { kind, of: self.controls.target() }))
    }

    pub(super) fn start_paragraph(&mut self) -> Result<(), Unreadable> {
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
    pub(super) fn break_line(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.paragraph += 1;
        self.controls.owner().into_iter().for_each(controls::Open::break_line);
        Ok(())
    }

    pub(super) fn start_row(&mut self) -> Result<(), Unreadable> {
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

    pub(super) fn start_cell(&mut self) -> Result<(), Unreadable> {
        self.flush()?;
        self.tables.start_cell();
        let (cell, tables) = (self.tables.cell(), self.tables.open());
        self.controls.owner().into_iter().for_each(|control| control.start_cell(cell, tables));
        Ok(())
    }

    pub(super) fn start_bookmark(&mut self, element: &Element) -> Result<(), Unreadable> {
        let [id, name] = ["id", "name"].map(|name| element.attribute(name).unwrap_or_default());
        if self.bookmarks.counts(&name) {
            self.flush()?;
            if let Some(target) = self.identity.by_bookmark(&name) {
                self.pieces.mark(self.place(), target);
            }
            self.bookmarks.start(id, name, self.place());
        }
        Ok(())
    }

    pub(super) fn end_bookmark(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        if self.bookmarks.is_open(&id) {
            self.flush()?;
            self.bookmarks.end(&id);
        }
        Ok(())
    }

    /// Starts what a comment is about: the field whose control this is in, or else comes first in it.
    pub(super) fn start_range(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        if self.controls.target().is_some() {
            return self.aside(AsideKind::Note(NoteKind::Comment, id));
        }
        self.ranges.start(id, self.place());
        Ok(())
    }

    pub(super) fn end_range(&mut self, element: &Element) -> Result<(), Unreadable> {
        let id = element.attribute("id").unwrap_or_default();
        match self.ranges.end(&id) {
            Some(place) => {
                self.pieces.add(place, What::Aside(Aside { kind: AsideKind::Note(NoteKind::Comment, id), of: None }))
            }
            None => Ok(()),
        }
    }

    pub(super) fn field_char(&mut self, element: &Element) -> Result<(), Unreadable> {
        if element.attribute("fldCharType").as_deref() != Some("end") {
            return Ok(());
        }
        self.form.end(self.pieces.left()).map_or(Ok(()), |shown| self.push(&shown))
    }

    pub(super) fn start_content(&mut self) -> Result<(), Unreadable> {
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
    pub(super) fn dissolve(&mut self) -> Result<(), Unreadable> {
        while self.controls.owner().is_some() {
            for (place, what) in self.controls.dissolve() {
                self.pieces.add(place, what)?;
            }
        }
        Ok(())
    }
}
