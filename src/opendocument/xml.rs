//! XML that is written from start to end: documents of thousands of pages take no more memory than their text.

use quick_xml::escape::escape;

/// XML so far. Values and texts are data: they are escaped, and characters that XML 1.0 does not have are left out.
#[derive(Debug, Default)]
pub(crate) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

/// The vocabularies of OpenDocument (ISO/IEC 26300-1, 3.1.3.2), and those it borrows.
const SPACES: [(&str, &str); 12] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:presentation", "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    // Of formulas, which count captions.
    ("xmlns:ooow", "http://openoffice.org/2004/writer"),
];

/// The version of OpenDocument that is written.
pub(crate) const VERSION: &str = "1.3";

impl Xml {
    /// Starts a part of a document with its root.
    pub(crate) fn part(root: &'static str) -> Self {
        let mut xml = Self { out: DECLARATION.to_string(), open: Vec::new() };
        let attributes: Vec<(&str, &str)> = SPACES.into_iter().chain([("office:version", VERSION)]).collect();
        xml.start(root, &attributes);
        xml
    }

    /// Starts a part of the package with its root.
    pub(crate) fn plain_part(root: &'static str, attributes: &[(&str, &str)]) -> Self {
        let mut xml = Self { out: DECLARATION.to_string(), open: Vec::new() };
        xml.start(root, attributes);
        xml
    }

    /// Opens an element.
    pub(crate) fn start(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// Closes the element that was opened last.
    pub(crate) fn end(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    /// Adds an element with nothing in it.
    pub(crate) fn empty(&mut self, name: &'static str, attributes: &[(&str, &str)]) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// Adds an element with a text in it.
    pub(crate) fn holding(&mut self, name: &'static str, attributes: &[(&str, &str)], text: &str) {
        self.start(name, attributes);
        self.text(text);
        self.end();
    }

    /// Adds text.
    pub(crate) fn text(&mut self, text: &str) {
        self.out.push_str(&escape(known(text)));
    }

    /// How many bytes there are so far.
    pub(crate) fn length(&self) -> usize {
        self.out.len()
    }

    /// Puts what was written apart inside of the element that is open.
    pub(crate) fn put(&mut self, other: Self) {
        self.out.push_str(&other.finish());
    }

    /// Closes what is open, and gives it all.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &[(&str, &str)]) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            // Readers take a line end in a value for a space.
            self.out.push_str(&escape(known(value)).replace('\n', "&#10;").replace('\t', "&#9;"));
            self.out.push('"');
        }
    }
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// A text without the characters that XML 1.0 does not have (2.2, production 2).
fn known(text: &str) -> String {
    let is_known =
        |c: &char| matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    text.chars().filter(is_known).collect()
}
