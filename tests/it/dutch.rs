//! Nothing of a language is in the code: what is written and what is recognised are data of a pack.

use std::collections::BTreeSet;
use std::path::Path;

use crate::literals::literals;

/// Where Dutch words are defined that are names and no language: those of files, of keys in them, and on the command line.
const ALLOWED: &[(&str, &str)] = &[
    ("cli/args/names.rs", "the Dutch names of commands and options"),
    ("mail/line.rs", "the places in templates of mails, in both languages"),
    ("mail/template.rs", "the head of the line with the subject in those, in both languages"),
    ("method/file_schema.rs", "the names of texts in the catalogue that explains the file of a method"),
    ("method/load/kind.rs", "the kinds of fields in the file of a method"),
    ("method/mark.rs", "the name of the field with the mark of a sheet, in every PDF"),
    ("method/reserved.rs", "the keys of sessions"),
    ("guide/names.rs", "the places in texts of a guide"),
    ("odp/masters.rs", "the names of layouts in LibreOffice"),
    ("odt/page.rs", "the places of the numbers of pages"),
    ("word/draft.rs", "the places of the numbers of pages"),
    ("pdf/placeholder.rs", "the scheme of links between our templates and our fields"),
    ("pdf/write.rs", "the state of a box that is ticked, an id in every PDF"),
    ("read/word/name.rs", "the names of properties in every document for Word"),
    ("report/voices.rs", "an id that stands for a part of a report on the command line"),
    ("workshop/deck.rs", "the name of a field on a slide"),
];

/// What is Dutch and stands for something else in formats: endings, keys of PDF, names in XML and HTML, an English verb.
const OTHERWISE: [&str; 9] = ["accent", "typ", "af", "lang", "da", "cr", "bin", "met", "ten"];

/// The words in the texts of a TOML file, without its keys.
fn of_toml(value: &toml::Value, words: &mut BTreeSet<String>) {
    match value {
        // Ids and places are the same in every language.
        toml::Value::String(text) if is_id(text) => {}
        toml::Value::String(text) => of_text(&without_places(text), words),
        toml::Value::Array(items) => items.iter().for_each(|item| of_toml(item, words)),
        toml::Value::Table(table) => table.values().for_each(|item| of_toml(item, words)),
        _ => {}
    }
}

/// Whether a text is an id of more words: one alone may be a word of the language.
fn is_id(text: &str) -> bool {
    text.contains('_') && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

fn of_text(text: &str, words: &mut BTreeSet<String>) {
    words.extend(text.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()).map(str::to_lowercase));
}

/// The words in a catalogue of messages.
fn of_catalogue(text: &str, words: &mut BTreeSet<String>) {
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.for_each(|line| of_text(line.split_once(" =").map_or(line, |(_, text)| text), words));
}

fn words_of(language: &str) -> BTreeSet<String> {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let read = |path: &str| std::fs::read_to_string(data.join(path)).unwrap();
    let mut words = BTreeSet::new();
    for part in ["methode", "handleiding", "werksessie", "rapport", "voorbeeld", "taal"] {
        of_toml(&toml::from_str(&read(&format!("{language}/{part}.toml"))).unwrap(), &mut words);
    }
    of_catalogue(&read(&format!("meldingen/{language}.ftl")), &mut words);
    of_catalogue(&read(&format!("meldingen/hulp-{language}.ftl")), &mut words);
    words
}

/// All that we say in Dutch and nowhere in English, with the words that are Dutch for sure.
fn dutch() -> BTreeSet<String> {
    let english = words_of("en");
    let mut words: BTreeSet<String> = words_of("nl").into_iter().filter(|word| word.chars().count() > 1).collect();
    words.retain(|word| !english.contains(word) && !OTHERWISE.contains(&word.as_str()));
    words.extend(include_str!("fixtures/nederlands.txt").split_whitespace().map(str::to_string));
    words
}

/// A text without places that are filled in.
fn without_places(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_string();
    parts.fold(first, |text, part| text + " " + part.split_once('}').map_or(part, |(_, behind)| behind))
}

#[test]
fn no_text_in_the_code_has_a_dutch_word() {
    let dutch = dutch();
    let mut found = Vec::new();
    let mut needed = BTreeSet::new();
    for literal in literals(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src")) {
        let mut words = BTreeSet::new();
        of_text(&without_places(&literal.text), &mut words);
        let wrong: Vec<&String> = words.iter().filter(|word| dutch.contains(*word)).collect();
        if wrong.is_empty() || literal.is_of_data {
            continue;
        }
        match ALLOWED.iter().find(|(path, _)| literal.path == *path) {
            Some((path, _)) => {
                needed.insert(*path);
            }
            None => found.push(format!("{}: {wrong:?} in {:?}", literal.path, literal.text)),
        }
    }
    assert!(found.is_empty(), "words of a language are data of a pack:\n{}", found.join("\n"));
    let idle: Vec<&str> = ALLOWED.iter().map(|(path, _)| *path).filter(|path| !needed.contains(path)).collect();
    assert!(idle.is_empty(), "no longer needed: {}", idle.join(", "));
}
