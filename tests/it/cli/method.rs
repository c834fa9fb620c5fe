//! `--method`, with any command.

use super::{Folder, SMALL, assert_is_pdf};

#[test]
fn another_method_changes_everything() {
    let folder = Folder::new().with("klein methode.toml", SMALL);
    let run = |line: &str| folder.run(line).arg("--method").arg("klein methode.toml");
    run("new").says("wrote canvas.toml\nwrote opschaal.schema.json\n");
    assert!(String::from_utf8(folder.read("canvas.toml")).unwrap().contains("Name"));
    run("check canvas.toml").says("canvas.toml: fine, 0 fields filled in\n");
    run("canvas --sheets overview").says("wrote canvas.pdf\n");
    assert_is_pdf(&folder.read("canvas.pdf"));
    let (_, stderr) = run("canvas --sheets overzicht --force").status(1).go();
    assert!(stderr.contains("overview"), "{stderr}");
}

#[test]
fn a_broken_method_is_shown_with_its_places() {
    let broken = SMALL.replace("soort = \"namen\"", "soort = \"namn\"").replace("aantal = 3", "aantal = 30");
    let folder = Folder::new().with("methode.toml", broken);
    let lines = SMALL.lines().collect::<Vec<_>>();
    let line = |text: &str| 1 + lines.iter().position(|line| *line == text).unwrap();
    for command in ["canvas", "new", "schema", "check nee.toml"] {
        let (stdout, stderr) = folder.run(command).arg("--method").arg("methode.toml").status(1).go();
        assert_eq!(stdout, b"");
        assert_eq!(stderr.matches("error: ").count(), 2, "{stderr}");
        assert!(stderr.contains(&format!("methode.toml:{}:9", line("soort = \"namen\""))), "{stderr}");
        assert!(stderr.contains("  = hint: did you mean `namen`?\n"), "{stderr}");
        assert!(stderr.contains(&format!("methode.toml:{}:10", line("aantal = 3"))), "{stderr}");
    }
    assert_eq!(folder.files(), ["methode.toml"]);
}
