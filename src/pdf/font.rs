//! The font of the form: composite, embedded, with far more glyphs than are in use, since people type.
//!
//! A Type 0 font with Identity-H encoding (ISO 32000-1, 9.7) keeps pdf.js writing right appearances for any
//! Latin, Greek or Cyrillic text, so that a file stays PDF/UA and PDF/A after filling in. Viewers look glyphs
//! up through `ToUnicode` backwards: each glyph maps to its plain character.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;

use flate2::Compression;
use flate2::write::ZlibEncoder;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use subsetter::GlyphRemapper;

use crate::assets;
use crate::face::{Face, TYPED};

/// The name of the font in `DR` and `DA`.
pub(super) const NAME: &str = "NotoSans";

/// The base font name with its subset tag (ISO 32000-1, 9.6.4).
const BASE_FONT: &str = "OPSCHA+NotoSans";

/// The form's font in a document, and how to write text with it.
pub(super) struct FormFont {
    /// The Type 0 font dictionary.
    pub id: ObjectId,
    /// Glyph number in the subset and advance, by character.
    glyphs: BTreeMap<char, u16>,
}

impl FormFont {
    /// Adds the font to a document. The characters of `extra` are in it too.
    pub(super) fn embed(document: &mut Document, face: &Face, extra: &str) -> Self {
        let mut remapper = GlyphRemapper::new();
        let mut glyphs = BTreeMap::new();
        let typed = TYPED.iter().cloned().flatten();
        for c in typed.chain(extra.chars()) {
            if let Some(glyph) = face.glyph(c) {
                glyphs.entry(c).or_insert_with(|| remapper.remap(glyph.0));
            }
        }
        let subset = subsetter::subset(assets::FONT_REGULAR, 0, &remapper).expect("the embedded font can be subset");
        let id = embed(document, face, &glyphs, subset);
        Self { id, glyphs }
    }

    /// The glyph numbers of a text as a hexadecimal string for `Tj`.
    pub(super) fn encode(&self, text: &str) -> String {
        let mut hex = String::with_capacity(text.len() * 4 + 2);
        hex.push('<');
        for glyph in text.chars().filter_map(|c| self.glyphs.get(&c)) {
            let _ = write!(hex, "{glyph:04X}");
        }
        hex.push('>');
        hex
    }

    /// The resources of an appearance stream that uses the font.
    pub(super) fn resources(&self) -> Dictionary {
        dictionary! { "Font" => dictionary! { NAME => self.id } }
    }
}

fn embed(document: &mut Document, face: &Face, glyphs: &BTreeMap<char, u16>, subset: Vec<u8>) -> ObjectId {
    let length = subset.len() as i64;
    let file = compressed(dictionary! { "Length1" => length }, &subset);
    let file = document.add_object(file);
    let font = face.font();
    let scale = 1000.0 / f32::from(font.units_per_em());
    let scaled = |value: i16| Object::Integer((f32::from(value) * scale).round() as i64);
    let bounds = font.global_bounding_box();
    let descriptor = document.add_object(dictionary! {
        "Type" => "FontDescriptor",
        "FontName" => BASE_FONT,
        // Symbolic: the glyphs go beyond the standard Latin set (ISO 32000-1, table 123).
        "Flags" => 4,
        "FontBBox" => vec![scaled(bounds.x_min), scaled(bounds.y_min), scaled(bounds.x_max), scaled(bounds.y_max)],
        "ItalicAngle" => 0,
        "Ascent" => scaled(font.ascender()),
        "Descent" => scaled(font.descender()),
        "CapHeight" => scaled(font.capital_height().unwrap_or(714)),
        "StemV" => 80,
        "FontFile2" => file,
    });
    let cid_font = document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "CIDFontType2",
        "BaseFont" => BASE_FONT,
        "CIDSystemInfo" => dictionary! {
            "Registry" => Object::string_literal("Adobe"),
            "Ordering" => Object::string_literal("Identity"),
            "Supplement" => 0,
        },
        "FontDescriptor" => descriptor,
        "DW" => 0,
        "W" => widths(face, glyphs),
        "CIDToGIDMap" => "Identity",
    });
    let to_unicode = document.add_object(compressed(Dictionary::new(), to_unicode(glyphs).as_bytes()));
    document.add_object(dictionary! {
        "Type" => "Font",
        "Subtype" => "Type0",
        "BaseFont" => BASE_FONT,
        "Encoding" => "Identity-H",
        "DescendantFonts" => vec![cid_font.into()],
        "ToUnicode" => to_unicode,
    })
}

/// A form is written more often than it is sent: this is some tenths larger than the default level makes it, in a
/// fraction of the time.
const LEVEL: Compression = Compression::fast();

/// A stream that is deflated (ISO 32000-1, 7.4.4).
pub(super) fn compressed(mut dictionary: Dictionary, content: &[u8]) -> Stream {
    let mut encoder = ZlibEncoder::new(Vec::with_capacity(content.len() / 2), LEVEL);
    let deflated = encoder.write_all(content).and_then(|()| encoder.finish()).expect("writing to memory does not fail");
    dictionary.set("Filter", "FlateDecode");
    Stream::new(dictionary, deflated).with_compression(false)
}

/// The characters by glyph: the plain one where several share a glyph (the lowest code point).
fn by_glyph(glyphs: &BTreeMap<char, u16>) -> BTreeMap<u16, char> {
    let mut plain = BTreeMap::new();
    for (&c, &glyph) in glyphs {
        plain.entry(glyph).or_insert(c);
    }
    plain
}

/// The `W` array: one run from the first glyph on (ISO 32000-1, 9.7.4.3).
fn widths(face: &Face, glyphs: &BTreeMap<char, u16>) -> Object {
    let mut run = vec![Object::Integer(face.advance(ttf_parser::GlyphId(0)).round() as i64)];
    for (glyph, c) in by_glyph(glyphs) {
        // Glyph numbers of a subset are consecutive, so each lands at its own place.
        debug_assert_eq!(usize::from(glyph), run.len());
        let width = face.glyph(c).map_or(0.0, |original| face.advance(original));
        run.push(Object::Integer(width.round() as i64));
    }
    Object::Array(vec![0.into(), Object::Array(run)])
}

/// The `ToUnicode` `CMap` (ISO 32000-1, 9.10.3).
fn to_unicode(glyphs: &BTreeMap<char, u16>) -> String {
    let mut cmap = String::from(
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n\
         /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n\
         /CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n\
         1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n",
    );
    let ranges = ranges(by_glyph(glyphs));
    for chunk in ranges.chunks(100) {
        let _ = writeln!(cmap, "{} beginbfrange", chunk.len());
        for (first, last, c) in chunk {
            let mut units = [0; 2];
            let _ = write!(cmap, "<{first:04X}> <{last:04X}> <");
            for unit in c.encode_utf16(&mut units) {
                let _ = write!(cmap, "{unit:04X}");
            }
            cmap.push_str(">\n");
        }
        cmap.push_str("endbfrange\n");
    }
    cmap.push_str("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    cmap
}

/// Runs of glyphs whose characters follow each other: first and last glyph, and the first character. In a run only
/// the last byte of both may change (ISO 32000-1, 9.10.3).
fn ranges(plain: BTreeMap<u16, char>) -> Vec<(u16, u16, char)> {
    let mut ranges: Vec<(u16, u16, char)> = Vec::new();
    for (glyph, c) in plain {
        if let Some((first, last, start)) = ranges.last_mut() {
            let step = u32::from(glyph - *first);
            let follows = glyph == *last + 1 && u32::from(c) == u32::from(*start) + step;
            let same_page = glyph >> 8 == *first >> 8 && u32::from(c) >> 8 == u32::from(*start) >> 8;
            if follows && same_page {
                *last = glyph;
                continue;
            }
        }
        ranges.push((glyph, glyph, c));
    }
    ranges
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_glyph_that_serves_two_characters_maps_to_the_plain_one() {
        let shared = BTreeMap::from([('\u{A0}', 1), (' ', 1), ('-', 2), ('\u{AD}', 2)]);
        assert_eq!(by_glyph(&shared), BTreeMap::from([(1, ' '), (2, '-')]));
    }

    #[test]
    fn runs_end_where_a_byte_would_overflow() {
        let plain = (1..=300).map(|n| (n, char::from_u32(0x20 + u32::from(n) - 1).unwrap())).collect();
        assert_eq!(ranges(plain), [(1, 224, ' '), (225, 255, '\u{100}'), (256, 300, '\u{11F}')]);
        assert_eq!(ranges(BTreeMap::from([(1, 'a'), (2, 'c')])), [(1, 1, 'a'), (2, 2, 'c')]);
    }

    #[test]
    fn holds_every_script_people_may_type() {
        let mut document = Document::with_version("1.7");
        let font = FormFont::embed(&mut document, &Face::regular(), "");
        for c in "Łódź Şahin ő ễ Ἀθήνα Кыргыз Қазақ Ѣ „…” ‘…’ – — € ĳ ₂".chars()
        {
            assert!(font.glyphs.contains_key(&c), "{c} is missing");
        }
    }
}
