//! `[teksten]`: the words that layouts use, and the places in them that are filled in.

use crate::messages::{method as say, source};
use crate::method::{Marks, Words};
use crate::source::{Entry, Mode, Problem, Reported};

/// Reads the words that layouts use.
pub(super) fn words(entry: &mut Entry) -> Result<Words, Reported> {
    let mut word = |key: &str, places: &[&str]| {
        let text = entry.line(key);
        check_places(entry, key, &text, places);
        text
    };
    let words = Words {
        sheet_of: word("vel_van", &["vel", "totaal"]),
        continued: word("vervolg", &[]),
        more: word("verder", &[]),
        version: word("versie", &["versie"]),
        date_hint: word("datum_hulp", &[]),
        ticked: word("aangekruist", &[]),
        mark: word("kenmerk", &["vel"]),
        page_of: word("pagina_van", &["pagina", "totaal"]),
        prompt_text: word("prompt_tekst", &[]),
        prompt_choice: word("prompt_keuze", &[]),
        prompt_date: word("prompt_datum", &[]),
        subject_head: word("kop_onderwerp", &[]),
        answer_head: word("kop_antwoord", &[]),
        row_head: word("kop_rij", &[]),
        date: word("datum", &["dag", "maand", "jaar"]),
        name_hint: String::new(),
        table: String::new(),
        figure: String::new(),
        months: Default::default(),
        numbers: Marks::default(),
    };
    let name_hint = entry.optional_line("naam_hulp");
    let table = entry.optional_line("tabel");
    let figure = entry.optional_line("figuur");
    let months = entry.lines("maanden", Mode::Required);
    let count = months.len();
    let months = months.try_into().unwrap_or_else(|_| {
        if count > 0 {
            entry.wrong("maanden", say::months_of_year(count));
        }
        Default::default()
    });
    let numbers = match entry.optional_line("getal").as_str() {
        "" => Marks::default(),
        example => Marks::of(example).unwrap_or_else(|| {
            entry.wrong("getal", say::number_example());
            Marks::default()
        }),
    };
    Ok(Words { name_hint, table, figure, months, numbers, ..words })
}

/// Checks the places such as `{vel}` in a text: only known ones, and each of them but the one in `kenmerk`.
fn check_places(entry: &mut Entry, key: &str, text: &str, places: &[&str]) {
    let found = unknown_places(entry, key, text, places);
    for place in places {
        if !text.is_empty() && key != "kenmerk" && !found.contains(place) {
            entry.wrong(key, source::place_missing(format!("{{{place}}}")));
        }
    }
}

/// Checks that a text has only known places, and gives those that it has.
pub(super) fn unknown_places<'t>(entry: &mut Entry, key: &str, text: &'t str, places: &[&str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    for part in text.split('{').skip(1) {
        let place = part.split_once('}').map_or(part, |(place, _)| place);
        if !places.contains(&place) {
            let hint = match places {
                [] => source::no_braces(),
                places => source::use_places(places.iter().map(|place| format!("{{{place}}}"))),
            };
            entry.report(key, Problem::error(source::place_unknown(format!("{{{place}}}"))).with_hint(hint));
        }
        found.push(place);
    }
    found
}
