//! What the package says of the document: where its parts are, and which method it was made with.

use super::name::{METHOD, SHEETS, VERSION};
use super::package::Package;
use super::unreadable::Unreadable;
use super::xml::{self, Token, Xml};

/// More than any of our properties is long, in bytes.
const MAX_PROPERTY: usize = 4096;

/// Where the parts of a document are.
pub(super) struct Places {
    pub(super) document: String,
    pub(super) properties: String,
}

/// What our documents say about themselves; empty where they don't.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Properties {
    pub method: String,
    pub version: String,
    pub sheets: Vec<String>,
}

/// Finds the parts by their relations to the package (ISO/IEC 29500-2, 6.5), else under their usual names.
pub(super) fn places(package: &mut Package) -> Result<Places, Unreadable> {
    let mut places =
        Places { document: "word/document.xml".to_string(), properties: "docProps/custom.xml".to_string() };
    let Some(part) = package.part("_rels/.rels")? else { return Ok(places) };
    let (text, _) = xml::text(part.bytes);
    let mut xml = Xml::new(&text);
    loop {
        match xml.next()? {
            Token::Open(element) if element.name() == b"Relationship" => {
                let (Some(kind), Some(target)) = (element.attribute("Type"), element.attribute("Target")) else {
                    continue;
                };
                let target = target.trim_start_matches('/').to_string();
                // Transitional and strict have the same last parts of the same words.
                match kind.rsplit('/').next() {
                    Some("officeDocument") => places.document = target,
                    Some("custom-properties" | "customProperties") => places.properties = target,
                    Some(_) | None => {}
                }
            }
            Token::Open(_) | Token::Close | Token::Text(_) => {}
            Token::End => return Ok(places),
        }
    }
}

/// Reads our properties.
pub(super) fn properties(package: &mut Package, name: &str) -> Result<Properties, Unreadable> {
    let mut properties = Properties::default();
    let Some(part) = package.part(name)? else { return Ok(properties) };
    let (text, _) = xml::text(part.bytes);
    let mut xml = Xml::new(&text);
    let mut name = String::new();
    let mut value = String::new();
    loop {
        match xml.next()? {
            Token::Open(element) => {
                if element.name() == b"property" {
                    name = element.attribute("name").unwrap_or_default();
                    value.clear();
                }
            }
            Token::Text(text) if value.len() < MAX_PROPERTY => value.push_str(&text),
            Token::Text(_) => {}
            Token::Close if !name.is_empty() => {
                let value = std::mem::take(&mut value).trim().to_string();
                match std::mem::take(&mut name).as_str() {
                    METHOD => properties.method = value,
                    VERSION => properties.version = value,
                    SHEETS => {
                        let sheets = value.split(',').map(str::trim).filter(|sheet| !sheet.is_empty());
                        properties.sheets = sheets.map(str::to_string).collect();
                    }
                    _ => {}
                }
            }
            Token::Close => {}
            Token::End => return Ok(properties),
        }
    }
}
