//! `opschaal new`.

use super::Folder;

#[test]
fn new_writes_a_blank_file_and_its_schema() {
    for command in ["new", "nieuw"] {
        let folder = Folder::new();
        folder.run(command).says("wrote canvas.toml\nwrote opschaal.schema.json\n");
        assert_eq!(folder.files(), ["canvas.toml", "opschaal.schema.json"]);
        let blank = folder.read("canvas.toml");
        assert!(blank.starts_with(b"#:schema ./opschaal.schema.json\n"));
        assert_eq!(folder.run("new -").says(""), blank);
        assert_eq!(folder.run("schema").says(""), folder.read("opschaal.schema.json"));
        folder.run("check canvas.toml").says("canvas.toml: fine, 0 fields filled in\n");

        let folder = folder.with("canvas.toml", "answers of someone");
        folder.run(command).fails(
            "\
error: canvas.toml exists already, and someone's answers may be in it
 = hint: give another name, or --force to replace it

",
        );
        assert_eq!(folder.read("canvas.toml"), b"answers of someone");
        folder.run(command).arg("--force").says("wrote canvas.toml\n");
        assert_eq!(folder.read("canvas.toml"), blank);
        // A second file shares the schema.
        folder.run(command).arg("tweede pilot.toml").says("wrote tweede pilot.toml\n");
    }
}

#[test]
fn new_writes_both_files_or_neither() {
    let folder = Folder::new().with("opschaal.schema.json", "{}");
    folder.run("new").fails(
        "\
error: opschaal.schema.json exists already, for another method or another version of it
 = hint: write in another folder, or --force to replace it

",
    );
    assert_eq!(folder.files(), ["opschaal.schema.json"]);
    folder.run("new opschaal.schema.json --force").fails(
        "\
error: the name opschaal.schema.json does not end in .toml
 = hint: for example opschaal.schema.toml

",
    );
    assert_eq!(folder.read("opschaal.schema.json"), b"{}");
}

/// With a method and no answers it is the method that is new.
#[test]
fn new_writes_a_method_to_start_from_and_nothing_over_another() {
    let folder = Folder::new();
    folder.run("new --method mine").says("wrote 6 files to mine: a method to start from. Open mine/methode.toml\n");
    assert_eq!(folder.files(), ["mine"]);
    let parts = "methode.toml, handleiding.toml, werksessie.toml, voorbeeld.toml, huisstijl.toml";
    folder.run("check mine").says(&format!("mine: fine, with {parts}\n"));
    folder.run("schema --method -o schema.json").says("wrote schema.json\n");
    assert_eq!(folder.read("schema.json"), folder.read("mine/methode.schema.json"));
    // What people changed stays theirs, and nothing comes beside it.
    std::fs::remove_file(folder.path("mine/werksessie.toml")).unwrap();
    let folder = folder.with("mine/methode.toml", "of somebody");
    folder.run("new --method mine").fails(
        "\
error: mine is not empty, and nothing in it is written over
 = hint: choose a new folder; for a blank answers file of a method that is there already, name that file: opschaal new answers.toml --method FOLDER

",
    );
    assert_eq!(folder.read("mine/methode.toml"), b"of somebody");
    assert!(!folder.path("mine/werksessie.toml").exists());
    // In the language of who asks. A name for answers asks for those.
    folder.run("nieuw --methode begin --taal nl").go();
    folder.run("new answers.toml --method begin").says("wrote answers.toml\nwrote opschaal.schema.json\n");
    assert!(String::from_utf8(folder.read("answers.toml")).unwrap().contains("Naam van het idee"));
    folder.run("new --method en --force").says("wrote canvas.toml\nwrote opschaal.schema.json\n");
}
