//! What goes from one session on a pilot to the next, and what stays behind.

use opschaal::document::plain_text;
use opschaal::read::Whose;
use opschaal::report::{self, ActionStanding, Audience, Moments, Naming};
use opschaal::session::{MAX_MOMENTS, Session, State};

use crate::canvas::method;
use crate::method::source;
use crate::moments::{codes, earlier, gathered, parsed, report_of};

const GROUP: &str = "pilot.naam = \"Stations\"\nroutes.in.relevantie = \"relevant\"\n";

fn kept(actions: &[(&str, &str, &str)]) -> String {
    let one = |(code, action, state): &(&str, &str, &str)| {
        format!("[[acties_stand]]\ncode = \"{code}\"\nactie = \"{action}\"\nstand = \"{state}\"\n")
    };
    actions.iter().map(one).collect()
}

fn states(session: &Session) -> Vec<(&str, &str, State)> {
    session.progress.iter().map(|one| (one.code.as_str(), one.action.as_str(), one.state)).collect()
}

fn group(text: &str) -> [(&str, &str, Whose); 1] {
    [("nu.toml", text, Whose::Group)]
}

/// The oldest moment was heard first, and an action that was done since was busy again.
#[test]
fn actions_are_as_far_as_the_last_moment_knew() {
    let list = |month: &str, name: &str, state: &str| {
        let action = "[[acties]]\nactie = \"Training maken\"\n[sessie]\nmoment = \"";
        let state = kept(&[("A1", "Training maken", state)]);
        format!("pilot.datum = 2026-{month}-03\n{action}{name}\"\n{state}")
    };
    let (start, half) = (list("01", "start", "bezig"), list("06", "half", "klaar"));
    let now = "pilot.datum = 2026-12-03\n[[acties]]\nactie = \"Training maken\"\n";
    for moments in [[("start", &start), ("half", &half)], [("half", &half), ("start", &start)]] {
        let then = moments.map(|(name, text)| earlier(&format!("{name}.toml"), text)).concat();
        let merged = gathered(&group(now), None, then).unwrap().merged;
        assert_eq!(states(&merged.session), [("A1", "Training maken", State::Done)]);
        assert_eq!(parsed(&merged.text), merged.session);
        let course = report_of(&merged.session, Moments::All, Naming::Discreet).course.unwrap();
        let known = ActionStanding::Known;
        assert_eq!(course.actions[0].standings, [known(State::Open), known(State::Busy), known(State::Done)]);
    }
    // What a session knows itself is newer still.
    let own = format!("{now}[sessie]\nmoment = \"eind\"\n{}", kept(&[("A1", "Training maken", "vervallen")]));
    let files = [("eind.toml", own.as_str(), Whose::Untold)];
    let merged = gathered(&files, None, earlier("half.toml", &half)).unwrap().merged;
    assert_eq!(states(&merged.session), [("A1", "Training maken", State::Dropped)]);
}

/// In two cells stood the same words, and of the second it was forgotten how far it was.
#[test]
fn actions_in_the_same_words_are_each_as_far_as_they_are() {
    let list = "routes.in.acties = \"Bellen\"\nroutes.uit.acties = \"Bellen\"\n[[acties]]\nactie = \"Overleg\"\nwie = \"An\"\n\
                [[acties]]\nactie = \"Overleg\"\nwie = \"Bo\"\n";
    let state = kept(&[("A1", "Overleg", "klaar"), ("R1.1", "Bellen", "klaar"), ("R2.1", "Bellen", "bezig")]);
    let start = format!("{list}{state}");
    let merged = gathered(&group(list), None, earlier("start.toml", &start)).unwrap().merged;
    assert_eq!(states(&merged.session), states(&parsed(&start)));
    // What An did is done and off the list; Bo's has her code now, and is open.
    let next = report::next(&method(), &parsed(&start)).unwrap();
    assert_eq!(states(&next), [("R1.1", "Bellen", State::Done), ("R2.1", "Bellen", State::Busy)]);
}

/// Everything of a pilot lies in one folder: votes, notes and the result of the first session were those of the second.
#[test]
fn what_was_voted_and_decided_then_is_not_of_now() {
    let votes = "[sessie]\nstemmers = 12\n[stemmen.routes.in.relevantie]\nrelevant = 9\n";
    let notes = "[sessie]\nmoment = \"start\"\n[[notities]]\nplek = \"R1\"\ntekst = \"Oud briefje\"\n";
    let old = [
        ("stemmen.toml", votes, Whose::Untold),
        ("groep.toml", GROUP, Whose::Untold),
        ("b.toml", notes, Whose::Untold),
    ];
    let start = gathered(&old, None, Vec::new()).unwrap().merged;
    assert_eq!((start.session.votes.len(), start.session.notes.len()), (1, 1));
    let start_file = ("start.toml", start.text.as_str(), Whose::Untold);
    let cas = ("cas.toml", "ingevuld_door.naam = \"Cas\"\nroutes.in.relevantie = \"overig\"\n", Whose::Untold);
    let first = gathered(&[start_file, old[0], old[1], cas], None, earlier("start.toml", &start.text)).unwrap().merged;
    // The moment is in the session by now, and nobody names it.
    let again = gathered(&[start_file, old[0], old[1], cas], Some(&first.text), Vec::new()).unwrap().merged;
    for merged in [&first, &again] {
        let Session { votes, notes, group, contributions, .. } = &merged.session;
        assert!(votes.is_empty() && notes.is_empty() && group.is_empty(), "{:?}", merged.session);
        assert_eq!(contributions.len(), 1);
        let told = merged.warnings.iter().filter(|problem| problem.message.code() == "said_at_earlier_moment");
        assert_eq!(told.count(), 3);
    }
    // Who says that it is the result now, says so.
    let said = [("groep.toml", GROUP, Whose::Group)];
    assert!(!gathered(&said, Some(&first.text), Vec::new()).unwrap().merged.session.group.is_empty());
}

/// Somebody put the old files in, and told of the earlier moment afterwards: they go on counting, and that is said.
#[test]
fn what_counts_already_and_is_of_then_is_warned_of() {
    let bo = [("bo.toml", "ingevuld_door.naam = \"Bo\"\nroutes.in.relevantie = \"relevant\"\n", Whose::Untold)];
    let start = gathered(&bo, None, Vec::new()).unwrap().merged;
    let both = format!("{}[[bijdragen]]\nnaam = \"Cas\"\n", start.text);
    let merged = gathered(&bo, Some(&both), earlier("start.toml", &start.text)).unwrap().merged;
    assert_eq!(merged.session.contributions.len(), 2);
    let told: Vec<&str> = merged.warnings.iter().map(|problem| problem.message.code()).collect();
    assert_eq!(told, ["counts_then_and_now", "already_in_session"]);
}

#[test]
fn a_session_is_no_earlier_moment_of_itself() {
    let refused = gathered(&[], Some(GROUP), earlier("sessie.toml", GROUP)).unwrap_err();
    assert_eq!(codes(&refused), ["earlier_is_this_session"]);
}

#[test]
fn a_moment_of_another_pilot_is_warned_of() {
    let other = GROUP.replace("Stations", "Fietsen");
    let merged = gathered(&group(GROUP), None, earlier("fiets.toml", &other)).unwrap().merged;
    let told: Vec<&str> = merged.warnings.iter().map(|problem| problem.message.code()).collect();
    assert_eq!(told, ["earlier_is_another_pilot"]);
    // It is said once.
    let again = gathered(&[], Some(&merged.text), Vec::new()).unwrap().merged;
    assert!(again.warnings.is_empty(), "{:?}", again.warnings);
}

/// Of two moments at which the same was decided, and of two at which only votes were counted, one was not told about.
#[test]
fn moments_that_say_the_same_are_two() {
    let named =
        |text: &str, name: &str| earlier(&format!("{name}.toml"), &format!("{text}[sessie]\nmoment = \"{name}\"\n"));
    let votes = |count: usize| {
        let text = format!("[stemmen.routes.in.relevantie]\nrelevant = {count}\n");
        earlier(&format!("{count}.toml"), &text)
    };
    let then = [named(GROUP, "een"), named(GROUP, "twee"), votes(3), votes(4)].concat();
    let session = gathered(&group(GROUP), None, then).unwrap().merged.session;
    assert_eq!(report_of(&session, Moments::All, Naming::Discreet).course.unwrap().moments.len(), 5);
    // A file that is held already is told about once.
    let mut options = report::Options::new(opschaal::answers::Date::new(2026, 12, 4).unwrap());
    options.moments = Moments::All;
    options.earlier = Some(session.moments[1].session.clone());
    assert_eq!(report::report(&method(), &session, &options).unwrap().course.unwrap().moments.len(), 5);
}

/// A group that only wrote the name of the pilot, or an action, chose nothing: what its people chose was not told.
#[test]
fn what_people_chose_is_told_where_the_group_chose_nothing() {
    let of_bo = "[[bijdragen]]\nnaam = \"Bo\"\n[bijdragen.antwoorden.routes.in]\nrelevantie = \"onzeker\"\n";
    let start = format!("pilot.naam = \"Stations\"\n{of_bo}");
    let session = gathered(&group(GROUP), None, earlier("start.toml", &start)).unwrap().merged.session;
    let course = report_of(&session, Moments::All, Naming::Discreet).course.unwrap();
    assert_eq!(course.choices[0].said, ["Onzeker 1×", "Relevant"]);
}

/// Bo was there then, Cas is now: both were the first participant, and Cas got what Bo would do.
#[test]
fn nobody_is_called_what_somebody_else_is_at_another_moment() {
    let of = |name: &str| {
        format!("[[bijdragen]]\nnaam = \"{name}\"\n[bijdragen.antwoorden.routes.in]\nrelevantie = \"relevant\"\n")
    };
    let now =
        format!("[[acties]]\nactie = \"Bo Jansen belt\"\n[[acties]]\nactie = \"Cas Pol mailt\"\n{}", of("Cas Pol"));
    let start = [of("Bo Jansen"), of("Cas Pol")].concat();
    let session =
        gathered(&[("nu.toml", &now, Whose::Untold)], None, earlier("start.toml", &start)).unwrap().merged.session;
    let report = report_of(&session, Moments::All, Naming::Anonymous);
    let text = plain_text(&report.document(&method(), Audience::Everybody));
    assert!(text.contains("Deelnemer 2 belt") && text.contains("Deelnemer 1 mailt"), "{text}");
    // Cas is one person, at two moments.
    let told = report::privacy(&method(), &session);
    let two = opschaal::messages::report::privacy_names(2);
    assert!(told.iter().any(|problem| problem.message == two), "{told:?}");
}

#[test]
fn a_file_with_very_many_moments_is_refused() {
    let moments = |count: usize| "[[momenten]]\n[momenten.inhoud]\npilot.naam = \"S\"\n".repeat(count);
    let read = |text: &str| opschaal::session::parse(&source("veel.toml", text), &method());
    assert!(read(&moments(MAX_MOMENTS)).is_ok());
    assert_eq!(codes(&read(&moments(MAX_MOMENTS + 1)).unwrap_err()), ["too_many_moments"]);
    let then = (0..=MAX_MOMENTS)
        .flat_map(|at| earlier(&format!("{at}.toml"), &format!("{GROUP}[sessie]\nmoment = \"{at}\"\n")));
    assert_eq!(codes(&gathered(&group(GROUP), None, then.collect()).unwrap_err()), ["too_many_moments"]);
}

#[test]
fn a_table_in_one_line_that_is_to_be_added_to_is_explained() {
    let refused = gathered(&group(GROUP), Some("sessie = {moment = \"half\"}\n"), Vec::new()).unwrap_err();
    assert_eq!(codes(&refused), ["contributions_in_one_line"]);
    assert_eq!(refused.0[0].hints[0].code(), "write_as_table");
}
