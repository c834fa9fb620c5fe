//! The names in a Word document that the writer gives and the reader looks for: both take them from here.
//!
//! Those of a field are made from its path. Word bounds how long they are; a path that is longer is cut, and a hash of
//! all of it keeps the name apart from others.

/// The properties of a document that are ours (ISO/IEC 29500-1, 22.3): the id of the method, its version, and the
/// sheets that are in the document, with commas between.
pub const METHOD: &str = "opschaal.methode";
/// The custom property with the version of the method.
pub const VERSION: &str = "opschaal.versie";
/// The custom property with the ids of the sheets.
pub const SHEETS: &str = "opschaal.vellen";

/// The start of the names of the custom properties with what was filled in beforehand, numbered from 1: paths with
/// fingerprints, `pilot=0a1b2c3d`, with spaces between.
pub const GIVEN: &str = "opschaal.vooraf.";

/// The longest value of a custom property, in characters: Word's own window takes no more.
pub const MAX_PROPERTY: usize = 255;

/// The custom property that says what the document is ([`DocumentKind`](crate::kind::DocumentKind)).
pub const KIND: &str = "opschaal.soort";

/// The style of prompts, by the id that it has in English: in other languages it has another.
pub const PROMPT_STYLE: &str = "PlaceholderText";

use crate::hash::Hash;

/// The longest tag of a content control, in characters (ISO/IEC 29500-1, 17.5.2.42; Word refuses longer ones).
const MAX_TAG: usize = 64;

/// The longest name of a bookmark, in characters ([MS-OI29500], 2.1.514).
pub(super) const MAX_BOOKMARK: usize = 40;

/// How many hexadecimal digits of the hash stand in a name.
const DIGITS: usize = 8;

/// Makes the tag of the content control of a field, or of an option: its path.
pub fn tag(path: &str) -> String {
    shortened(path, path, '~', MAX_TAG)
}

/// Makes the name of the bookmark around that control: letters, digits and underscores, a letter first.
///
/// Two paths that differ in dots and underscores alone could have one name; [`tag`] tells those apart.
pub fn bookmark(path: &str) -> String {
    shortened(&format!("{FIELD}{}", path.replace('.', "_")), path, '_', MAX_BOOKMARK)
}

/// Makes the name of the building block with the prompt of that control.
pub fn doc_part(path: &str) -> String {
    format!("{PART}{}", tag(path))
}

/// The tag of a field, from the name of the building block with its prompt.
pub(super) fn path_of_part(part: &str) -> Option<&str> {
    part.strip_prefix(PART)
}

/// The start of the names of building blocks.
const PART: &str = "PH_";

/// The start of the names of bookmarks around controls.
const FIELD: &str = "v_";

/// The start of the names of bookmarks around what is printed for this document alone.
const PRINTED: &str = "i_";

/// Makes the name of the bookmark around words that are printed and belong to no field, such as what contributions
/// say. `number` is its own in the document.
///
/// The name tells what the words were: a reader knows whether a person changed them since ([`is_printed`]).
pub fn printed(words: &str, number: usize) -> String {
    format!("{PRINTED}{:08x}_{number}", letters(words))
}

/// Tells whether a bookmark of this name has in it what was printed there, as far as letters and digits go.
pub fn is_printed(bookmark: &str, words: &str) -> bool {
    let hash = bookmark.strip_prefix(PRINTED).and_then(|rest| rest.split('_').next());
    hash == Some(format!("{:08x}", letters(words)).as_str())
}

/// Tells whether a bookmark of this name is one of ours: programs add their own.
pub fn is_ours(bookmark: &str) -> bool {
    is_field(bookmark) || bookmark.starts_with(PRINTED)
}

/// Tells whether a bookmark of this name stands around a field.
pub(super) fn is_field(bookmark: &str) -> bool {
    bookmark.starts_with(FIELD)
}

/// The hash of the letters and digits of a text: programs change spaces and line breaks.
fn letters(words: &str) -> u32 {
    let words: String = words.chars().filter(|c| c.is_alphanumeric()).collect();
    Hash::of(words.as_bytes()).low()
}

/// Cuts a name that is too long, and puts a hash of the path behind it. Names are ASCII, as paths are.
fn shortened(name: &str, path: &str, separator: char, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_string();
    }
    let start: String = name.chars().take(most - 1 - DIGITS).collect();
    format!("{start}{separator}{:08x}", Hash::of(path.as_bytes()).low())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_paths_are_names_as_they_are() {
        assert_eq!(tag("routes.in.acties"), "routes.in.acties");
        assert_eq!(bookmark("routes.in.acties"), "v_routes_in_acties");
        assert_eq!(doc_part("routes.in.acties"), "PH_routes.in.acties");
        assert_eq!(tag(&"a".repeat(64)), "a".repeat(64));
    }

    #[test]
    fn long_paths_are_cut_and_stay_apart() {
        let [one, other] = ["x", "y"].map(|end| format!("{}.{end}", "lang".repeat(20)));
        for name in [tag, bookmark] {
            assert_ne!(name(&one), name(&other));
        }
        assert_eq!((tag(&one).len(), bookmark(&one).len()), (64, 40));
        assert!(tag(&one).starts_with(one.split_at(55).0) && tag(&one).as_bytes()[55] == b'~');
        assert_eq!(doc_part(&one), format!("PH_{}", tag(&one)));
    }

    #[test]
    fn what_was_printed_is_known_until_it_is_changed() {
        let name = printed("Anna: bellen\n- en mailen", 7);
        assert!(name.len() <= MAX_BOOKMARK);
        assert!(is_printed(&name, " Anna:  bellen - en mailen"));
        assert!(!is_printed(&name, "Anna: bellen en mailen met Jan"));
        assert!(!is_printed("v_routes_in_acties", ""));
    }
}
