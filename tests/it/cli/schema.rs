//! `opschaal schema`.

use super::Folder;

#[test]
fn the_schema_is_json_and_goes_where_it_is_told() {
    let folder = Folder::new();
    let printed = folder.run("schema").says("");
    let schema: serde_json::Value = serde_json::from_slice(&printed).unwrap();
    assert!(schema["properties"]["pilot"].is_object());
    folder.run("schema -o schema.json").says("wrote schema.json\n");
    assert_eq!(folder.read("schema.json"), printed);
    folder.run("schema -o schema.json").fails(
        "\
error: schema.json exists already
 = hint: give another name, or --force to replace it

",
    );
    folder.run("schema -o schema.json --force").says("wrote schema.json\n");
}
