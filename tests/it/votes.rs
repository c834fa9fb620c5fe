//! Votes in the room: a file to type counts in, merged beside what people sent, and never added to it.

use std::collections::BTreeMap;

use opschaal::canvas::{self, Medium, Options};
use opschaal::document::plain_text;
use opschaal::messages::Language;
use opschaal::method::{Method, Path};
use opschaal::odp;
use opschaal::pack::Pack;
use opschaal::read::{self, Gathered, Gathering, Whose};
use opschaal::report::{self, Audience};
use opschaal::session::{self, Ballot, Session, Tally, Votes};
use opschaal::source::Problems;
use opschaal::typeset;
use opschaal::workshop;
use proptest::prelude::*;

use crate::canvas::{assert_conforms, method, text};
use crate::method::source;
use crate::moments::returned;
use crate::word::part;

fn parsed(text: &str) -> Result<Session, Problems> {
    session::parse(&source("stemmen.toml", text), &method()).map(|parsed| parsed.session)
}

fn ballot(language: Language) -> (Method, Ballot) {
    let pack = Pack::built_in(language);
    let method = opschaal::method::load_pack(&pack).unwrap();
    let (_, workshop) = workshop::load_pack(&pack, &method).unwrap();
    let ballot = workshop.ballot(&method).unwrap();
    (method, ballot)
}

fn path(text: &str) -> Path {
    Path::new(text).unwrap()
}

/// Nine canvases on a route, and a vote of fourteen.
fn room() -> String {
    let canvas = |n: usize, id: &str| {
        format!("[[bijdragen]]\nnaam = \"P{n}\"\n[bijdragen.antwoorden.routes.in]\nrelevantie = \"{id}\"\n")
    };
    let canvases: String = (0..9).map(|n| canvas(n, if n < 5 { "relevant" } else { "onzeker" })).collect();
    format!("[sessie]\nstemmers = 14\n{canvases}[stemmen.routes.in.relevantie]\nonzeker = 3\nrelevant = 11\n")
}

fn gathered(files: &[(&str, &str, Whose)], existing: Option<&str>) -> Result<Gathered, Problems> {
    let existing = existing.map(|text| source("sessie.toml", text));
    let mut gathering = Gathering::default();
    (gathering.existing, gathering.moment) = (existing.as_ref(), "2026-11-22T10:00:00Z");
    read::gather(&method(), gathering, returned(files))
}

fn told(result: Result<Gathered, Problems>) -> Vec<String> {
    result.unwrap_err().0.iter().map(|problem| problem.message.code().to_string()).collect()
}

/// Counting strips and typing goes in one go, so the file has their order; nothing is left to think of.
#[test]
fn the_file_to_type_in_has_every_choice_in_the_order_of_the_strips() {
    let (method, ballot) = ballot(Language::Dutch);
    let text = ballot.to_toml(&method, &Votes::of_people(Some(14))).unwrap();
    let parsed = session::parse(&source("stemmen.toml", &text), &method).unwrap();
    assert_eq!((parsed.session.is_blank(), parsed.warnings.len()), (true, 0));
    insta::assert_snapshot!(text);
}

#[test]
fn the_file_is_in_the_language_of_the_pack_and_read_with_another() {
    let (english, ballot) = ballot(Language::English);
    let text = ballot.to_toml(&english, &Votes::default()).unwrap();
    assert!(
        text.starts_with("# Votes in the room – Consciously scaling up pilots")
            || text.starts_with("# Votes in the room")
    );
    let counted = text.replacen("\nrelevant = 0", "\nrelevant = 9", 1);
    let session = parsed(&counted).unwrap();
    assert_eq!(session.votes.get(&path("routes.in.relevantie")), Some(&Tally::from([("relevant".into(), 9)])));
}

/// A method of somebody else has no strips: all that can be chosen is voted on.
#[test]
fn without_strips_the_choices_come_in_the_order_of_the_sheets() {
    let method = method();
    let ballot = Ballot::new(&method, Vec::new()).unwrap();
    let titles: Vec<&str> = ballot.parts.iter().map(|part| part.title.as_str()).collect();
    assert_eq!(titles, ["Overkoepelend beeld", "De routes voor opschaling", "De benodigde ingrediënten"]);
    assert!(ballot.parts.iter().flat_map(|part| &part.fields).all(|field| !method.is_in_list(&field.path)));
}

#[test]
fn counts_that_cannot_be_are_asked_about_at_their_place() {
    for (text, code) in [
        ("[sessie]\nstemmers = 9\n[stemmen.routes.in.relevantie]\nrelevant = 8\nonzeker = 2", "more_votes_than_people"),
        ("[sessie]\nstemmers = 9\n[stemmen.overzicht.strategieen]\ngroei = 10", "more_votes_than_people"),
        ("[stemmen.routes.in.relevantie]\nrelevant = -1", "expected_number"),
        ("[stemmen.routes.in.relevantie]\nrelevant = 2.5", "expected_number"),
        ("[stemmen.routes.in.relevantie]\nrelevant = \"=2+2\"", "expected_number"),
        ("[stemmen.routes.in.relevantie]\nrelevant = 99999999999999999999", "expected_number"),
        ("[stemmen.routes.in.relevantie]\nrelevnt = 3", "key_unknown"),
        ("[stemmen.routes.in]\nacties = 3", "key_unknown"),
        ("[stemmen.routes.ni.relevantie]\nrelevant = 3", "key_unknown"),
        ("[stemmen]\nacties = 3", "key_unknown"),
        ("stemmen = 4", "expected_table"),
        ("[sessie]\nstemmers = 9\nstemen = 4", "key_unknown"),
    ] {
        let problems = parsed(text).unwrap_err().0;
        let codes: Vec<&str> = problems.iter().map(|problem| problem.message.code()).collect();
        assert_eq!(codes, [code], "{text}");
        assert!(problems[0].has_range(), "{text}");
    }
    // Of several answers each person has one vote for each.
    assert!(parsed("[sessie]\nstemmers = 9\n[stemmen.overzicht.strategieen]\ngroei = 9\nfranchise = 9").is_ok());
    assert!(parsed("[stemmen.routes.in.relevantie]\nrelevant = 99").is_ok(), "nobody said how many people there were");
}

#[test]
fn votes_stand_beside_contributions_and_are_never_added_to_them() {
    let method = method();
    let session = parsed(&room()).unwrap();
    let [on, off] = ["routes.in.relevantie", "routes.uit.relevantie"].map(|path| method.field(path).unwrap());
    let spread = session::spread(&session, &on);
    let counts: Vec<usize> = spread.counts.iter().map(|(_, count)| *count).collect();
    assert_eq!((counts, spread.blank, spread.votes), (vec![0, 4, 5, 0], 0, Some(vec![0, 3, 11, 0])));
    let other = session::spread(&session, &off);
    assert_eq!((other.blank, other.votes), (9, None));
}

#[test]
fn a_session_with_votes_reads_so() {
    let votes = "[sessie]\nstemmers = 14\n[stemmen.routes.op.relevantie]\nirrelevant = 0\nrelevant = 9\n\
                 [stemmen.routes.in.relevantie]\nonzeker = 3\n";
    let canvas = "[ingevuld_door]\nnaam = \"Bo\"\n[routes.in]\nrelevantie = \"relevant\"\n";
    let files = [("stemmen.toml", votes, Whose::Untold), ("bo.toml", canvas, Whose::Untold)];
    let merged = gathered(&files, None).unwrap().merged;
    assert_eq!(parsed(&merged.text).unwrap(), merged.session);
    insta::assert_snapshot!(merged.text);
    // The same file again changes nothing, and neither does it with the counts of a second strip added to it.
    let again = gathered(&files, Some(&merged.text)).unwrap().merged;
    assert_eq!((again.text, again.warnings.len()), (merged.text.clone(), 2));
    let more = format!("{votes}[stemmen.routes.uit.relevantie]\nrelevant = 14\n");
    let more = gathered(&[("stemmen.toml", &more, Whose::Untold)], Some(&merged.text)).unwrap().merged;
    assert_eq!((more.session.votes.len(), more.warnings.len()), (3, 0));
}

/// Two files about one choice may be of two groups, or a correction: who counted knows.
#[test]
fn other_votes_on_the_same_choice_are_asked_about() {
    let one = "[sessie]\nstemmers = 14\n[stemmen.routes.in.relevantie]\nrelevant = 9\nonzeker = 2\n";
    let other = one.replace("relevant = 9", "relevant = 10");
    let both = |whose| [("een.toml", one, Whose::Untold), ("twee.toml", other.as_str(), whose)];
    assert_eq!(told(gathered(&both(Whose::Untold), None)), ["voted_on_twice"]);
    let fewer = one.replace("14", "13");
    let files = [("een.toml", one, Whose::Untold), ("twee.toml", fewer.as_str(), Whose::Untold)];
    assert_eq!(told(gathered(&files, None)), ["voters_differ"]);
    let merged = gathered(&both(Whose::Room), None).unwrap().merged;
    assert_eq!(merged.session.votes.get(&path("routes.in.relevantie")).unwrap()["relevant"], 10);
    let codes: Vec<&str> = merged.warnings.iter().map(|warning| warning.message.code()).collect();
    assert_eq!(codes, ["votes_replaced"]);
    assert_eq!(parsed(&merged.text).unwrap(), merged.session);
    // What a person wrote beside the counts in the session stays.
    let typed = "[stemmen.routes.in.relevantie]\nrelevant = 1 # geteld door Bo\n";
    let merged = gathered(&[("twee.toml", &other, Whose::Room)], Some(typed)).unwrap().merged;
    assert!(merged.text.contains("relevant = 10 # geteld door Bo"), "{}", merged.text);
    // The same counts twice may be of two groups as well.
    let same = [("een.toml", one, Whose::Untold), ("kopie.toml", &format!("{one}\n"), Whose::Untold)];
    assert_eq!(gathered(&same, None).unwrap().merged.warnings[0].message.code(), "same_votes");
    let none = [("bo.toml", "[routes.in]\nacties = \"x\"", Whose::Room)];
    assert_eq!(told(gathered(&none, None)), ["no_votes_in_it"]);
}

/// A file in which nobody typed anything yet says nothing.
#[test]
fn a_file_without_counts_is_left_out() {
    let (method, ballot) = ballot(Language::Dutch);
    let text = ballot.to_toml(&method, &Votes::of_people(Some(14))).unwrap();
    let gathered = gathered(&[("stemmen.toml", &text, Whose::Untold)], None).unwrap();
    assert_eq!((gathered.blank, gathered.merged.session), (vec!["stemmen.toml".into()], Session::default()));
}

#[test]
fn a_report_tells_votes_apart_from_canvases() {
    let method = method();
    let options = report::Options::new(opschaal::answers::Date::new(2026, 11, 22).unwrap());
    let made = |session: &Session| report::report(&method, session, &options).unwrap();
    let session = parsed(&room()).unwrap();
    let text = plain_text(&made(&session).document(&method, Audience::Everybody));
    let about: Vec<&str> = text.lines().filter(|line| line.contains("zaal")).collect();
    insta::assert_snapshot!(about.join("\n"));
    let alone =
        parsed("[stemmen.routes.in.relevantie]\nrelevant = 11\n[stemmen.overzicht.strategieen]\ngroei = 4").unwrap();
    let board = plain_text(&made(&alone).document(&method, Audience::Board));
    assert!(board.contains("Samen nog niet gekozen; stemmen in de zaal: Groei 4."), "{board}");
    assert!(board.contains("In de zaal (11 stemmen): Relevant 11"), "{board}");
    assert!(!board.contains("niet relevant"), "nobody decided that no route is relevant: {board}");
    // Who asks for a report without names loses no vote.
    assert_eq!(report::without_names(&method, &session).unwrap().votes.len(), session.votes.len());
}

#[test]
fn posters_and_slides_show_both() {
    let method = method();
    let session = parsed(&room()).unwrap();
    let sheets = vec!["routes".to_string()];
    let print = Options { sheets, medium: Medium::Print, ..Options::default() };
    let poster = canvas::make(&method, &session, &print).unwrap().bytes;
    assert_conforms(&poster);
    let words = |bytes: &[u8]| text(bytes).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words(&poster).contains("Relevant 5× 11 in de zaal"), "{}", words(&poster));
    let (_, workshop) = workshop::load_pack(&Pack::built_in(Language::Dutch), &method).unwrap();
    let told = workshop::deck(&method, &workshop, Some(&session), false);
    let slides = part(&odp::slides(&told).unwrap().bytes, "content.xml");
    assert!(slides.contains("9 canvassen") && slides.contains("14 stemmen"), "{slides}");
    let deck = typeset::slides(&told).unwrap().bytes;
    assert_conforms(&deck);
    assert!(words(&deck).contains("9 canvassen") && words(&deck).contains("14 stemmen"));
    let told = plain_text(&workshop::notes(&method, &workshop, Some(&session)));
    assert!(told.contains("Onzeker 4, Relevant 5; In de zaal (14 stemmen): Onzeker 3, Relevant 11."), "{told}");
}

/// A form on a screen has the same counts as the file, and asks the same.
#[test]
fn counts_that_are_typed_on_a_screen_are_those_of_the_file() {
    let (method, ballot) = ballot(Language::Dutch);
    let typed = |count: &str| {
        let tally = [("relevant".to_string(), count.to_string()), ("onzeker".to_string(), String::new())];
        [("routes.in.relevantie".to_string(), tally.into())].into()
    };
    let votes = Votes::from_typed(&method, "14", &typed(" 9 ")).unwrap();
    let read = parsed(&ballot.to_toml(&method, &votes).unwrap()).unwrap();
    assert_eq!(read.votes, votes);
    let codes = |people: &str, count: &str| -> Vec<&str> {
        let problems = Votes::from_typed(&method, people, &typed(count)).unwrap_err().0;
        problems.iter().map(|problem| problem.message.code()).collect()
    };
    assert_eq!(codes("veel", "-1"), ["count_expected", "count_expected"]);
    assert_eq!(codes("8", "9"), ["more_votes_than_people"]);
}

/// Counts that were emptied on a screen once stayed in the session.
#[test]
fn votes_that_are_taken_back_go_out_of_the_session() {
    let method = method();
    let text = "# Van Bo\npilot.naam = \"NS\" # samen\n\n[sessie]\nstemmers = 9\n\n[[sessie.stemmen_uit]]\nbestand = \"s.toml\"\n\n\
                [stemmen.routes.in.relevantie] # geteld door An\nrelevant = 8\n\n[stemmen.routes.uit]\nrelevantie.onzeker = 3\n";
    let typed = |counts: [(&str, &str); 2]| -> BTreeMap<String, BTreeMap<String, String>> {
        let typed = |(path, count): (&str, &str)| (path.to_string(), [("x".to_string(), count.to_string())].into());
        counts.into_iter().map(typed).collect()
    };
    let [relevance, status] = ["routes.in.relevantie", "routes.uit.relevantie"];
    assert_eq!(Votes::emptied(&method, &typed([(relevance, " "), (status, "1")])), [path(relevance)]);
    let left = |text: &str, counts| {
        let emptied = Votes::emptied(&method, &typed(counts));
        session::without_votes(&method, &source("sessie.toml", text), &emptied).unwrap()
    };
    let one = left(text, [(relevance, ""), ("pilot.naam", "")]);
    assert_eq!(one, text.replace("[stemmen.routes.in.relevantie] # geteld door An\nrelevant = 8\n\n", ""));
    let none = left(&one, [(relevance, ""), (status, "0")]);
    let votes = parsed(&none).unwrap().votes;
    assert_eq!(votes, Votes::default(), "{none}");
    assert!(none.starts_with("# Van Bo\npilot.naam = \"NS\" # samen\n"), "{none}");
    assert_eq!(left(text, [("pilot.naam", ""), ("x", "")]), text);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_counts_survive_their_file(counts in prop::collection::vec(0usize..60, 60), people in prop::option::of(60usize..100)) {
        let (method, ballot) = ballot(Language::Dutch);
        let text = ballot.to_toml(&method, &Votes::of_people(people)).unwrap();
        let mut counts = counts.into_iter().cycle();
        // No more than people have votes.
        let most = |count: usize| count / 4;
        let typed = text.lines().map(|line| match line.split_once(" = 0 ") {
            Some((option, rest)) => format!("{option} = {} {rest}\n", most(counts.next().unwrap())),
            None => format!("{line}\n"),
        });
        let typed: String = typed.collect();
        let merged = gathered(&[("stemmen.toml", &typed, Whose::Untold)], None).unwrap().merged;
        let read = parsed(&typed).unwrap().votes;
        prop_assert!(read.iter().eq(merged.session.votes.iter()));
        prop_assert_eq!(parsed(&merged.text).unwrap(), merged.session);
    }
}
