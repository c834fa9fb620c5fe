//! A logo: PNG or SVG, from a file that may be hostile.

use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;

use super::Blob;
use crate::messages::{Message, house as say};
use crate::source::Problem;

/// The largest file of a logo.
const MAX_BYTES: usize = 2 * 1024 * 1024;

/// The most pixels on a side: a small file can hold a picture that fills the memory.
const MAX_SIDE: u32 = 4096;

/// A logo that was looked at.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Logo {
    /// What kind of picture it is.
    pub kind: LogoKind,
    /// The picture.
    pub file: Blob,
    /// What it says, for who can't see it (WCAG 2.2, 1.1.1).
    pub text: String,
}

/// What a logo is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum LogoKind {
    /// Dots.
    Png,
    /// A drawing.
    Svg,
}

impl LogoKind {
    /// The name it has among the files of a document.
    pub(crate) fn file_name(self) -> &'static str {
        match self {
            Self::Png => "logo.png",
            Self::Svg => "logo.svg",
        }
    }
}

impl Logo {
    /// Looks at a file: a PNG of a usual size, or an SVG that needs nothing from elsewhere.
    pub fn new(file: Blob, text: String) -> Result<Self, Problem> {
        if file.bytes().len() > MAX_BYTES {
            return Err(Problem::error(say::logo_too_large(MAX_BYTES / 1024 / 1024)));
        }
        let kind = if file.bytes().starts_with(b"\x89PNG\r\n\x1A\n") {
            png(file.bytes())?;
            LogoKind::Png
        } else {
            svg(file.bytes())?;
            LogoKind::Svg
        };
        if text.trim().is_empty() {
            return Err(Problem::error(say::logo_without_text()).with_hint(say::write_logo_text()));
        }
        Ok(Self { kind, file, text })
    }
}

impl Logo {
    /// The logo as SVG, when it is a drawing.
    #[cfg(feature = "make")]
    pub(crate) fn drawing(&self) -> Option<String> {
        match self.kind {
            LogoKind::Png => None,
            LogoKind::Svg => String::from_utf8(self.file.bytes().to_vec()).ok(),
        }
    }
}

/// Reads the size of a PNG from its head, which comes first (PNG, 11.2.2).
fn png(bytes: &[u8]) -> Result<(), Problem> {
    let number = |at: usize| bytes.get(at..at + 4).and_then(|four| four.try_into().ok()).map(u32::from_be_bytes);
    let head = bytes.get(12..16) == Some(b"IHDR");
    match (number(16), number(20)) {
        (Some(width), Some(height)) if head && (1..=MAX_SIDE).contains(&width) && (1..=MAX_SIDE).contains(&height) => {
            Ok(())
        }
        (Some(_), Some(_)) if head => Err(Problem::error(say::logo_has_too_many_pixels(MAX_SIDE as usize))),
        _ => Err(Problem::error(say::logo_is_damaged())),
    }
}

fn svg(bytes: &[u8]) -> Result<(), Problem> {
    let neither = || Problem::error(say::logo_is_no_picture()).with_hint(say::save_logo_as_png_or_svg());
    let text = std::str::from_utf8(bytes).map_err(|_| neither())?;
    let mut reader = Reader::from_str(text);
    let mut found = false;
    loop {
        match reader.read_event().map_err(|_| neither())? {
            // Which fonts its maker has is not known here: other ones make another logo of it, and none makes a gap.
            Event::Start(tag) | Event::Empty(tag) if tag.local_name().as_ref() == b"text" => {
                return Err(Problem::error(say::logo_has_text()).with_hint(say::make_logo_text_outlines()));
            }
            Event::Start(tag) | Event::Empty(tag) => {
                found |= element(&tag, found).map_err(unsafe_logo)?;
                if !found {
                    return Err(neither());
                }
            }
            // Entities can make a small file large, or read other files.
            Event::DocType(_) => return Err(unsafe_logo(say::logo_document_type())),
            Event::Text(style) => outside(&String::from_utf8_lossy(&style)).map_err(unsafe_logo)?,
            Event::CData(style) => outside(&String::from_utf8_lossy(&style)).map_err(unsafe_logo)?,
            Event::Eof => break,
            Event::End(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::GeneralRef(_) => {}
        }
    }
    if found { Ok(()) } else { Err(neither()) }
}

fn unsafe_logo(what: Message) -> Problem {
    Problem::error(say::logo_is_unsafe(what)).with_hint(say::save_logo_plain())
}

/// Looks at an element; tells whether it is an SVG from here on.
fn element(tag: &BytesStart, inside: bool) -> Result<bool, Message> {
    let name = String::from_utf8_lossy(tag.local_name().as_ref()).to_lowercase();
    if ["script", "foreignobject", "iframe", "image", "audio", "video"].contains(&name.as_str()) {
        return Err(say::logo_element(name));
    }
    for attribute in tag.attributes() {
        let attribute = attribute.map_err(|_| say::logo_damaged_attributes())?;
        let key = String::from_utf8_lossy(attribute.key.local_name().as_ref()).to_lowercase();
        let value = String::from_utf8_lossy(&attribute.value).into_owned();
        if key.starts_with("on") {
            return Err(say::logo_attribute(key));
        }
        if key == "href" && !value.trim_start().starts_with('#') {
            return Err(say::logo_reference());
        }
        outside(&value)?;
    }
    Ok(inside || name == "svg")
}

/// Finds references to other files in styles: `url(…)` of anything but a part of the file itself.
fn outside(text: &str) -> Result<(), Message> {
    let text = text.to_lowercase();
    let other = |after: &str| !after.trim_start_matches([' ', '"', '\'']).starts_with('#');
    if text.contains("@import") || text.split("url(").skip(1).any(other) {
        return Err(say::logo_reference());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn logo(bytes: &[u8]) -> Result<LogoKind, String> {
        Logo::new(Blob::new(bytes.to_vec()), "Gemeente".into()).map(|logo| logo.kind).map_err(|err| err.to_string())
    }

    #[test]
    fn plain_logos_are_taken() {
        assert_eq!(
            logo(br##"<?xml version="1.0"?><svg xmlns="x"><path fill="url(#a)"/><use href="#b"/></svg>"##),
            Ok(LogoKind::Svg)
        );
        let mut png = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
        png.extend([0, 0, 0, 9, 0, 0, 0, 9]);
        assert_eq!(logo(&png), Ok(LogoKind::Png));
    }

    #[test]
    fn hostile_logos_are_refused() {
        for wrong in [
            "<svg><script>x</script></svg>",
            "<svg><image href=\"http://x/y.png\"/></svg>",
            "<svg><use xlink:href='file:///etc/passwd'/></svg>",
            "<svg onload='x'/>",
            "<svg style='fill:url(http://x)'/>",
            "<svg><style>@import 'x';</style></svg>",
            "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>&a;</svg>",
            "<svg><g><text>Gemeente</text></g></svg>",
            "<html/>",
            "geen plaatje",
            "",
        ] {
            assert!(logo(wrong.as_bytes()).is_err(), "{wrong}");
        }
        let mut large = b"\x89PNG\r\n\x1A\n\0\0\0\x0DIHDR".to_vec();
        large.extend([0, 1, 0, 0, 0, 1, 0, 0]);
        assert!(logo(&large).unwrap_err().contains("pixels"));
        assert!(logo(&vec![b' '; MAX_BYTES + 1]).unwrap_err().contains("too large"));
    }
}
