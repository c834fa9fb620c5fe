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
