//! Objects as they are written in a file (ISO 32000-1, 7.3).
//!
//! This reads the one object that is asked for, and bounds how deep it nests and how much it holds: a file comes from
//! anyone.

use lopdf::ObjectId;

use super::limits::MAX_PARTS;
use super::object::{Dictionary, Object};
use super::token::{Parser, is_regular, is_space};
use crate::format::find;

/// How deep arrays and dictionaries may lie in one another.
const MAX_DEPTH: usize = 40;
/// Entries of an object that nobody here asks for. They are much of a widget, and take much of the time.
const SKIPPED: [&[u8]; 6] = [b"DA", b"MK", b"BS", b"DR", b"AA", b"StructParent"];

/// An object with its number, and where the data of a stream begin (ISO 32000-1, 7.3.8 and 7.3.10).
pub(super) struct Indirect<'a> {
    pub(super) id: ObjectId,
    pub(super) object: Object<'a>,
    pub(super) data: Option<usize>,
}

impl<'a> Parser<'a> {
    /// Takes `12 0 obj` and what follows.
    pub(super) fn indirect(&mut self) -> Option<Indirect<'a>> {
        let id = (self.unsigned()?, self.unsigned()?);
        self.skip_space();
        if !self.take(b"obj") {
            return None;
        }
        let object = self.object()?;
        self.skip_space();
        let data = (matches!(object, Object::Dictionary(_)) && self.take(b"stream")).then(|| {
            // One end of line belongs to the keyword; a lone carriage return is not allowed, and written all the same.
            if !self.take(b"\r\n") && !self.take(b"\n") {
                self.take(b"\r");
            }
            self.at
        });
        Some(Indirect { id, object, data })
    }

    /// Takes white space and an object that is no stream.
    pub(super) fn object(&mut self) -> Option<Object<'a>> {
        self.nested(0)
    }

    fn nested(&mut self, depth: usize) -> Option<Object<'a>> {
        self.parts += 1;
        if depth > MAX_DEPTH || self.parts > MAX_PARTS {
            return None;
        }
        self.skip_space();
        match self.peek()? {
            b'/' => self.name().map(Object::Name),
            b'(' => self.literal().map(Object::String),
            b'<' if self.take(b"<<") => self.dictionary(depth).map(Object::Dictionary),
            b'<' => self.hexadecimal().map(Object::String),
            b'[' => self.array(depth).map(Object::Array),
            b'0'..=b'9' => Some(self.reference().map_or_else(|| self.number(), Object::Reference)),
            b'+' | b'-' | b'.' => Some(self.number()),
            _ => match self.take_while(is_regular) {
                b"true" => Some(Object::Boolean(true)),
                b"false" => Some(Object::Boolean(false)),
                b"null" => Some(Object::Null),
                _ => None,
            },
        }
    }

    fn array(&mut self, depth: usize) -> Option<Vec<Object<'a>>> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.skip_space();
            if self.take(b"]") {
                return Some(items);
            }
            let item = self.nested(depth + 1)?;
            if !self.skips {
                items.push(item);
            }
        }
    }

    fn dictionary(&mut self, depth: usize) -> Option<Dictionary<'a>> {
        // A field has some ten entries: growing step by step would cost as much as filling them in.
        let mut entries = Vec::with_capacity(if depth == 0 { 12 } else { 0 });
        loop {
            self.skip_space();
            if self.take(b">>") {
                return Some(Dictionary(entries));
            }
            let key = self.name()?;
            let outer = self.skips;
            self.skips = outer || depth == 0 && SKIPPED.contains(&&*key);
            let value = self.nested(depth + 1)?;
            if !self.skips {
                entries.push((key, value));
            }
            self.skips = outer;
        }
    }

    /// Takes `12 0 R`, or nothing.
    fn reference(&mut self) -> Option<ObjectId> {
        let start = self.at;
        let mut read = || {
            let number = self.unsigned()?;
            // Most numbers are no reference, and that can be seen here.
            if !self.peek().is_some_and(|byte| is_space(byte) || byte == b'%') {
                return None;
            }
            let id = (number, self.unsigned()?);
            self.skip_space();
            (self.take(b"R") && !self.peek().is_some_and(is_regular)).then_some(id)
        };
        let id = read();
        if id.is_none() {
            self.at = start;
        }
        id
    }
}

/// The data of a stream: as long as it says, or up to `endstream` where that is wrong.
pub(super) fn stream_data(bytes: &[u8], start: usize, length: Option<usize>) -> &[u8] {
    let rest = bytes.get(start..).unwrap_or_default();
    if let Some((data, after)) = length.and_then(|length| rest.split_at_checked(length)) {
        let mut parser = Parser::new(after, 0);
        parser.take_while(is_space);
        if parser.take(b"endstream") {
            return data;
        }
    }
    let end = find(rest, b"endstream").and_then(|end| rest.get(..end));
    end.map_or(rest, <[u8]>::trim_ascii_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Option<String> {
        Parser::new(text.as_bytes(), 0).object().map(|object| format!("{:?}", lopdf::Object::from(&object)))
    }

    #[test]
    fn every_kind_of_object_is_read() {
        for (text, expected) in [
            ("true", "true"),
            ("% comment\n null", "Null"),
            ("+17", "17"),
            ("-.5", "-0.5"),
            ("12 0 R", "12 0 R"),
            ("[12 0 0 R/a]", "[12 0 0 R /a]"),
            ("/A#20b#zz", "/A b#zz"),
            ("(a(b)\\)\\\\\\n\\101\\7\\\r\nc)", "(a(b))\\\nA\u{7}c)"),
            ("<48 65 6C6c 6>", "(Hell`)"),
            ("<</A<</B 1>>/C[]>>", "<</A <</B 1>>/C []>>"),
        ] {
            assert_eq!(read(text).as_deref(), Some(expected), "{text}");
        }
    }

    #[test]
    fn what_is_broken_is_none() {
        for text in ["", "(a", "<4", "[1", "<</A", "<</A>>", "<<1 2>>", "endobj", "]", "(a\\"] {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read(&"[".repeat(100_000)), None);
        assert_eq!(read(&"<</A".repeat(100_000)), None);
        assert_eq!(read(&format!("[{}]", "0 ".repeat(MAX_PARTS + 1))), None);
        assert!(read(&"(".repeat(100_000)).is_none());
    }

    #[test]
    fn a_stream_begins_after_one_end_of_line() {
        for text in ["1 0 obj<<>>stream\nX", "1 0 obj <<>> stream\r\nX", "1 0 obj<<>>\nstream\rX"] {
            let stream = Parser::new(text.as_bytes(), 0).indirect().unwrap();
            assert_eq!((stream.id, stream.data), ((1, 0), Some(text.len() - 1)));
        }
    }
}
