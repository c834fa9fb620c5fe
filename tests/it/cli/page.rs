//! `opschaal page`.

use super::Folder;

/// What the program was built with is written; a program without the page says where it is to be had.
#[test]
fn the_page_is_written_or_it_is_said_where_it_is() {
    let folder = Folder::new();
    if cfg!(feature = "page") {
        folder.run("page").says("wrote opschaal.html\n");
        assert!(folder.read("opschaal.html").starts_with(b"<!doctype html>"));
    } else {
        folder.run("page").fails(
            "\
error: this program was built without the page
 = hint: opschaal.html comes with each release, beside the program; or build it with `page/build`, and then the program with `--features page`

",
        );
        assert!(folder.files().is_empty());
    }
}
