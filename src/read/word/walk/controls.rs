//! The controls that are open, with what was read of each.

use crate::read::word::control::{Control, Owner, Properties};
use crate::read::word::piece::{Cell, Place, What};
use crate::read::word::xml::Element;

#[derive(Default)]
pub(super) struct Controls {
    open: Vec<Open>,
}

/// A control that is open.
pub(super) struct Open {
    properties: Properties,
    /// Whose it is, once its content has begun; none when that is not known, or what is in it stands by itself.
    owner: Option<Owner>,
    text: String,
    styled: bool,
    picture: bool,
    around_cell: bool,
    paragraphs: usize,
    start: Place,
}

impl Controls {
    pub(super) fn start(&mut self, start: Place) {
        self.open.push(Open {
            properties: Properties::default(),
            owner: None,
            text: String::new(),
            styled: true,
            picture: false,
            around_cell: false,
            paragraphs: 0,
            start,
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

    /// The innermost one that what is read now belongs to.
    pub(super) fn owner(&mut self) -> Option<&mut Open> {
        self.open.iter_mut().rev().find(|control| control.owner.is_some())
    }

    /// Whether one of them says that it shows its prompt.
    pub(super) fn is_prompting(&self) -> bool {
        self.open.iter().any(|control| control.properties.prompting)
    }

    /// Lets what is in the innermost one stand by itself: its text, line by line.
    pub(super) fn dissolve(&mut self) -> Vec<(Place, What)> {
        let Some(control) = self.owner() else { return Vec::new() };
        control.owner = None;
        let Place { cell, paragraph } = control.start;
        let text = std::mem::take(&mut control.text);
        let lines = text.split('\n').enumerate().filter(|(_, line)| !line.is_empty());
        let piece = |(number, line): (usize, &str)| {
            (Place { cell, paragraph: paragraph + number }, What::Text(line.to_string(), None))
        };
        lines.map(piece).collect()
    }

    /// Ends the innermost one; none when it is nobody's.
    pub(super) fn end(&mut self) -> Option<(Place, What)> {
        let Open { properties, owner, text, styled, picture, around_cell, start, .. } = self.open.pop()?;
        let control = Control { owner: owner?, properties, text, styled, picture, around_cell };
        Some((start, What::Control(control)))
    }
}

impl Open {
    /// Adds text, which may have the style of a prompt.
    pub(super) fn push(&mut self, text: &str, prompt_style: bool) {
        self.styled &= prompt_style;
        self.text.push_str(text);
    }

    /// Starts a paragraph; tells how many bytes that is.
    pub(super) fn start_paragraph(&mut self, joined: bool) -> usize {
        self.paragraphs += 1;
        if self.paragraphs == 1 || joined {
            return 0;
        }
        self.text.push('\n');
        1
    }

    pub(super) fn start_cell(&mut self, cell: Option<Cell>) {
        self.around_cell = true;
        self.start.cell = cell;
    }

    pub(super) fn has_picture(&mut self) {
        self.picture = true;
    }
}
