//! The zip file around a document: its parts by name (ISO/IEC 29500-2).
//!
//! The directory at the end of the file tells where parts are. Where it is damaged or cut off, the headers before
//! the parts tell. No size is believed: bytes are counted while they are unpacked.
//!
//! The crate `zip` (8.6), with which documents are written, is 0.04 ms quicker over a canvas, and no help here: without
//! its directory it reads nothing of a file that was cut off, a part with an error in it comes back empty, names with
//! backslashes are not found, and a directory of 46 MB takes it 2.5 s and 600 MB before anything can be counted.

use std::io::Read;

use flate2::Crc;
use flate2::read::DeflateDecoder;

use super::limits::{MAX_ENTRIES, MAX_UNPACKED_BYTES};
use super::unreadable::{Limit, Unreadable};
use crate::format::find;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// How far from the end of a file its directory ends: the record, and the longest comment behind it.
const END_WITHIN: usize = 22 + 0xFFFF;
/// A part is seldom larger than this.
const LIKELY: usize = 1024 * 1024;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// A zip file, with how many bytes may still be unpacked.
pub(crate) struct Package<'f> {
    file: &'f [u8],
    entries: Vec<Entry>,
    /// Parts that stand in no file, by name.
    written: Vec<(&'static str, String)>,
    left: usize,
    /// Whether the directory at its end is whole.
    pub(crate) whole: bool,
}

/// A part as the directory has it, or the header before it.
struct Entry {
    /// Without a slash in front, and with slashes only; upper and lower case are one (ISO/IEC 29500-2, 6.2.2.3).
    name: String,
    /// Where the header before it starts.
    header: usize,
    method: u16,
    encrypted: bool,
    packed: usize,
    /// How large it says to be unpacked.
    size: usize,
    /// Its checksum; none where only the header before it is known.
    crc: Option<u32>,
}

/// The content of a part.
pub(crate) struct Part {
    pub(crate) bytes: Vec<u8>,
    /// Whether it could not be unpacked to the end, or not as it was.
    pub(crate) damaged: bool,
}

impl<'f> Package<'f> {
    pub(crate) fn open(file: &'f [u8]) -> Result<Self, Unreadable> {
        let (entries, whole) = match directory(file)? {
            Some(entries) => (entries, true),
            None => (headers(file)?, false),
        };
        Ok(Self { file, entries, written: Vec::new(), left: MAX_UNPACKED_BYTES, whole })
    }

    /// A package of parts that were never in a file.
    pub(crate) fn written(written: Vec<(&'static str, String)>) -> Self {
        Self { file: &[], entries: Vec::new(), written, left: MAX_UNPACKED_BYTES, whole: true }
    }

    /// Unpacks a part; `None` when there is none of that name.
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Part>, Unreadable> {
        if let Some(at) = self.written.iter().position(|(known, _)| *known == name) {
            let (_, text) = self.written.swap_remove(at);
            return Ok(Some(Part { bytes: text.into_bytes(), damaged: false }));
        }
        let is_wanted = |entry: &&Entry| entry.name.eq_ignore_ascii_case(name);
        let Some(entry) = self.entries.iter().rev().find(is_wanted) else { return Ok(None) };
        if entry.encrypted {
            return Err(Unreadable::Encrypted);
        }
        let Some(data) = data(self.file, entry.header) else { return Ok(Some(Part::lost())) };
        let stored = data.get(..entry.packed);
        let part = match entry.method {
            STORED => {
                let bytes = stored.unwrap_or(data);
                if bytes.len() > self.left {
                    return Err(Unreadable::TooMuch(Limit::Unpacked));
                }
                Part { bytes: bytes.to_vec(), damaged: stored.is_none() }
            }
            DEFLATED => {
                let (bytes, damaged) = unpacked(data, self.left.saturating_add(1), entry.size.min(LIKELY));
                if bytes.len() > self.left {
                    return Err(Unreadable::TooMuch(Limit::Unpacked));
                }
                Part { bytes, damaged }
            }
            _ => Part::lost(),
        };
        self.left -= part.bytes.len();
        let damaged = part.damaged || entry.crc.is_some_and(|crc| crc != checksum(&part.bytes));
        Ok(Some(Part { damaged, ..part }))
    }

    /// The names of the parts that start and end so.
    pub(super) fn names(&self, start: &str, end: &str) -> Vec<String> {
        let written = self.written.iter().map(|(name, _)| *name);
        let names = self.entries.iter().map(|entry| entry.name.as_str()).chain(written);
        names.filter(|name| name.starts_with(start) && name.ends_with(end)).map(str::to_string).collect()
    }
}

impl Part {
    fn lost() -> Self {
        Self { bytes: Vec::new(), damaged: true }
    }
}

/// Unpacks so many bytes at the most, and tells whether that went wrong before the end.
fn unpacked(data: &[u8], most: usize, likely: usize) -> (Vec<u8>, bool) {
    let unpacking = || DeflateDecoder::new(data).take(u64::try_from(most).unwrap_or(u64::MAX));
    let mut bytes = Vec::with_capacity(likely);
    if unpacking().read_to_end(&mut bytes).is_ok() {
        return (bytes, false);
    }
    // What was unpacked before an error is lost with it: again, in steps that lose little.
    bytes.clear();
    let mut unpacking = unpacking();
    let mut step = [0; 64];
    while let Ok(length @ 1..) = unpacking.read(&mut step) {
        bytes.extend(step.get(..length).unwrap_or_default());
    }
    (bytes, true)
}

fn checksum(bytes: &[u8]) -> u32 {
    let mut crc = Crc::new();
    crc.update(bytes);
    crc.sum()
}

/// Reads the directory at the end of the file; `None` when it is not whole.
fn directory(file: &[u8]) -> Result<Option<Vec<Entry>>, Unreadable> {
    let tail = file.len().saturating_sub(END_WITHIN);
    let last = file.get(tail..).unwrap_or_default();
    let Some(end) = last.windows(END.len()).rposition(|window| window == END).map(|at| tail + at) else {
        return Ok(None);
    };
    let (Some(count), Some(size), Some(offset)) = (short(file, end + 10), long(file, end + 12), long(file, end + 16))
    else {
        return Ok(None);
    };
    // With something in front of the zip file, all places in it are that much further on.
    let Some(start) = end.checked_sub(size) else { return Ok(None) };
    let Some(shift) = start.checked_sub(offset) else { return Ok(None) };
    let mut entries = Vec::new();
    let mut at = start;
    while at < end {
        if entries.len() == MAX_ENTRIES {
            return Err(Unreadable::TooMuch(Limit::Entries));
        }
        let Some((entry, next)) = central(file, at, shift) else { return Ok(None) };
        entries.push(entry);
        at = next;
    }
    Ok((entries.len() == usize::from(count)).then_some(entries))
}

fn central(file: &[u8], at: usize, shift: usize) -> Option<(Entry, usize)> {
    if file.get(at..at + CENTRAL.len())? != CENTRAL {
        return None;
    }
    let [name, extra, comment] = [28, 30, 32].map(|field| short(file, at + field));
    let name = usize::from(name?);
    let entry = Entry {
        name: part_name(file.get(at + 46..at + 46 + name)?),
        header: long(file, at + 42)?.checked_add(shift)?,
        method: short(file, at + 10)?,
        encrypted: short(file, at + 8)? & 1 == 1,
        packed: long(file, at + 20)?,
        size: long(file, at + 24)?,
        crc: u32::try_from(long(file, at + 16)?).ok(),
    };
    Some((entry, at + 46 + name + usize::from(extra?) + usize::from(comment?)))
}

/// Finds the parts by the headers before them.
fn headers(file: &[u8]) -> Result<Vec<Entry>, Unreadable> {
    let mut entries = Vec::new();
    let mut at = 0;
    while let Some(found) = file.get(at..).and_then(|rest| find(rest, LOCAL)) {
        let header = at + found;
        at = header + LOCAL.len();
        let entry = || {
            let name = usize::from(short(file, header + 26)?);
            Some(Entry {
                name: part_name(file.get(header + 30..header + 30 + name)?),
                header,
                method: short(file, header + 8)?,
                encrypted: short(file, header + 6)? & 1 == 1,
                packed: long(file, header + 18)?,
                size: long(file, header + 22)?,
                crc: None,
            })
        };
        entries.extend(entry());
        if entries.len() > MAX_ENTRIES {
            return Err(Unreadable::TooMuch(Limit::Entries));
        }
    }
    Ok(entries)
}

/// The bytes behind the header before a part, up to the end of the file.
fn data(file: &[u8], header: usize) -> Option<&[u8]> {
    if file.get(header..header.checked_add(LOCAL.len())?)? != LOCAL {
        return None;
    }
    let name = usize::from(short(file, header + 26)?);
    let extra = usize::from(short(file, header + 28)?);
    file.get(header + 30 + name + extra..)
}

fn part_name(bytes: &[u8]) -> String {
    // Some programs on Windows write their own separator.
    String::from_utf8_lossy(bytes).replace('\\', "/").trim_start_matches('/').to_string()
}

fn short(file: &[u8], at: usize) -> Option<u16> {
    let bytes = file.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

fn long(file: &[u8], at: usize) -> Option<usize> {
    let bytes = file.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
}
