//! `opschaal check`.

use super::{Folder, SMALL};

/// Answers to the small method that have all kinds of problems.
const WRONG: &str = "\
[pilot]
nam = \"Pilot\"
date = \"after the summer\"

[routes.in]
relevance = \"unsur\"
actions = 12
";

#[test]
fn all_problems_are_shown_with_their_place() {
    let folder = Folder::new().with("klein.toml", SMALL).with("fout.toml", WRONG);
    let problems = "\
error: unknown key `nam` in `pilot`
  ┌─ fout.toml:2:1
  │
2 │ nam = \"Pilot\"
  │ ^^^
  │
  = hint: did you mean `name`?

warning: `pilot.date` is a date, and these words are none, but kept: \"after the summer\"
  ┌─ fout.toml:3:8
  │
3 │ date = \"after the summer\"
  │        ^^^^^^^^^^^^^^^^^^
  │
  = hint: write date = 2026-03-12
  = hint: to keep words on purpose, write date = { tekst = \"…\" }

error: unknown option \"unsur\" for `routes.in.relevance`
  ┌─ fout.toml:6:13
  │
6 │ relevance = \"unsur\"
  │             ^^^^^^^
  │
  = hint: write \"unsure\"
  = hint: options: `no`, `unsure`, `yes`

error: expected text between quotes for `routes.in.actions`, found a number
  ┌─ fout.toml:7:11
  │
7 │ actions = 12
  │           ^^
  │
  = hint: for example actions = \"…\"

";
    folder.run("check fout.toml --method klein.toml").fails(problems);
    folder.run("--method klein.toml canvas fout.toml").fails(problems);
    folder.run("--method klein.toml canvas fout.toml --force -o -").fails(problems);
    assert_eq!(folder.files(), ["fout.toml", "klein.toml"]);
}

#[test]
fn check_goes_on_after_a_file_that_is_wrong() {
    let folder =
        Folder::new().with("goed.toml", "[pilot]\nnaam = \"x\"\n").with("leeg.toml", "").with("fout.toml", "a = 1");
    for command in ["check", "controleer"] {
        let line = format!("{command} goed.toml fout.toml nee.toml leeg.toml ");
        folder.run(&line).fails(
            "\
goed.toml: fine, 1 field filled in
error: unknown key `a`
  ┌─ fout.toml:1:1
  │
1 │ a = 1
  │ ^
  │
  = hint: allowed here: `pilot`, `ingevuld_door`, `overzicht`, `acties`, `impact`, `routes`, `ingredienten`, `valkuilen`

error: there is no file nee.toml
 = hint: check the name and the folder; `opschaal new` writes a file to start from

leeg.toml: fine, 0 fields filled in
",
        );
    }
}

#[test]
fn an_input_that_is_named_twice_is_read_once() {
    let folder = Folder::new().with("a.toml", "");
    let stdout = folder.run("check - a.toml a.toml -").stdin("[pilot]\nnaam = \"x\"").says(
        "\
<stdin>: fine, 1 field filled in
a.toml: fine, 0 fields filled in
",
    );
    assert_eq!(stdout, b"");
    folder.run("--method - check -").stdin(SMALL).fails(
        "\
error: standard input can be read only once
 = hint: use `-` for one input, and files for the others

",
    );
}

/// What leads to people is no mistake: it is named, and the file is fine.
#[test]
fn what_leads_to_people_is_named_when_asked() {
    let text = "[pilot]\nnaam = \"Bel 06-12345678\"\n";
    let folder = Folder::new().with("a.toml", text).with("b.toml", "[pilot]\nnaam = \"x\"\n");
    let told = folder.run("check --privacy a.toml b.toml").go().1;
    assert!(told.contains("telephone numbers, at") && told.contains("b.toml: no names"), "{told}");
    let told = folder.run("--language nl controleer --privacy a.toml").go().1;
    assert!(told.contains("telefoonnummers, bij") && told.contains("--anoniem"), "{told}");
    assert!(!folder.run("check a.toml").go().1.contains("telephone"));
    let folder = folder.with("c.toml", "[[onveranderd]]\nnaam = \"Anna\"\n[[niet_gelezen]]\nbestand = \"Jan.docx\"\n");
    let told = folder.run("check --privacy c.toml").go().1;
    assert!(told.contains("the name of 1 participant") && told.contains("Jan.docx"), "{told}");
    assert!(!told.contains("no names"), "{told}");
}

/// All parts of a pack at once: one run shows what is wrong with any of them.
#[test]
fn a_pack_is_checked_with_all_its_parts() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("pakket")).unwrap();
    let file = |name: &str, text: &str| std::fs::write(folder.path("pakket").join(name), text).unwrap();
    file("methode.toml", include_str!("../../../data/en/methode.toml"));
    file("rapport.toml", &include_str!("../../../data/en/rapport.toml").replacen("titel = ", "titl = ", 1));
    file("werksessie.toml", &include_str!("../../../data/en/werksessie.toml").replacen("\"en\"", "\"nl\"", 1));
    file("handleiding.toml", include_str!("../../../data/en/handleiding.toml"));
    file("voorbeeld.toml", include_str!("../../../data/en/voorbeeld.toml"));
    let (_, said) = folder.run("check pakket").status(1).go();
    for wrong in ["`titel` is missing", "unknown key `titl`", "this is in the language `nl`, and the method in `en`"] {
        assert!(said.contains(wrong), "{said}");
    }
    file("rapport.toml", include_str!("../../../data/en/rapport.toml"));
    file("werksessie.toml", include_str!("../../../data/en/werksessie.toml"));
    let parts = "methode.toml, handleiding.toml, werksessie.toml, rapport.toml, voorbeeld.toml";
    folder.run("check pakket").says(&format!("pakket: fine, with {parts}\n"));
    folder.run("check pakket/methode.toml").says("pakket/methode.toml: fine, with methode.toml\n");
    folder.run("canvas --example -o x.pdf --method pakket").says("wrote x.pdf\n");
    folder.run("canvas --example --method en").says("wrote example-stations.pdf\n");
}
