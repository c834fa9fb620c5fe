//! The styles that parts of the file have for themselves (ISO/IEC 26300-1, 16): the same look, the same style.

use crate::opendocument::Xml;

/// Names of attributes with their values.
pub(super) type Properties = Vec<(&'static str, String)>;

/// A style without its name.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Style {
    family: Family,
    /// The style that it starts from; empty for none.
    parent: String,
    /// Of each kind, in the order of the standard.
    properties: Vec<(&'static str, Properties)>,
}

/// What a style is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Family {
    Page,
    /// Placeholders.
    Presentation,
    /// Other boxes.
    Graphic,
    Paragraph,
    Text,
    Column,
    Row,
    Cell,
}

impl Family {
    fn name(self) -> &'static str {
        match self {
            Self::Page => "drawing-page",
            Self::Presentation => "presentation",
            Self::Graphic => "graphic",
            Self::Paragraph => "paragraph",
            Self::Text => "text",
            Self::Column => "table-column",
            Self::Row => "table-row",
            Self::Cell => "table-cell",
        }
    }

    /// What the names of its styles start with, as office programs have it.
    fn prefix(self) -> &'static str {
        match self {
            Self::Page => "dp",
            Self::Presentation => "pr",
            Self::Graphic => "gr",
            Self::Paragraph => "P",
            Self::Text => "T",
            Self::Column => "co",
            Self::Row => "ro",
            Self::Cell => "ce",
        }
    }
}

impl Style {
    pub(super) fn new(family: Family) -> Self {
        Self { family, parent: String::new(), properties: Vec::new() }
    }

    /// The same, starting from a style with a name.
    pub(super) fn of(self, parent: String) -> Self {
        Self { parent, ..self }
    }

    /// The same with properties of a kind.
    pub(super) fn with(mut self, kind: &'static str, properties: Properties) -> Self {
        if !properties.is_empty() {
            self.properties.push((kind, properties));
        }
        self
    }

    /// Adds it under a name.
    pub(super) fn write(&self, xml: &mut Xml, name: &str) {
        let mut about = vec![("style:name", name), ("style:family", self.family.name())];
        if !self.parent.is_empty() {
            about.push(("style:parent-style-name", &self.parent));
        }
        xml.start("style:style", &about);
        for (kind, properties) in &self.properties {
            element(xml, kind, properties);
        }
        xml.end();
    }
}

/// The styles so far.
#[derive(Debug, Default)]
pub(super) struct Styles {
    /// Before the numbers in names: those of master pages have others than those of slides.
    before: &'static str,
    known: Vec<Style>,
}

impl Styles {
    pub(super) fn new(before: &'static str) -> Self {
        Self { before, known: Vec::new() }
    }

    /// The name of a style, which is there from now on.
    pub(super) fn name(&mut self, style: Style) -> String {
        let of_family = |known: &&Style| known.family == style.family;
        let place = self.known.iter().filter(of_family).position(|known| *known == style);
        let number = place.unwrap_or_else(|| self.known.iter().filter(of_family).count());
        let name = format!("{}{}{}", self.before, style.family.prefix(), number + 1);
        if place.is_none() {
            self.known.push(style);
        }
        name
    }

    /// Adds them all.
    pub(super) fn write(&self, xml: &mut Xml) {
        let mut numbers = std::collections::BTreeMap::new();
        for style in &self.known {
            let number = numbers.entry(style.family.prefix()).or_insert(0);
            *number += 1;
            style.write(xml, &format!("{}{}{number}", self.before, style.family.prefix()));
        }
    }
}

/// Adds an element with such attributes.
pub(super) fn element(xml: &mut Xml, name: &'static str, properties: &[(&'static str, String)]) {
    xml.empty(name, &borrowed(properties));
}

/// The same attributes, as elements take them.
pub(super) fn borrowed<'p>(properties: &'p [(&'static str, String)]) -> Vec<(&'p str, &'p str)> {
    properties.iter().map(|(name, value)| (*name, value.as_str())).collect()
}
