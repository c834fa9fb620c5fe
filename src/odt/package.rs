//! The package: the parts of a document in a zip file (ISO/IEC 26300-3), and what the file says about itself.

use std::io::{Cursor, Write};

use zip::result::ZipError;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::xml::{VERSION, Xml};
use crate::date::Date;
use crate::source::Problem;

/// What a file says about itself.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct About {
    pub title: String,
    pub description: String,
    /// A BCP 47 language tag.
    pub language: String,
    pub date: Date,
    /// Names and values of properties of our own.
    pub custom: Vec<(String, String)>,
}

const TYPE: &str = "application/vnd.oasis.opendocument.text";

/// Packs the parts into a file. Same parts, same bytes.
pub(super) fn pack(content: String, styles: String, pictures: Vec<Vec<u8>>, about: &About) -> Result<Vec<u8>, Problem> {
    let pictures: Vec<(String, Vec<u8>)> = (1..).map(picture_path).zip(pictures).collect();
    let texts = [("content.xml", content), ("styles.xml", styles), ("meta.xml", about.part())];
    let files = texts.iter().map(|(path, _)| (*path, "text/xml"));
    let listed = files.chain(pictures.iter().map(|(path, _)| (path.as_str(), "image/png")));
    let manifest = manifest(listed);
    let texts = texts.into_iter().chain([("META-INF/manifest.xml", manifest)]);
    zipped(texts, pictures).map_err(|why| Problem::defect(format_args!("OpenDocument: {why}")))
}

/// The path of a picture in the package, by its number.
pub(super) fn picture_path(number: usize) -> String {
    format!("Pictures/{number}.png")
}

fn manifest<'f>(files: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    let mut xml = Xml::plain_part("manifest:manifest", &[("xmlns:manifest", space), ("manifest:version", VERSION)]);
    let root = [("manifest:full-path", "/"), ("manifest:version", VERSION), ("manifest:media-type", TYPE)];
    xml.empty("manifest:file-entry", &root);
    for (path, kind) in files {
        xml.empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", kind)]);
    }
    xml.finish()
}

/// Writes the zip file: its type first and as it is, so that it is known by its first bytes (ISO/IEC 26300-3, 3.3).
fn zipped<'f>(
    texts: impl Iterator<Item = (&'f str, String)>,
    pictures: Vec<(String, Vec<u8>)>,
) -> Result<Vec<u8>, ZipError> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The first day of the format: a file has no clock.
    let packed = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let stored = packed.compression_method(CompressionMethod::Stored);
    zip.start_file("mimetype", stored)?;
    zip.write_all(TYPE.as_bytes())?;
    for (path, text) in texts {
        zip.start_file(path, packed)?;
        zip.write_all(text.as_bytes())?;
    }
    for (path, bytes) in pictures {
        zip.start_file(path, stored)?;
        zip.write_all(&bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

impl About {
    /// The part with what the file says about itself (ISO/IEC 26300-1, 4.3).
    fn part(&self) -> String {
        let moment = format!("{}T00:00:00", self.date);
        let mut xml = Xml::part("office:document-meta");
        xml.start("office:meta", &[]);
        xml.holding("meta:generator", &[], "opschaal");
        xml.holding("dc:title", &[], &self.title);
        if !self.description.is_empty() {
            xml.holding("dc:subject", &[], &self.description);
        }
        xml.holding("meta:initial-creator", &[], "opschaal");
        xml.holding("dc:creator", &[], "opschaal");
        xml.holding("meta:creation-date", &[], &moment);
        xml.holding("dc:date", &[], &moment);
        xml.holding("dc:language", &[], &self.language);
        for (name, value) in &self.custom {
            xml.holding("meta:user-defined", &[("meta:name", name), ("meta:value-type", "string")], value);
        }
        xml.finish()
    }
}
