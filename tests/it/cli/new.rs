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
