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
    for line in [
        "deck -o - --notes -",
        "deck -o a.pdf --notes a.pdf --force",
        "deck --notes a.odt --agenda a.odt --agenda-id dagdeel",
    ] {
        let (stdout, stderr) = folder.run(line).status(1).go();
        assert!(stdout.is_empty() && stderr.contains("each go to a file of their own"), "{stderr}");
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

/// Slides to change, in greys; Word has no slides.
#[test]
fn slides_are_written_as_the_name_says() {
    let folder = Folder::new();
    folder.run("presentatie -o presentatie.odp --grijs").says("wrote presentatie.odp\n");
    let odp = folder.read("presentatie.odp");
    assert!(odp[30..].starts_with(b"mimetypeapplication/vnd.oasis.opendocument.presentation"));
    let (_, stderr) = folder.run("deck -o presentatie.pptx").status(1).go();
    assert!(stderr.contains(".pdf or .odp"), "{stderr}");
}

/// A session has agendas to choose from; nothing is written when it is not clear which.
#[test]
fn an_agenda_is_written_by_its_id() {
    let folder = Folder::new();
    let (_, stderr) = folder.run("deck --agenda draaiboek.docx").status(1).go();
    assert!(stderr.contains("`dagdeel`, `twee_uur`") && stderr.contains("--agenda-id"), "{stderr}");
    let (_, stderr) = folder.run("deck --agenda draaiboek.docx --agenda-id dagdel").status(1).go();
    assert!(stderr.contains("did you mean `dagdeel`?"), "{stderr}");
    folder.run("deck --agenda-id dagdeel").status(2).go();
    assert_eq!(folder.files(), <[&str; 0]>::default());
    folder.run("presentatie --draaiboek draaiboek.odt --draaiboek-id twee_uur").go();
    assert_eq!(folder.files(), ["draaiboek.odt", "presentatie.pdf"]);
}
