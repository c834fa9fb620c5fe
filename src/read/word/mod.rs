//! Reading what was filled in in a Word document, whichever program it went through.
//!
//! What is filled in is known by names that survive where others are lost (see [`name`]), and what is
//! typed is told from what is printed by what the method prints. A file may come from anyone: reading is bounded in
//! time and memory (`limits`), nothing is fetched, and it never panics.
//!
//! The way of a file:
//!
//! 1. `package` unpacks its parts, and `properties` tells where they are and which method they are of.
//! 2. `xml` makes a part a stream of elements and text.
//! 3. `walk` cuts the document into `piece`s: each `control` with what it says about itself, and the text
//!    between. Whose a control is, `identity` knows.
//! 4. `place` gives every piece its field: by its names, else by the cell it stands in. What the method prints
//!    (`printed`, [`prompt`]) is no answer.
//!
//! What belongs to a place and stands in parts of its own, such as notes and comments, comes with it
//! (`surroundings`).

mod aside;
mod control;
pub mod glyph;
mod identity;
mod limits;
mod marked;
pub mod name;
mod numbering;
mod options;
pub(super) mod package;
mod piece;
mod place;
mod printed;
pub mod prompt;
mod properties;
mod remarks;
mod stacked;
mod surroundings;
mod symbol;
mod unreadable;
mod walk;
pub(super) mod xml;

pub use limits::{MAX_FILE_BYTES, MAX_PIECES, MAX_TEXT_BYTES};
pub use properties::Properties;
pub use remarks::Remarks;
pub use unreadable::{Limit, Unreadable};

use crate::answers::Found;
use crate::format::Format;
use crate::messages::{Message, read as say};
use crate::method::Method;
use identity::{Identity, words};
use package::Package;
use piece::Piece;
use printed::Prompts;
use properties::Places;
use surroundings::Surroundings;

/// What is in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawDocument {
    /// What was filled in, in the order of the document; fields that are empty are not there. A name can come twice.
    pub found: Vec<Found>,
    /// The method, version and sheets that the document says it has.
    pub properties: Properties,
    /// What is damaged, if something is.
    pub damage: Option<Damage>,
    /// What deserves a look.
    pub remarks: Remarks,
}

/// What of a document is damaged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Damage {
    /// The list of its parts at the end of the file.
    Directory,
    /// This part of it, from this byte on.
    Part(String, usize),
    /// The file, which has no parts, from this byte on.
    Byte(usize),
}

impl Damage {
    /// Says where it is.
    pub fn place(&self) -> Message {
        match self {
            Self::Directory => say::at_its_end(),
            Self::Part(part, at) => say::in_part(part, *at),
            Self::Byte(at) => say::at_byte(*at),
        }
    }
}

/// Reads what is filled in in a Word document of a method.
pub fn read(method: &Method, bytes: &[u8]) -> Result<RawDocument, Unreadable> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooMuch(Limit::File));
    }
    match Format::of(bytes) {
        Format::Word => {}
        other => return Err(Unreadable::NotWord(other)),
    }
    read_parts(method, &mut Package::open(bytes)?)?.ok_or_else(|| missing(bytes))
}

/// Reads what is filled in in the parts of a Word document; none when there is no document among them.
pub(super) fn read_parts(method: &Method, package: &mut Package) -> Result<Option<RawDocument>, Unreadable> {
    let places = properties::places(package)?;
    let properties = properties::properties(package, &method.lexicon, &places.properties)?;
    if let Some(kind) = properties.kind.filter(|kind| kind.is_without_answers()) {
        return Err(Unreadable::Ours(kind));
    }
    let Some(part) = package.part(&places.document)? else { return Ok(None) };
    let part_damaged = part.damaged;
    let (text, at) = xml::text(part.bytes);
    let mut identity = Identity::new(method);
    let numbering = package.part(&places.beside("numbering.xml"))?.map(|part| xml::text(part.bytes).0);
    let numbering = numbering::read(numbering.as_deref().unwrap_or_default())?;
    let content = walk::read(&text, &mut identity, numbering)?;
    let damage = match at.or(content.damage).or(part_damaged.then_some(text.len())) {
        Some(at) => Some(Damage::Part(places.document.clone(), at)),
        None => (!package.whole).then_some(Damage::Directory),
    };
    let prompts = prompts(method, package, &places, &properties, &content.pieces)?;
    let mut surroundings = Surroundings::read(package, &places.beside(""))?;
    let title = properties::title(package, &places)?;
    surroundings.edges.retain(|(_, text)| words(text) != words(&title));
    let content = stacked::parted(method, content);
    let content = marked::with_controls(&mut identity, &prompts, content);
    let placed = place::place(method, &mut identity, &prompts, &content, surroundings);
    if !placed.recognised && properties.method.is_empty() {
        return Err(if damage.is_some() { Unreadable::Damaged } else { Unreadable::NoFields });
    }
    if let Some(count) = placed.copies.several() {
        return Err(Unreadable::Several(count));
    }
    Ok(Some(RawDocument { found: placed.found, properties, damage, remarks: placed.remarks }))
}

/// Why there is no document in a file that looked like one.
fn missing(bytes: &[u8]) -> Unreadable {
    // A zip file with a Word document in it, or one that was cut off before the text.
    if bytes.windows(4).any(|window| window == b"PK\x05\x06") {
        Unreadable::NotWord(Format::Zip)
    } else {
        Unreadable::Damaged
    }
}

/// The prompts that controls may show. Those of another version are in the document itself, unless they were lost.
fn prompts<'m>(
    method: &'m Method,
    package: &mut Package,
    places: &Places,
    properties: &Properties,
    pieces: &[Piece],
) -> Result<Prompts<'m>, Unreadable> {
    let known = Prompts::new(method, &[], false);
    if !pieces.iter().filter_map(Piece::control).any(|control| control.is_unsure(&known)) {
        return Ok(known);
    }
    let own = surroundings::beside(package, &places.beside("glossary/document.xml"), "docPart")?;
    let ours = properties.method == method.id && properties.version == method.version;
    let any = own.is_empty() && !ours;
    let own: Vec<String> = own.into_iter().map(|beside| beside.text).collect();
    Ok(Prompts::new(method, &own, any))
}
