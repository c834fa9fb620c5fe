//! Reading a guide's file, with every problem in it reported at its place.

use std::collections::BTreeMap;

use super::reader::GuideReader;
use super::{Guide, block, drawing};
use crate::answers::Answers;
use crate::document::Document;
use crate::kind::DocumentKind;
use crate::method::Method;
use crate::pack::same_language;
use crate::source::{self, Entry, Mode, Problems, Source};

/// Reads a guide: its own text, with names from the method and the answers of the example where it points to them.
pub fn load(source: &Source, method: &Method, example: &Answers) -> Result<Guide, Problems> {
    let guide = source::read(source, |entry| {
        same_language(entry, &method.language);
        let mut reader = GuideReader::new(method, example, BTreeMap::new());
        let drawings = entry.entries("tekening", Mode::Optional, |entry| drawing::drawing(&reader, entry));
        reader.drawings = drawings.into_iter().collect();
        let full = document(&reader, entry);
        let short = entry.table("kort", |entry| Ok(document(&reader, entry)))?;
        Ok(Guide { full, short, drawings: reader.drawings })
    });
    guide.map(|(guide, _)| guide)
}

fn document(reader: &GuideReader, entry: &mut Entry) -> Document {
    let mut document = Document::new(DocumentKind::Guide, reader.method, reader.line(entry, "titel"));
    document.subtitle = reader.line(entry, "ondertitel");
    document.description = reader.line(entry, "omschrijving");
    let blocks = entry.entries("blok", Mode::Required, |entry| block::blocks(reader, entry));
    document.blocks = blocks.into_iter().flatten().collect();
    document
}
