//! `opschaal menu`: what who double-clicks the program gets.

use std::fs;

use super::{Folder, assert_is_pdf};

/// Somebody who can't type commands makes a canvas, reads what came back and makes the report.
#[test]
fn a_session_is_done_with_digits_and_dragged_files() {
    let folder = Folder::new();
    fs::create_dir(folder.path("mijn map")).unwrap();
    let (_, told) = folder.run("menu --language nl").stdin("1\n\"mijn map\"\n0\n").go();
    assert!(told.contains("opschaal canvas -o \"mijn map"), "{told}");
    assert_is_pdf(&folder.read("mijn map/canvas.pdf"));
    fs::write(
        folder.path("mijn map/jan.toml"),
        "[ingevuld_door]\nnaam = \"Jan\"\n[routes.in]\nrelevantie = \"relevant\"\n",
    )
    .unwrap();
    let (spread, told) = folder.run("menu --language nl").stdin("2\nmijn map\n\n3\n\n0\n").go();
    assert!(told.contains("--toon --geen-groep"), "{told}");
    assert!(String::from_utf8(spread).unwrap().contains("Relevant 1"), "{told}");
    assert_eq!(folder.files(), ["mijn map", "rapport.docx", "rapport.pdf", "sessie.toml"]);
}

/// Nothing is written over, and files that were dragged onto the program are read first.
#[test]
fn dragged_files_are_read_first_and_nothing_is_written_over() {
    let folder = Folder::new().with("rapport.docx", "van iemand").with("jan.toml", "[pilot]\nnaam = \"x\"\n");
    folder.run("menu jan.toml").stdin("jan.toml\n3\n\n").go();
    assert_eq!(folder.read("rapport.docx"), b"van iemand");
    assert_eq!(folder.files(), ["jan.toml", "rapport 2.docx", "rapport.docx", "rapport.pdf", "sessie.toml"]);
}

/// What can't be read is left out only when somebody says so; who says nothing more has it end.
#[test]
fn what_goes_wrong_is_told_and_the_menu_goes_on() {
    let folder = Folder::new()
        .with("kapot.pdf", "%PDF-1.7")
        .with("jan.toml", "[ingevuld_door]\nnaam = \"Jan\"\n[pilot]\nnaam = \"x\"\n");
    let (_, told) = folder.run("menu kapot.pdf jan.toml").stdin("\nno\n7\n").go();
    assert!(told.contains("That did not work") && told.contains("“7” is not one of them"), "{told}");
    assert_eq!(folder.files(), ["jan.toml", "kapot.pdf"]);
    folder.run("menu kapot.pdf jan.toml").stdin("\ny\n").go();
    assert_eq!(folder.files(), ["jan.toml", "kapot.pdf", "sessie.toml"]);
}
