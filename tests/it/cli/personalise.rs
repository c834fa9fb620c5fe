//! `opschaal personalise`.

use std::fs;
use std::process::{Command, Stdio};

use super::Folder;

#[test]
fn people_get_a_copy_each_and_what_comes_back_is_merged() {
    let folder = Folder::new().with("deelnemers.csv", "naam;organisatie\nAnna;NS\nAnna;ggz\n");
    folder.run("personalise deelnemers.csv -d uit --sheets overzicht").says("made 2 of 2 in uit\n");
    folder
        .run("personaliseer deelnemers.csv -d uit --sheets overzicht")
        .says("made 0 of 2 in uit; 2 were there already and were left alone\n");
    // Nobody has written anything yet, so nobody says anything.
    folder.run("merge uit -o sessie.toml").says(
        "\
Anna (NS).pdf: Anna (NS) changed nothing in it; it does not count
Anna (ggz).pdf: Anna (ggz) changed nothing in it; it does not count
sessie.toml: 0 contributions, 0 new
",
    );
    for name in ["NS", "ggz"] {
        let pdf = format!("uit/Anna ({name}).pdf");
        folder.run("read -o terug.toml --force").arg(&pdf).go();
        let read = String::from_utf8(folder.read("terug.toml")).unwrap();
        fs::write(folder.path("terug.toml"), format!("overzicht.impact = \"groot\"\n{read}")).unwrap();
        folder.run("canvas terug.toml --sheets overzicht --force -o").arg(&pdf).go();
    }
    let (_, stderr) = folder.run("merge uit -o sessie.toml").go();
    assert!(stderr.ends_with("sessie.toml: 2 contributions, 2 new\n"), "{stderr}");
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("bestand = \"Anna (NS).pdf\"") && session.contains("bestand = \"Anna (ggz).pdf\""));
    let (_, stderr) = folder.run("samenvoegen uit -o sessie.toml").go();
    assert!(stderr.contains("Anna (NS).pdf: this file is in the session already"), "{stderr}");
    assert!(stderr.ends_with("sessie.toml: 2 contributions, 0 new\n"), "{stderr}");
    assert_eq!(String::from_utf8(folder.read("sessie.toml")).unwrap(), session, "nothing new, nothing changed");
}

/// The process is stopped as soon as the first copy is there, which is in the middle of making the others.
#[cfg(unix)]
#[test]
fn ctrl_c_leaves_whole_copies_and_the_same_command_makes_the_others() {
    let people: String = (0..200).map(|n| format!("Persoon {n}\n")).collect();
    let folder = Folder::new().with("p.csv", format!("naam\n{people}"));
    let line = "personalise p.csv -d uit --sheets impact";
    let mut child = folder.run(line).command().stdin(Stdio::null()).spawn().unwrap();
    let copies = || fs::read_dir(folder.path("uit")).map_or(0, Iterator::count);
    while copies() == 0 && child.try_wait().unwrap().is_none() {
        std::thread::yield_now();
    }
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    let made = copies();
    assert!(stderr.contains(&format!("made {made} of 200 in uit")), "{stderr}");
    if killed.success() && made < 200 {
        assert_eq!(output.status.code(), Some(1));
        assert!(stderr.contains("run the same command again to make the others"), "{stderr}");
    }
    let (_, stderr) = folder.run(line).go();
    assert!(stderr.contains(&format!("made {} of 200", 200 - made)), "{stderr}");
    assert_eq!(copies(), 200, "nothing but copies");
    let (stdout, _) = folder.run("read uit -o antwoorden --json").go();
    let receipts: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
    let whole = receipts.as_array().unwrap().iter().filter(|receipt| receipt["warnings"] == serde_json::json!([]));
    assert_eq!(whole.count(), 200);
}
