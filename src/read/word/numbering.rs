//! The lists of a document: what stands before their items (ISO/IEC 29500-1, 17.9).

use std::collections::HashMap;

use super::unreadable::Unreadable;
use super::xml::{Space, Token, Xml};

/// How deep lists go in Word.
pub(super) const LEVELS: usize = 9;

/// More lists than a document has; the rest count as bullets.
const MAX_LISTS: usize = 2000;

/// What kind of sign stands before an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum Sign {
    #[default]
    Bullet,
    Number,
    Letter,
    None,
}

/// A level of a list.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Level {
    pub(super) sign: Sign,
    /// The number of its first item.
    pub(super) start: Option<usize>,
}

/// The lists, by the number that paragraphs have for them.
#[derive(Debug, Default)]
pub(super) struct Numbering {
    kinds: HashMap<String, [Level; LEVELS]>,
    lists: HashMap<String, List>,
}

/// A list: lists of one kind count on, unless one says where it starts.
#[derive(Debug, Default)]
struct List {
    kind: String,
    starts: [Option<usize>; LEVELS],
}

impl Numbering {
    /// The level of a list; one that is not defined has bullets.
    pub(super) fn level(&self, list: &str, level: usize) -> Level {
        let kind = self.lists.get(list).and_then(|list| self.kinds.get(&list.kind));
        kind.and_then(|levels| levels.get(level)).copied().unwrap_or_default()
    }

    /// The kind of a list.
    pub(super) fn kind<'n>(&'n self, list: &'n str) -> &'n str {
        self.lists.get(list).map_or(list, |list| &list.kind)
    }

    /// Where a list starts by its own word.
    pub(super) fn start(&self, list: &str, level: usize) -> Option<usize> {
        *self.lists.get(list)?.starts.get(level)?
    }
}

/// Reads the XML of the part with lists.
pub(super) fn read(text: &str) -> Result<Numbering, Unreadable> {
    let mut numbering = Numbering::default();
    let mut xml = Xml::new(text);
    let (mut kind, mut list) = (None, String::new());
    let mut level = 0;
    loop {
        let element = match xml.next()? {
            Token::Open(element) if element.space == Space::Word => element,
            Token::Open(_) | Token::Close | Token::Text(_) => continue,
            Token::End => return Ok(numbering),
        };
        if numbering.kinds.len() + numbering.lists.len() > MAX_LISTS {
            return Ok(numbering);
        }
        let number = |name: &str| element.attribute(name).and_then(|value| value.parse::<usize>().ok());
        let current = |numbering: &mut Numbering, change: &dyn Fn(&mut Level)| {
            let levels = kind.as_ref().and_then(|kind: &String| numbering.kinds.get_mut(kind));
            levels.and_then(|levels| levels.get_mut(level)).into_iter().for_each(change);
        };
        match element.name() {
            b"abstractNum" => {
                let id = element.attribute("abstractNumId").unwrap_or_default();
                numbering.kinds.insert(id.clone(), Default::default());
                kind = Some(id);
            }
            b"num" => {
                list = element.attribute("numId").unwrap_or_default();
                kind = None;
            }
            b"abstractNumId" => {
                let kind = element.attribute("val").unwrap_or_default();
                numbering.lists.insert(list.clone(), List { kind, ..List::default() });
            }
            b"lvl" | b"lvlOverride" => level = number("ilvl").unwrap_or(LEVELS),
            b"startOverride" => {
                if let Some(own) = numbering.lists.get_mut(&list).and_then(|list| list.starts.get_mut(level)) {
                    *own = number("val");
                }
            }
            b"numFmt" => {
                let sign = match element.attribute("val").unwrap_or_default().as_str() {
                    "bullet" => Sign::Bullet,
                    "none" => Sign::None,
                    "lowerLetter" | "upperLetter" => Sign::Letter,
                    _ => Sign::Number,
                };
                current(&mut numbering, &|level| level.sign = sign);
            }
            b"start" => {
                let start = number("val");
                current(&mut numbering, &|level| level.start = start);
            }
            _ => {}
        }
    }
}
