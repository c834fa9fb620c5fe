//! What the package says of the document: where its parts are, and which method it was made with.

use super::name::{GIVEN, KIND, METHOD, SHEETS, VERSION};
use super::package::Package;
use super::unreadable::Unreadable;
use super::xml::{self, Token, Xml};
use crate::kind::DocumentKind;
use crate::language::Lexicon;
use crate::method::Path;

/// More than any of our properties is long, in bytes.
const MAX_PROPERTY: usize = 4096;

/// Where the parts of a document are.
pub(super) struct Places {
    pub(super) document: String,
    pub(super) properties: String,
    core: String,
}

impl Places {
    /// The name of a part that stands in the folder of the document.
    pub(super) fn beside(&self, name: &str) -> String {
        let folder = self.document.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
        folder + name
    }
}

/// What our documents say about themselves; empty where they don't.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Properties {
    /// The id of the method; empty when the document does not say.
    pub method: String,
    /// The version of the method.
    pub version: String,
    /// The ids of the sheets in it.
    pub sheets: Vec<String>,
    /// What was filled in beforehand: fingerprints by path.
    pub given: Vec<(Path, u32)>,
    /// What it is.
    pub kind: Option<DocumentKind>,
}

/// Reads paths with fingerprints; what is not like that is left alone.
fn fingerprints(text: &str) -> impl Iterator<Item = (Path, u32)> {
    text.split_whitespace().filter_map(|pair| {
        let (path, digits) = pair.split_once('=')?;
        Some((Path::new(path)?, u32::from_str_radix(digits, 16).ok()?))
    })
}

/// Finds the parts by their relations to the package (ISO/IEC 29500-2, 6.5), else under their usual names.
pub(super) fn places(package: &mut Package) -> Result<Places, Unreadable> {
    let [document, properties, core] = ["word/document.xml", "docProps/custom.xml", "docProps/core.xml"];
    let mut places =
        Places { document: document.to_string(), properties: properties.to_string(), core: core.to_string() };
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
                    Some("core-properties") => places.core = target,
                    Some(_) | None => {}
                }
            }
            Token::Open(_) | Token::Close | Token::Text(_) => {}
            Token::End => return Ok(places),
        }
    }
}

/// Undoes the escapes of characters that some programs write into names and values, as in `a_x002C_b` (ISO/IEC
/// 29500-1, 22.9.2.19).
fn unescaped(text: &str) -> String {
    let mut unescaped = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.get(at + 6..at + 7) == Some("_"));
        let character = code.and_then(|code| char::from_u32(u32::from_str_radix(code, 16).ok()?));
        let (before, behind) = rest.split_at(at);
        unescaped.push_str(before);
        rest = match character {
            Some(character) => {
                unescaped.push(character);
                behind.get(7..).unwrap_or_default()
            }
            None => {
                unescaped.push_str("_x");
                behind.get(2..).unwrap_or_default()
            }
        };
    }
    unescaped + rest
}

/// Reads our properties, of which one is a word of a language.
pub(super) fn properties(package: &mut Package, lexicon: &Lexicon, name: &str) -> Result<Properties, Unreadable> {
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
                let value = unescaped(std::mem::take(&mut value).trim());
                match unescaped(&std::mem::take(&mut name)).as_str() {
                    KIND => properties.kind = lexicon.kind(&value),
                    METHOD => properties.method = value,
                    VERSION => properties.version = value,
                    SHEETS => {
                        let sheets = value.split(',').map(str::trim).filter(|sheet| !sheet.is_empty());
                        properties.sheets = sheets.map(str::to_string).collect();
                    }
                    name if name.starts_with(GIVEN) => properties.given.extend(fingerprints(&value)),
                    _ => {}
                }
            }
            Token::Close => {}
            Token::End => return Ok(properties),
        }
    }
}

/// Reads the title of the document: it is printed on every page.
pub(super) fn title(package: &mut Package, places: &Places) -> Result<String, Unreadable> {
    let Some(part) = package.part(&places.core)? else { return Ok(String::new()) };
    let (text, _) = xml::text(part.bytes);
    let mut xml = Xml::new(&text);
    let mut title = String::new();
    let mut in_title = false;
    loop {
        match xml.next()? {
            Token::Open(element) => in_title = element.name() == b"title",
            Token::Text(text) if in_title && title.len() < MAX_PROPERTY => title.push_str(&text),
            Token::Text(_) => {}
            Token::Close => in_title = false,
            Token::End => return Ok(title),
        }
    }
}
