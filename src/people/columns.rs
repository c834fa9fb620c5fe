//! Which column of a list holds what, by its head.

use super::person::Person;
use crate::language::Heads;
use crate::mail::Address;
use crate::spreadsheet::{Row, unescaped};

/// The columns of a list.
#[derive(Debug)]
pub(super) struct Columns {
    pub name: Names,
    pub organisation: Option<usize>,
    pub address: Option<usize>,
}

/// Where names stand.
#[derive(Debug)]
pub(super) enum Names {
    Whole(usize),
    Parts { first: Option<usize>, between: Option<usize>, last: usize },
}

impl Columns {
    /// Recognises a row of heads: one that says where names stand.
    pub(super) fn of(known: &Heads, heads: &Row) -> Option<Self> {
        let heads: Vec<String> = heads.cells.iter().map(|head| plain(head)).collect();
        let find = |known: &[String]| heads.iter().position(|head| known.contains(head));
        let name = match (find(&known.name), find(&known.first), find(&known.last)) {
            (Some(whole), None, _) | (Some(whole), _, None) => Names::Whole(whole),
            (_, first, Some(last)) => Names::Parts { first, between: find(&known.between), last },
            (None, _, None) => return None,
        };
        Some(Self { name, organisation: find(&known.organisation), address: find(&known.address) })
    }

    /// The person in a row.
    pub(super) fn person(&self, row: &Row) -> Person {
        let name = match self.name {
            Names::Whole(column) => row.cell(Some(column)).to_string(),
            Names::Parts { first, between, last } => [first, between, Some(last)].map(|part| row.cell(part)).join(" "),
        };
        let [name, organisation] = [&name, row.cell(self.organisation)].map(|text| one_space(unescaped(text)));
        Person { name, organisation, address: Address::parse(row.cell(self.address)) }
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
