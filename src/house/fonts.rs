//! The typeface of a house: one family with the three faces that documents use.

use std::collections::BTreeSet;

use ttf_parser::cmap::Subtable;
use ttf_parser::{Face, Permissions, name_id};

use super::Blob;
use crate::messages::house as say;
use crate::source::{Problem, Problems};

/// The largest font file that is taken.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The least weight that counts as bold (OS/2, usWeightClass).
const BOLD: u16 = 600;

/// A family with an upright, an italic and a bold face; without an italic when it has no Latin script.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fonts {
    /// The name of the typeface, as the files say it.
    pub family: String,
    /// One font a file.
    pub files: Vec<Blob>,
}

/// What the program needs to know of a face.
struct FontFace {
    family: String,
    italic: bool,
    bold: bool,
    /// Whether it is made for Latin script, among others.
    latin: bool,
}

impl Fonts {
    /// Takes the files of a folder, by name. Says which faces are missing, and which files are no fonts to embed.
    pub fn new(files: Vec<(String, Vec<u8>)>) -> Result<Self, Problems> {
        let mut problems = Vec::new();
        let mut known = Vec::new();
        for (name, bytes) in &files {
            match look(bytes) {
                Ok(face) => known.push(face),
                Err(problem) => problems.push(problem.in_file(name)),
            }
        }
        let family = known.first().map(|face| face.family.clone()).unwrap_or_default();
        if let Some(other) = known.iter().find(|face| face.family != family) {
            let problem = Problem::error(say::fonts_of_two_families(&family, &other.family));
            problems.push(problem.with_hint(say::keep_one_family()));
        }
        let has = |italic: bool, bold: bool| known.iter().any(|face| (face.italic, face.bold) == (italic, bold));
        // Most scripts beside ours have no italic: what would be in it is set upright.
        let upright_only = known.iter().any(|face| !face.italic && !face.latin);
        let needed = [
            (has(false, false), say::no_regular_face()),
            (has(true, false) || upright_only, say::no_italic_face()),
            (has(false, true), say::no_bold_face()),
        ];
        let missing = needed.into_iter().filter(|(has, _)| !has);
        problems.extend(missing.map(|(_, message)| Problem::error(message).with_hint(say::faces_needed())));
        if problems.is_empty() {
            Ok(Self { family, files: files.into_iter().map(|(_, bytes)| Blob::new(bytes)).collect() })
        } else {
            Err(Problems(problems))
        }
    }

    /// The characters that all of the faces have.
    pub(crate) fn characters(&self) -> BTreeSet<char> {
        let faces = self.files.iter().filter_map(|file| Face::parse(file.bytes(), 0).ok());
        faces.map(|face| characters(&face)).reduce(|all, one| &all & &one).unwrap_or_default()
    }
}

fn characters(face: &Face) -> BTreeSet<char> {
    let mut found = BTreeSet::new();
    for table in face.tables().cmap.iter().flat_map(|cmap| cmap.subtables).filter(Subtable::is_unicode) {
        table.codepoints(|code| found.extend(char::from_u32(code).filter(|c| face.glyph_index(*c).is_some())));
    }
    found
}

fn look(bytes: &[u8]) -> Result<FontFace, Problem> {
    if bytes.len() > MAX_BYTES {
        return Err(Problem::error(say::font_too_large(MAX_BYTES / 1024 / 1024)));
    }
    let face = Face::parse(bytes, 0).map_err(|_| Problem::error(say::no_font()))?;
    if face.permissions() == Some(Permissions::Restricted) {
        return Err(Problem::error(say::font_may_not_be_embedded()).with_hint(say::maker_of_font_forbids()));
    }
    let text = |id| face.names().into_iter().filter(|name| name.name_id == id).find_map(|name| name.to_string());
    let family = text(name_id::TYPOGRAPHIC_FAMILY).or_else(|| text(name_id::FAMILY));
    let family = family.ok_or_else(|| Problem::error(say::font_without_family()))?;
    Ok(FontFace {
        family,
        italic: face.is_italic(),
        bold: face.weight().to_number() >= BOLD,
        latin: face.glyph_index('a').is_some(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::FONTS;

    fn files(which: &[usize]) -> Vec<(String, Vec<u8>)> {
        which.iter().map(|index| (format!("{index}.ttf"), FONTS[*index].to_vec())).collect()
    }

    #[test]
    fn a_family_needs_three_faces() {
        assert_eq!(Fonts::new(files(&[0, 1, 2])).unwrap().family, "Noto Sans");
        let problems = Fonts::new(files(&[0])).unwrap_err();
        assert_eq!(problems.to_string(), "the fonts have no italic face\nthe fonts have no bold face");
        let mut wrong = files(&[0, 1, 2]);
        wrong.push(("x.ttf".into(), b"geen font".to_vec()));
        assert!(Fonts::new(wrong).unwrap_err().to_string().starts_with("x.ttf: this is no font"));
    }
}
