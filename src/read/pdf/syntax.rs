//! Objects as they are written in a file (ISO 32000-1, 7.2 and 7.3).
//!
//! lopdf reads whole documents only. This reads the one object that is asked for, and bounds how deep it nests and how
//! much it holds: a file comes from anyone.

use std::borrow::Cow;

use lopdf::ObjectId;
use memchr::{memchr, memchr3, memmem};

use super::object::{Dictionary, Object};

use crate::format::find;

/// How deep arrays and dictionaries may lie in one another.
const MAX_DEPTH: usize = 40;
/// How many objects may lie in one object: far above any list of fields.
const MAX_PARTS: usize = 50_000;

/// Entries of an object that nobody here asks for. They are half of a widget, and take half of the time.
const SKIPPED: [&[u8]; 7] = [b"TU", b"DA", b"MK", b"BS", b"DR", b"AA", b"StructParent"];

/// Reads objects from bytes, from a place on.
pub(super) struct Parser<'a> {
    bytes: &'a [u8],
    /// The place of the next byte.
    pub(super) at: usize,
    parts: usize,
    /// Whether what is read is not kept.
    skips: bool,
}

/// An object with its number, and where the data of a stream begin (ISO 32000-1, 7.3.8 and 7.3.10).
pub(super) struct Indirect<'a> {
    pub(super) id: ObjectId,
    pub(super) object: Object<'a>,
    pub(super) data: Option<usize>,
}

impl<'a> Parser<'a> {
    pub(super) fn new(bytes: &'a [u8], at: usize) -> Self {
        Self { bytes, at, parts: 0, skips: false }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    /// What comes next.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Takes the bytes that a test holds for.
    fn take_while(&mut self, test: impl Fn(u8) -> bool) -> &'a [u8] {
        self.take_to(self.rest().iter().position(|&byte| !test(byte)))
    }

    /// Takes the bytes up to a place that was found in what comes next, or all of them.
    fn take_to(&mut self, found: Option<usize>) -> &'a [u8] {
        let rest = self.rest();
        let (taken, _) = rest.split_at(found.unwrap_or(rest.len()));
        self.at += taken.len();
        taken
    }

    /// Takes the bytes, if they are next.
    pub(super) fn take(&mut self, expected: &[u8]) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.at += expected.len();
        }
        found
    }

    /// Skips white space and comments.
    pub(super) fn skip_space(&mut self) {
        loop {
            self.take_while(is_space);
            if self.peek() != Some(b'%') {
                return;
            }
            self.take_while(|byte| byte != b'\n' && byte != b'\r');
        }
    }

    /// Takes white space and a number without sign or fraction.
    pub(super) fn unsigned<T: TryFrom<u64>>(&mut self) -> Option<T> {
        self.skip_space();
        let digits = self.take_while(|byte| byte.is_ascii_digit());
        if digits.is_empty() {
            return None;
        }
        let number = digits
            .iter()
            .try_fold(0u64, |number, &digit| number.checked_mul(10)?.checked_add(u64::from(digit - b'0')))?;
        T::try_from(number).ok()
    }

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

    /// Takes a name; `#20` stands for the byte with that number.
    fn name(&mut self) -> Option<Cow<'a, [u8]>> {
        if !self.take(b"/") {
            return None;
        }
        let mut rest = self.take_while(is_regular);
        if !rest.contains(&b'#') {
            return Some(Cow::Borrowed(rest));
        }
        let mut name = Vec::with_capacity(rest.len());
        loop {
            rest = match rest {
                [b'#', high, low, after @ ..] if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    name.push(hex_value(*high) << 4 | hex_value(*low));
                    after
                }
                [byte, after @ ..] => {
                    name.push(*byte);
                    after
                }
                [] => return Some(Cow::Owned(name)),
            };
        }
    }

    /// Takes a string in parentheses. Bare ends of line stay as they are: some programs write UTF-16 like that.
    fn literal(&mut self) -> Option<Cow<'a, [u8]>> {
        self.at += 1;
        let start = self.at;
        let mut open = 1usize;
        // What stands before the first backslash is the text as it is.
        let mut changed: Option<Vec<u8>> = None;
        loop {
            let run = self.take_to(memchr3(b'(', b')', b'\\', self.rest()));
            let end = self.at;
            let byte = self.peek()?;
            self.at += 1;
            match byte {
                b'(' => open += 1,
                b')' => open -= 1,
                _ => {}
            }
            if let Some(text) = &mut changed {
                text.extend_from_slice(run);
            }
            if open == 0 {
                return Some(match changed {
                    Some(text) => Cow::Owned(text),
                    None => Cow::Borrowed(self.bytes.get(start..end)?),
                });
            }
            if byte != b'\\' {
                changed.iter_mut().for_each(|text| text.push(byte));
                continue;
            }
            let escaped = self.escape()?;
            if !self.skips {
                let before = self.bytes.get(start..end)?;
                changed.get_or_insert_with(|| before.to_vec()).extend(escaped);
            }
        }
    }

    /// Takes what follows a backslash (ISO 32000-1, table 3); an end of line stands for nothing.
    fn escape(&mut self) -> Option<Option<u8>> {
        let octal = |byte: u8| matches!(byte, b'0'..=b'7');
        if self.take(b"\r\n") {
            return Some(None);
        }
        let byte = self.peek()?;
        if octal(byte) {
            let digits = self.rest().iter().take(3).take_while(|&&byte| octal(byte));
            let digits: Vec<u8> = digits.copied().collect();
            self.at += digits.len();
            let value = digits.iter().fold(0u32, |value, digit| value * 8 + u32::from(digit - b'0'));
            // What is too large for a byte loses its high bits, says the standard.
            return Some(Some((value & 0xFF) as u8));
        }
        self.at += 1;
        Some(match byte {
            b'\n' | b'\r' => None,
            b'n' => Some(b'\n'),
            b'r' => Some(b'\r'),
            b't' => Some(b'\t'),
            b'b' => Some(8),
            b'f' => Some(12),
            other => Some(other),
        })
    }

    fn hexadecimal(&mut self) -> Option<Cow<'a, [u8]>> {
        self.at += 1;
        let digits = self.take_to(memchr(b'>', self.rest()));
        if !self.take(b">") {
            return None;
        }
        if self.skips {
            return Some(Cow::Borrowed(b""));
        }
        let mut digits = digits.iter().filter(|byte| byte.is_ascii_hexdigit()).map(|&byte| hex_value(byte));
        let mut bytes = Vec::with_capacity(digits.size_hint().1.unwrap_or_default().div_ceil(2));
        while let Some(high) = digits.next() {
            // A missing last digit is 0.
            bytes.push(high << 4 | digits.next().unwrap_or(0));
        }
        Some(Cow::Owned(bytes))
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

    /// Takes a number; one that makes no sense is 0, as viewers have it.
    fn number(&mut self) -> Object<'a> {
        let text = str::from_utf8(self.take_while(is_regular)).unwrap_or_default();
        match text.parse() {
            Ok(number) => Object::Integer(number),
            Err(_) => Object::Real(text.parse().ok().filter(|number: &f32| number.is_finite()).unwrap_or(0.0)),
        }
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
    find(rest, b"endstream").map_or(rest, |end| rest[..end].trim_ascii_end())
}

/// The place of the last of these words.
pub(super) fn rfind(bytes: &[u8], word: &[u8]) -> Option<usize> {
    memmem::rfind(bytes, word)
}

/// White space (ISO 32000-1, table 1).
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 12 | b'\r' | b' ')
}

/// Neither white space nor a delimiter (ISO 32000-1, table 2).
fn is_regular(byte: u8) -> bool {
    REGULAR[usize::from(byte)]
}

/// For each byte whether it is regular: most of all bytes that are read are asked for it.
static REGULAR: [bool; 256] = {
    let mut regular = [true; 256];
    let mut others: &[u8] = b"\0\t\n\x0C\r ()<>[]{}/%";
    while let [byte, rest @ ..] = others {
        regular[*byte as usize] = false;
        others = rest;
    }
    regular
};

/// The value of a digit that is known to be hexadecimal.
fn hex_value(digit: u8) -> u8 {
    char::from(digit).to_digit(16).unwrap_or_default() as u8
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
