//! Which column of a list holds what, by its head.

use super::person::Person;
use crate::spreadsheet::Row;

/// The head that the program writes itself.
pub(super) const NAME: &str = "naam";

/// Heads of a column with whole names.
const NAMES: [&str; 14] = [
    NAME,
    "naam deelnemer",
    "naam genodigde",
    "naam persoon",
    "volledige naam",
    "voor- en achternaam",
    "deelnemer",
    "genodigde",
    "name",
    "full name",
    "display name",
    "participant",
    "participant name",
    "attendee",
];

/// Heads of a column with first names.
const FIRST_NAMES: [&str; 6] = ["voornaam", "roepnaam", "first name", "firstname", "given name", "voornamen"];

/// Heads of a column with what stands between first and last names.
const BETWEEN: [&str; 4] = ["tussenvoegsel", "tussenvoegsels", "tussenv.", "infix"];

/// Heads of a column with last names.
const LAST_NAMES: [&str; 6] = ["achternaam", "familienaam", "last name", "lastname", "surname", "family name"];

/// Heads of a column with organisations.
const ORGANISATIONS: [&str; 11] = [
    "organisatie",
    "naam organisatie",
    "organisatienaam",
    "organisation",
    "organization",
    "instelling",
    "bedrijf",
    "bedrijfsnaam",
    "werkgever",
    "company",
    "employer",
];

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Columns {
    name: Names,
    organisation: Option<usize>,
}

/// Where names stand.
#[derive(Debug)]
enum Names {
    Whole(usize),
    Parts { first: Option<usize>, between: Option<usize>, last: usize },
}

impl Columns {
    /// Recognises a row of heads: one that says where names stand.
    pub(super) fn of(heads: &Row) -> Option<Self> {
        let heads: Vec<String> = heads.cells.iter().map(|head| plain(head)).collect();
        let find = |known: &[&str]| heads.iter().position(|head| known.contains(&head.as_str()));
        let name = match (find(&NAMES), find(&FIRST_NAMES), find(&LAST_NAMES)) {
            (Some(whole), None, _) | (Some(whole), _, None) => Names::Whole(whole),
            (_, first, Some(last)) => Names::Parts { first, between: find(&BETWEEN), last },
            (None, _, None) => return None,
        };
        Some(Self { name, organisation: find(&ORGANISATIONS) })
    }

    /// The person in a row.
    pub(super) fn person(&self, row: &Row) -> Person {
        let name = match self.name {
            Names::Whole(column) => row.cell(Some(column)).to_string(),
            Names::Parts { first, between, last } => [first, between, Some(last)].map(|part| row.cell(part)).join(" "),
        };
        Person { name: one_space(&name), organisation: one_space(row.cell(self.organisation)) }
    }
}

/// A head without what people add to it: capitals, spaces, a colon or a star behind it.
fn plain(head: &str) -> String {
    one_space(&head.to_lowercase()).trim_end_matches([':', '*', ' ']).to_string()
}

/// Words with one space between them. Control characters stay, to be reported.
fn one_space(text: &str) -> String {
    text.split([' ', '\u{A0}']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}
