//! The XML of a part, as a stream of what opens, what closes and text between.
//!
//! Elements are known by namespace, whatever prefix it has, and in both forms of the standard: transitional and
//! strict (ISO/IEC 29500-4 and -1). Nothing is fetched, and a part that declares entities is refused.
//!
//! quick-xml parses; what prefixes stand for is kept here. Its `NsReader` (0.41) does that too, and takes 1.7 times as
//! long over a canvas (0.56 ms instead of 0.33): it reads the attributes of every element, and searches all prefixes
//! for each. Those it bounds by element only: 1.2 MB of elements with 255 prefixes each take 2.7 s.

use std::borrow::Cow;

use memchr::memmem::Finder;
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::limits::{MAX_DEPTH, MAX_PREFIXES};
use super::unreadable::{Limit, Unreadable};

/// A vocabulary that has something to read in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Space {
    Word,
    /// What Word has had since 2010: check boxes.
    Word2010,
    Math,
    Compatibility,
    // The vocabularies of OpenDocument (ISO/IEC 26300), and what LibreOffice adds to them.
    OdfOffice,
    OdfText,
    OdfTable,
    OdfStyle,
    OdfDraw,
    OdfMeta,
    /// Titles and descriptions of drawings.
    OdfDescription,
    OdfExtended,
    DublinCore,
    Other,
}

impl Space {
    fn new(uri: &[u8]) -> Self {
        match uri {
            b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
            | b"http://purl.oclc.org/ooxml/wordprocessingml/main" => Self::Word,
            b"http://schemas.microsoft.com/office/word/2010/wordml" => Self::Word2010,
            b"http://schemas.openxmlformats.org/officeDocument/2006/math"
            | b"http://purl.oclc.org/ooxml/officeDocument/math" => Self::Math,
            b"http://schemas.openxmlformats.org/markup-compatibility/2006" => Self::Compatibility,
            b"urn:oasis:names:tc:opendocument:xmlns:office:1.0" => Self::OdfOffice,
            b"urn:oasis:names:tc:opendocument:xmlns:text:1.0" => Self::OdfText,
            b"urn:oasis:names:tc:opendocument:xmlns:table:1.0" => Self::OdfTable,
            b"urn:oasis:names:tc:opendocument:xmlns:style:1.0" => Self::OdfStyle,
            b"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" => Self::OdfDraw,
            b"urn:oasis:names:tc:opendocument:xmlns:meta:1.0" => Self::OdfMeta,
            b"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" => Self::OdfDescription,
            b"urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" => Self::OdfExtended,
            b"http://purl.org/dc/elements/1.1/" => Self::DublinCore,
            _ => Self::Other,
        }
    }
}

/// What comes next in a part.
pub(crate) enum Token<'x> {
    Open(Element<'x>),
    Close,
    Text(Cow<'x, str>),
    End,
}

/// The start of an element.
pub(crate) struct Element<'x> {
    pub(crate) space: Space,
    start: BytesStart<'x>,
}

impl Element<'_> {
    /// The name without its prefix.
    pub(crate) fn name(&self) -> &[u8] {
        self.start.local_name().into_inner()
    }

    /// An attribute, by its name without a prefix.
    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        let mut attributes = self.start.attributes();
        let mut attributes = attributes.with_checks(false).flatten();
        let attribute = attributes.find(|attribute| attribute.key.local_name().as_ref() == name.as_bytes())?;
        let raw = String::from_utf8_lossy(&attribute.value);
        // What is no entity stands for itself.
        Some(quick_xml::escape::unescape(&raw).map_or_else(|_| raw.to_string(), Cow::into_owned))
    }

    /// Whether a switch is on: an element that is there, unless it says that it is off (ISO/IEC 29500-1, 17.17.4).
    pub(crate) fn is_on(&self) -> bool {
        self.attribute("val").is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off"))
    }
}

/// The text of a part, with the byte from which on it can't be read.
pub(crate) fn text(bytes: Vec<u8>) -> (String, Option<usize>) {
    let encoding = match bytes.get(..2) {
        Some(b"\xFF\xFE") => Some(encoding_rs::UTF_16LE),
        Some(b"\xFE\xFF") => Some(encoding_rs::UTF_16BE),
        Some(_) | None => None,
    };
    if let Some(encoding) = encoding {
        return (encoding.decode(&bytes).0.into_owned(), None);
    }
    match String::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            (String::from_utf8_lossy(error.as_bytes()).into_owned(), Some(at))
        }
    }
}

/// Reads the XML of a part.
pub(crate) struct Xml<'x> {
    reader: Reader<&'x [u8]>,
    /// Prefixes with what they stand for, and how deep.
    prefixes: Vec<(usize, Vec<u8>, Space)>,
    /// Which of them was used last: nearly all elements have the same.
    last: usize,
    depth: usize,
    /// Whether the last element was empty: its end comes next.
    empty: bool,
    damage: Option<usize>,
    /// Finds what declares a prefix.
    declaration: Finder<'static>,
}

impl<'x> Xml<'x> {
    pub(crate) fn new(text: &'x str) -> Self {
        let reader = Reader::from_str(text);
        Self {
            reader,
            prefixes: Vec::new(),
            last: 0,
            depth: 0,
            empty: false,
            damage: None,
            declaration: Finder::new(b"xmlns"),
        }
    }

    /// The byte from which on the part is no XML any more, when it was read that far.
    pub(crate) fn damage(&self) -> Option<usize> {
        self.damage
    }

    pub(crate) fn next(&mut self) -> Result<Token<'x>, Unreadable> {
        if std::mem::take(&mut self.empty) {
            return Ok(self.close());
        }
        loop {
            let Ok(event) = self.reader.read_event() else {
                self.damage = Some(place(self.reader.error_position()));
                return Ok(Token::End);
            };
            return Ok(match event {
                Event::Start(start) => Token::Open(self.open(start)?),
                Event::Empty(start) => {
                    self.empty = true;
                    Token::Open(self.open(start)?)
                }
                Event::End(_) => self.close(),
                Event::Text(text) => match text.decode() {
                    Ok(text) => Token::Text(text),
                    Err(_) => continue,
                },
                Event::CData(text) => match text.decode() {
                    Ok(text) => Token::Text(text),
                    Err(_) => continue,
                },
                Event::GeneralRef(reference) => Token::Text(character(&reference)),
                Event::DocType(_) => return Err(Unreadable::Declarations),
                Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
                Event::Eof => {
                    if self.depth > 0 {
                        self.damage = Some(place(self.reader.buffer_position()));
                    }
                    Token::End
                }
            });
        }
    }

    fn open(&mut self, start: BytesStart<'x>) -> Result<Element<'x>, Unreadable> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(Unreadable::TooMuch(Limit::Depth));
        }
        // Most elements have few attributes, and none of these.
        let attributes = start.attributes_raw();
        if attributes.len() > b"xmlns=''".len() && self.declaration.find(attributes).is_some() {
            for attribute in start.attributes().with_checks(false).flatten() {
                let key = attribute.key.as_ref();
                if let Some(prefix) = key.strip_prefix(b"xmlns:").or((key == b"xmlns").then_some(b"")) {
                    self.prefixes.push((self.depth, prefix.to_vec(), Space::new(&attribute.value)));
                    self.last = usize::MAX;
                    if self.prefixes.len() > MAX_PREFIXES {
                        return Err(Unreadable::TooMuch(Limit::Depth));
                    }
                }
            }
        }
        let name = start.name();
        let prefix = name.prefix().map_or(&b""[..], |prefix| prefix.into_inner());
        let is_it = |(_, known, _): &(usize, Vec<u8>, Space)| known == prefix;
        if !self.prefixes.get(self.last).is_some_and(is_it) {
            self.last = self.prefixes.iter().rposition(is_it).unwrap_or(usize::MAX);
        }
        let space = self.prefixes.get(self.last).map_or(Space::Other, |(.., space)| *space);
        Ok(Element { space, start })
    }

    fn close(&mut self) -> Token<'x> {
        while self.prefixes.pop_if(|(depth, ..)| *depth == self.depth).is_some() {
            self.last = usize::MAX;
        }
        self.depth = self.depth.saturating_sub(1);
        Token::Close
    }
}

/// What a reference stands for; one that means nothing stands for itself.
fn character(reference: &quick_xml::events::BytesRef<'_>) -> Cow<'static, str> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return character.to_string().into();
    }
    let name = String::from_utf8_lossy(reference);
    match quick_xml::escape::resolve_xml_entity(&name) {
        Some(text) => text.into(),
        None => format!("&{name};").into(),
    }
}

fn place(at: u64) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}
