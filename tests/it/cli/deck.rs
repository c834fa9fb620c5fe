//! `opschaal deck`.

use super::{Folder, assert_is_pdf};

#[test]
fn slides_and_notes_are_both_written_or_neither() {
    let folder = Folder::new().with("notities.pdf", "");
    folder.run("deck --notes notities.pdf").status(1).go();
    assert_eq!(folder.files(), ["notities.pdf"]);
    folder.run("presentatie --notes notities.docx").says("wrote presentatie.pdf\nwrote notities.docx\n");
    assert_is_pdf(&folder.read("presentatie.pdf"));
    folder.run("deck -o presentatie.docx").status(1).go();
}
