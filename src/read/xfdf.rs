//! What was filled in in a PDF, as XML without the PDF (XFDF: ISO 19444-1).
//!
//! Fields lie in one another as the parts of their names, and remarks have the page that they are on. It gives what the
//! form itself gives; where fields are on the pages is not told.

use super::pdf::{Limit, MAX_FIELDS, MAX_FILE_BYTES, MAX_TEXT_BYTES, NoteKind, RawField, RawForm, RawNote, RawValue};
use super::pdf::{Rect, Spot, Unreadable};
use super::word::xml::{Element, Token, Xml};
use crate::source::Problem;

/// How many elements are read: a field has three.
const MAX_ELEMENTS: usize = 20 * MAX_FIELDS;

/// Reads the fields and remarks.
pub(super) fn read(bytes: &[u8]) -> Result<RawForm, Problem> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooMuch(Limit::File).into());
    }
    // What is no UTF-8 ends it: a copy in which that is replaced may be three times as long.
    let (text, damage) = match str::from_utf8(bytes) {
        Ok(text) => (text, None),
        Err(error) => {
            let (text, _) = bytes.split_at(error.valid_up_to());
            (str::from_utf8(text).unwrap_or_default(), Some(error.valid_up_to()))
        }
    };
    let xml = Xml::new(text.trim_start_matches('\u{FEFF}'));
    let mut reader = Reader { xml, room: MAX_TEXT_BYTES, elements: 0 };
    let mut form = RawForm { fields: Vec::new(), notes: Vec::new(), pages: 0, damage: None, kind: None };
    reader.all(&mut form)?;
    form.damage = damage.or_else(|| reader.xml.damage());
    if form.fields.is_empty() && form.notes.is_empty() {
        return Err(form.damage.map_or(Unreadable::NoFields, Unreadable::Damaged).into());
    }
    Ok(form)
}

struct Reader<'x> {
    xml: Xml<'x>,
    /// How many bytes may still be kept.
    room: usize,
    /// How many elements came by.
    elements: usize,
}

impl<'x> Reader<'x> {
    fn all(&mut self, form: &mut RawForm) -> Result<(), Problem> {
        // The parts of the name of the field that is open, and how deep each is.
        let mut parts: Vec<(usize, String)> = Vec::new();
        let mut values: Vec<String> = Vec::new();
        let mut depth = 0;
        loop {
            match self.next()? {
                Token::Open(element) => {
                    depth += 1;
                    match element.name() {
                        b"field" => {
                            self.field(form, &parts, &mut values)?;
                            parts.push((depth, element.attribute("name").unwrap_or_default()));
                        }
                        b"value" | b"value-richtext" if !parts.is_empty() => {
                            // Rich text comes behind the plain text that it says the same as.
                            let is_rich = element.name() == b"value-richtext";
                            let value = self.text()?;
                            depth -= 1;
                            if !is_rich || values.iter().all(|value| value.trim().is_empty()) {
                                values.push(value);
                            }
                        }
                        name => {
                            if let Some(kind) = NoteKind::of(name).filter(|_| element.attribute("statemodel").is_none())
                            {
                                form.notes.extend(self.note(kind, &element)?);
                                depth -= 1;
                            }
                        }
                    }
                }
                Token::Close => {
                    if parts.last().is_some_and(|(at, _)| *at == depth) {
                        self.field(form, &parts, &mut values)?;
                        parts.pop();
                    }
                    depth = depth.saturating_sub(1);
                }
                Token::Text(_) => {}
                Token::End => return self.field(form, &parts, &mut values),
            }
            if form.fields.len() + form.notes.len() > MAX_FIELDS {
                return Err(Unreadable::TooMuch(Limit::Fields).into());
            }
        }
    }

    /// Adds the field that is open, when it has values.
    fn field(
        &mut self,
        form: &mut RawForm,
        parts: &[(usize, String)],
        values: &mut Vec<String>,
    ) -> Result<(), Problem> {
        let mut values = std::mem::take(values);
        let value = match values.len() {
            0 => return Ok(()),
            1 => RawValue::Text(values.pop().unwrap_or_default()),
            _ => RawValue::Chosen(values),
        };
        let name = parts.iter().map(|(_, part)| part.as_str()).collect::<Vec<_>>().join(".");
        self.keep(name.len())?;
        form.fields.push(RawField {
            name,
            mapped: None,
            spoken: None,
            value,
            locked: false,
            given: None,
            disagrees: false,
            spots: Vec::new(),
        });
        Ok(())
    }

    /// Reads a remark to its end.
    fn note(&mut self, kind: NoteKind, element: &Element) -> Result<Option<RawNote>, Problem> {
        let author = element.attribute("title").unwrap_or_default();
        let page = element.attribute("page").and_then(|page| page.trim().parse().ok()).unwrap_or(0);
        self.keep(author.len())?;
        let (mut text, mut depth) = (String::new(), 1);
        while depth > 0 {
            match self.next()? {
                Token::Open(element) if [&b"contents"[..], b"contents-richtext"].contains(&element.name()) => {
                    let found = self.text()?;
                    if text.trim().is_empty() {
                        text = found.trim_end().to_string();
                    }
                }
                Token::Open(_) => depth += 1,
                Token::Close => depth -= 1,
                Token::Text(_) => {}
                Token::End => break,
            }
        }
        let spot = Spot { page, rect: Rect::default() };
        let says_something = kind == NoteKind::Drawn || !text.trim().is_empty();
        Ok(says_something.then_some(RawNote { kind, text, author, spot }))
    }

    /// Reads the text of an element to its end; paragraphs and breaks in rich text end a line.
    fn text(&mut self) -> Result<String, Problem> {
        let (mut text, mut open) = (String::new(), Vec::new());
        loop {
            match self.next()? {
                Token::Open(element) => {
                    if element.name() == b"br" {
                        text.push('\n');
                    }
                    open.push(matches!(element.name(), b"p" | b"div"));
                }
                Token::Close => match open.pop() {
                    Some(true) => text.push('\n'),
                    Some(false) => {}
                    None => break,
                },
                Token::Text(piece) => {
                    self.keep(piece.len())?;
                    text.push_str(&piece);
                }
                Token::End => break,
            }
        }
        Ok(text)
    }

    fn next(&mut self) -> Result<Token<'x>, Problem> {
        let token = self.xml.next()?;
        self.elements += usize::from(matches!(token, Token::Open(_)));
        if self.elements > MAX_ELEMENTS { Err(Unreadable::TooMuch(Limit::Work).into()) } else { Ok(token) }
    }

    fn keep(&mut self, bytes: usize) -> Result<(), Problem> {
        self.room = self.room.checked_sub(bytes).ok_or(Unreadable::TooMuch(Limit::Text))?;
        Ok(())
    }
}
