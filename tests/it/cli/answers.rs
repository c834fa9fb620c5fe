//! `opschaal answers`.

use super::Folder;

const TWELVE: &str = include_str!("../../fixtures/twaalf.toml");

#[test]
fn answers_are_written_as_what_the_name_says() {
    let folder = Folder::new().with("sessie.toml", TWELVE);
    let (_, told) = folder.run("answers sessie.toml").go();
    assert!(told.ends_with("wrote antwoorden.xlsx\nthe answers of 12 participants\n"), "{told}");
    assert!(folder.read("antwoorden.xlsx").starts_with(b"PK"));
    folder.run("antwoorden sessie.toml -o a.csv").go();
    assert!(folder.read("a.csv").starts_with("\u{FEFF}Wie;Organisatie;Bestand;".as_bytes()));
    folder.run("answers sessie.toml -o a.ics").status(1).go();
}

#[test]
fn names_can_be_left_out() {
    let folder = Folder::new().with("sessie.toml", TWELVE);
    folder.run("answers sessie.toml --anonymous -o a.csv").go();
    assert!(!String::from_utf8(folder.read("a.csv")).unwrap().contains("Anneke"));
}
