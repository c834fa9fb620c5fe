//! The typeface of a house: one family with the three faces that documents use.

use ttf_parser::{Face, Permissions, name_id};

use super::Blob;
use crate::messages::house as say;
use crate::source::{Problem, Problems};

/// The largest font file that is taken.
const MAX_BYTES: usize = 8 * 1024 * 1024;

/// The least weight that counts as bold (OS/2, usWeightClass).
const BOLD: u16 = 600;

/// A family with an upright, an italic and a bold face.
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
        let needed = [
            (has(false, false), say::no_regular_face()),
            (has(true, false), say::no_italic_face()),
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
    Ok(FontFace { family, italic: face.is_italic(), bold: face.weight().to_number() >= BOLD })
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
