//! `opschaal merge`.

use super::Folder;

/// A session of a hundred people is larger than answers may be, and was once written but not read again.
#[test]
fn a_large_session_is_read_again() {
    let text = "x".repeat(100_000);
    let mut folder = Folder::new();
    for n in 0..12 {
        let answers = format!("[ingevuld_door]\nnaam = \"Persoon {n}\"\n[impact]\ninput = \"{text}\"\n");
        folder = folder.with(&format!("{n}.toml"), answers);
    }
    folder.run("merge . -o sessie.toml").says("sessie.toml: 12 contributions, 12 new\n");
    assert!(folder.read("sessie.toml").len() > opschaal::source::MAX_SOURCE_BYTES);
    let (stdout, _) = folder.run("merge sessie.toml --show").go();
    assert_eq!(stdout, b"nobody has chosen anything yet\n");
    folder.run("check sessie.toml").says("sessie.toml: fine, 0 fields filled in\n");
}

/// A blank sheet in the folder became the group's result, and nobody was told whose result it was.
#[test]
fn a_blank_sheet_is_no_result_and_the_group_is_named() {
    let folder = Folder::new()
        .with("anna.toml", "[ingevuld_door]\nnaam = \"Anna\"\n[routes.in]\nrelevantie = \"onzeker\"\n")
        .with("samen.toml", "[routes.in]\nrelevantie = \"relevant\"\n");
    folder.run("canvas --sheets routes -o leeg.pdf").go();
    folder
        .run("merge anna.toml leeg.pdf -o sessie.toml")
        .says("leeg.pdf: nothing is filled in; it was left out\nsessie.toml: 1 contribution, 1 new\n");
    folder
        .run("merge samen.toml -o sessie.toml")
        .says("sessie.toml: 1 contribution, 0 new; the group's result is that of samen.toml\n");
}
