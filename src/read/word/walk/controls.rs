//! The controls that are open, with what was read of each.
//!
//! A control that is none of ours is transparent: a citation, a control of another form, what Google Docs puts around
//! anything. What is in it belongs to what it stands in.

use crate::read::word::control::{Control, Owner, Properties};
use crate::read::word::identity::Target;
use crate::read::word::piece::{Cell, Place, Text, What};
use crate::read::word::xml::Element;

#[derive(Default)]
pub(super) struct Controls {
    open: Vec<Open>,
}

/// A control that is open.
pub(super) struct Open {
    properties: Properties,
    /// Whose it is, once its content has begun; none when it is transparent.
    owner: Option<Owner>,
    text: String,
    /// What stands before lines as items of lists, by the byte at which they start.
    marks: Vec<(usize, String)>,
    /// What comes before the next text: that starts a line, or a cell of a table in the control.
    due: Option<char>,
    styled: bool,
    around_cell: bool,
    paragraphs: usize,
    start: Place,
    /// How many tables were open.
    tables: usize,
}

impl Controls {
    pub(super) fn start(&mut self, start: Place, tables: usize) {
        self.open.push(Open {
            properties: Properties::default(),
            owner: None,
            text: String::new(),
            marks: Vec::new(),
            due: None,
            styled: true,
            around_cell: false,
            paragraphs: 0,
            start,
            tables,
        });
    }

    /// Takes in an element of the properties of the innermost one; tells how many bytes that is.
    pub(super) fn property(&mut self, element: &Element) -> usize {
        let Some(control) = self.open.last_mut() else { return 0 };
        let before = control.properties.len();
        control.properties.read(element);
        control.properties.len().saturating_sub(before)
    }

    /// The properties of the innermost one.
    pub(super) fn properties(&self) -> Option<&Properties> {
        self.open.last().map(|control| &control.properties)
    }

    /// Says whose the innermost one is: its content begins.
    pub(super) fn set_owner(&mut self, owner: Option<Owner>) {
        if let Some(control) = self.open.last_mut() {
            control.owner = owner;
        }
    }

    /// The innermost one that is not transparent: what is read now belongs to it.
    pub(super) fn owner(&mut self) -> Option<&mut Open> {
        self.open.iter_mut().rev().find(|control| control.owner.is_some())
    }

    /// The field of that one.
    pub(super) fn target(&self) -> Option<Target> {
        match self.open.iter().rev().find_map(|control| control.owner.as_ref())? {
            Owner::Known(target) => Some(*target),
            Owner::Stray(_) => None,
        }
    }

    /// Whether a transparent one says that it shows its prompt.
    pub(super) fn is_prompting(&self) -> bool {
        let transparent = self.open.iter().rev().take_while(|control| control.owner.is_none());
        transparent.into_iter().any(|control| control.properties.prompting)
    }

    /// Lets what is in the innermost one that is not transparent stand by itself: its text, line by line.
    pub(super) fn dissolve(&mut self) -> Vec<(Place, What)> {
        let Some(control) = self.owner() else { return Vec::new() };
        control.owner = None;
        let Place { cell, paragraph } = control.start;
        let text = std::mem::take(&mut control.text);
        let lines = text.split('\n').enumerate().filter(|(_, line)| !line.is_empty());
        let piece = |(number, line): (usize, &str)| {
            let words = line.to_string();
            (Place { cell, paragraph: paragraph + number }, What::Text(Text { words, ..Text::default() }))
        };
        lines.map(piece).collect()
    }

    /// Whether the innermost one is transparent.
    pub(super) fn is_transparent(&self) -> bool {
        self.open.last().is_none_or(|control| control.owner.is_none())
    }

    /// Ends the innermost one; none when it is transparent.
    pub(super) fn end(&mut self) -> Option<(Place, What)> {
        let Open { properties, owner, text, marks, styled, around_cell, start, .. } = self.open.pop()?;
        let control = Control { owner: owner?, properties, text, marks, styled, around_cell };
        Some((start, What::Control(control)))
    }
}

impl Open {
    /// Adds text, which may have the style of a prompt and the mark of an item in front.
    pub(super) fn push(&mut self, text: &str, prompt_style: bool, mark: String) {
        self.text.extend(self.due.take());
        if !mark.is_empty() && !prompt_style {
            self.marks.push((self.text.len(), mark));
        }
        self.styled &= prompt_style;
        self.text.push_str(text);
    }

    /// Starts a paragraph; tells how many bytes that is.
    pub(super) fn start_paragraph(&mut self, joined: bool) -> usize {
        self.paragraphs += 1;
        if self.paragraphs == 1 || joined || self.due.is_some() {
            return 0;
        }
        self.text.push('\n');
        1
    }

    /// Lets what comes next start a line: a text box begins or ends.
    pub(super) fn break_line(&mut self) {
        self.due = (!self.text.is_empty()).then_some('\n');
    }

    /// Whether it stands around a row: then more is in it than its own text.
    pub(super) fn is_around_row(&self, tables: usize) -> bool {
        self.tables == tables
    }

    /// Starts a row of a table that is in it.
    pub(super) fn start_row(&mut self) {
        self.break_line();
    }

    /// Starts a cell: one that it stands around, or one of a table that is in it.
    pub(super) fn start_cell(&mut self, cell: Option<Cell>, tables: usize) {
        if self.tables == tables {
            self.around_cell = true;
            self.start.cell = cell;
        } else if self.due.is_none() && !self.text.is_empty() {
            self.due = Some('\t');
        }
    }
}
