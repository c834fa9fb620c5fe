//! The list of who was invited, as it lies beside their invitations.

use std::collections::HashSet;

use super::columns::{Columns, Names};
use super::{MAX_PEOPLE, Person, heads};
use crate::mail::Address;
use crate::messages::people as say;
use crate::method::Method;
use crate::session::PersonKey;
use crate::source::{Problem, Problems};
use crate::spreadsheet::{escaped, rows, written};

/// The name of that list: a table for any spreadsheet, and a list of people as any other.
pub const INVITED: &str = "genodigden.csv";

/// Adds people to the list of who was invited, each once, and gives its bytes; none when there is nothing to add. It
/// holds what it takes to know who has not replied, and to remind them: name, organisation, address.
///
/// `there` is the list as it is, when there is one: all in it stays, also what people added to it. Fails when that can't
/// be read, and on too many people.
pub fn invited(method: &Method, there: Option<&[u8]>, people: &[Person]) -> Result<Option<Vec<u8>>, Problems> {
    let about = |problem: Problem| problem.in_file(INVITED);
    let known_heads = &method.lexicon.heads;
    let written_heads = [&known_heads.name, &known_heads.organisation, &known_heads.address]
        .map(|words| words.first().cloned().unwrap_or_default());
    let mut table: Vec<Vec<String>> = Vec::new();
    let (mut known, mut columns) = (HashSet::new(), None);
    if let Some(bytes) = there {
        let rows = rows(bytes).map_err(about)?;
        if let Some((at, found)) = heads(known_heads, &rows) {
            known.extend(rows[at + 1..].iter().map(|row| key(&found.person(row))));
            columns = Some(found);
        } else if rows.iter().any(|row| !row.is_blank()) {
            return Err(
                about(Problem::error(say::column_missing(&written_heads[0])).with_hint(say::list_form())).into()
            );
        }
        table.extend(rows.into_iter().map(|row| row.cells));
    }
    let columns = columns.unwrap_or_else(|| {
        table = vec![written_heads.to_vec()];
        Columns { name: Names::Whole(0), organisation: Some(1), address: Some(2) }
    });
    let before = table.len();
    for person in people {
        if known.insert(key(person)) {
            table.push(columns.row(person));
        }
    }
    if known.len() > MAX_PEOPLE {
        return Err(about(Problem::error(say::too_many_people(MAX_PEOPLE))).into());
    }
    if table.len() == before && there.is_some() {
        return Ok(None);
    }
    Ok(Some(written(method.wording.delimiter, table).map_err(about)?))
}

/// What tells one from another, however their names are written.
fn key(person: &Person) -> PersonKey {
    let bare = || PersonKey { name: vec![person.name.clone()], organisation: vec![person.organisation.clone()] };
    PersonKey::of(&person.name, &person.organisation).unwrap_or_else(bare)
}

impl Columns {
    /// A row with somebody in it. A list with first and last names gets the whole name as the last.
    fn row(&self, person: &Person) -> Vec<String> {
        let name = match self.name {
            Names::Whole(column) => column,
            Names::Parts { last, .. } => last,
        };
        let address = person.address.as_ref().map_or("", Address::as_str);
        let cells =
            [(Some(name), person.name.as_str()), (self.organisation, &person.organisation), (self.address, address)];
        let mut row = Vec::new();
        for (column, text) in cells.into_iter().filter_map(|(column, text)| Some((column?, text))) {
            if row.len() <= column {
                row.resize(column + 1, String::new());
            }
            row[column] = escaped(text.to_string());
        }
        row
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn person(name: &str, organisation: &str, address: &str) -> Person {
        Person { name: name.into(), organisation: organisation.into(), address: Address::parse(address) }
    }

    fn method() -> Method {
        crate::method::load_pack(&crate::pack::Pack::built_in(crate::messages::Language::Dutch)).unwrap()
    }

    fn text(there: Option<&str>, people: &[Person]) -> String {
        String::from_utf8(invited(&method(), there.map(str::as_bytes), people).unwrap().unwrap()).unwrap()
    }

    #[test]
    fn the_list_holds_no_more_than_is_needed_and_reads_back() {
        let people = [person("Zoë; Łuk", "\"NS\"", "zoe@ns.nl"), person("=1+1", "", "")];
        let list = text(None, &people);
        assert_eq!(list, "\u{FEFF}naam;organisatie;e-mail\r\n\"Zoë; Łuk\";\"\"\"NS\"\"\";zoe@ns.nl\r\n'=1+1;;\r\n");
        assert_eq!(super::super::parse(&method().lexicon, "a.csv", list.as_bytes()).unwrap().people, people);
        assert_eq!(invited(&method(), Some(list.as_bytes()), &people).unwrap(), None, "nobody is in it twice");
    }

    /// Somebody notes in it who called, and invites one more.
    #[test]
    fn what_people_put_in_the_list_stays() {
        let there = "Genodigden;;\nE-mail,Naam,Gebeld\nbo@x.nl,Bo,\"ja, dinsdag\"\n".replace(';', ",");
        let list = text(Some(&there), &[person("BO", "", "bo@x.nl"), person("An", "NS", "an@ns.nl")]);
        assert_eq!(list, "\u{FEFF}Genodigden;;\r\nE-mail;Naam;Gebeld\r\nbo@x.nl;Bo;ja, dinsdag\r\nan@ns.nl;An\r\n");
        assert!(invited(&method(), Some(b"wat;anders\n1;2\n"), &[]).is_err());
        assert_eq!(text(Some(""), &[person("An", "", "")]), "\u{FEFF}naam;organisatie;e-mail\r\nAn;;\r\n");
    }
}
