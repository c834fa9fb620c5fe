//! Zip files, read: what they hold by name, and what that unpacks to.
//!
//! The directory at the end of the file tells where entries are. Where it is damaged or cut off, the headers before
//! the entries tell. No size is believed: bytes are counted while they are unpacked.
//!
//! The crate `zip` (8.6), with which documents are written, is 0.04 ms quicker over a canvas, and no help here: without
//! its directory it reads nothing of a file that was cut off, an entry with an error in it comes back empty, names with
//! backslashes are not found, and a directory of 46 MB takes it 2.5 s and 600 MB before anything can be counted.

use std::io::Read;

use flate2::Crc;
use flate2::read::DeflateDecoder;
use memchr::memmem::find;

const LOCAL: &[u8] = b"PK\x03\x04";
const CENTRAL: &[u8] = b"PK\x01\x02";
const END: &[u8] = b"PK\x05\x06";
/// The record at the end for what does not fit in four bytes, and what tells where it is.
const LARGE_END: &[u8] = b"PK\x06\x06";
const LARGE_LOCATOR: &[u8] = b"PK\x06\x07";
/// What stands where a number does not fit, and the id of the numbers that do not.
const TOO_LARGE: usize = 0xFFFF_FFFF;
const LARGE_FIELDS: u16 = 1;
/// How far from the end of a file its directory ends: the record, and the longest comment behind it.
const END_WITHIN: usize = 22 + 0xFFFF;
/// An entry is seldom larger than this.
const LIKELY: usize = 1024 * 1024;
const STORED: u16 = 0;
const DEFLATED: u16 = 8;
/// The flags of an entry: it has a password on it, and its name is UTF-8.
const ENCRYPTED: u16 = 1;
const UTF_8: u16 = 1 << 11;

/// What the upper half of bytes stands for in names that are not UTF-8: code page 437, by the specification.
const CODE_PAGE_437: &str = "ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐\
    └┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{a0}";

/// A zip file.
#[derive(Debug, Default)]
pub(crate) struct Archive<'f> {
    file: &'f [u8],
    /// In the order of the directory.
    pub(crate) entries: Vec<Entry>,
    /// Whether there are more entries than were asked for.
    pub(crate) has_more: bool,
    /// Whether the directory at its end is whole.
    pub(crate) whole: bool,
}

/// An entry as the directory has it, or the header before it.
#[derive(Debug)]
pub(crate) struct Entry {
    /// Without a slash in front, and with slashes only: some programs on Windows write their own separator.
    pub(crate) name: String,
    /// Whether it opens with a password only.
    pub(crate) encrypted: bool,
    /// Where the header before it starts.
    header: usize,
    method: u16,
    packed: usize,
    /// How large it says to be unpacked.
    size: usize,
    /// Its checksum; none where only the header before it is known.
    crc: Option<u32>,
}

/// The content of an entry.
#[derive(Debug)]
pub(crate) struct Unpacked {
    pub(crate) bytes: Vec<u8>,
    /// Whether it could not be unpacked to the end, or not as it was.
    pub(crate) damaged: bool,
}

impl<'f> Archive<'f> {
    /// Reads the directory, up to so many entries.
    pub(crate) fn open(file: &'f [u8], most: usize) -> Self {
        let (mut entries, whole) = match directory(file, most) {
            Some(entries) => (entries, true),
            None => (headers(file, most), false),
        };
        let has_more = entries.len() > most;
        entries.truncate(most);
        Self { file, entries, has_more, whole }
    }

    /// Unpacks an entry; `None` when that gives more than so many bytes.
    pub(crate) fn unpack(&self, entry: &Entry, most: usize) -> Option<Unpacked> {
        let Some(data) = data(self.file, entry.header) else { return Some(Unpacked::lost()) };
        let stored = data.get(..entry.packed);
        let (bytes, damaged) = match entry.method {
            STORED => {
                let bytes = stored.unwrap_or(data);
                if bytes.len() > most {
                    return None;
                }
                (bytes.to_vec(), stored.is_none())
            }
            DEFLATED => {
                let (bytes, damaged) = inflated(data, most.saturating_add(1), entry.size.min(LIKELY));
                if bytes.len() > most {
                    return None;
                }
                (bytes, damaged)
            }
            _ => return Some(Unpacked::lost()),
        };
        let damaged = damaged || entry.crc.is_some_and(|crc| crc != checksum(&bytes));
        Some(Unpacked { bytes, damaged })
    }
}

impl Unpacked {
    fn lost() -> Self {
        Self { bytes: Vec::new(), damaged: true }
    }
}

/// Unpacks so many bytes at the most, and tells whether that went wrong before the end.
fn inflated(data: &[u8], most: usize, likely: usize) -> (Vec<u8>, bool) {
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

/// Reads the directory at the end of the file, up to one entry more than asked for; `None` when it is not whole.
fn directory(file: &[u8], most: usize) -> Option<Vec<Entry>> {
    let tail = file.len().saturating_sub(END_WITHIN);
    let last = file.get(tail..).unwrap_or_default();
    let record = tail + memchr::memmem::rfind(last, END)?;
    let Ends { count, size, offset, end } = match large_ends(file, record) {
        Some(ends) => ends,
        None => Ends {
            count: usize::from(short(file, record + 10)?),
            size: long(file, record + 12)?,
            offset: long(file, record + 16)?,
            end: record,
        },
    };
    // A directory at another place than it says is that of a zip file in this one, of which the end was cut off.
    let mut at = end.checked_sub(size).filter(|start| *start == offset)?;
    let mut entries = Vec::new();
    while at < end {
        if entries.len() > most {
            return Some(entries);
        }
        let (entry, next) = central(file, at)?;
        entries.push(entry);
        at = next;
    }
    (entries.len() == count).then_some(entries)
}

/// What the record at the end tells of the directory.
struct Ends {
    count: usize,
    size: usize,
    offset: usize,
    /// Where the directory ends.
    end: usize,
}

/// The same from the record for large files (4.3.14), which servers that pack while they send write for small ones too.
fn large_ends(file: &[u8], record: usize) -> Option<Ends> {
    let locator = record.checked_sub(20)?;
    if file.get(locator..locator + LARGE_LOCATOR.len())? != LARGE_LOCATOR {
        return None;
    }
    let end = huge(file, locator + 8)?;
    if file.get(end..end.checked_add(LARGE_END.len())?)? != LARGE_END {
        return None;
    }
    let [count, size, offset] = [32, 40, 48].map(|field| huge(file, end + field));
    Some(Ends { count: count?, size: size?, offset: offset?, end })
}

fn central(file: &[u8], at: usize) -> Option<(Entry, usize)> {
    if file.get(at..at + CENTRAL.len())? != CENTRAL {
        return None;
    }
    let [name, extra, comment] = [28, 30, 32].map(|field| short(file, at + field));
    let name = usize::from(name?);
    let flags = short(file, at + 8)?;
    let more = at + 46 + name;
    let next = more + usize::from(extra?);
    let mut large = large_fields(file.get(more..next)?);
    // What does not fit stands behind the name, in this order.
    let [size, packed, header] = [24, 20, 42].map(|field| match long(file, at + field)? {
        TOO_LARGE => large.next(),
        fits => Some(fits),
    });
    let entry = Entry {
        name: entry_name(file.get(at + 46..more)?, flags),
        header: header?,
        method: short(file, at + 10)?,
        encrypted: flags & ENCRYPTED != 0,
        packed: packed?,
        size: size?,
        crc: u32::try_from(long(file, at + 16)?).ok(),
    };
    Some((entry, next + usize::from(comment?)))
}

/// The numbers of an entry that do not fit in four bytes (4.5.3), among what else stands behind its name.
fn large_fields(extra: &[u8]) -> impl Iterator<Item = usize> {
    let mut at = 0;
    let mut fields = Vec::new();
    while let (Some(id), Some(length)) = (short(extra, at), short(extra, at + 2)) {
        let end = at + 4 + usize::from(length);
        if id == LARGE_FIELDS {
            fields = (at + 4..end).step_by(8).filter_map(|field| huge(extra, field)).collect();
        }
        at = end;
    }
    fields.into_iter()
}

/// Finds the entries by the headers before them, up to one more than asked for.
fn headers(file: &[u8], most: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut at = 0;
    while entries.len() <= most
        && let Some(found) = file.get(at..).and_then(|rest| find(rest, LOCAL))
    {
        let header = at + found;
        let entry = local(file, header);
        at = entry.as_ref().and_then(|entry| behind(file, entry)).unwrap_or(header + LOCAL.len());
        entries.extend(entry);
    }
    entries
}

fn local(file: &[u8], header: usize) -> Option<Entry> {
    let name = usize::from(short(file, header + 26)?);
    let flags = short(file, header + 6)?;
    Some(Entry {
        name: entry_name(file.get(header + 30..header + 30 + name)?, flags),
        header,
        method: short(file, header + 8)?,
        encrypted: flags & ENCRYPTED != 0,
        packed: long(file, header + 18)?,
        size: long(file, header + 22)?,
        crc: None,
    })
}

/// Where an entry that is not compressed ends, as a zip file in it has headers of its own; `None` when the header
/// before it does not tell, or what it tells can't be.
fn behind(file: &[u8], entry: &Entry) -> Option<usize> {
    let data = data(file, entry.header)?;
    let end = file.len() - data.len() + entry.packed;
    let is_end = data.get(entry.packed..).is_none_or(|rest| rest.starts_with(b"PK"));
    (entry.method == STORED && entry.packed > 0 && is_end).then_some(end)
}

/// The bytes behind the header before an entry, up to the end of the file.
fn data(file: &[u8], header: usize) -> Option<&[u8]> {
    if file.get(header..header.checked_add(LOCAL.len())?)? != LOCAL {
        return None;
    }
    let name = usize::from(short(file, header + 26)?);
    let extra = usize::from(short(file, header + 28)?);
    file.get(header + 30 + name + extra..)
}

fn entry_name(bytes: &[u8], flags: u16) -> String {
    let name = match std::str::from_utf8(bytes) {
        Ok(name) => name.to_string(),
        Err(_) if flags & UTF_8 != 0 => String::from_utf8_lossy(bytes).into_owned(),
        Err(_) => bytes.iter().map(|byte| in_code_page_437(*byte)).collect(),
    };
    name.replace('\\', "/").trim_start_matches('/').to_string()
}

fn in_code_page_437(byte: u8) -> char {
    let upper = byte.checked_sub(0x80).map(usize::from);
    upper.map_or(char::from(byte), |at| CODE_PAGE_437.chars().nth(at).unwrap_or(char::REPLACEMENT_CHARACTER))
}

fn short(file: &[u8], at: usize) -> Option<u16> {
    let bytes = file.get(at..at.checked_add(2)?)?;
    Some(u16::from_le_bytes(bytes.try_into().ok()?))
}

fn huge(file: &[u8], at: usize) -> Option<usize> {
    let bytes = file.get(at..at.checked_add(8)?)?;
    usize::try_from(u64::from_le_bytes(bytes.try_into().ok()?)).ok()
}

fn long(file: &[u8], at: usize) -> Option<usize> {
    let bytes = file.get(at..at.checked_add(4)?)?;
    usize::try_from(u32::from_le_bytes(bytes.try_into().ok()?)).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_utf_8_or_of_the_code_page_that_windows_writes() {
        assert_eq!(CODE_PAGE_437.chars().count(), 128);
        assert_eq!(entry_name(b"Zo\x89.pdf", 0), "Zoë.pdf");
        assert_eq!(entry_name("map\\Zoë.pdf".as_bytes(), 0), "map/Zoë.pdf");
        assert_eq!(entry_name(b"//Zo\x89", UTF_8), "Zo\u{fffd}");
    }
}
