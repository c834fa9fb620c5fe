//! `opschaal votes`.

use super::{Folder, SMALL};

/// From the strips to the session without a mouse or another program.
#[test]
fn strips_are_counted_in_a_file_and_merged() {
    let folder = Folder::new().with("bo.toml", "ingevuld_door.naam = \"Bo\"\nroutes.in.relevantie = \"onzeker\"\n");
    let next = "count the strips, type the numbers in stemmen.toml, and merge it with the rest: \
                opschaal merge stemmen.toml -o session.toml\n";
    folder.run("stemmen --mensen 14").says(&format!("wrote stemmen.toml\n{next}"));
    folder.run("votes").status(1).go();
    let typed = String::from_utf8(folder.read("stemmen.toml")).unwrap();
    let folder = folder.with("stemmen.toml", typed.replacen("\nrelevant = 0", "\nrelevant = 9", 1));
    let votes = "votes in the room on 1 choice, apart from the contributions\n";
    folder
        .run("merge bo.toml stemmen.toml -o sessie.toml")
        .says(&format!("sessie.toml: 1 contribution, 1 new\n{votes}"));
    let shown = folder.run("merge sessie.toml --show").says("");
    let wanted = "R1 In: relevantie: Irrelevant 0, Onzeker 1, Relevant 0, Overig 0, blank 0\n\
                  R1 In: relevantie, 9 votes in the room: Irrelevant 0, Onzeker 0, Relevant 9, Overig 0\n";
    assert_eq!(String::from_utf8(shown).unwrap(), wanted);
    // A correction is no second vote.
    let folder = folder.with("beter.toml", typed.replacen("\nrelevant = 0", "\nrelevant = 10", 1));
    let asked = folder.run("merge beter.toml -o sessie.toml").status(1).go().1;
    assert!(asked.contains("there are other votes on R1 In: relevantie in stemmen.toml; which ones count?"), "{asked}");
    assert!(asked.contains("hint: name the file that counts with --votes"), "{asked}");
    folder.run("merge --stemmen beter.toml bo.toml -o sessie.toml").go();
    assert!(String::from_utf8(folder.read("sessie.toml")).unwrap().contains("relevant = 10"));
}

#[test]
fn more_votes_than_people_is_a_question() {
    let votes = "[sessie]\nstemmers = 9\n[stemmen.routes.in.relevantie]\nrelevant = 10\n";
    let folder = Folder::new().with("stemmen.toml", votes);
    let asked = folder.run("merge stemmen.toml -o sessie.toml").status(1).go().1;
    assert!(asked.contains("10 votes, and 9 people voted; is that right?"), "{asked}");
    assert!(asked.contains("stemmen.toml:3:1"), "{asked}");
    assert_eq!(folder.files(), ["stemmen.toml"]);
}

/// It once was a file with nothing to count in it.
#[test]
fn a_method_without_choices_has_nothing_to_vote_on() {
    let choice = SMALL.find("[[vel.blok.veld]]\npad = \"summary.strategies\"").unwrap();
    let folder = Folder::new().with("open.toml", &SMALL[..choice]);
    folder
        .run("votes --method open.toml")
        .fails("error: the method “A small method” has no choices, so there is nothing to vote on\n\n");
    assert_eq!(folder.files(), ["open.toml"]);
}
