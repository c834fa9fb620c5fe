//! A file name for each person.

use std::collections::{HashMap, HashSet};

use super::person::Person;
use crate::language::Wording;

/// The longest name of a file, in characters, without its ending.
const LONGEST_FILE_NAME: usize = 80;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A file name for each person, with this ending: from their name in the words
/// of a language, safe on every system, and each another.
///
/// Who shares a name with someone gets the organisation behind it, and who shares that too a number. Names that
/// differ in capitals only count as the same, as they do on Windows and macOS.
pub fn file_names(wording: &Wording, people: &[Person], ending: &str) -> Vec<String> {
    let plain: Vec<String> = people.iter().map(|person| safe(wording, &person.name)).collect();
    let mut count: HashMap<String, usize> = HashMap::new();
    for name in &plain {
        *count.entry(name.to_lowercase()).or_default() += 1;
    }
    let mut taken = HashSet::new();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    people
        .iter()
        .zip(plain)
        .map(|(person, name)| {
            let base = if count[&name.to_lowercase()] > 1 && !person.organisation.is_empty() {
                safe(wording, &format!("{} ({})", person.name, person.organisation))
            } else {
                name
            };
            let number = numbers.entry(base.to_lowercase()).or_insert(1);
            let mut unique = base.clone();
            while !taken.insert(unique.to_lowercase()) {
                *number += 1;
                unique = format!("{base} {number}");
            }
            format!("{unique}{ending}")
        })
        .collect()
}

/// A name without what file systems forbid, and without what a shell or a mail program trips over.
pub(crate) fn safe(wording: &Wording, name: &str) -> String {
    let mapped: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() || " -_.,()'’&+".contains(c) { c } else { '-' })
        .take(LONGEST_FILE_NAME)
        .collect();
    // Windows drops dots and spaces at the end, and a dot in front hides a file elsewhere.
    let trimmed = mapped.trim_matches(|c: char| c == '.' || c == '-' || c.is_whitespace());
    let stem = trimmed.split('.').next().unwrap_or_default().to_lowercase();
    if trimmed.is_empty() {
        wording.unnamed.clone()
    } else if RESERVED.contains(&stem.as_str()) {
        format!("_{trimmed}")
    } else {
        trimmed.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        let wording = crate::language::Vocabulary::of_tag("nl").wording;
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
}
