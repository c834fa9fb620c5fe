//! `opschaal notes`.

use super::Folder;

#[test]
fn notes_go_into_a_session_once_and_become_actions_of_the_group() {
    let folder = Folder::new().with("briefjes.txt", "R1: geld\na: Anna – bellen – 1 mei 2027\n");
    let told = "2 notes added\naction A1: bellen\n";
    folder.run("notes briefjes.txt -o sessie.toml").says(&format!("wrote sessie.toml\n{told}"));
    folder.run("briefjes briefjes.txt --uitvoer sessie.toml").says("0 notes added; 2 were there already\n");
    let taken = "0 notes added; 2 were there already\n1 of them is in the group's result now\n";
    folder.run("briefjes briefjes.txt -o sessie.toml --als-resultaat").says(&format!("wrote sessie.toml\n{taken}"));
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("wanneer = 2027-05-01") && session.contains("acties = \"geld\""), "{session}");
}

/// All files are asked about at once, at their lines, and nothing is written.
#[test]
fn codes_that_there_are_not_are_asked_about() {
    let folder = Folder::new().with("een.txt", "R1: goed\nR9: fout\n").with("twee.csv", "code;tekst\nRR1;fout\n");
    let (_, asked) = folder.run("notes een.txt twee.csv -o sessie.toml").status(1).go();
    assert!(asked.contains("een.txt:2:1") && asked.contains("choose from `R1`, `R2`"), "{asked}");
    assert!(asked.contains("twee.csv: row 2: no place on the sheets has the code `RR1`"), "{asked}");
    assert!(asked.contains("did you mean `R1`?"), "{asked}");
    assert_eq!(folder.files(), ["een.txt", "twee.csv"]);
}
