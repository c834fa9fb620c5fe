//! `opschaal merge`.

use super::{Folder, SMALL};

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

/// What all files have in common was said for each of them.
#[test]
fn the_same_warning_is_given_once_for_many_files() {
    let folder = Folder::new()
        .with("klein.toml", SMALL)
        .with("een.pdf", include_bytes!("../../fixtures/pdf/08-on-states.pdf"))
        .with("twee.pdf", include_bytes!("../../fixtures/pdf/10-same-name.pdf"));
    let (_, stderr) = folder.run("--method klein.toml merge een.pdf twee.pdf --group twee.pdf -o s.toml").go();
    assert!(stderr.contains("warning: een.pdf, twee.pdf: no sheet in the file has a mark of this program"), "{stderr}");
    assert_eq!(stderr.matches("no sheet in the file").count(), 1, "{stderr}");
    assert!(stderr.contains("twee.pdf: 2 options ticked for ‘R1 In: relevance’"), "{stderr}");
}

#[test]
fn opinions_are_counted_in_the_words_of_the_sheets_and_of_the_user() {
    let answers = |name: &str| format!("ingevuld_door.naam = \"{name}\"\nroutes.in.relevantie = \"onzeker\"\n");
    let folder = Folder::new().with("anna.toml", answers("Anna")).with("bo.toml", answers("Bo"));
    let show = |language| folder.run("merge anna.toml bo.toml --show").env("LC_ALL", language).says("");
    let counts = "R1 In: relevantie: Irrelevant 0, Onzeker 2, Relevant 0, Overig 0,";
    assert_eq!(String::from_utf8(show("C.UTF-8")).unwrap(), format!("{counts} blank 0\n"));
    assert_eq!(String::from_utf8(show("nl_NL.UTF-8")).unwrap(), format!("{counts} niets gekozen 0\n"));
}

/// The library can't know how a file is named on the command line.
#[test]
fn two_results_of_the_group_are_refused_with_the_option_that_settles_it() {
    let folder = Folder::new()
        .with("een.toml", "[routes.in]\nrelevantie = \"onzeker\"\n")
        .with("twee.toml", "[routes.in]\nrelevantie = \"relevant\"\n");
    folder.run("merge een.toml twee.toml -o s.toml").fails(
        "\
error: twee.toml: this has no name of who filled it in, so it would be the group's result; but that came from een.toml
 = hint: a contribution has a name or organisation under ‘Ingevuld door’
 = hint: with --group FILE that file is the group's result, and the others are contributions

",
    );
    let say = "s.toml: 1 contribution, 1 new; the group's result is that of een.toml\n";
    folder.run("merge een.toml twee.toml --group een.toml -o s.toml").says(say);
}
