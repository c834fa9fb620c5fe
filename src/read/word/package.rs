//! The package around a document: its parts by name (ISO/IEC 29500-2).

use super::limits::{MAX_ENTRIES, MAX_UNPACKED_BYTES};
use super::unreadable::{Limit, Unreadable};
use crate::archive::{Archive, Unpacked};

/// A zip file, with how many bytes may still be unpacked.
pub(crate) struct Package<'f> {
    archive: Archive<'f>,
    /// Parts that stand in no file, by name.
    written: Vec<(&'static str, String)>,
    left: usize,
    /// Whether the directory at its end is whole.
    pub(crate) whole: bool,
}

impl<'f> Package<'f> {
    pub(crate) fn open(file: &'f [u8]) -> Result<Self, Unreadable> {
        let archive = Archive::open(file, MAX_ENTRIES);
        if archive.has_more {
            return Err(Unreadable::TooMuch(Limit::Entries));
        }
        let whole = archive.whole;
        Ok(Self { archive, written: Vec::new(), left: MAX_UNPACKED_BYTES, whole })
    }

    /// A package of parts that were never in a file.
    pub(crate) fn written(written: Vec<(&'static str, String)>) -> Self {
        Self { archive: Archive::default(), written, left: MAX_UNPACKED_BYTES, whole: true }
    }

    /// Unpacks a part; `None` when there is none of that name. Upper and lower case are one (ISO/IEC 29500-2, 6.2.2.3).
    pub(crate) fn part(&mut self, name: &str) -> Result<Option<Unpacked>, Unreadable> {
        if let Some(at) = self.written.iter().position(|(known, _)| *known == name) {
            let (_, text) = self.written.swap_remove(at);
            return Ok(Some(Unpacked { bytes: text.into_bytes(), damaged: false }));
        }
        let mut entries = self.archive.entries.iter().rev();
        let Some(entry) = entries.find(|entry| entry.name.eq_ignore_ascii_case(name)) else { return Ok(None) };
        if entry.encrypted {
            return Err(Unreadable::Encrypted);
        }
        let part = self.archive.unpack(entry, self.left).ok_or(Unreadable::TooMuch(Limit::Unpacked))?;
        self.left -= part.bytes.len();
        Ok(Some(part))
    }

    /// The names of the parts that start and end so.
    pub(super) fn names(&self, start: &str, end: &str) -> Vec<String> {
        let written = self.written.iter().map(|(name, _)| *name);
        let names = self.archive.entries.iter().map(|entry| entry.name.as_str()).chain(written);
        names.filter(|name| name.starts_with(start) && name.ends_with(end)).map(str::to_string).collect()
    }
}
