//! `opschaal report`.

use super::Folder;

#[test]
fn a_report_is_made_from_a_folder_of_what_people_sent() {
    let folder = Folder::new().with("bo.toml", "[ingevuld_door]\nnaam = \"Bo\"\n[routes.in]\nrelevantie = \"onzeker\"");
    folder.run("canvas --example -o groep.pdf").go();
    let date = ("SOURCE_DATE_EPOCH", "1796000000");
    for output in ["rapport.pdf", "rapport.docx"] {
        let wrote = format!("wrote {output}\n");
        folder.run("report bo.toml --group groep.pdf -o").arg(output).env(date.0, date.1).stderr(&wrote).go();
    }
    assert!(folder.read("rapport.pdf").starts_with(b"%PDF-1.7") && folder.read("rapport.docx").starts_with(b"PK"));
    let again = folder.run("rapport bo.toml --groep groep.pdf -o -").env(date.0, date.1).go().0;
    assert!(again == folder.read("rapport.pdf"));
    folder.run("report bo.toml -o rapport.pdf").status(1).go();
    folder.run("report bo.toml -o rapport.txt").status(1).go();
}

/// A moment that no calendar has once ended the program in a panic; it is no moment, so the clock counts.
#[test]
fn a_moment_after_the_last_year_is_not_taken() {
    let folder = Folder::new().with("bo.toml", "[ingevuld_door]\nnaam = \"Bo\"");
    for seconds in ["253402300800", "18446744073709551615"] {
        folder.run("report bo.toml --force -o rapport.docx").env("SOURCE_DATE_EPOCH", seconds).go();
    }
}

/// A report that misses somebody looks like a whole one.
#[test]
fn no_report_is_made_when_a_file_can_not_be_read() {
    let folder = Folder::new().with("goed.toml", "[pilot]\nnaam = \"x\"").with("stuk.pdf", "%PDF-1.7 stuk");
    folder.run("report goed.toml stuk.pdf -o rapport.pdf").status(1).go();
    assert_eq!(folder.files(), ["goed.toml", "stuk.pdf"]);
}

#[test]
fn who_may_be_named_is_asked_about() {
    let folder = Folder::new().with("sessie.toml", "[[acties]]\nactie = \"Bellen\"\nwie = \"Piet\"");
    folder
        .run("report sessie.toml --anonymous -o r.pdf")
        .stderr(
            "warning: look whether these are names of people: Piet
 = hint: only names under ‘Ingevuld door’ are known, and replaced everywhere; others are left as they are

wrote r.pdf
",
        )
        .go();
}

#[test]
fn an_earlier_file_of_another_pilot_is_noticed() {
    let folder = Folder::new().with("toen.toml", "[pilot]\nnaam = \"A\"").with("nu.toml", "[pilot]\nnaam = \"B\"");
    let told = "warning: the earlier file is about another pilot: ‘A’, not ‘B’
 = hint: is it the right file? They are compared all the same

wrote r.pdf
";
    folder.run("report nu.toml --earlier toen.toml -o r.pdf").stderr(told).go();
    folder.run("report nu.toml --earlier nu.toml -o r2.pdf").stderr("wrote r2.pdf\n").go();
}

/// A report on part of what somebody wrote looks like a whole one.
#[test]
fn no_report_is_made_of_a_damaged_file() {
    let folder = Folder::new();
    folder.run("canvas --example -o heel.pdf").go();
    let whole = folder.read("heel.pdf");
    let folder = folder.with("half.pdf", &whole[..whole.len() * 9 / 10]);
    let (_, stderr) = folder.run("report half.pdf -o r.pdf").status(1).go();
    assert!(stderr.contains("damaged") && stderr.contains("nothing was made"), "{stderr}");
}
