//! The workbook with all answers, read by another program's reader.

use std::io::Cursor;

use calamine::{Data, DataType, Reader, Xlsx};
use opschaal::method::{self, Method};
use opschaal::report::{self, Spreadsheet};
use opschaal::session::{self, Session};
use opschaal::source::Source;

const TWELVE: &str = include_str!("../fixtures/twaalf.toml");

fn method() -> Method {
    method::load(&Source { name: "methode".into(), text: opschaal::assets::METHOD.into() }).unwrap()
}

fn session(text: &str) -> Session {
    session::parse(&Source { name: "sessie.toml".into(), text: text.into() }, &method()).unwrap().session
}

fn today() -> opschaal::answers::Date {
    opschaal::answers::Date::of_moment("2026-03-12T00:00:00Z").unwrap()
}

fn made(session: &Session, spreadsheet: Spreadsheet) -> opschaal::Made {
    report::workbook(&method(), session, today(), spreadsheet).unwrap()
}

/// The rows of a sheet, the head first.
fn rows(session: &Session, sheet: &str) -> Vec<Vec<Data>> {
    let bytes = made(session, Spreadsheet::Xlsx).bytes;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).unwrap();
    book.worksheet_range(sheet).unwrap().rows().map(<[Data]>::to_vec).collect()
}

fn text(cell: &Data) -> String {
    cell.to_string()
}

fn column(rows: &[Vec<Data>], head: &str) -> usize {
    rows[0].iter().position(|cell| text(cell) == head).unwrap_or_else(|| panic!("no column {head}"))
}

#[test]
fn everybody_has_a_row_and_every_answer_a_cell() {
    let session = session(TWELVE);
    let rows = rows(&session, "Antwoorden");
    assert_eq!(rows.len(), 1 + session.contributions.len() + usize::from(!session.group.is_empty()));
    let method = method();
    for one in &session.contributions {
        let row = rows.iter().find(|row| text(&row[0]) == one.name && text(&row[1]) == one.organisation).unwrap();
        for (path, value) in one.answers.iter() {
            if [&method.person_field, &method.organisation_field].contains(&path) {
                continue;
            }
            let cell = &row[column(&rows, &method.label(path.as_str()).unwrap())];
            match value.date() {
                Some(_) => assert!(cell.is_datetime(), "{path}: {cell}"),
                None => assert_eq!(text(cell), shown(&method, path.as_str(), value), "{path}"),
            }
        }
    }
}

fn shown(method: &Method, path: &str, value: &opschaal::answers::Value) -> String {
    value.shown(method.kind(path).unwrap(), &method.words)
}

#[test]
fn the_spread_is_that_of_the_session() {
    let session = session(TWELVE);
    let rows = rows(&session, "Verdeling");
    let method = method();
    let mut counted = 0;
    for field in method.fields().iter().filter(|field| !method.is_in_list(&field.path)) {
        let label = method.label(field.path.as_str()).unwrap();
        let spread = session::spread(&session, field);
        for (choice, count) in &spread.counts {
            let row = rows.iter().find(|row| text(&row[1]) == label && text(&row[2]) == choice.label).unwrap();
            assert_eq!(text(&row[3]), count.to_string(), "{label}: {}", choice.label);
            counted += 1;
        }
    }
    assert!(counted > 20, "{counted}");
}

/// Excel holds 32,767 characters in a cell. What is longer is cut off there with a mark, named, and whole elsewhere.
#[test]
fn what_is_too_long_for_a_cell_is_whole_in_the_remarks() {
    let long = "é".repeat(40_000);
    let session = session(&format!(
        "[[bijdragen]]\nnaam = \"Anna\"\n[bijdragen.antwoorden.routes.in]\nacties = \"{long}\"\n[bijdragen.antwoorden.impact]\ninput = \"=1+1\"\n"
    ));
    let made = made(&session, Spreadsheet::Xlsx);
    assert_eq!(made.warnings.len(), 1);
    assert_eq!(made.warnings[0].message.code(), "cells_too_long");
    let rows = rows(&session, "Opmerkingen");
    let pieces: String = rows.iter().skip(1).filter(|row| text(&row[0]) == "R1").map(|row| text(&row[4])).collect();
    assert!(pieces == long);
    assert!(rows.iter().any(|row| row[4] == Data::String("=1+1".into())));
}

#[test]
fn what_has_no_place_is_in_it_and_lists_are_as_long_as_they_are() {
    let session = session(
        "[[bijdragen]]\nnaam = \"Anna\"\n[[bijdragen.antwoorden.acties]]\nactie = \"bellen\"\nwanneer = 2026-03-12\n\
         [[bijdragen.antwoorden.acties]]\nactie = \"mailen\"\n[bijdragen.antwoorden.niet_geplaatst]\nnotitie = \"in de marge\"\n",
    );
    let csv = String::from_utf8(made(&session, Spreadsheet::Csv).bytes).unwrap();
    let (head, rest) = csv.trim_start_matches('\u{FEFF}').split_once("\r\n").unwrap();
    assert!(head.contains(";A1: ") && head.contains(";A2: ") && !head.contains("A3: "), "{head}");
    assert!(rest.contains(";bellen;") && rest.contains(";12-03-2026;") && rest.contains("in de marge"), "{rest}");
}

/// The same day gives the same bytes, whatever the clock says.
#[test]
fn same_input_same_bytes() {
    let session = session(TWELVE);
    assert!(made(&session, Spreadsheet::Xlsx).bytes == made(&session, Spreadsheet::Xlsx).bytes);
}
