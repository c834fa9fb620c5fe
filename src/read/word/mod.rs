//! Reading what was filled in in a Word document, whichever program it went through.
//!
//! What is filled in is known by names that survive where others are lost (see [`name`]), and what is
//! typed is told from what is printed by what the method prints. A file may come from anyone: reading is bounded in
//! time and memory ([`limits`]), nothing is fetched, and it never panics.
//!
//! The way of a file:
//!
//! 1. [`package`] unpacks its parts, and [`properties`] tells where they are and which method they are of.
//! 2. [`xml`] makes a part a stream of elements and text.
//! 3. [`walk`] cuts the document into [`piece`]s: each [`control`] with what it says about itself, and the text
//!    between. Whose a control is, [`identity`] knows.
//! 4. [`place`] gives every piece its field: by its names, else by the cell it stands in. What the method prints
//!    ([`printed`], [`prompt`]) is no answer.
//!
//! Comments in the margin, and the prompts that a document brings itself, come from parts of their own ([`aside`]).

mod aside;
mod control;
pub mod glyph;
mod identity;
mod limits;
pub mod name;
mod package;
mod piece;
mod place;
mod printed;
pub mod prompt;
mod properties;
mod remarks;
mod unreadable;
mod walk;
mod xml;

pub use limits::{MAX_FILE_BYTES, MAX_PIECES, MAX_TEXT_BYTES};
pub use properties::Properties;
pub use remarks::Remarks;
pub use unreadable::{Limit, Unreadable};

use crate::answers::{Found, Raw};
use crate::format::Format;
use crate::messages::{Message, read as say};
use crate::method::Method;
use identity::Identity;
use package::Package;
use piece::{Piece, What};
use printed::Prompts;

/// What is in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
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
}

impl Damage {
    /// Says where it is.
    pub fn place(&self) -> Message {
        match self {
            Self::Directory => say::at_its_end(),
            Self::Part(part, at) => say::in_part(part, *at),
        }
    }
}

/// Reads what is filled in in a Word document of a method.
pub fn read(method: &Method, bytes: &[u8]) -> Result<Document, Unreadable> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooMuch(Limit::File));
    }
    match Format::of(bytes) {
        Format::Word => {}
        other => return Err(Unreadable::NotWord(other)),
    }
    let mut package = Package::open(bytes)?;
    let places = properties::places(&mut package)?;
    let properties = properties::properties(&mut package, &places.properties)?;
    let Some(part) = package.part(&places.document)? else { return Err(missing(bytes)) };
    let part_damaged = part.damaged;
    let (text, at) = xml::text(part.bytes);
    let mut identity = Identity::new(method);
    let content = walk::read(&text, &mut identity)?;
    let damage = match at.or(content.damage).or(part_damaged.then_some(text.len())) {
        Some(at) => Some(Damage::Part(places.document.clone(), at)),
        None => (!package.whole).then_some(Damage::Directory),
    };
    let prompts = prompts(method, &mut package, &places.document, &properties, &content.pieces)?;
    let mut placed = place::place(method, &mut identity, &prompts, &content.pieces);
    if !placed.recognised && properties.method.is_empty() {
        return Err(if damage.is_some() { Unreadable::Damaged } else { Unreadable::NoFields });
    }
    placed.found.extend(comments(&mut package, &places.document)?);
    Ok(Document { found: placed.found, properties, damage, remarks: placed.remarks })
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
    document: &str,
    properties: &Properties,
    pieces: &[Piece],
) -> Result<Prompts<'m>, Unreadable> {
    let known = Prompts::new(method, &[], false);
    let unsure = |piece: &Piece| matches!(&piece.what, What::Control(control) if control.is_unsure(&known));
    if !pieces.iter().any(unsure) {
        return Ok(known);
    }
    let own = texts(package, document, "glossary/document.xml", "docPart")?;
    let ours = properties.method == method.id && properties.version == method.version;
    let any = own.is_empty() && !ours;
    let own: Vec<String> = own.into_iter().map(|(_, text)| text).collect();
    Ok(Prompts::new(method, &own, any))
}

/// Takes the comments in the margin, by who wrote them.
fn comments(package: &mut Package, document: &str) -> Result<Vec<Found>, Unreadable> {
    let found = texts(package, document, "comments.xml", "comment")?.into_iter().map(|(author, text)| {
        let name = if author.is_empty() { "opmerking".to_string() } else { format!("opmerking van {author}") };
        Found { name, value: Raw::Loose(text), locked: false }
    });
    Ok(found.collect())
}

/// Reads the texts in a part beside the document; none when it is not there.
fn texts(
    package: &mut Package,
    document: &str,
    name: &str,
    element: &str,
) -> Result<Vec<(String, String)>, Unreadable> {
    let folder = document.rsplit_once('/').map_or(String::new(), |(folder, _)| format!("{folder}/"));
    match package.part(&format!("{folder}{name}"))? {
        Some(part) => aside::texts(&xml::text(part.bytes).0, element),
        None => Ok(Vec::new()),
    }
}
