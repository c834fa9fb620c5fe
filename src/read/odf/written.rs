//! What is written: the parts of a Word document, within bounds.

use std::fmt::Display;

use quick_xml::escape::escape;

use super::tag::Aside;
use crate::read::word::{Limit, Unreadable};

/// How many bytes all parts may have: ten times the largest canvas.
const MAX_WRITTEN_BYTES: usize = 16 * 1024 * 1024;

/// The root of each part, with all vocabularies that are written.
const ROOT: &str = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\">";

/// The parts so far.
#[derive(Default)]
pub(super) struct Written {
    body: String,
    comments: String,
    footnotes: String,
    endnotes: String,
    heads: String,
    feet: String,
    properties: String,
    title: String,
    /// What is written apart, until it is known where it goes: what was written before it is kept here.
    outer: Vec<String>,
    /// How many bytes there are.
    bytes: usize,
}

impl Written {
    /// Adds XML to what is being written.
    pub(super) fn push(&mut self, xml: &str) -> Result<(), Unreadable> {
        self.bytes += xml.len();
        if self.bytes > MAX_WRITTEN_BYTES {
            return Err(Unreadable::TooMuch(Limit::Unpacked));
        }
        self.body.push_str(xml);
        Ok(())
    }

    /// Starts to write something that stands beside the text.
    pub(super) fn start_apart(&mut self) {
        self.outer.push(std::mem::take(&mut self.body));
    }

    /// Takes what was written since.
    fn end_apart(&mut self) -> String {
        std::mem::replace(&mut self.body, self.outer.pop().unwrap_or_default())
    }

    /// Makes what was written apart a note or a comment.
    pub(super) fn note(&mut self, kind: Aside, id: &str, author: &str) {
        let content = self.end_apart();
        let (part, name) = match kind {
            Aside::Comment => (&mut self.comments, "comment"),
            Aside::Footnote => (&mut self.footnotes, "footnote"),
            Aside::Endnote => (&mut self.endnotes, "endnote"),
        };
        let [id, author] = [attribute("w:id", id), attribute("w:author", author)];
        part.push_str(&format!("<w:{name}{id}{author}>{content}</w:{name}>"));
    }

    /// Makes what was written apart the head of pages.
    pub(super) fn head(&mut self) {
        let content = self.end_apart();
        self.heads.push_str(&content);
    }

    /// Makes what was written apart the foot of pages.
    pub(super) fn foot(&mut self) {
        let content = self.end_apart();
        self.feet.push_str(&content);
    }

    /// Adds a property of the document.
    pub(super) fn property(&mut self, name: &str, value: &str) {
        let name = attribute("name", name);
        self.properties.push_str(&format!("<property{name}><value>{}</value></property>", escape(value)));
    }

    /// Sets the title of the document.
    pub(super) fn title(&mut self, title: &str) {
        self.title = format!("<title>{}</title>", escape(title));
    }

    /// The parts with their names, and this one with the lists.
    pub(super) fn finish(mut self, numbering: String) -> Vec<(&'static str, String)> {
        while !self.outer.is_empty() {
            let rest = self.end_apart();
            self.body.push_str(&rest);
        }
        let parts = [
            ("word/document.xml", self.body),
            ("word/comments.xml", self.comments),
            ("word/footnotes.xml", self.footnotes),
            ("word/endnotes.xml", self.endnotes),
            ("word/header1.xml", self.heads),
            ("word/footer1.xml", self.feet),
            ("word/numbering.xml", numbering),
            ("docProps/custom.xml", self.properties),
            ("docProps/core.xml", self.title),
        ];
        parts.map(|(name, content)| (name, format!("{ROOT}{content}</w:document>"))).into()
    }
}

/// An attribute with a value of somebody else's.
pub(super) fn attribute(name: &str, value: impl Display) -> String {
    format!(" {name}=\"{}\"", escape(value.to_string()))
}
