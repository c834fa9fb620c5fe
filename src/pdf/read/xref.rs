//! Where the objects of a file are: cross-reference tables and streams (ISO 32000-1, 7.5.4, 7.5.5 and 7.5.8).

use std::collections::HashSet;

use lopdf::xref::{Xref, XrefEntry, XrefType, decode_xref_stream_with_limit};
use lopdf::{Dictionary, Object, Stream};

use super::limits::{MAX_ENTRIES, MAX_REVISIONS, MAX_XREF_STREAM_BYTES};
use super::syntax::{Parser, is_space, rfind, stream_data};
use crate::format::find;

/// The places of all objects, the newest of each, and the trailer.
pub(super) struct Table {
    pub(super) places: Xref,
    pub(super) trailer: Dictionary,
}

/// Reads the cross-reference data from the end of a file on, through all its revisions.
///
/// Gives `None` when anything in it is broken: then [`scan`] does better than half of a table.
pub(super) fn read(bytes: &[u8]) -> Option<Table> {
    let mark = rfind(bytes, b"startxref")?;
    let mut next: Option<usize> = Some(Parser::new(bytes, mark + b"startxref".len()).unsigned()?);
    let mut trailer = Dictionary::new();
    let (mut sections, mut seen, mut entries) = (Vec::new(), HashSet::new(), 0);
    while let Some(at) = next {
        let mut section = section(bytes, at)?;
        // A hybrid file has the objects that are new since PDF 1.5 in a stream of their own (7.5.8.4).
        if let Ok(hidden) = section.trailer.get(b"XRefStm").and_then(Object::as_i64) {
            section.places.merge_hybrid(self::section(bytes, usize::try_from(hidden).ok()?)?.places);
        }
        entries += section.places.entries.len();
        if !seen.insert(at) || seen.len() > MAX_REVISIONS || entries > MAX_ENTRIES {
            return None;
        }
        next = match section.trailer.get(b"Prev") {
            Ok(previous) => Some(usize::try_from(previous.as_i64().ok()?).ok()?),
            Err(_) => None,
        };
        sections.push(section.places);
        for (key, value) in section.trailer {
            if !trailer.has(&key) {
                trailer.set(key, value);
            }
        }
    }
    // From the oldest on, since that is the largest by far.
    let mut places = sections.pop()?;
    for newer in sections.into_iter().rev() {
        places.entries.extend(newer.entries);
    }
    trailer.has(b"Root").then_some(Table { places, trailer })
}

/// Reads the table or the stream at a place.
fn section(bytes: &[u8], at: usize) -> Option<Table> {
    let mut parser = Parser::new(bytes, at);
    parser.skip_space();
    if parser.take(b"xref") {
        return classic(&mut parser);
    }
    let found = parser.indirect()?;
    let (Object::Dictionary(dictionary), Some(start)) = (found.object, found.data) else { return None };
    let length = dictionary.get(b"Length").and_then(Object::as_i64).ok();
    let data = stream_data(bytes, start, length.and_then(|length| usize::try_from(length).ok()));
    let stream = Stream::new(dictionary, data.to_vec());
    let (places, trailer) = decode_xref_stream_with_limit(stream, Some(MAX_XREF_STREAM_BYTES)).ok()?;
    Some(Table { places, trailer })
}

/// Reads the subsections of a table, and the trailer behind them.
fn classic(parser: &mut Parser) -> Option<Table> {
    let mut entries = Vec::new();
    loop {
        parser.skip_space();
        if parser.take(b"trailer") {
            let Object::Dictionary(trailer) = parser.object()? else { return None };
            let mut places = Xref::new(0, XrefType::CrossReferenceTable);
            // All at once: one by one takes as long as reading the form.
            places.entries = entries.into_iter().collect();
            return Some(Table { places, trailer });
        }
        let first: u32 = parser.unsigned()?;
        let count: u32 = parser.unsigned()?;
        for index in 0..count {
            let offset: u64 = parser.unsigned()?;
            let generation: u64 = parser.unsigned()?;
            parser.skip_space();
            let entry = match (parser.take(b"n"), u32::try_from(offset), u16::try_from(generation)) {
                (true, Ok(offset), Ok(generation)) => XrefEntry::Normal { offset, generation },
                (true, _, _) => XrefEntry::Free,
                (false, _, _) if parser.take(b"f") => XrefEntry::Free,
                (false, _, _) => return None,
            };
            entries.push((first.checked_add(index)?, entry));
        }
    }
}

/// Finds everything that looks like `12 0 obj`, the last of each number: how a damaged file is read.
pub(super) fn scan(bytes: &[u8]) -> Xref {
    let mut places = Xref::new(0, XrefType::CrossReferenceTable);
    let mut from = 0;
    while let Some(found) = bytes.get(from..).and_then(|rest| find(rest, b"obj")) {
        let at = from + found;
        from = at + b"obj".len();
        if let Some((id, offset, generation)) = numbers_before(&bytes[..at])
            && places.entries.len() < MAX_ENTRIES
        {
            places.insert(id, XrefEntry::Normal { offset, generation });
        }
    }
    places
}

/// The number and generation at the end of these bytes, and where the number starts.
fn numbers_before(bytes: &[u8]) -> Option<(u32, u32, u16)> {
    let trimmed =
        |bytes: &[u8], test: fn(u8) -> bool| bytes.iter().rposition(|&byte| !test(byte)).map_or(0, |last| last + 1);
    let digit = |byte: u8| byte.is_ascii_digit();
    let generation_end = trimmed(bytes, is_space);
    let generation = trimmed(&bytes[..generation_end], digit);
    let id_end = trimmed(&bytes[..generation], is_space);
    let id = trimmed(&bytes[..id_end], digit);
    if id_end == generation {
        return None;
    }
    let mut parser = Parser::new(bytes, id);
    Some((parser.unsigned()?, u32::try_from(id).ok()?, parser.unsigned()?))
}

/// The newest trailer that stands in the file as such.
pub(super) fn last_trailer(bytes: &[u8]) -> Option<Dictionary> {
    let mut before = bytes;
    // More tries than this are not a file with many revisions.
    for _ in 0..MAX_REVISIONS.min(16) {
        let at = rfind(before, b"trailer")?;
        before = &bytes[..at];
        if let Some(Object::Dictionary(trailer)) = Parser::new(bytes, at + b"trailer".len()).object()
            && trailer.has(b"Root")
        {
            return Some(trailer);
        }
    }
    None
}
