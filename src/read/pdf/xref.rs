//! Where the objects of a file are: cross-reference tables and streams (ISO 32000-1, 7.5.4, 7.5.5 and 7.5.8).

use std::collections::HashSet;

use lopdf::xref::{XrefEntry, decode_xref_stream_with_limit};
use memchr::memmem;

use super::budget::Budget;
use super::limits::{MAX_ENTRIES, MAX_REVISIONS};
use super::object::{Dictionary, Object};
use super::places::{Place, Places};
use super::syntax::stream_data;
use super::token::{Parser, is_space};

/// The places of all objects, the newest of each, and the trailer.
#[derive(Default)]
pub(super) struct Table<'a> {
    pub(super) places: Places,
    pub(super) trailer: Trailer<'a>,
}

/// What a trailer tells that a reader needs (ISO 32000-1, table 15).
#[derive(Debug, Clone, Default)]
pub(super) struct Trailer<'a> {
    pub(super) root: Option<Object<'a>>,
    pub(super) encrypt: Option<Object<'a>>,
    pub(super) identifier: Option<Object<'a>>,
    pub(super) info: Option<Object<'a>>,
}

impl<'a> Trailer<'a> {
    pub(super) fn new(dictionary: &Dictionary<'a>) -> Self {
        let entry = |key| dictionary.get(key).cloned();
        Self { root: entry(b"Root"), encrypt: entry(b"Encrypt"), identifier: entry(b"ID"), info: entry(b"Info") }
    }

    /// Takes what is missing from an older trailer.
    fn or(self, older: Self) -> Self {
        Self {
            root: self.root.or(older.root),
            encrypt: self.encrypt.or(older.encrypt),
            identifier: self.identifier.or(older.identifier),
            info: self.info.or(older.info),
        }
    }
}

/// How many bytes an entry of a stream has at most, in files that people send.
const WIDEST: usize = 8;

/// One table or stream, and the dictionary that goes with it.
struct Section<'a> {
    places: Vec<(u32, Place)>,
    trailer: Dictionary<'a>,
}

/// Reads the cross-reference data from the end of a file on, through all its revisions.
///
/// Gives `None` when anything in it is broken: then [`scan`] does better than half of a table.
pub(super) fn read<'a>(bytes: &'a [u8], budget: &mut Budget) -> Option<Table<'a>> {
    let mark = memmem::rfind(bytes, b"startxref")?;
    let mut next: Option<usize> = Some(budget.parse(bytes, mark + b"startxref".len(), Parser::unsigned)?);
    let mut trailer = Trailer::default();
    let (mut sections, mut seen, mut entries) = (Vec::new(), HashSet::new(), 0);
    while let Some(at) = next {
        let Section { mut places, trailer: dictionary } = section(bytes, at, budget)?;
        // A hybrid file has the objects that are new since PDF 1.5 in a stream of their own (7.5.8.4): they count
        // where the table has none.
        if let Some(hidden) = dictionary.get(b"XRefStm").and_then(Object::as_integer) {
            let hidden = section(bytes, usize::try_from(hidden).ok()?, budget)?.places;
            let (free, used) = places.into_iter().partition(|(_, place)| *place == Place::Free);
            places = [free, hidden, used].concat();
        }
        entries += places.len();
        if !seen.insert(at) || seen.len() > MAX_REVISIONS || entries > MAX_ENTRIES {
            return None;
        }
        next = match dictionary.get(b"Prev") {
            Some(previous) => Some(previous.as_unsigned()?),
            None => None,
        };
        sections.push(places);
        trailer = trailer.or(Trailer::new(&dictionary));
    }
    sections.reverse();
    trailer.root.is_some().then(|| Table { places: Places::new(sections.concat()), trailer })
}

/// Reads the table or the stream at a place.
fn section<'a>(bytes: &'a [u8], at: usize, budget: &mut Budget) -> Option<Section<'a>> {
    match budget.parse(bytes, at, table) {
        Some(section) => Some(section),
        None => stream(bytes, at, budget),
    }
}

/// Reads a stream of places: lopdf does.
fn stream<'a>(bytes: &'a [u8], at: usize, budget: &mut Budget) -> Option<Section<'a>> {
    let found = budget.parse(bytes, at, Parser::indirect)?;
    let (Object::Dictionary(trailer), Some(start)) = (found.object, found.data) else { return None };
    let data = stream_data(bytes, start, trailer.get(b"Length").and_then(Object::as_unsigned));
    let mut entries = lopdf::Dictionary::from(&trailer);
    let content = budget.unpack(entries.clone(), data, Some)?;
    entries.remove(b"Filter");
    if content.len() > MAX_ENTRIES * WIDEST {
        return None;
    }
    let (places, _) = decode_xref_stream_with_limit(lopdf::Stream::new(entries, content), None).ok()?;
    let places = places.entries.into_iter().map(|(id, entry)| match entry {
        XrefEntry::Free | XrefEntry::UnusableFree => (id, Place::Free),
        XrefEntry::Normal { offset, .. } => (id, Place::At(offset)),
        XrefEntry::Compressed { container, .. } => (id, Place::Packed(container)),
    });
    Some(Section { places: places.collect(), trailer })
}

/// Reads a table, subsection by subsection, and the trailer behind it.
fn table<'a>(parser: &mut Parser<'a>) -> Option<Section<'a>> {
    let mut places = Vec::new();
    parser.skip_space();
    if !parser.take(b"xref") {
        return None;
    }
    loop {
        parser.skip_space();
        if parser.take(b"trailer") {
            let Object::Dictionary(trailer) = parser.object()? else { return None };
            return Some(Section { places, trailer });
        }
        let first: u32 = parser.unsigned()?;
        let count: u32 = parser.unsigned()?;
        for index in 0..count {
            parser.skip_space();
            let place = match well_written(parser.rest()) {
                Some(place) => {
                    parser.at += ENTRY;
                    place
                }
                None => carelessly_written(parser)?,
            };
            places.push((first.checked_add(index)?, place));
            if places.len() > MAX_ENTRIES {
                return None;
            }
        }
    }
}

/// The length of an entry in a table, without the end of its line.
const ENTRY: usize = "0000000000 00000 n".len();

/// Reads an entry that is as long as it should be. A table has one for each object, which is why there is a fast way.
fn well_written(bytes: &[u8]) -> Option<Place> {
    let (offset, rest) = bytes.split_at_checked(10)?;
    let [b' ', generation @ .., b' ', kind] = rest.first_chunk::<{ ENTRY - 10 }>()? else { return None };
    if !generation.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let offset = offset
        .iter()
        .try_fold(0, |number: u64, digit| digit.is_ascii_digit().then(|| number * 10 + u64::from(digit - b'0')));
    place(*kind, offset?)
}

/// Reads an entry with any white space and any number of digits.
fn carelessly_written(parser: &mut Parser) -> Option<Place> {
    let offset = parser.unsigned()?;
    let _generation: u64 = parser.unsigned()?;
    parser.skip_space();
    let kind = *parser.rest().first()?;
    parser.at += 1;
    place(kind, offset)
}

/// What an entry says; one that points beyond what a file can be is as good as free.
fn place(kind: u8, offset: u64) -> Option<Place> {
    match kind {
        b'n' => Some(u32::try_from(offset).map_or(Place::Free, Place::At)),
        b'f' => Some(Place::Free),
        _ => None,
    }
}

/// Finds everything that looks like `12 0 obj`, the last of each number: how a damaged file is read. `None` when that is
/// too much.
pub(super) fn scan(bytes: &[u8]) -> Option<Places> {
    let mut places = Vec::new();
    for at in memmem::find_iter(bytes, b"obj") {
        if let Some((id, offset)) = bytes.get(..at).and_then(number_before) {
            places.push((id, Place::At(offset)));
        }
        if places.len() > MAX_ENTRIES {
            return None;
        }
    }
    Some(Places::new(places))
}

/// The number of the object whose number and generation stand at the end of these bytes, and where.
fn number_before(bytes: &[u8]) -> Option<(u32, u32)> {
    let digit = |byte: u8| byte.is_ascii_digit();
    let to_generation = trimmed(bytes, is_space);
    let before_generation = trimmed(to_generation, digit);
    let to_id = trimmed(before_generation, is_space);
    if before_generation.len() == to_generation.len() || to_id.len() == before_generation.len() {
        return None;
    }
    let id = trimmed(to_id, digit).len();
    let mut parser = Parser::new(to_generation, id);
    let (number, _generation) = (parser.unsigned()?, parser.unsigned::<u16>()?);
    Some((number, u32::try_from(id).ok()?))
}

/// Takes bytes of a kind from the end.
fn trimmed(mut bytes: &[u8], test: fn(u8) -> bool) -> &[u8] {
    while let [rest @ .., last] = bytes
        && test(*last)
    {
        bytes = rest;
    }
    bytes
}

/// The newest trailer that stands in the file as such.
pub(super) fn last_trailer<'a>(bytes: &'a [u8], budget: &mut Budget) -> Option<Trailer<'a>> {
    // More tries than this are not a file with many revisions.
    memmem::rfind_iter(bytes, b"trailer").take(16).find_map(|at| {
        let Object::Dictionary(trailer) = budget.parse(bytes, at + b"trailer".len(), Parser::object)? else {
            return None;
        };
        trailer.has(b"Root").then(|| Trailer::new(&trailer))
    })
}
