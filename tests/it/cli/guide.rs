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

/// The guide is about rows of the built-in method: with another it says where, and writes nothing.
#[test]
fn a_guide_about_rows_that_are_not_there_is_refused_at_their_places() {
    let folder = Folder::new().with("klein.toml", SMALL);
    for line in ["guide --method klein.toml", "deck --method klein.toml", "kit -d uit --method klein.toml"] {
        folder.run(line).status(1).go();
    }
    assert_eq!(folder.files(), ["klein.toml"]);
}
