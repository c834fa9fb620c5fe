//! The package: the parts of a document in a zip file (ISO/IEC 26300-3), and what the file says about itself.

use zip::result::ZipError;

use super::picture::File;
use super::xml::{VERSION, Xml};
use crate::archive::{self, Packing};
use crate::format::Output;
use crate::office::FileProperties;
use crate::source::Problem;

/// The part with what the document holds, and that with what the file says about itself.
pub(crate) const CONTENT: &str = "content.xml";
pub(crate) const META: &str = "meta.xml";

/// What a package holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Text,
    Presentation,
}

impl Kind {
    /// Its media type (ISO/IEC 26300-3, 3.3).
    fn media_type(self) -> &'static str {
        match self {
            Self::Text => Output::OpenDocument.media_type(),
            Self::Presentation => "application/vnd.oasis.opendocument.presentation",
        }
    }
}

/// Packs the parts into a file. Same parts, same bytes.
pub(crate) fn pack(
    kind: Kind,
    content: String,
    styles: String,
    pictures: Vec<File>,
    about: &FileProperties,
) -> Result<Vec<u8>, Problem> {
    let texts = [(CONTENT, content), ("styles.xml", styles), (META, about.meta())];
    let files = texts.iter().map(|(path, _)| (*path, "text/xml"));
    let listed = files.chain(pictures.iter().map(|picture| (picture.path.as_str(), picture.media_type)));
    let manifest = manifest(kind, listed);
    let texts = texts.into_iter().chain([("META-INF/manifest.xml", manifest)]);
    zipped(kind, texts, pictures).map_err(|why| Problem::defect(format_args!("OpenDocument: {why}")))
}

fn manifest<'f>(kind: Kind, files: impl Iterator<Item = (&'f str, &'f str)>) -> String {
    let space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";
    let mut xml = Xml::plain_part("manifest:manifest", &[("xmlns:manifest", space), ("manifest:version", VERSION)]);
    let root = [("manifest:full-path", "/"), ("manifest:version", VERSION), ("manifest:media-type", kind.media_type())];
    xml.empty("manifest:file-entry", &root);
    for (path, media_type) in files {
        xml.empty("manifest:file-entry", &[("manifest:full-path", path), ("manifest:media-type", media_type)]);
    }
    xml.finish()
}

/// Writes the zip file: its type first and as it is, so that it is known by its first bytes (ISO/IEC 26300-3, 3.3).
fn zipped<'f>(
    kind: Kind,
    texts: impl Iterator<Item = (&'f str, String)>,
    pictures: Vec<File>,
) -> Result<Vec<u8>, ZipError> {
    let media_type = ("mimetype".to_string(), Packing::Stored, kind.media_type().as_bytes().to_vec());
    let texts = texts.map(|(path, text)| (path.to_string(), Packing::Deflated, text.into_bytes()));
    let pictures = pictures.into_iter().map(|File { path, media_type, bytes }| {
        // Dots are packed already.
        (path, if media_type == "image/png" { Packing::Stored } else { Packing::Deflated }, bytes)
    });
    archive::zipped(std::iter::once(media_type).chain(texts).chain(pictures))
}

impl FileProperties {
    /// The part with what the file says about itself (ISO/IEC 26300-1, 4.3).
    pub(crate) fn meta(&self) -> String {
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
