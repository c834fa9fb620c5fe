//! `opschaal personalise`.

use std::fs;
use std::path::Path;
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
2 people sent the canvas back without changing anything in it: Anna (NS), Anna (ggz)
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
    assert!(stderr.ends_with("sessie.toml: 2 contributions, 2 new\neverybody on the list has replied\n"), "{stderr}");
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("bestand = \"Anna (NS).pdf\"") && session.contains("bestand = \"Anna (ggz).pdf\""));
    let (_, stderr) = folder.run("samenvoegen uit -o sessie.toml").go();
    assert!(stderr.contains("Anna (NS).pdf: this file is in the session already"), "{stderr}");
    assert!(stderr.ends_with("sessie.toml: 2 contributions, 0 new\neverybody on the list has replied\n"), "{stderr}");
    assert_eq!(String::from_utf8(folder.read("sessie.toml")).unwrap(), session, "nothing new, nothing changed");
}

/// What is in a folder, when it is there.
fn names(folder: &Folder, path: &str) -> Vec<String> {
    let entries = fs::read_dir(folder.path(path)).into_iter().flatten();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The process is stopped as soon as the first copy is there, which is in the middle of making the others.
#[cfg(unix)]
#[test]
fn ctrl_c_leaves_whole_copies_and_the_same_command_makes_the_others() {
    let people: String = (0..200).map(|n| format!("Persoon {n}\n")).collect();
    let folder = Folder::new().with("p.csv", format!("naam\n{people}"));
    let line = "personalise p.csv -d uit --sheets impact";
    let mut child = folder.run(line).command().stdin(Stdio::null()).spawn().unwrap();
    let is_copy = |name: &str| Path::new(name).extension().is_some_and(|ending| ending == "pdf");
    let others = || names(&folder, "uit").into_iter().filter(|name| !is_copy(name)).collect::<Vec<_>>();
    let copies = || names(&folder, "uit").iter().filter(|name| is_copy(name)).count();
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
    assert_eq!(copies(), 200);
    assert_eq!(others(), ["genodigden.csv"], "nothing is left behind");
    let (stdout, _) = folder.run("read uit -o antwoorden --json").go();
    let receipts: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
    let whole = receipts.as_array().unwrap().iter().filter(|receipt| receipt["warnings"] == serde_json::json!([]));
    assert_eq!(whole.count(), 200);
}

const LIST: &str = "naam;organisatie;e-mail\nAnna;NS;anna@ns.nl\nBen;;ben@\nCas;RET;\n";

/// One list, mails, what comes back, and reminders for the others.
#[test]
fn people_get_a_mail_and_who_does_not_reply_a_reminder() {
    let template = "Onderwerp: Voor {naam}\n\nDag {naam}, op {wanneer} in {waar} over {pilot}.\n";
    let folder = Folder::new().with("lijst.csv", LIST).with("uitnodiging.txt", template);
    let line = "personaliseer lijst.csv -d uit --sheets overzicht --formaat docx --mail uitnodiging.txt --uren 3 --waar Stadhuis";
    let run = || folder.run(line).arg("--wanneer").arg("2026-12-03 13:30").env("SOURCE_DATE_EPOCH", "1796000000");
    run().says(
        "\
warning: lijst.csv: line 3: ‘ben@’ of Ben is no address
 = hint: the draft is there all the same; fill in the address in it, or mend the list

warning: lijst.csv: line 4: Cas has no address
 = hint: the draft is there all the same; fill in the address in it, or mend the list

made 3 of 3 in uit
open each draft (.eml) in your mail program, look at it and send it
",
    );
    let made =
        ["Anna.docx", "Anna.eml", "Ben.docx", "Ben.eml", "Cas.docx", "Cas.eml", "genodigden.csv", "werksessie.ics"];
    assert_eq!(names(&folder, "uit"), made);
    let list = String::from_utf8(folder.read("uit/genodigden.csv")).unwrap();
    assert_eq!(list, "\u{FEFF}naam;organisatie;e-mail\r\nAnna;NS;anna@ns.nl\r\nBen;;\r\nCas;RET;\r\n");
    let (_, stderr) = run().go();
    assert!(stderr.contains("made 0 of 3 in uit; 3 were there already"), "{stderr}");

    // Anna fills hers in; drafts that lie beside it hold nothing that anybody said.
    folder.run("read uit/Anna.docx -o anna.toml").go();
    let read = String::from_utf8(folder.read("anna.toml")).unwrap();
    fs::create_dir(folder.path("terug")).unwrap();
    fs::write(folder.path("terug/anna.toml"), format!("overzicht.impact = \"groot\"\n{read}")).unwrap();
    let (_, stderr) = folder.run("merge uit terug -o sessie.toml").go();
    assert!(
        stderr.contains("as nobody wrote it: uit/Anna.eml, uit/Ben.eml, uit/Cas.eml, uit/werksessie.ics"),
        "{stderr}"
    );
    assert!(
        stderr.contains("sessie.toml: 1 contributions, 1 new") || stderr.contains("1 contribution, 1 new"),
        "{stderr}"
    );
    for replies in ["sessie.toml", "terug"] {
        let out = format!("weer-{replies}");
        let line = format!("personalise uit -d {out} --sheets overzicht --remind {replies}");
        let (_, stderr) = folder.run(&line).go();
        assert!(stderr.contains("made 2 of 2"), "{stderr}");
        assert_eq!(names(&folder, &out), ["Ben (herinnering).eml", "Cas (herinnering).eml"]);
    }
}

#[test]
fn what_is_wrong_with_a_mail_is_said_with_its_place_and_nothing_is_made() {
    let folder = Folder::new().with("lijst.csv", "naam\nAnna\n").with("mail.txt", "Onderwerp: a\n\nDag {nam}\n");
    folder.run("personalise lijst.csv -d uit --mail mail.txt").fails(
        "\
warning: lijst.csv: there is no column with addresses of mail, so the drafts don't say whom they go to
 = hint: put them in a column with the head ‘e-mail’

error: nothing is filled in here: there is no {nam}
  ┌─ mail.txt:3:5
  │
3 │ Dag {nam}
  │     ^^^^^
  │
  = hint: did you mean `naam`?

",
    );
    for (line, wanted) in [
        ("--when morgen --hours 3", "‘morgen’ is not a day with a time"),
        ("--when 2026-03-29T02:30 --hours 3", "the clock goes forward an hour that night"),
        ("--when 2026-03-29T13:30 --hours 33", "‘33’ is not a number of hours"),
    ] {
        let (_, stderr) = folder.run(&format!("personalise lijst.csv -d uit {line}")).status(1).go();
        assert!(stderr.contains(wanted), "{stderr}");
    }
    folder.run("personalise lijst.csv -d uit --where Stadhuis").status(2).go();
    assert_eq!(folder.files(), ["lijst.csv", "mail.txt"]);
}
