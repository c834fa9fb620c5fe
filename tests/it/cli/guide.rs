//! `opschaal guide`.

use super::{Folder, SMALL, assert_is_pdf};

#[test]
fn the_guide_is_written_as_its_name_says() {
    let folder = Folder::new();
    folder.run("guide").says("wrote handleiding.pdf\n");
    assert_is_pdf(&folder.read("handleiding.pdf"));
    folder.run("handleiding --short -o inleiding.docx").says("wrote inleiding.docx\n");
    assert!(folder.read("inleiding.docx").starts_with(b"PK\x03\x04"));
    folder.run("guide -o handleiding.odt").says("wrote handleiding.odt\n");
    folder.run("guide -o handleiding.rtf").fails(
        "error: the name handleiding.rtf does not end in .pdf, .docx or .odt\n = hint: for example handleiding.pdf\n\n",
    );
    folder
        .run("guide")
        .fails("error: handleiding.pdf exists already\n = hint: give another name, or --force to replace it\n\n");
    assert_eq!(folder.files(), ["handleiding.odt", "handleiding.pdf", "inleiding.docx"]);
}

/// The guide was that of another method, and blamed an example that nobody gave.
#[test]
fn a_method_without_a_guide_is_told_which_file_it_lacks() {
    let folder = Folder::new().with("klein.toml", SMALL);
    for (line, file) in [("guide", "handleiding.toml"), ("deck", "werksessie.toml")] {
        folder.run(line).arg("--method").arg("klein.toml").fails(&format!(
            "error: the method has no {file}\n = hint: put that file in the folder or zip file of the method, and give that \
             with --method\n\n"
        ));
    }
    assert_eq!(folder.files(), ["klein.toml"]);
    // What can be made is made.
    let (_, said) = folder.run("kit -d uit --tile a4 --method klein.toml").go();
    assert!(said.contains("warning: the method has no werksessie.toml"), "{said}");
    let inside = std::fs::read_dir(folder.path("uit")).unwrap();
    let mut names: Vec<String> = inside.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    insta::assert_snapshot!(names.join("\n"));
}
