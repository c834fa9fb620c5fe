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
    Ok(zip.finish()?.into_inner())
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
        Ok(zip.finish()?.into_inner())
    }
}
