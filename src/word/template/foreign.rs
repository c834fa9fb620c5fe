//! Parts of a template as trees: they come from anyone.

use quick_xml::Reader;
use quick_xml::escape::{resolve_predefined_entity, unescape};
use quick_xml::events::{BytesStart, Event};

use super::refused::Refused;
use crate::word::xml::{Element, Node, escaped};

/// How deep elements may stand in one another.
const MAX_DEPTH: usize = 100;

/// How many elements all parts may have together: far above those of any template.
pub(super) const MAX_ELEMENTS: usize = 400_000;

/// Reads a part as a tree. `left` is how many elements may still be read.
///
/// Values and texts are escaped anew: what stood in the file is data.
pub(super) fn tree(xml: &[u8], left: &mut usize) -> Result<Element, Refused> {
    let xml = std::str::from_utf8(xml).map_err(|_| Refused::Damaged)?;
    let mut reader = Reader::from_str(xml.trim_start_matches('\u{FEFF}'));
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    loop {
        let event = reader.read_event().map_err(|_| Refused::Damaged)?;
        match event {
            Event::Start(start) => {
                if open.len() >= MAX_DEPTH {
                    return Err(Refused::TooMuch);
                }
                open.push(element(&start, left)?);
            }
            Event::Empty(start) => close(element(&start, left)?, &mut open, &mut root),
            Event::End(_) => {
                let done = open.pop().ok_or(Refused::Damaged)?;
                close(done, &mut open, &mut root);
            }
            Event::Text(text) => {
                if let Some(last) = open.last_mut() {
                    let text = std::str::from_utf8(&text).map_err(|_| Refused::Damaged)?;
                    last.children.push(Node::Text(escaped(&unescape(text).map_err(|_| Refused::Damaged)?)));
                }
            }
            Event::CData(text) => {
                if let Some(last) = open.last_mut() {
                    let text = std::str::from_utf8(&text).map_err(|_| Refused::Damaged)?;
                    last.children.push(Node::Text(escaped(text)));
                }
            }
            Event::GeneralRef(name) => {
                let named = name.decode().map_err(|_| Refused::Damaged)?;
                let text = match name.resolve_char_ref().map_err(|_| Refused::Damaged)? {
                    Some(character) => character.to_string(),
                    // Others are declared in the file: they can make a small file large.
                    None => resolve_predefined_entity(&named).ok_or(Refused::Declarations)?.to_string(),
                };
                if let Some(last) = open.last_mut() {
                    last.children.push(Node::Text(escaped(&text)));
                }
            }
            Event::DocType(_) => return Err(Refused::Declarations),
            Event::Eof if open.is_empty() => return root.ok_or(Refused::Damaged),
            Event::Eof => return Err(Refused::Damaged),
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => {}
        }
    }
}

fn close(done: Element, open: &mut [Element], root: &mut Option<Element>) {
    match open.last_mut() {
        Some(parent) => parent.children.push(Node::Element(done)),
        None => *root = Some(done),
    }
}

fn element(start: &BytesStart, left: &mut usize) -> Result<Element, Refused> {
    *left = left.checked_sub(1).ok_or(Refused::TooMuch)?;
    let utf8 = |bytes: &[u8]| std::str::from_utf8(bytes).map(str::to_string).map_err(|_| Refused::Damaged);
    let mut element = Element::new(&named(utf8(start.name().as_ref())?)?);
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|_| Refused::Damaged)?;
        let value = std::str::from_utf8(&attribute.value).map_err(|_| Refused::Damaged)?;
        let value = unescape(value).map_err(|_| Refused::Declarations)?;
        element.attributes.push((named(utf8(attribute.key.as_ref())?)?, escaped(&value)));
    }
    Ok(element)
}

/// A name as it may be written again: what is no name at all is damage.
fn named(name: String) -> Result<String, Refused> {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, ':' | '_' | '-' | '.');
    if !name.is_empty() && name.chars().all(plain) { Ok(name) } else { Err(Refused::Damaged) }
}
