//! `opschaal read`.

use std::fs;

use super::{Folder, SMALL};

#[test]
fn a_filled_word_document_is_taken_wherever_answers_are() {
    let folder = Folder::new().with("klein.toml", SMALL).with("doos.csv", "naam\nBo\n");
    fs::create_dir(folder.path("in")).unwrap();
    let filled = include_bytes!("../../fixtures/docx/filled.docx");
    // Whatever its name is; and beside it what Word leaves while a document is open.
    let folder = folder.with("in/anna.docx", filled).with("in/~$anna.docx", "x").with("anna", filled);
    let run = |line: &str| folder.run(&format!("--method klein.toml {line}")).go();
    let (_, receipt) = run("read in -o uit");
    assert!(receipt.contains("in/anna.docx: 12 of 23 fields filled in"), "{receipt}");
    assert!(receipt.contains("method: small 1.0, sheets: Overview, Routes"), "{receipt}");
    let toml = String::from_utf8(folder.read("uit/anna.toml")).unwrap();
    assert!(toml.contains("actions = \"Plan it\""), "{toml}");
    let (_, said) = run("check anna");
    assert!(said.ends_with("anna: fine, 12 fields filled in\n"), "{said}");
    run("merge in -o sessie.toml");
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("bestand = \"anna.docx\"") && session.contains("Plan it"), "{session}");
    // To PDF and back: all answers are still there.
    run("canvas in/anna.docx -o anna.pdf");
    run("canvas anna -o weer.pdf --sheets overview");
    run("read anna.pdf -o anna.toml");
    let answers = |toml: &str| toml.split("[herkomst]").next().unwrap().to_string();
    assert_eq!(answers(&String::from_utf8(folder.read("anna.toml")).unwrap()), answers(&toml));
    run("personalise doos.csv -d doos in/anna.docx");
    assert_eq!(fs::read_dir(folder.path("doos")).unwrap().count(), 2, "a canvas and the list");
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_goes_on() {
    let folder = Folder::new()
        .with("goed.toml", "[routes.in]\nrelevantie = \"onzeker\"\n")
        .with("half.pdf", "%PDF-1.7\n1 0 obj")
        .with("brief.docx", include_bytes!("../../fixtures/docx/letter.docx"));
    let (stdout, stderr) = folder.run("read half.pdf brief.docx goed.toml -o in --json").status(1).go();
    assert!(stderr.contains("half.pdf: the file is damaged"), "{stderr}");
    assert!(stderr.contains("brief.docx: this document has no fields of a canvas"), "{stderr}");
    let receipts: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
    assert_eq!(receipts.as_array().unwrap().len(), 3);
    assert_eq!(receipts[2]["filled"], 1);
    assert_eq!(folder.read("in/goed.toml"), b"[routes.in]\nrelevantie = \"onzeker\"\n");
}

/// After a full disk or Ctrl-C people give the same command again. Errors for what was done already hid what was not.
#[test]
fn reading_again_does_the_rest_and_loses_nothing() {
    let folder = Folder::new().with("a.toml", "[pilot]\nnaam = \"a\"\n").with("b.toml", "[pilot]\nnaam = \"b\"\n");
    folder.run("read a.toml b.toml -o uit").go();
    fs::remove_file(folder.path("uit/b.toml")).unwrap();
    folder.run("read a.toml b.toml -o uit").go();
    assert_eq!(folder.read("uit/b.toml"), folder.read("b.toml"));
    let folder = folder.with("uit/a.toml", "[pilot]\nnaam = \"c\"\n");
    let (_, stderr) = folder.run("read a.toml b.toml -o uit").status(1).go();
    assert!(stderr.contains("a.toml exists already, and someone's answers may be in it"), "{stderr}");
    assert_eq!(folder.read("uit/a.toml"), b"[pilot]\nnaam = \"c\"\n");
    // Files of one name from several folders get a number, and keep it.
    fs::create_dir(folder.path("b")).unwrap();
    let folder = folder.with("b/a.toml", "[pilot]\nnaam = \"d\"\n");
    for _ in 0..2 {
        folder.run("read b/a.toml a.toml -o drie").go();
        assert_eq!(folder.read("drie/a.toml"), folder.read("b/a.toml"));
        assert_eq!(folder.read("drie/a 2.toml"), folder.read("a.toml"));
    }
}

/// A download or a save that goes on while it is read: what is there counts, and it is said that more may come.
#[test]
fn a_file_that_is_still_being_written_is_called_damaged() {
    let folder = Folder::new();
    folder.run("canvas --example --sheets overzicht -o heel.pdf").go();
    let whole = folder.read("heel.pdf");
    for part in [10, 60, 90, 99] {
        let folder = Folder::new().with("deel.pdf", &whole[..whole.len() * part / 100]);
        let mut run = folder.run("read deel.pdf -o uit").command();
        let stderr = String::from_utf8(run.output().unwrap().stderr).unwrap();
        assert!(stderr.contains("deel.pdf: the file is damaged"), "{part}%: {stderr}");
    }
}

/// The files in a zip file or a mail were not read, and nobody was told.
#[test]
fn files_in_zip_files_and_mails_are_read() {
    let folder = Folder::new()
        .with("klein.toml", SMALL)
        .with("canvassen.zip", include_bytes!("../../fixtures/packed/folders.zip"))
        .with("RE Canvas.eml", include_bytes!("../../fixtures/packed/outlook.eml"));
    let (_, stderr) = folder.run("--method klein.toml read . -o uit").status(1).go();
    for line in [
        "RE Canvas.eml: the mail has a text of its own: “Hoi Marit, het café staat erin. Groet, Jan”",
        "RE Canvas.eml › Canvas Zoë.docx: 12 of ",
        "canvassen.zip › Jan › canvas.docx: 12 of ",
        "canvassen.zip › Bo › canvas.docx: 12 of ",
    ] {
        assert!(stderr.contains(line), "{line}\n{stderr}");
    }
    let mut made: Vec<_> = fs::read_dir(folder.path("uit"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    made.sort();
    assert_eq!(made, ["RE Canvas.toml", "canvassen 2.toml", "canvassen.toml"]);
    folder.run("--method klein.toml read canvassen.zip -o een.toml --overschrijven").status(1).go();
    assert!(!folder.path("een.toml").exists(), "two people are not one");
    folder.run("--method klein.toml canvas").arg("RE Canvas.eml").arg("-o").arg("canvas.docx").go();
    let (_, stderr) = folder.run("--method klein.toml canvas canvassen.zip -o twee.docx").status(1).go();
    assert!(stderr.contains("canvassen.zip: there are 2 files in it, and one is wanted here"), "{stderr}");
}
