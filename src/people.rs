//! The people invited: a list from a spreadsheet, and a file name for each of them.

use std::collections::{HashMap, HashSet};

use crate::messages::people as say;
use crate::source::{Problem, Problems};

/// The most people in one list: far above any real one.
pub const MAX_PEOPLE: usize = 20_000;

/// The heads of the columns that are read.
const NAME: &str = "naam";
const ORGANISATION: &str = "organisatie";

/// Someone who is invited to fill in a canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    pub name: String,
    /// Empty when the list does not say.
    pub organisation: String,
}

/// Reads a list of people as spreadsheets save it: CSV with a head row.
///
/// Columns are found by their head: `naam`, `organisatie`; others, such as `e-mail`, are left alone. The separator
/// is the comma or semicolon that the head row has more of. The bytes are UTF-8, with or without a byte order mark,
/// or else Windows-1252, as Excel writes it. Rows without a name are reported, as are all other problems, at once.
pub fn parse(name: &str, bytes: &[u8]) -> Result<Vec<Person>, Problems> {
    let about = |problem: Problem| problem.in_file(name);
    let text = decoded(bytes).map_err(about)?;
    let head = text.lines().next().unwrap_or_default();
    let separator = if head.matches(';').count() >= head.matches(',').count() { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let headers = reader.headers().cloned().unwrap_or_default();
    let column = |wanted: &str| headers.iter().position(|head| head.to_lowercase() == wanted);
    let Some(name_column) = column(NAME) else {
        let found: Vec<&str> = headers.iter().filter(|head| !head.is_empty()).collect();
        let problem = Problem::error(say::column_missing(NAME)).with_hint(match found[..] {
            [] => say::first_row_is_empty(),
            [..] => say::first_row(found),
        });
        return Err(about(problem.with_hint(say::list_form())).into());
    };
    let organisation_column = column(ORGANISATION);
    let mut people = Vec::new();
    let mut problems = Vec::new();
    for record in reader.records() {
        let record = match record {
            Ok(record) => record,
            Err(err) => {
                problems.push(Problem::error(say::not_csv(err)));
                break;
            }
        };
        let line = record.position().map_or(0, csv::Position::line);
        let line = usize::try_from(line).unwrap_or(usize::MAX);
        let cell = |column: Option<usize>| column.and_then(|column| record.get(column)).unwrap_or_default();
        let (person, organisation) = (cell(Some(name_column)), cell(organisation_column));
        if record.iter().all(str::is_empty) {
            continue;
        }
        if person.is_empty() {
            problems.push(Problem::error(say::row_without_name(line)));
        } else if let Some(c) = person.chars().chain(organisation.chars()).find(|c| c.is_control()) {
            problems.push(Problem::error(say::control_character_in_row(line, format!("U+{:04X}", u32::from(c)))));
        } else {
            people.push(Person { name: person.to_string(), organisation: organisation.to_string() });
        }
        if people.len() > MAX_PEOPLE {
            problems.push(Problem::error(say::too_many_people(MAX_PEOPLE)));
            break;
        }
    }
    if problems.is_empty() && people.is_empty() {
        problems.push(Problem::error(say::no_people()));
    }
    if problems.is_empty() { Ok(people) } else { Err(Problems(problems.into_iter().map(about).collect())) }
}

/// The text of a file that a spreadsheet saved.
fn decoded(bytes: &[u8]) -> Result<String, Problem> {
    if bytes.starts_with(b"PK\x03\x04") {
        return Err(Problem::error(say::zipped_list()).with_hint(say::save_as_csv()));
    }
    if bytes.contains(&0) {
        return Err(Problem::error(say::list_is_no_text()).with_hint(say::save_as_csv()));
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    Ok(match std::str::from_utf8(bytes) {
        Ok(text) => text.to_string(),
        Err(_) => encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(),
    })
}

/// The longest name of a file, in characters, without its ending.
const LONGEST_FILE_NAME: usize = 80;

/// Names that Windows keeps for devices.
const RESERVED: [&str; 22] = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// A file name for each person, with this ending: from their name, safe on every system, and each another.
///
/// Who shares a name with someone gets the organisation behind it, and who shares that too a number. Names that
/// differ in capitals only count as the same, as they do on Windows and macOS.
pub fn file_names(people: &[Person], ending: &str) -> Vec<String> {
    let plain: Vec<String> = people.iter().map(|person| safe(&person.name)).collect();
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
                safe(&format!("{} ({})", person.name, person.organisation))
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
fn safe(name: &str) -> String {
    let mapped: String = name
        .chars()
        .map(|c| if c.is_alphanumeric() || " -_.,()'’&+".contains(c) { c } else { '-' })
        .take(LONGEST_FILE_NAME)
        .collect();
    // Windows drops dots and spaces at the end, and a dot in front hides a file elsewhere.
    let trimmed = mapped.trim_matches(|c: char| c == '.' || c == '-' || c.is_whitespace());
    let stem = trimmed.split('.').next().unwrap_or_default().to_lowercase();
    if trimmed.is_empty() {
        "zonder naam".to_string()
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
        Person { name: name.into(), organisation: organisation.into() }
    }

    #[test]
    fn lists_come_in_every_form_that_spreadsheets_save() {
        let expected = vec![person("Zoë Łuk", "Gemeente, Zuid"), person("Bo", "")];
        let comma = "Naam,e-mail,Organisatie\nZoë Łuk,z@x.nl,\"Gemeente, Zuid\"\n\nBo,,\n";
        let semicolon = "\u{FEFF}organisatie;naam\r\nGemeente, Zuid;Zoë Łuk\r\n;Bo\r\n";
        assert_eq!(parse("a.csv", comma.as_bytes()).unwrap(), expected);
        assert_eq!(parse("a.csv", semicolon.as_bytes()).unwrap(), expected);
        assert_eq!(parse("a.csv", b"naam;organisatie\nZo\xEB;caf\xE9").unwrap(), [person("Zoë", "café")]);
    }

    #[test]
    fn what_is_wrong_with_a_list_is_said_all_at_once() {
        let messages = |bytes: &[u8]| parse("a.csv", bytes).unwrap_err().to_string();
        assert_eq!(messages(b"name;org\nBo;x"), "a.csv: the first row has no column ‘naam’");
        assert_eq!(messages(b"naam\n"), "a.csv: there are no people in it, only a row of heads");
        assert!(messages(b"PK\x03\x04").contains("not CSV"));
        assert_eq!(
            messages(b"naam;organisatie\n;x\nBo\x07;x\n;y"),
            "a.csv: line 2 has no name\na.csv: line 3 has the control character U+0007\na.csv: line 4 has no name"
        );
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
        let names = file_names(&people, ".pdf");
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
