//! The people invited: a list as spreadsheets save it, and a file name for each of them.

mod columns;
mod file_names;
mod invited;
mod person;
mod replies;

pub use file_names::file_names;
pub(crate) use file_names::safe;
pub use invited::{INVITED, invited};
pub use person::{MAX_PEOPLE, Person};
pub use replies::{Replies, replies};

use std::collections::{BTreeMap, HashMap};

use crate::language::{Heads, Lexicon};
use crate::messages::{mail, people as say};
use crate::source::{Problem, Problems};
use crate::spreadsheet::{self, Row};
use columns::Columns;

/// How far down the row of heads may stand: people put a title above it.
const HEAD_WITHIN: usize = 10;

/// A list of people, with what deserves a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct List {
    /// Each once, in the order of the list.
    pub people: Vec<Person>,
    /// Rows that say the same as an earlier one, which are left out.
    pub warnings: Vec<Problem>,
    /// What is the matter with addresses, for who mails them: they are missing, wrong, or of two people.
    pub addresses: Vec<Problem>,
}

/// Reads a list of people as spreadsheets save it: CSV or Excel (.xlsx), with a row of heads.
///
/// Columns are found by their heads, in the words that a language has for them: a name, or a first and a last name, an
/// organisation, and an address of mail; others are left alone. Text is UTF-8, UTF-16 or Windows-1252, with commas,
/// semicolons or tabs, and may start with
/// `sep=;` as Excel writes it. Rows without a name are reported, as are all other problems, at once.
pub fn parse(lexicon: &Lexicon, name: &str, bytes: &[u8]) -> Result<List, Problems> {
    let about = |problem: Problem| problem.in_file(name);
    let rows = spreadsheet::rows(bytes).map_err(about)?;
    let known = &lexicon.heads;
    let Some((at, columns)) = heads(known, &rows) else {
        let heads = rows.first().into_iter().flat_map(|row| &row.cells);
        let found: Vec<&String> = heads.filter(|head| !head.is_empty()).collect();
        let problem = Problem::error(say::column_missing(known.name.first().map_or("", String::as_str))).with_hint(
            match found[..] {
                [] => say::first_row_is_empty(),
                [..] => say::first_row(found),
            },
        );
        return Err(about(problem.with_hint(say::list_form())).into());
    };
    list(&rows[at + 1..], &columns).map_err(|problems| Problems(problems.into_iter().map(about).collect())).map(
        |List { people, warnings, addresses }| {
            let [warnings, addresses] = [warnings, addresses].map(|said| said.into_iter().map(about).collect());
            List { people, warnings, addresses }
        },
    )
}

/// Finds the row of heads, and what stands in its columns.
fn heads(known: &Heads, rows: &[Row]) -> Option<(usize, Columns)> {
    rows.iter().take(HEAD_WITHIN).enumerate().find_map(|(at, row)| Some((at, Columns::of(known, row)?)))
}

/// The people in the rows below the heads.
fn list(rows: &[Row], columns: &Columns) -> Result<List, Vec<Problem>> {
    let mut people: Vec<Person> = Vec::new();
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    let (mut problems, mut warnings) = (Vec::new(), Vec::new());
    let mut addresses = Addresses::default();
    for row in rows.iter().filter(|row| !row.is_blank()) {
        let person = columns.person(row);
        let control = person.name.chars().chain(person.organisation.chars()).find(|c| c.is_control());
        if person.name.is_empty() {
            problems.push(Problem::error(say::row_without_name(row.line)));
        } else if let Some(c) = control {
            problems.push(Problem::error(say::control_character_in_row(row.line, format!("U+{:04X}", u32::from(c)))));
        } else if let Some(first) = seen.get(&(person.name.to_lowercase(), person.organisation.to_lowercase())) {
            let problem = Problem::warning(say::person_twice(&person.name, row.line, *first));
            warnings.push(problem.with_hint(say::left_out_once()));
        } else {
            seen.insert((person.name.to_lowercase(), person.organisation.to_lowercase()), row.line);
            addresses.look_at(&person, row, columns);
            people.push(person);
        }
        if people.len() > MAX_PEOPLE {
            problems.push(Problem::error(say::too_many_people(MAX_PEOPLE)));
            break;
        }
    }
    if problems.is_empty() && people.is_empty() {
        problems.push(Problem::error(say::no_people()));
    }
    let addresses = addresses.problems;
    if problems.is_empty() { Ok(List { people, warnings, addresses }) } else { Err(problems) }
}

/// The addresses that were looked at, with what is the matter with them.
#[derive(Debug, Default)]
struct Addresses {
    /// Who has each of them.
    seen: HashMap<String, String>,
    problems: Vec<Problem>,
}

impl Addresses {
    fn look_at(&mut self, person: &Person, row: &Row, columns: &Columns) {
        let name = &person.name;
        match (&person.address, row.cell(columns.address)) {
            (Some(address), _) => match self.seen.get(&address.folded()) {
                Some(other) => {
                    self.problems.push(Problem::warning(mail::address_twice(name, row.line, other, address)));
                }
                None => {
                    self.seen.insert(address.folded(), name.clone());
                }
            },
            (None, _) if columns.address.is_none() => {
                if self.problems.is_empty() {
                    let problem = Problem::warning(mail::no_addresses());
                    self.problems.push(problem.with_hint(mail::add_a_column_with_addresses()));
                }
            }
            (None, "") => self.without(Problem::warning(mail::no_address_of(name, row.line))),
            (None, written) => self.without(Problem::warning(mail::wrong_address(name, row.line, written))),
        }
    }

    fn without(&mut self, problem: Problem) {
        self.problems.push(problem.with_hint(mail::draft_without_address()));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dutch() -> Lexicon {
        crate::language::Vocabulary::of_tag("nl").lexicon
    }

    fn person(name: &str, organisation: &str) -> Person {
        Person { name: name.into(), organisation: organisation.into(), address: None }
    }

    /// Without their addresses.
    fn people(bytes: &[u8]) -> Vec<Person> {
        let people = parse(&dutch(), "a.csv", bytes).unwrap().people;
        people.into_iter().map(|one| Person { address: None, ..one }).collect()
    }

    fn utf_16(text: &str, order: fn(u16) -> [u8; 2]) -> Vec<u8> {
        format!("\u{FEFF}{text}").encode_utf16().flat_map(order).collect()
    }

    #[test]
    fn lists_come_in_every_form_that_spreadsheets_save() {
        let expected = vec![person("Zoë Łuk", "Gemeente, Zuid"), person("Bo", "")];
        let comma = "Naam,e-mail,Organisatie\nZoë Łuk,z@x.nl,\"Gemeente, Zuid\"\n\nBo,,\n";
        let semicolon = "\u{FEFF}organisatie;naam\r\nGemeente, Zuid;Zoë Łuk\r\n;Bo\r\n";
        let tabs = "Name\tOrganisation\nZoë Łuk\tGemeente, Zuid\nBo\t\n";
        for text in [comma, semicolon, tabs] {
            assert_eq!(people(text.as_bytes()), expected, "{text}");
            assert_eq!(people(&utf_16(text, u16::to_le_bytes)), expected, "{text}");
            assert_eq!(people(&utf_16(text, u16::to_be_bytes)), expected, "{text}");
        }
        assert_eq!(people(b"naam;organisatie\nZo\xEB;caf\xE9"), [person("Zoë", "café")]);
    }

    /// Excel writes the separator above the heads, people a title, and everybody has heads of their own.
    #[test]
    fn heads_are_found_as_people_write_them() {
        let bo = [person("Bo de Vries", "NS")];
        for text in [
            "sep=;\nNaam deelnemer;Organisatie\nBo de Vries;NS\n",
            "sep=|\r\nnaam|bedrijf\r\nBo de Vries|NS\r\n",
            "Voornaam;Achternaam;Organisatie\nBo;de Vries;NS\n",
            "Voornaam;Tussenvoegsel;Achternaam;Naam organisatie\nBo;de;Vries;NS\n",
            "name,organization\nBo de Vries,NS\n",
            "First name,Last name,Company\nBo,de Vries,NS\n",
            "Deelnemers werksessie 3 december;;\n;;\nNr;Volledige naam;Organisatie \n1;Bo de Vries;NS\n",
            "Deelnemer;Instelling;E-mailadres\n Bo   de Vries ;NS;bo@x.nl\n",
        ] {
            assert_eq!(people(text.as_bytes()), bo, "{text}");
        }
    }

    #[test]
    fn workbooks_are_read() {
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        for (row, cells) in
            [["Naam", "Organisatie"], ["Zoë Łuk", "Gemeente, Zuid"], ["", ""], ["Bo", ""]].iter().enumerate()
        {
            for (column, cell) in cells.iter().enumerate() {
                sheet.write(u32::try_from(row).unwrap(), u16::try_from(column).unwrap(), *cell).unwrap();
            }
        }
        let bytes = book.save_to_buffer().unwrap();
        assert_eq!(people(&bytes), [person("Zoë Łuk", "Gemeente, Zuid"), person("Bo", "")]);
        // One cell far away is no reason to make room for a million rows.
        let mut book = rust_xlsxwriter::Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write(0, 0, "naam").unwrap().write(1, 0, "Bo").unwrap().write(1_048_575, 16_383, "ver weg").unwrap();
        assert_eq!(people(&book.save_to_buffer().unwrap()), [person("Bo", "")]);
        assert!(parse(&dutch(), "a.xlsx", &bytes[..bytes.len() / 2]).is_err());
    }

    /// A person who stands there twice gets one invitation: a second one would be counted as a second opinion.
    #[test]
    fn exact_doubles_are_reported_and_left_out() {
        let list = parse(&dutch(), "a.csv", "naam;organisatie\nBo;NS\nBo;ggz\nbo;ns\n".as_bytes()).unwrap();
        assert_eq!(list.people, [person("Bo", "NS"), person("Bo", "ggz")]);
        assert_eq!(list.warnings.len(), 1);
        assert_eq!(list.warnings[0].to_string(), "a.csv: bo on line 4 stands on line 2 too");
    }

    #[test]
    fn addresses_are_looked_at_person_by_person() {
        let text = "naam;E-mailadres\nBo;bo@x.nl\nJo;\nAn;an(a)x.nl\nBob;BO@x.nl\n";
        let List { people, addresses, .. } = parse(&dutch(), "a.csv", text.as_bytes()).unwrap();
        let shown: Vec<&str> = people.iter().filter_map(|one| Some(one.address.as_ref()?.as_str())).collect();
        assert_eq!(shown, ["bo@x.nl", "BO@x.nl"]);
        let said: Vec<String> = addresses.iter().map(ToString::to_string).collect();
        assert_eq!(
            said,
            [
                "a.csv: line 3: Jo has no address",
                "a.csv: line 4: ‘an(a)x.nl’ of An is no address",
                "a.csv: line 5: Bob has the same address as Bo, BO@x.nl"
            ]
        );
        assert_eq!(parse(&dutch(), "a.csv", b"naam\nBo\nJo\n").unwrap().addresses.len(), 1, "said once");
    }

    #[test]
    fn what_is_wrong_with_a_list_is_said_all_at_once() {
        let messages = |bytes: &[u8]| parse(&dutch(), "a.csv", bytes).unwrap_err().to_string();
        assert_eq!(messages(b"wie;org\nBo;x"), "a.csv: the first row has no column ‘naam’");
        assert_eq!(messages(b"naam\n"), "a.csv: there are no people in it, only a row of heads");
        assert!(messages(b"PK\x03\x04").contains("not CSV"));
        assert!(messages(b"naam\n\0\x01\0").contains("not text"));
        assert_eq!(
            messages(b"naam;organisatie\n;x\nBo\x07;x\n;y"),
            "a.csv: line 2 has no name\na.csv: line 3 has the control character U+0007\na.csv: line 4 has no name"
        );
    }
}
