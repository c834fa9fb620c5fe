//! Zip files, written: same files, same bytes.

use std::io::{Cursor, Write};
#[cfg(feature = "forms")]
use std::{io::Read, sync::Arc};

#[cfg(feature = "forms")]
use zip::ZipArchive;
use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// How a file lies in a zip file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Packing {
    Deflated,
    /// As it is: it is packed already, or readers look for its bytes.
    Stored,
}

/// Puts files in one zip file, by their names and in their order.
pub(crate) fn zipped(files: impl IntoIterator<Item = (String, Packing, Vec<u8>)>) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, packing, bytes) in files {
        let method = match packing {
            Packing::Deflated => CompressionMethod::Deflated,
            Packing::Stored => CompressionMethod::Stored,
        };
        // The first day of the format: a file has no clock.
        let options = SimpleFileOptions::default().compression_method(method).last_modified_time(DateTime::default());
        zip.start_file(name, options)?;
        zip.write_all(&bytes)?;
    }
    Ok(as_of_unix(zip.finish()?.into_inner()))
}

/// Has a zip file say that it was made under Unix (APPNOTE 4.4.2), wherever it was made: those who write it say on what
/// system they run, and the same files have to be the same bytes.
///
/// It takes what was written here or by another writer that adds no comment: its end is the last 22 bytes.
pub(crate) fn as_of_unix(mut file: Vec<u8>) -> Vec<u8> {
    const UNIX: u8 = 3;
    let number = |file: &[u8], at: usize, size: usize| {
        let bytes = file.get(at..at + size).unwrap_or_default();
        bytes.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte))
    };
    let end = file.len().saturating_sub(22);
    let mut entry = number(&file, end + 16, 4);
    for _ in 0..number(&file, end + 10, 2) {
        if let Some(system) = file.get_mut(entry + 5) {
            *system = UNIX;
        }
        entry += 46 + number(&file, entry + 28, 2) + number(&file, entry + 30, 2) + number(&file, entry + 32, 2);
    }
    file
}

/// A zip file of which others differ in a few files: what they have in common is packed once.
#[cfg(feature = "forms")]
pub(crate) struct Original(ZipArchive<Cursor<Arc<[u8]>>>);

#[cfg(feature = "forms")]
impl Original {
    /// Takes a file of [`zipped`].
    pub(crate) fn new(file: Vec<u8>) -> Result<Self, ZipError> {
        ZipArchive::new(Cursor::new(file.into())).map(Self)
    }

    /// Unpacks a file that is text.
    pub(crate) fn text(&self, name: &str) -> Result<String, ZipError> {
        let mut text = String::new();
        self.0.clone().by_name(name)?.read_to_string(&mut text)?;
        Ok(text)
    }

    /// Gives what [`zipped`] does with these bytes in the place of those that a name had.
    pub(crate) fn with(&self, changed: &[(&str, &str)]) -> Result<Vec<u8>, ZipError> {
        let mut original = self.0.clone();
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for index in 0..original.len() {
            let file = original.by_index_raw(index)?;
            match changed.iter().find(|(name, _)| *name == file.name()) {
                Some((name, text)) => {
                    zip.start_file(*name, file.options())?;
                    zip.write_all(text.as_bytes())?;
                }
                None => zip.raw_copy_file(file)?,
            }
        }
        Ok(as_of_unix(zip.finish()?.into_inner()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use zip::System;

    fn made_under(system: System) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for name in ["a.xml", "een/ander.xml"] {
            zip.start_file(name, SimpleFileOptions::default().system(system)).unwrap();
            zip.write_all(name.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }

    /// Under Windows all documents had other bytes.
    #[test]
    fn the_system_that_a_file_is_made_under_is_not_in_it() {
        assert!(made_under(System::Dos) != made_under(System::Unix));
        assert!(as_of_unix(made_under(System::Dos)) == made_under(System::Unix));
        assert!(as_of_unix(made_under(System::Unix)) == made_under(System::Unix));
        assert!(as_of_unix(Vec::new()).is_empty());
    }
}
