//! A file name for each person.

use std::collections::{HashMap, HashSet};

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::person::Person;
use crate::language::Wording;

/// The longest name of a file without its ending, in characters and in bytes: file systems have room for 255 bytes.
const LONGEST_FILE_NAME: usize = 80;
const MOST_BYTES: usize = 200;

/// Names that Windows keeps for devices, whatever ending they have; ports have a digit behind them.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
const PORTS: [&str; 2] = ["com", "lpt"];
const PORT_DIGITS: &str = "123456789¹²³";

/// A file name for each person, with this ending: from their name in the words
/// of a language, safe on every system, and each another.
///
/// Who shares a name with someone gets the organisation behind it, and who shares that too a number. Names that differ
/// only in capitals, or in how accents are written, count as the same, as they do on Windows or macOS.
pub fn file_names(wording: &Wording, people: &[Person], ending: &str) -> Vec<String> {
    let plain: Vec<String> = people.iter().map(|person| safe(wording, &person.name)).collect();
    let mut count: HashMap<String, usize> = HashMap::new();
    for name in &plain {
        *count.entry(same(name)).or_default() += 1;
    }
    let mut taken = HashSet::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    people
        .iter()
        .zip(plain)
        .map(|(person, name)| {
            let base = if count[&same(&name)] > 1 && !person.organisation.is_empty() {
                safe(wording, &format!("{} ({})", person.name, person.organisation))
            } else {
                name
            };
            let number = numbers.entry(same(&base)).or_insert(1);
            let mut unique = base.clone();
            while !taken.insert(same(&unique)) {
                *number += 1;
                unique = format!("{base} {number}");
            }
            format!("{unique}{ending}")
        })
        .collect()
}

/// What names have in common that are one file on some system.
fn same(name: &str) -> String {
    name.to_lowercase().to_uppercase().nfc().collect()
}

/// A name without what file systems forbid, and without what a shell or a mail program trips over.
pub(crate) fn safe(wording: &Wording, name: &str) -> String {
    let is_safe = |c: char| c.is_alphanumeric() || is_combining_mark(c) || " -_.,()'’&+".contains(c);
    // Accents as macOS writes them would not be letters.
    let mapped = name.nfc().map(|c| if is_safe(c) { c } else { '-' }).take(LONGEST_FILE_NAME);
    let mut mapped: String = mapped.collect();
    mapped.truncate(mapped.floor_char_boundary(MOST_BYTES));
    // Windows drops dots and spaces at the end, and a dot in front hides a file elsewhere.
    let trimmed = mapped.trim_matches(|c: char| c == '.' || c == '-' || c.is_whitespace());
    if trimmed.is_empty() {
        wording.unnamed.clone()
    } else if is_device(trimmed) {
        format!("_{trimmed}")
    } else {
        trimmed.to_string()
    }
}

/// Whether Windows takes a name for that of a device: by what stands before the first dot, without spaces behind it.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().trim_end().to_lowercase();
    let is_port = |port: &str| {
        let mut digits = stem.strip_prefix(port).unwrap_or_default().chars();
        digits.next().is_some_and(|digit| PORT_DIGITS.contains(digit)) && digits.next().is_none()
    };
    DEVICES.contains(&stem.as_str()) || PORTS.into_iter().any(is_port)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::language::Vocabulary;

    fn person(name: &str, organisation: &str) -> Person {
        Person { name: name.into(), organisation: organisation.into(), address: None }
    }

    #[test]
    fn file_names_are_safe_and_each_another() {
        let people = [
            person("Jan Jansen", "NS"),
            person("jan jansen", "ggz"),
            person("Jan Jansen", "NS"),
            person("../../etc/passwd", ""),
            person("CON", ""),
            person("a:b*c?\"<>|\\/", ""),
            person("...", ""),
            person(&"lang ".repeat(100), ""),
        ];
        let wording = Vocabulary::of_tag("nl").wording;
        let names = file_names(&wording, &people, ".pdf");
        assert_eq!(
            names[..7],
            [
                "Jan Jansen (NS).pdf",
                "jan jansen (ggz).pdf",
                "Jan Jansen (NS) 2.pdf",
                "etc-passwd.pdf",
                "_CON.pdf",
                "a-b-c.pdf",
                "zonder naam.pdf"
            ]
        );
        assert!(names[7].chars().count() < 90);
    }

    /// Names of devices with a space before their ending, or with a small digit, once were files that Windows refuses.
    #[test]
    fn windows_refuses_names_of_devices_however_they_are_written() {
        let wording = Vocabulary::of_tag("nl").wording;
        for device in ["CON .txt", "nul", "Aux.Jansen", "COM1", "com¹", "LPT³ . x", "lpt9.pdf"] {
            assert_eq!(safe(&wording, device), format!("_{device}"));
        }
        for name in ["Con Nie", "COM10", "com", "Lpt4x", "Connie", "COM1 (NS)"] {
            assert_eq!(safe(&wording, name), name);
        }
    }

    /// macOS keeps accents apart from their letters, and has one file for both; each was a name of its own, with a dash for
    /// the accent.
    #[test]
    fn names_that_are_one_file_somewhere_get_a_number() {
        let people = ["Zoë", "Zoe\u{308}", "ZOË", "Weiß", "WEISS", "Zo"].map(|name| person(name, ""));
        let names = file_names(&Vocabulary::of_tag("nl").wording, &people, "");
        assert_eq!(names, ["Zoë", "Zoë 2", "ZOË 3", "Weiß", "WEISS 2", "Zo"]);
    }

    proptest! {
        #[test]
        fn no_system_refuses_a_name_or_has_one_file_for_two(
            names in prop::collection::vec("(\\PC{0,9}|[cC][oO][mM][1¹] ?(\\.x)?|[a. é]{0,4}|(e\u{301}){1,90}|[漢𝒳]{70,90})", 1..9),
            organisation in "(|N\u{301}S|[. ]{2})",
        ) {
            let people: Vec<Person> = names.iter().map(|name| person(name, &organisation)).collect();
            let names = file_names(&Vocabulary::of_tag("nl").wording, &people, "");
            for name in &names {
                prop_assert!(!name.is_empty() && !name.ends_with(['.', ' ']) && !is_device(name), "{name:?}");
                prop_assert!(name.len() < 230 && !name.contains(|c: char| c.is_control() || "<>:\"/\\|?*".contains(c)));
            }
            let apart: HashSet<String> = names.iter().map(|name| same(&name.nfd().collect::<String>())).collect();
            prop_assert_eq!(apart.len(), names.len());
        }
    }
}
