//! Small trees of XML, for the parts of a Word document that are rewritten.

use std::fmt::Write as _;

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::defect;
use crate::source::Problem;

/// An element with all that is in it. Values and texts are kept as they stand in the file: escaped.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    pub(super) fn new(name: &str) -> Self {
        Self { name: name.to_string(), ..Self::default() }
    }

    /// Adds an attribute with any text as its value.
    pub(super) fn with(mut self, name: &str, value: impl AsRef<str>) -> Self {
        self.attributes.push((name.to_string(), escaped(value.as_ref())));
        self
    }

    pub(super) fn child(mut self, child: Element) -> Self {
        self.children.push(Node::Element(child));
        self
    }

    pub(super) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Self {
        self.children.extend(children.into_iter().map(Node::Element));
        self
    }

    /// Adds any text.
    pub(super) fn text(mut self, text: &str) -> Self {
        self.children.push(Node::Text(escaped(text)));
        self
    }

    /// Makes an element `<w:name w:val="…"/>`, as most properties are.
    pub(super) fn val(name: &str, value: impl AsRef<str>) -> Self {
        Self::new(name).with("w:val", value)
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        self.attributes.retain(|(key, _)| key != name);
        self.attributes.push((name.to_string(), escaped(value)));
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(super) fn find(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The elements of a name at any depth, in the order of the text.
    pub(super) fn descendants<'e>(&'e self, name: &'e str) -> Box<dyn Iterator<Item = &'e Self> + 'e> {
        let of = move |child: &'e Self| {
            let own = (child.name == name).then_some(child);
            own.into_iter().chain(child.descendants(name))
        };
        Box::new(self.elements().flat_map(of))
    }

    /// The text that stands in it, escaped.
    pub(super) fn words(&self) -> String {
        let texts = self.children.iter().filter_map(|node| match node {
            Node::Element(_) => None,
            Node::Text(text) => Some(text.as_str()),
        });
        texts.collect()
    }

    /// Changes the elements of a name at any depth.
    pub(super) fn each_mut(&mut self, name: &str, change: &mut dyn FnMut(&mut Self)) {
        for child in self.elements_mut() {
            child.each_mut(name, change);
            if child.name == name {
                change(child);
            }
        }
    }

    pub(super) fn push(&mut self, child: Self) {
        self.children.push(Node::Element(child));
    }

    /// Takes out the elements of a name, at any depth.
    pub(super) fn remove(&mut self, name: &str) {
        self.children.retain(|node| !matches!(node, Node::Element(child) if child.name == name));
        self.elements_mut().for_each(|child| child.remove(name));
    }

    pub(super) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Element> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    pub(super) fn find_mut(&mut self, name: &str) -> Option<&mut Element> {
        self.elements_mut().find(|element| element.name == name)
    }

    /// Finds an element at any depth.
    pub(super) fn descendant_mut(&mut self, name: &str) -> Option<&mut Self> {
        if self.name == name {
            return Some(self);
        }
        self.elements_mut().find_map(|child| child.descendant_mut(name))
    }

    /// Writes it out.
    pub(super) fn write(&self, out: &mut String) {
        // Writing to a string can't fail.
        let _ = write!(out, "<{}", self.name);
        for (name, value) in &self.attributes {
            let _ = write!(out, " {name}=\"{value}\"");
        }
        if self.children.is_empty() {
            out.push_str("/>");
            return;
        }
        out.push('>');
        for child in &self.children {
            match child {
                Node::Element(element) => element.write(out),
                Node::Text(text) => out.push_str(text),
            }
        }
        let _ = write!(out, "</{}>", self.name);
    }

    /// Writes it as a part of its own.
    pub(super) fn part(&self) -> String {
        let mut out = String::from(DECLARATION);
        self.write(&mut out);
        out
    }
}

pub(super) const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// Escapes any text for a value or the text of an element. Characters that XML 1.0 does not have are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            c if is_xml(c) => out.push(c),
            _ => {}
        }
    }
    out
}

/// Whether XML 1.0 has this character (2.2, production 2).
pub(super) fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..)
}

/// Rewrites a part: what is outside the elements that `picked` tells passes as it is; each of those is handed to
/// `mend`, which puts something in its place.
///
/// Documents of thousands of pages are rewritten with no more memory than their text takes.
pub(super) fn rewrite(
    xml: &[u8],
    mut pass: impl FnMut(&str),
    picked: impl Fn(&str) -> bool,
    mut mend: impl FnMut(Element, &mut String),
) -> Result<String, Problem> {
    let xml = std::str::from_utf8(xml).map_err(defect)?;
    let mut reader = Reader::from_str(xml);
    reader.config_mut().check_end_names = false;
    let mut out = String::with_capacity(xml.len() + xml.len() / 4);
    out.push_str(DECLARATION);
    loop {
        match reader.read_event().map_err(defect)? {
            Event::Start(start) => {
                let element = element(&start)?;
                pass(&element.name);
                if picked(&element.name) {
                    let element = subtree(&mut reader, element)?;
                    mend(element, &mut out);
                } else {
                    open(&element, &mut out);
                    out.push('>');
                }
            }
            Event::Empty(start) => {
                let element = element(&start)?;
                pass(&element.name);
                if picked(&element.name) {
                    mend(element, &mut out);
                } else {
                    open(&element, &mut out);
                    out.push_str("/>");
                }
            }
            Event::End(end) => {
                let _ = write!(out, "</{}>", utf8(end.name().as_ref())?);
            }
            Event::Text(text) => out.push_str(utf8(&text)?),
            Event::GeneralRef(name) => {
                let _ = write!(out, "&{};", utf8(&name)?);
            }
            Event::Eof => return Ok(out),
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn open(element: &Element, out: &mut String) {
    let _ = write!(out, "<{}", element.name);
    for (name, value) in &element.attributes {
        // Ids that docx-rs counts up from one document to the next.
        if name != "w14:paraId" {
            let _ = write!(out, " {name}=\"{value}\"");
        }
    }
}

fn element(start: &BytesStart) -> Result<Element, Problem> {
    let mut element = Element::new(utf8(start.name().as_ref())?);
    for attribute in start.attributes() {
        let attribute = attribute.map_err(defect)?;
        element.attributes.push((utf8(attribute.key.as_ref())?.to_string(), utf8(&attribute.value)?.to_string()));
    }
    Ok(element)
}

/// Reads what is in an element, up to its end.
fn subtree(reader: &mut Reader<&[u8]>, root: Element) -> Result<Element, Problem> {
    let mut open = vec![root];
    loop {
        let event = reader.read_event().map_err(defect)?;
        let Some(last) = open.last_mut() else { return Err(defect("an element has no end")) };
        match event {
            Event::Start(start) => open.push(element(&start)?),
            Event::Empty(start) => last.children.push(Node::Element(element(&start)?)),
            Event::Text(text) => last.children.push(Node::Text(utf8(&text)?.to_string())),
            Event::GeneralRef(name) => last.children.push(Node::Text(format!("&{};", utf8(&name)?))),
            Event::End(_) => {
                let Some(done) = open.pop() else { return Err(defect("an element has no start")) };
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(done)),
                    None => return Ok(done),
                }
            }
            Event::Eof => return Err(defect("an element has no end")),
            Event::CData(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_) => {}
        }
    }
}

fn utf8(bytes: &[u8]) -> Result<&str, Problem> {
    std::str::from_utf8(bytes).map_err(defect)
}
