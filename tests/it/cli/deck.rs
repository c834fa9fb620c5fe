//! `opschaal deck`.

use super::{Folder, assert_is_pdf};

#[test]
fn slides_and_notes_are_both_written_or_neither() {
    let folder = Folder::new().with("notities.pdf", "");
    folder.run("deck --notes notities.pdf").status(1).go();
    assert_eq!(folder.files(), ["notities.pdf"]);
    folder.run("presentatie --notes notities.docx").says("wrote presentatie.pdf\nwrote notities.docx\n");
    assert_is_pdf(&folder.read("presentatie.pdf"));
    folder.run("deck -o presentatie.docx").status(1).go();
}

/// The notes were written behind the slides on standard output, and with `--force` over them in a file.
#[test]
fn slides_and_notes_do_not_go_to_one_file() {
    let folder = Folder::new();
    for line in ["deck -o - --notes -", "deck -o a.pdf --notes a.pdf --force"] {
        let (stdout, stderr) = folder.run(line).status(1).go();
        assert!(stdout.is_empty() && stderr.starts_with("error: slides and notes can't both go to "), "{stderr}");
    }
    assert_eq!(folder.files(), <[&str; 0]>::default());
}

#[test]
fn a_session_is_shown_as_it_spreads() {
    let folder = Folder::new().with("sessie.toml", include_str!("../../fixtures/twaalf.toml"));
    folder.run("presentatie --sessie sessie.toml").go();
    folder.run("deck --pilot sessie.toml -o pilot.pdf").go();
    assert!(folder.read("presentatie.pdf").len() > folder.read("pilot.pdf").len());
    folder.run("deck --session sessie.toml --pilot sessie.toml -o x.pdf").status(2).go();
}
