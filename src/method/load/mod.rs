//! Reading a method file, with every problem in it reported at its place.

mod block;
mod check;
mod plan;

use crate::house::House;
use crate::source::{self, Entry, Mode, Problem, Problems, Reported, Source, suggestion};

use super::{Field, FieldKind, Method, Path, Sheet, Words};
use check::Claims;

/// Reads a method file, or gives all problems in it.
///
/// What comes out is sound: ids are well formed, paths and codes are unique, every choice has options.
pub fn load(source: &Source) -> Result<Method, Problems> {
    source::read(source, method).map(|(method, _)| method)
}

fn method(entry: &mut Entry) -> Result<Method, Reported> {
    let id = entry.line("id");
    let dashed = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if !id.bytes().all(dashed) {
        entry.wrong("id", "an id has only lower-case letters, digits and hyphens");
    }
    let version = entry.line("versie");
    if version.contains(char::is_whitespace) {
        entry.wrong("versie", "a version has no spaces");
    }
    let edition = entry.date("uitgave");
    let language = entry.line("taal");
    if !language.is_empty() && !is_language_tag(&language) {
        entry.wrong("taal", "expected a language tag, such as \"nl\" or \"en-GB\"");
    }
    let title = entry.line("titel");
    let attribution = entry.line("bronvermelding");
    let privacy = entry.line("privacy");
    let title_field = entry.path("titelveld");
    let person_field = entry.path("persoonveld");
    let organisation_field = entry.path("organisatieveld");
    let words = entry.table("teksten", words);

    let mut claims = Claims::default();
    let mut sheet_codes = Claims::default();
    let sheets = entry.entries("vel", Mode::Required, |entry| {
        let sheet = sheet(entry, &mut claims);
        sheet_codes.code(&sheet.code, entry.span_of("code"));
        Ok(sheet)
    });
    claims.report_paths(entry);
    claims.report_codes(entry);
    sheet_codes.report_codes(entry);

    if entry.has("vraag") && !entry.has("rapport") {
        entry.wrong("vraag", "questions need `[rapport]`, which says where actions stand");
    }
    let rules = plan::rules(entry, &sheets);
    let plan = entry.optional_table("rapport", |entry| plan::plan(entry, rules, &sheets));

    let method = Method {
        id,
        version,
        edition,
        language,
        title,
        attribution,
        privacy,
        title_field,
        person_field,
        organisation_field,
        words: words?,
        sheets,
        house: House::default(),
        plan,
    };
    check_line_field(&method, entry, "titelveld", &method.title_field);
    check_line_field(&method, entry, "persoonveld", &method.person_field);
    check_line_field(&method, entry, "organisatieveld", &method.organisation_field);
    Ok(method)
}

fn sheet(entry: &mut Entry, claims: &mut Claims) -> Sheet {
    Sheet {
        id: entry.id(),
        code: entry.code("code"),
        part: entry.optional_line("onderdeel"),
        title: entry.line("titel"),
        color: entry.color("kleur"),
        explanation: entry.text("uitleg"),
        blocks: entry.entries("blok", Mode::Required, |entry| block::block(entry, claims)),
    }
}

fn words(entry: &mut Entry) -> Result<Words, Reported> {
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
        months: Default::default(),
    };
    let months = entry.lines("maanden", Mode::Required);
    let count = months.len();
    let months = months.try_into().unwrap_or_else(|_| {
        if count > 0 {
            entry.wrong("maanden", format!("expected 12 months, found {count}"));
        }
        Default::default()
    });
    Ok(Words { months, ..words })
}

/// Checks the places such as `{vel}` in a text: only known ones, and each of them but the one in `kenmerk`.
fn check_places(entry: &mut Entry, key: &str, text: &str, places: &[&str]) {
    let found = unknown_places(entry, key, text, places);
    for place in places {
        if !text.is_empty() && key != "kenmerk" && !found.contains(place) {
            entry.wrong(key, format!("{{{place}}} is missing from this text"));
        }
    }
}

/// Checks that a text has only known places, and gives those that it has.
fn unknown_places<'t>(entry: &mut Entry, key: &str, text: &'t str, places: &[&str]) -> Vec<&'t str> {
    let mut found = Vec::new();
    for part in text.split('{').skip(1) {
        let place = part.split_once('}').map_or(part, |(place, _)| place);
        if !places.contains(&place) {
            let problem = Problem::error(format!("nothing is known to fill in at {{{place}}}"));
            let known: Vec<String> = places.iter().map(|place| format!("{{{place}}}")).collect();
            let problem = match known.is_empty() {
                true => problem.with_hint("this text is printed as it is: leave the braces out"),
                false => problem.with_hint(format!("use {}", known.join(", "))),
            };
            entry.report(key, problem);
        }
        found.push(place);
    }
    found
}

/// Checks that a field which the program itself uses exists, and is a line.
fn check_line_field(method: &Method, entry: &mut Entry, key: &str, path: &Path) {
    let path = path.as_str();
    if path.is_empty() || method.sheets.is_empty() {
        return;
    }
    match method.kind(path) {
        Some(FieldKind::Line) => {}
        Some(_) => {
            entry.wrong(key, format!("`{path}` is not a field of kind `regel`"));
        }
        None => {
            let lines = method.fields().into_iter().filter(|field| matches!(field.kind, FieldKind::Line));
            let lines: Vec<Field> = lines.collect();
            let names = lines.iter().map(|field| field.path.as_str());
            let problem = Problem::error(format!("there is no field `{path}`"));
            entry.report(key, problem.with_hint(suggestion(path, names)));
        }
    }
}

/// Tells whether a text has the shape of a BCP 47 tag; whether the language exists is left to others.
fn is_language_tag(text: &str) -> bool {
    let mut parts = text.split('-');
    let alphabetic = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    parts.next().is_some_and(|part| (2..=3).contains(&part.len()) && alphabetic(part))
        && parts.all(|part| (1..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}
