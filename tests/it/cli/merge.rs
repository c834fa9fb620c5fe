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
        .says("leeg.pdf: nothing is filled in; it does not count\nsessie.toml: 1 contribution, 1 new\n");
    folder
        .run("merge samen.toml --group samen.toml -o sessie.toml")
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
error: 2 files have no name in them: is one of them the group's result, or did people forget their names? een.toml, \
twee.toml
 = hint: with --group FILE that file is the group's result, and the others are contributions
 = hint: with --no-group there is no result of the group, and each file without a name is a contribution

",
    );
    let say = "s.toml: 1 contribution, 1 new; the group's result is that of een.toml\n";
    folder.run("merge een.toml twee.toml --group een.toml -o s.toml").says(say);
}

const ANNA: &str = "ingevuld_door.naam = \"Anna Bos\"\nroutes.in.relevantie = \"onzeker\"\n";

/// A folder with a PDF and an .odt, a .doc, a .zip, an .eml and a folder gave a report of one person, and nobody was
/// told.
#[test]
fn nothing_in_a_folder_is_passed_over_in_silence() {
    let folder = Folder::new();
    std::fs::create_dir_all(folder.path("in/oud")).unwrap();
    let folder = folder
        .with("in/anna.toml", ANNA)
        .with("in/~$anna.docx", "x")
        .with("in/Thumbs.db", "x")
        .with("in/oud/bo.toml", "ingevuld_door.naam = \"Bo\"\nroutes.in.relevantie = \"relevant\"\n")
        .with("in/foto.pdf", b"\x89PNG\r\n\x1A\n");
    let told = "\
passed over, as nobody wrote it: Thumbs.db, ~$anna.docx
error: in/oud: a folder inside a folder is not read
 = hint: with --recursive, folders inside folders are read too

error: in/foto.pdf: this is a picture; a canvas is a PDF, a Word document or an OpenDocument text
 = hint: a photo or scan holds no answers that can be read: type them over

";
    let nothing = "nothing was made: mend these files, take them away, or go on without them with --skip-unreadable\n";
    folder.run("merge in -o sessie.toml").fails(&format!("{told}{nothing}"));
    assert_eq!(folder.files(), ["in"], "nothing is written");
    folder.run("report in -o r.docx").fails(&format!("{told}{nothing}"));
    let merged = "sessie.toml: 1 contribution, 1 new\n";
    folder.run("merge in -o sessie.toml --skip-unreadable").says(&format!("{told}{merged}"));
    let session = String::from_utf8(folder.read("sessie.toml")).unwrap();
    assert!(session.contains("[[niet_gelezen]]\nbestand = \"foto.pdf\""), "{session}");
    std::fs::remove_file(folder.path("in/foto.pdf")).unwrap();
    let (_, stderr) = folder.run("samenvoegen in -o s.toml --diep").go();
    assert!(stderr.ends_with("s.toml: 2 contributions, 2 new\n"), "{stderr}");
}

#[cfg(unix)]
#[test]
fn a_dead_link_is_named() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("in")).unwrap();
    std::os::unix::fs::symlink("nergens.pdf", folder.path("in/link.pdf")).unwrap();
    let folder = folder.with("in/anna.toml", ANNA);
    let (_, stderr) = folder.run("merge in -o s.toml").status(1).go();
    assert!(stderr.contains("in/link.pdf: this link leads to a file that is not there"), "{stderr}");
}

/// The same name in another order and with other capitals was a second person.
#[test]
fn one_person_counts_once_and_the_newest_counts() {
    let answers = |name: &str, day: u8, choice: &str| {
        format!(
            "ingevuld_door.naam = \"{name}\"\npilot.datum = 2026-03-{day:02}\nroutes.in.relevantie = \"{choice}\"\n"
        )
    };
    let folder = Folder::new()
        .with("oud.toml", answers("Anna Bos", 2, "onzeker"))
        .with("nieuw.toml", answers("BOS,  ánna", 9, "relevant"));
    let replaced = "BOS,  ánna: nieuw.toml counts, as it is newer; oud.toml is kept as replaced\n";
    for files in ["oud.toml nieuw.toml", "nieuw.toml oud.toml"] {
        let (_, stderr) = folder.run(&format!("merge {files} -o s.toml")).go();
        assert!(stderr.to_lowercase().contains(&replaced[11..].to_lowercase()), "{stderr}");
        let session = String::from_utf8(folder.read("s.toml")).unwrap();
        assert_eq!(session.matches("[[bijdragen]]").count(), 1, "{session}");
        let (counts, kept) = session.split_once("[[vervangen]]").expect("the older copy is kept");
        assert!(counts.contains("relevant\"") && kept.contains("onzeker"), "{session}");
        std::fs::remove_file(folder.path("s.toml")).unwrap();
    }
    folder.run("merge oud.toml -o s.toml").says("s.toml: 1 contribution, 1 new\n");
    let (_, stderr) = folder.run("merge nieuw.toml -o s.toml").go();
    assert!(stderr.ends_with("s.toml: 1 contribution, 1 new\n"), "{stderr}");
    let (_, stderr) = folder.run("merge oud.toml nieuw.toml -o allen.toml --keep-all").go();
    assert!(stderr.ends_with("allen.toml: 2 contributions, 2 new\n"), "{stderr}");
}

#[test]
fn people_who_may_be_one_and_files_of_another_are_named() {
    let one = |name: &str, organisation: &str| {
        let who = format!("naam = \"{name}\"\norganisatie = \"{organisation}\"");
        format!("[ingevuld_door]\n{who}\n[routes.in]\nrelevantie = \"onzeker\"\n")
    };
    let folder = Folder::new()
        .with("a.toml", one("Anna Bos", "NS"))
        .with("b.toml", one("Anna Bos", "ggz"))
        .with("canvas van Anna Bos.toml", one("Kees Pot", "NS"))
        .with("c.toml", one("", "HTM"))
        .with("d.toml", one("", "HTM") + "acties = \"x\"\n");
    let (_, stderr) = folder.run("merge . -o s.toml").go();
    assert!(stderr.contains("counts as 2 people: Anna Bos (ggz), Anna Bos (NS)"), "{stderr}");
    assert!(stderr.contains("canvas van Anna Bos.toml: the file says that it is of Kees Pot (NS)"), "{stderr}");
    assert!(stderr.ends_with("s.toml: 5 contributions, 5 new\n"), "{stderr}");
}

#[test]
fn the_group_has_one_result_and_another_may_take_its_place() {
    let folder = Folder::new()
        .with("een.toml", "routes.in.relevantie = \"onzeker\"\n")
        .with("twee.toml", "impact.input = \"anders\"\n")
        .with("anna.toml", ANNA);
    folder.run("merge anna.toml een.toml -o s.toml").go();
    let (_, asked) = folder.run("merge twee.toml -o s.toml").status(1).go();
    assert!(asked.contains("twee.toml has no name in it"), "{asked}");
    folder.run("merge twee.toml --group twee.toml -o s.toml").says(
        "\
the group's result is now that of twee.toml; that of een.toml is kept as replaced
s.toml: 1 contribution, 0 new; the group's result is that of twee.toml
",
    );
    let session = String::from_utf8(folder.read("s.toml")).unwrap();
    let (now, kept) = session.split_once("[[vervangen]]").expect("the first result is kept");
    assert!(now.contains("anders") && kept.contains("groep = true") && kept.contains("onzeker"), "{session}");
    let (_, told) = folder.run("merge een.toml anna.toml --no-group -o n.toml").go();
    assert!(told.ends_with("n.toml: 2 contributions, 2 new\n"), "{told}");
}

/// A copy without a name beside one from an invitation without a name may be of somebody who forgot theirs.
#[test]
fn a_copy_without_a_name_is_asked_about_where_people_wrote_their_own() {
    let folder = Folder::new().with("anna.toml", ANNA).with("samen.toml", "routes.in.relevantie = \"onzeker\"\n");
    folder.run("canvas anna.toml --sheets routes,overzicht -o anna.pdf").go();
    folder.run("read anna.pdf -o terug.toml").go();
    let read = String::from_utf8(folder.read("terug.toml")).unwrap();
    // Without what was filled in beforehand this is what somebody wrote in a blank canvas.
    let folder = folder.with("terug.toml", read.split("[vooraf]").next().unwrap());
    let (_, stderr) = folder.run("merge terug.toml samen.toml -o s.toml").status(1).go();
    assert!(stderr.contains("samen.toml has no name in it: is that the group's result"), "{stderr}");
    folder.run("merge anna.toml samen.toml -o s.toml").go();
}

#[test]
fn answers_read_from_a_file_that_is_there_too_count_once() {
    let folder = Folder::new().with("anna.toml", "impact.input = \"x\"\n");
    std::fs::create_dir(folder.path("in")).unwrap();
    folder.run("canvas anna.toml --sheets impact -o in/anna.pdf").go();
    folder.run("read in/anna.pdf -o in/anna.toml").go();
    folder.run("merge in --group in/anna.pdf -o s.toml").says(
        "\
in/anna.toml: the same answers are in anna.pdf; they count once
s.toml: 0 contributions, 0 new; the group's result is that of anna.pdf
",
    );
}

/// Whether a session among the files was refused for its own result of the group depended on the name of the new one.
#[test]
fn the_result_that_is_named_takes_the_place_of_that_in_a_session_among_the_files() {
    let folder = Folder::new()
        .with("oud.toml", "routes.in.relevantie = \"onzeker\"\n")
        .with("anna.toml", ANNA)
        .with("a-nieuw.toml", "routes.in.relevantie = \"relevant\"\n");
    folder.run("merge anna.toml oud.toml --group oud.toml -o sessie.toml").go();
    folder.run("merge sessie.toml a-nieuw.toml anna.toml --group a-nieuw.toml -o nieuw.toml").says(
        "\
sessie.toml: 1 contribution in it comes from a file that is here too; it counts once
the group's result is now that of a-nieuw.toml; that of oud.toml is kept as replaced
nieuw.toml: 1 contribution, 1 new; the group's result is that of a-nieuw.toml
",
    );
}

#[test]
fn who_has_not_replied_is_told() {
    let folder = Folder::new()
        .with("lijst.csv", "naam;organisatie\nAnna Bos;NS\nEva Kok;ggz\n")
        .with("anna.toml", ANNA)
        .with("kees.toml", "ingevuld_door.naam = \"Kees\"\nroutes.in.relevantie = \"onzeker\"\n");
    folder.run("samenvoegen anna.toml kees.toml --mensen lijst.csv").says(
        "\
1 person has not replied yet: Eva Kok (ggz)
1 contribution is of somebody who is not on the list: Kees
",
    );
    let stdout = folder.run("merge anna.toml kees.toml --people lijst.csv --json").go().0;
    let json: serde_json::Value = serde_json::from_slice(&stdout).unwrap();
    assert_eq!(json["replies"]["silent"][0]["name"], "Eva Kok");
    assert_eq!(json["replies"]["uninvited"][0], "Kees");
    assert_eq!(json["contributions"][1]["file"], "kees.toml");
}

/// What the program had made in that folder itself stopped everything, as a document without fields.
#[test]
fn reports_and_slides_among_canvases_are_passed_over_and_prints_are_not() {
    let folder = Folder::new().with("anna.toml", ANNA);
    folder.run("deck -o dia.pdf").go();
    let line = "warning: ./dia.pdf: this is a presentation that opschaal made: there are no answers in it\n\n";
    folder
        .run("merge anna.toml dia.pdf -o uit.toml")
        .says(&format!("{}uit.toml: 1 contribution, 1 new\n", line.replace("./", "")));
    std::fs::remove_file(folder.path("uit.toml")).unwrap();
    folder.run("read . -o uit").go();
    folder.run("canvas --print --sheets routes -o vel.pdf").go();
    let (_, stderr) = folder.run("merge . -o sessie.toml").status(1).go();
    assert!(
        stderr.contains("error: ./vel.pdf: this is a canvas to print: what is written on it can’t be read"),
        "{stderr}"
    );
}

/// Answers that somebody corrected after reading were replaced by the file they came from, when that was copied later.
#[test]
fn corrected_answers_count_above_the_file_they_came_from() {
    let folder = Folder::new().with("anna.toml", ANNA);
    std::fs::create_dir(folder.path("in")).unwrap();
    folder.run("canvas anna.toml --sheets routes,overzicht -o in/anna.pdf").go();
    folder.run("read in/anna.pdf -o in/anna.toml").go();
    let read = String::from_utf8(folder.read("in/anna.toml")).unwrap();
    let folder = folder.with("in/anna.toml", read.replace("onzeker", "relevant"));
    let later = std::time::SystemTime::now() + std::time::Duration::from_hours(1);
    let pdf = std::fs::File::options().write(true).open(folder.path("in/anna.pdf")).unwrap();
    pdf.set_modified(later).unwrap();
    folder.run("merge in -o s.toml").says(
        "\
Anna Bos: anna.toml counts, as it is newer; anna.pdf is kept as replaced
s.toml: 1 contribution, 1 new
",
    );
    let session = String::from_utf8(folder.read("s.toml")).unwrap();
    let (counts, _) = session.split_once("[[vervangen]]").expect("the file itself is kept");
    assert!(counts.contains("relevantie = \"relevant\""), "{session}");
}

/// A session that lay beside its files had people asked again which of them is the group's result.
#[test]
fn what_a_session_says_of_the_group_holds_for_the_files_beside_it() {
    let folder = Folder::new();
    std::fs::create_dir(folder.path("in")).unwrap();
    let folder = folder
        .with("in/anna.toml", ANNA)
        .with("in/een.toml", "impact.input = \"een\"\n")
        .with("in/twee.toml", "impact.input = \"twee\"\nimpact.output = \"iets\"\n");
    folder.run("merge in --group in/twee.toml -o in/sessie.toml").go();
    folder.run("merge in/anna.toml in/twee.toml in/sessie.toml -o s.toml").go();
    let session = String::from_utf8(folder.read("s.toml")).unwrap();
    assert!(session.contains("input = \"twee\"") && session.matches("[[bijdragen]]").count() == 2, "{session}");
}
