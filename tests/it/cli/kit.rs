//! `opschaal kit`.

use std::fs;
use std::path::Path;

use super::{Folder, assert_is_pdf};

#[test]
fn a_kit_is_whole_or_not_there() {
    let folder = Folder::new().with("pilot.toml", "[pilot]\nnaam = \"Wijkteam\"\n");
    let (_, said) = folder.run("kit -d uit --people 3 --tile a3 pilot.toml").go();
    assert_eq!(said, "wrote 26 files to uit; start with 00-lees-dit-eerst.pdf\n");
    let names = || {
        let inside = fs::read_dir(folder.path("uit")).unwrap();
        let mut names: Vec<String> = inside.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    };
    let before = names();
    assert_eq!(before.len(), 26);
    for name in before.iter().filter(|name| Path::new(name).extension().is_some_and(|end| end == "pdf")) {
        assert_is_pdf(&folder.read(&format!("uit/{name}")));
    }
    fs::remove_file(folder.path("uit/00-lees-dit-eerst.pdf")).unwrap();
    let (_, said) = folder.run("kit -d uit pilot.toml").status(1).go();
    assert!(said.contains("01-inleiding.pdf exists already"), "{said}");
    assert_eq!(names().len(), 25, "nothing was written");
    folder.run("pakket -d uit --tile a3 --force pilot.toml").go();
    assert_eq!(names(), before);
    folder.run("kit -d uit --people 0").status(2).go();
}

/// The same characters on sheets of every size filled a page with warnings.
#[test]
fn a_warning_is_told_once_for_the_first_file_that_it_is_in() {
    let folder = Folder::new().with("pilot.toml", "[routes.in]\nacties = \"bellen 👍\"\n");
    let (_, said) = folder.run("kit -d uit pilot.toml").go();
    let warnings: Vec<&str> = said.lines().filter(|line| line.starts_with("warning: ")).collect();
    assert_eq!(warnings, ["warning: 03-canvas-om-in-te-vullen.pdf: no font here has ‘👍’ (U+1F44D); it shows as �"]);
}

#[test]
fn a_list_of_who_comes_gives_badges_and_a_list_to_sign() {
    let folder = Folder::new().with("lijst.csv", "naam;organisatie\nBo;NS\nAn;\n");
    let (_, said) = folder.run("pakket -d uit --mensen lijst.csv").go();
    assert_eq!(said, "wrote 27 files to uit; start with 00-lees-dit-eerst.pdf\n");
    for name in ["06-presentielijst.pdf", "07-naamkaartjes.pdf"] {
        assert_is_pdf(&folder.read(&format!("uit/{name}")));
    }
    let (_, said) = folder.run("kit -d weg --people er-niet.csv").status(1).go();
    assert!(said.contains("er-niet.csv"), "{said}");
}
