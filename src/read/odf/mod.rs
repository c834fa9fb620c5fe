//! Reading what was filled in in an OpenDocument text (ISO/IEC 26300): our Word canvas after LibreOffice, Google Docs
//! or Word saved it as `.odt`, or as one XML file, `.fodt`.
//!
//! Such a file says what a Word document says, in other words. So it is rewritten (`rewrite`): each of its elements becomes the
//! one that Word has for it, in the parts of a document that is never saved. [`word`] reads those: what a field
//! is known by, and what is printed, stands there alone.
//!
//! What does not show is left out: deleted text, styles that have nothing to say here. The rest of the way is that of a
//! Word document, and so are its bounds.

mod lists;
mod rewrite;
mod styles;
mod tag;
mod written;

use super::word::package::Package;
use super::word::{self, Damage, Limit, MAX_FILE_BYTES, RawDocument, Unreadable, xml};
use crate::format::{Format, find};
use crate::method::Method;
use rewrite::Rewriter;

/// The parts of a package, in the order in which one XML file has what is in them.
const PARTS: [&str; 3] = ["meta.xml", "styles.xml", CONTENT];
/// The part with the text.
const CONTENT: &str = "content.xml";
/// The part that lists the others, and how they are encrypted.
const MANIFEST: &str = "META-INF/manifest.xml";

/// Reads what is filled in in an OpenDocument text of a method.
pub fn read(method: &Method, bytes: &[u8]) -> Result<RawDocument, Unreadable> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(Unreadable::TooMuch(Limit::File));
    }
    match Format::of(bytes) {
        Format::OpenDocument => {}
        other => return Err(Unreadable::NotWord(other)),
    }
    let mut rewriter = Rewriter::default();
    let damage = if bytes.starts_with(b"PK") { package(&mut rewriter, bytes)? } else { flat(&mut rewriter, bytes)? };
    let mut parts = Package::written(rewriter.finish());
    match word::read_parts(method, &mut parts) {
        // What nothing came from was not left blank.
        Ok(Some(document))
            if document.found.is_empty() && matches!(damage, Some(Damage::Part(..) | Damage::Byte(_))) =>
        {
            Err(Unreadable::Damaged)
        }
        Ok(Some(document)) => Ok(RawDocument { damage, ..document }),
        Ok(None) => Err(Unreadable::Damaged),
        Err(Unreadable::NoFields) if damage.is_some() => Err(Unreadable::Damaged),
        Err(error) => Err(error),
    }
}

/// Takes in the parts of a package; tells what is damaged.
fn package(rewriter: &mut Rewriter, bytes: &[u8]) -> Result<Option<Damage>, Unreadable> {
    let mut package = Package::open(bytes)?;
    if let Some(manifest) = package.part(MANIFEST)?
        && find(&manifest.bytes, b"encryption-data").is_some()
    {
        return Err(Unreadable::Encrypted);
    }
    let mut damage = (!package.whole).then_some(Damage::Directory);
    for name in PARTS {
        let Some(part) = package.part(name)? else {
            if name == CONTENT {
                return Err(Unreadable::Damaged);
            }
            continue;
        };
        let (text, at) = xml::text(part.bytes);
        let at = at.or(rewriter.take(&text)?).or(part.damaged.then_some(text.len()));
        if let Some(at) = at {
            damage = Some(Damage::Part(name.to_string(), at));
        }
    }
    Ok(damage)
}

/// Takes in a document that is one XML file.
fn flat(rewriter: &mut Rewriter, bytes: &[u8]) -> Result<Option<Damage>, Unreadable> {
    let at = match std::str::from_utf8(bytes) {
        Ok(text) => rewriter.take(text)?,
        Err(_) => {
            let (text, at) = xml::text(bytes.to_vec());
            rewriter.take(&text)?;
            at
        }
    };
    Ok(at.map(Damage::Byte))
}
