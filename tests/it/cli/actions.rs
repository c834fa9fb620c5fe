//! `opschaal actions`.

use super::Folder;

const TWELVE: &str = include_str!("../../fixtures/twaalf.toml");

#[test]
fn actions_are_written_as_what_the_name_says() {
    let folder = Folder::new().with("sessie.toml", TWELVE);
    for (output, start) in [("acties.xlsx", &b"PK"[..]), ("a.csv", "\u{FEFF}Code;".as_bytes()), ("a.ics", b"BEGIN:V")] {
        folder.run("actions sessie.toml -o").arg(output).go();
        assert!(folder.read(output).starts_with(start), "{output}");
    }
    folder.run("acties sessie.toml -o acties.txt").status(1).go();
    let without = folder.run("acties sessie.toml --anonymous -o b.csv").go().0;
    assert!(without.is_empty() && !String::from_utf8(folder.read("b.csv")).unwrap().contains("Anneke"));
}

#[test]
fn actions_come_back_from_a_spreadsheet_into_their_session() {
    let list = "Code;Actie;Stand;Opmerking\nA1;Gesprek met de wethouder over geld na 2027;klaar;Gelukt\n;Nieuw;;\n";
    let folder = Folder::new().with("sessie.toml", TWELVE).with("acties.csv", list);
    let told = folder.run("--language nl acties --bijwerken acties.csv sessie.toml").go().1;
    assert!(told.contains("A1: was open, nu klaar") && told.contains("A6: nieuwe actie ‘Nieuw’"), "{told}");
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("stand = \"klaar\"\nopmerking = \"Gelukt\"\n"), "{session}");
    // What is known goes out again.
    folder.run("actions sessie.toml -o b.csv").go();
    assert!(String::from_utf8(folder.read("b.csv")).unwrap().contains(";klaar;Gelukt\r\n"));
    folder.run("actions --update acties.csv sessie.toml acties.csv").status(1).go();
    folder.run("actions --update weg.csv sessie.toml").status(1).go();
    folder.run("actions --update acties.csv sessie.toml -o x.xlsx").status(2).go();
}

#[test]
fn a_calendar_for_each_action_replaces_nothing() {
    let folder = Folder::new().with("sessie.toml", TWELVE);
    let told = folder.run("actions sessie.toml --per-action agenda").go().1;
    assert!(told.contains("3 files for the calendar in agenda") && told.contains("double-click"), "{told}");
    let name = "agenda/A5 -2+2 is geen formule maar een actie.ics";
    assert!(folder.read(name).starts_with(b"BEGIN:VCALENDAR"));
    folder.run("actions sessie.toml --per-action agenda").go();
    let folder = folder.with(name, "van mij").with("agenda/A1 Gesprek met de wethouder over geld na 2027.ics", "x");
    folder.run("actions sessie.toml --per-action agenda").status(1).go();
    assert_eq!(folder.read(name), b"van mij");
    folder.run("actions sessie.toml --per-action agenda --force").go();
    assert!(folder.read(name).starts_with(b"BEGIN:VCALENDAR"));
}

/// How far actions are is on the sheets of the next session, and is read back as nobody's answer.
#[test]
fn the_sheets_of_a_next_session_say_how_far_actions_are() {
    let known =
        "acties = [{ actie = \"Bellen\" }]\n[[acties_stand]]\ncode = \"A1\"\nactie = \"Bellen\"\nstand = \"klaar\"\n";
    let folder = Folder::new().with("sessie.toml", known);
    folder.run("canvas sessie.toml --print -o vellen.pdf").go();
    for form in ["vellen.docx", "vellen-in.pdf"] {
        folder.run("canvas sessie.toml -o").arg(form).go();
        folder.run("read").arg(form).arg("-o").arg("terug.toml").arg("--force").go();
        let back = String::from_utf8(folder.read("terug.toml")).unwrap();
        assert!(back.contains("Bellen") && !back.contains("klaar"), "{back}");
    }
}
