//! The names that a field goes by in a Word document, each made from its path.
//!
//! Word bounds how long they are; a path that is longer is cut, and a hash of all of it keeps the name apart from
//! others. The writer and the reader both take their names from here.

/// The longest tag of a content control, in characters (ISO/IEC 29500-1, 17.5.2.42; Word refuses longer ones).
const MAX_TAG: usize = 64;

/// The longest name of a bookmark, in characters ([MS-OI29500], 2.1.514).
const MAX_BOOKMARK: usize = 40;

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
    shortened(&format!("v_{}", path.replace('.', "_")), path, '_', MAX_BOOKMARK)
}

/// Makes the name of the building block with the prompt of that control.
pub fn doc_part(path: &str) -> String {
    format!("PH_{}", tag(path))
}

/// Cuts a name that is too long, and puts a hash of the path behind it. Names are ASCII, as paths are.
fn shortened(name: &str, path: &str, separator: char, most: usize) -> String {
    if name.chars().count() <= most {
        return name.to_string();
    }
    let start: String = name.chars().take(most - 1 - DIGITS).collect();
    format!("{start}{separator}{:08x}", hash(path))
}

/// The lower half of FNV-1a of 64 bits: small, and the same on every machine.
fn hash(text: &str) -> u32 {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    (hash & u64::from(u32::MAX)) as u32
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
        assert!(tag(&one).starts_with(&one[..55]) && tag(&one).as_bytes()[55] == b'~');
        assert_eq!(doc_part(&one), format!("PH_{}", tag(&one)));
    }

    #[test]
    fn the_hash_is_the_one_that_others_know() {
        assert_eq!(hash(""), 0x8422_2325);
        assert_eq!(hash("a"), 0x8601_ec8c);
        assert_eq!(hash("foobar"), 0xf739_67e8);
    }
}
