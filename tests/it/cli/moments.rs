//! A pilot over several sessions, from the command line.

use super::Folder;

const START: &str = "pilot.naam = \"Stations\"\npilot.datum = 2026-06-03\nroutes.in.relevantie = \"onzeker\"\n\
                     [[acties]]\nactie = \"Geld zoeken\"\n[[acties]]\nactie = \"Training maken\"\n\
                     [[acties_stand]]\ncode = \"A1\"\nactie = \"Geld zoeken\"\nstand = \"klaar\"\n[sessie]\nmoment = \"start\"\n";

const NOW: &str = "pilot.naam = \"Stations\"\npilot.datum = 2026-12-03\nroutes.in.relevantie = \"relevant\"\n\
                   [[acties]]\nactie = \"Training maken\"\n";

#[test]
fn a_session_holds_the_one_before_and_reports_on_both() {
    let folder = Folder::new().with("start.toml", START).with("nu.toml", NOW);
    folder
        .run("samenvoegen nu.toml --groep nu.toml --eerder start.toml --moment halverwege -o half.toml --taal nl")
        .says(
            "half.toml: 0 bijdragen, 0 nieuw; het resultaat van de groep is dat van nu.toml\n\
             De sessie heeft 1 eerder moment: start.\n",
        );
    folder.run("rapport half.toml --momenten -o rapport.pdf").go();
    // A report tells what changed since the moment before, without being asked.
    folder.run("report half.toml -o rapport.docx").go();
    let text = crate::canvas::text(&folder.read("rapport.pdf"));
    assert!(text.contains("Van begin tot nu") && text.contains("Wat is er veranderd?"), "{text}");
    // What was decided is told without these words too, when the file is the one before.
    let refused = folder.run("report start.toml --moments -o niet.pdf --language en").status(1).go().1;
    assert!(refused.contains("this session has no earlier moments"), "{refused}");
    assert!(refused.contains("opschaal merge sessie.toml --earlier previous.toml"), "{refused}");
    let again = folder.run("merge half.toml --earlier start.toml -o half.toml --language en").go().1;
    assert!(again.contains("the moment ‘start’ is in the session already"), "{again}");
    assert_eq!(folder.files(), ["half.toml", "nu.toml", "rapport.docx", "rapport.pdf", "start.toml"]);
}

#[test]
fn the_next_session_starts_from_a_file_in_every_command_that_makes_sheets() {
    let folder = Folder::new().with("start.toml", START).with("mensen.csv", "naam\nAn\n");
    folder.run("canvas start.toml --next -o volgende.pdf").go();
    let text = crate::canvas::text(&folder.read("volgende.pdf"));
    assert!(!text.contains("Geld zoeken"), "{text}");
    folder.run("personaliseer mensen.csv start.toml --volgende -d uit --formaat docx").go();
    folder.run("pakket start.toml --volgende -d zaal").go();
    // Without a file there is nothing to go on from, and without a result neither.
    folder.run("canvas --next").status(2).go();
    let folder = folder.with("leeg.toml", "[[bijdragen]]\nnaam = \"Bo\"\n");
    let refused = folder.run("canvas leeg.toml --next -o niet.pdf --language nl").status(1).go().1;
    assert!(refused.contains("leeg.toml: hierin staat niets dat de groep samen invulde"), "{refused}");
}

#[test]
fn an_earlier_moment_that_cannot_be_read_stops_all() {
    let folder = Folder::new().with("nu.toml", NOW).with("start.toml", "routes.in.relevantie = \"misschien\"\n");
    folder.run("merge nu.toml --group nu.toml --earlier start.toml -o half.toml").status(1).go();
    assert_eq!(folder.files(), ["nu.toml", "start.toml"]);
}
