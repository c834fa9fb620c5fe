//! `opschaal canvas`.

use std::fs;

use super::{EXISTS, Folder, assert_is_pdf};

#[test]
fn a_blank_canvas_is_made() {
    let folder = Folder::new();
    let stdout = folder.run("canvas").says("wrote canvas.pdf\n");
    assert_eq!(stdout, b"");
    assert_eq!(folder.files(), ["canvas.pdf"]);
    assert_is_pdf(&folder.read("canvas.pdf"));
}

#[test]
fn the_example_is_made_without_a_warning() {
    let folder = Folder::new();
    folder.run("canvas --example").says("wrote voorbeeld-stations.pdf\n");
    assert_eq!(folder.files(), ["voorbeeld-stations.pdf"]);
    assert_is_pdf(&folder.read("voorbeeld-stations.pdf"));
}

#[test]
fn answers_give_the_pdf_its_name() {
    let folder = Folder::new();
    fs::create_dir(folder.path("map met spaties é")).unwrap();
    let folder = folder.with("map met spaties é/mijn pilot №1.toml", "[pilot]\nnaam = \"Wijkteam\"\n");
    folder
        .run("canvas --sheets overzicht")
        .arg("map met spaties é/mijn pilot №1.toml")
        .says("wrote mijn pilot №1.pdf\n");
    assert_is_pdf(&folder.read("mijn pilot №1.pdf"));
    let there = "map met spaties é/uit.PDF";
    folder.run("canvas --sheets overzicht -o").arg(there).says(&format!("wrote {there}\n"));
    assert_is_pdf(&folder.read(there));
    assert_eq!(folder.files(), ["map met spaties é", "mijn pilot №1.pdf"]);
}

#[test]
fn standard_input_and_output_are_a_dash() {
    let folder = Folder::new();
    let answers = "[pilot]\nnaam = \"Wijkteam\"\n";
    let piped = folder.run("canvas - -o - --sheets impact").stdin(answers).says("");
    assert_is_pdf(&piped);
    assert_eq!(folder.files(), <[&str; 0]>::default());
    assert_eq!(folder.run("canvas - -o - --sheets impact --force").stdin(answers).says(""), piped);
    folder.run("canvas - --sheets impact").stdin(answers).says("wrote canvas.pdf\n");
    assert_eq!(folder.read("canvas.pdf"), piped);
    // No input at all is an empty file: a blank canvas.
    assert_is_pdf(&folder.run("canvas - -o - --sheets impact").says(""));
}

#[test]
fn what_cannot_be_drawn_is_named_and_stays_out_of_the_data() {
    let folder = Folder::new().with("a.toml", "[pilot]\nnaam = \"漢\"\n");
    let (stdout, stderr) = folder.run("canvas a.toml -o - --sheets overzicht").go();
    assert_is_pdf(&stdout);
    assert!(stderr.starts_with("warning: ") && stderr.contains("Naam pilot"), "{stderr}");
}

#[test]
fn other_options_change_the_pdf() {
    let folder = Folder::new();
    let make = |line: &str| folder.run(&format!("canvas --sheets impact -o - {line}")).says("");
    let plain = make("");
    assert_eq!(make("--paper A3"), plain);
    for line in ["--paper a4", "--print", "--grayscale", "--sheets routes"] {
        let other = make(line);
        assert_is_pdf(&other);
        assert_ne!(other, plain, "{line}");
    }
    assert_eq!(make("--sheets routes"), folder.run("canvas -o - --sheets Impact,ROUTES").says(""));
}

#[test]
fn what_is_wrong_with_input_and_output_is_said_at_once() {
    let folder = Folder::new().with("canvas.pdf", "x");
    folder.run("canvas - --sheets impact").stdin("[pilot]\nnam = \"x\"\n").fails(&format!(
        "\
error: unknown key `nam` in `pilot`
  ┌─ <stdin>:2:1
  │
2 │ nam = \"x\"
  │ ^^^
  │
  = hint: did you mean `naam`?

{EXISTS}"
    ));
}

#[test]
fn unknown_sheets_come_with_a_suggestion() {
    let folder = Folder::new();
    let (stdout, stderr) = folder.run("canvas --sheets route,impct,koek").status(1).go();
    assert_eq!(stdout, b"");
    for wanted in ["route", "routes", "impct", "impact", "koek", "`overzicht`, `impact`, `routes`"] {
        assert!(stderr.contains(wanted), "{wanted} is not in\n{stderr}");
    }
    assert_eq!(stderr.matches("error: ").count(), 3, "{stderr}");
    assert_eq!(folder.files(), <[&str; 0]>::default());
}

#[test]
fn split_sheets_are_only_those_that_can_be_split() {
    let folder = Folder::new();
    folder.run("canvas --split -o gesplitst.pdf").says("wrote gesplitst.pdf\n");
    folder.run("canvas --split --sheets impact").fails(
        "error: the sheet ‘impact’ can't be split\n = hint: only sheets with a table of more than 5 rows are split\n\n",
    );
    folder.run("canvas --split -o gesplitst.docx").status(1).go();
    assert_eq!(folder.files(), ["gesplitst.pdf"]);
}
