//! A pilot over several sessions: the earlier ones are kept whole in the file of the last, and told from start to end.

use opschaal::answers::{Date, Given};
use opschaal::canvas::{self, Medium, Options};
use opschaal::document::plain_text;
use opschaal::read::{self, Gathered, Gathering, Returned, Whose};
use opschaal::report::{self, ActionStanding, Audience, Moments, Naming};
use opschaal::session::{self, Moment, Session, State};
use opschaal::source::Problems;

use crate::canvas::{method, text};
use crate::method::source;

pub fn parsed(text: &str) -> Session {
    session::parse(&source("sessie.toml", text), &method()).unwrap().session
}

/// What was decided first, and half a year later; the tests of the page start from the same.
const START: &str = include_str!("../fixtures/momenten/start.toml");
const NOW: &str = include_str!("../fixtures/momenten/nu.toml");

/// The answers of a group where another program than ours would not sign them.
fn start() -> String {
    START.replace("ingevuld_door.naam = \"Ans\"\n", "")
}

pub fn earlier(name: &str, text: &str) -> Vec<Moment> {
    read::recognise(&method(), name, text.as_bytes()).unwrap().moments("2026-12-04T10:00:00Z").unwrap()
}

/// Files as they are read, with whose they are.
pub fn returned(files: &[(&str, &str, Whose)]) -> Vec<(Returned, Whose)> {
    let method = method();
    let read =
        |(name, text, whose): &(&str, &str, Whose)| (read::recognise(&method, name, text.as_bytes()).unwrap(), *whose);
    files.iter().map(read).collect()
}

pub fn gathered(
    files: &[(&str, &str, Whose)],
    existing: Option<&str>,
    then: Vec<Moment>,
) -> Result<Gathered, Problems> {
    let existing = existing.map(|text| source("sessie.toml", text));
    let mut gathering = Gathering::default();
    (gathering.existing, gathering.earlier, gathering.name) = (existing.as_ref(), then, Some("halverwege"));
    read::gather(&method(), gathering, returned(files))
}

/// The second session, with the first in it.
fn second() -> Gathered {
    gathered(&[("nu.toml", NOW, Whose::Group)], None, earlier("start.toml", &start())).unwrap()
}

pub fn report_of(session: &Session, moments: Moments, naming: Naming) -> report::Report {
    let mut options = report::Options::new(Date::new(2026, 12, 4).unwrap());
    (options.moments, options.naming) = (moments, naming);
    report::report(&method(), session, &options).unwrap()
}

pub fn codes(problems: &Problems) -> Vec<&str> {
    problems.0.iter().map(|problem| problem.message.code()).collect()
}

/// What was said then is said by the same people, of the same choices, in the same words.
#[test]
fn an_earlier_session_is_kept_whole() {
    let Gathered { merged, .. } = second();
    let [moment] = &merged.session.moments[..] else { panic!("one moment: {:?}", merged.session.moments) };
    assert_eq!(moment.session, parsed(&start()));
    assert_eq!((moment.called(), merged.session.name.as_str()), ("start", "halverwege"));
    // And so it is read back, from a file that stays small.
    assert_eq!(parsed(&merged.text), merged.session);
    insta::assert_snapshot!(merged.text);
}

#[test]
fn moments_stay_where_they_are_when_a_session_goes_on() {
    let first = second().merged;
    let more = "ingevuld_door.naam = \"Cas\"\nroutes.in.relevantie = \"overig\"\n";
    let again = gathered(&[("cas.toml", more, Whose::Untold)], Some(&first.text), Vec::new()).unwrap().merged;
    assert_eq!(again.session.moments, first.session.moments);
    assert_eq!(again.session.contributions.len(), 1);
    // The third session holds the first and the second, each once and none in another.
    let third = gathered(&[("nu.toml", NOW, Whose::Group)], None, earlier("half.toml", &again.text)).unwrap().merged;
    let called: Vec<&str> = third.session.moments.iter().map(Moment::called).collect();
    assert_eq!(called, ["start", "halverwege"]);
    assert!(third.session.moments.iter().all(|moment| moment.session.moments.is_empty()));
    assert_eq!(parsed(&third.text), third.session);
}

/// A session that others are put into stays the session it is.
#[test]
fn a_session_keeps_its_name_unless_somebody_says_another() {
    let called = |existing: Option<&str>, files: &[(&str, &str, Whose)], name: Option<&str>| {
        let existing = existing.map(|text| source("sessie.toml", text));
        let mut gathering = Gathering::default();
        (gathering.existing, gathering.name) = (existing.as_ref(), name);
        read::gather(&method(), gathering, returned(files)).unwrap().merged.session.name
    };
    let half = "[sessie]\nmoment = \"half\"\n[[bijdragen]]\nnaam = \"Cas\"\n";
    let start = half.replace("half", "start").replace("Cas", "Do");
    let [half_file, start_file] = [("half.toml", half, Whose::Untold), ("start.toml", &start, Whose::Untold)];
    assert_eq!(called(Some(half), &[start_file], None), "half");
    assert_eq!(called(Some(half), &[start_file], Some("eind")), "eind");
    assert_eq!(called(None, &[start_file], None), "start");
    assert_eq!(called(None, &[half_file, start_file], None), "");
}

/// Files of the first session lie in the folder of the second: what they say was said then.
#[test]
fn what_was_sent_for_an_earlier_session_does_not_count_again() {
    let bo = "ingevuld_door.naam = \"Bo\"\nroutes.in.relevantie = \"relevant\"\n";
    let files = [("bo.toml", bo, Whose::Untold)];
    let start = gathered(&files, None, Vec::new()).unwrap().merged;
    assert_eq!(start.session.contributions.len(), 1);
    let Gathered { merged, .. } = gathered(&files, None, earlier("start.toml", &start.text)).unwrap();
    assert_eq!(merged.session.contributions.len(), 0);
    let told: Vec<&str> = merged.warnings.iter().map(|problem| problem.message.code()).collect();
    assert_eq!(told, ["said_at_earlier_moment"]);
}

#[test]
fn a_moment_stands_in_a_session_once() {
    let first = second().merged;
    let again = gathered(&[], Some(&first.text), earlier("start.toml", &start())).unwrap().merged;
    assert_eq!(again.session.moments.len(), 1);
    assert_eq!(again.warnings.iter().map(|one| one.message.code()).collect::<Vec<_>>(), ["moment_already_there"]);
    // Another with its name may be the same with more in it, or another session: that is asked.
    let other = start().replace("onzeker", "overig");
    let asked = gathered(&[], Some(&first.text), earlier("start2.toml", &other)).unwrap_err();
    assert_eq!(codes(&asked), ["second_moment_called"]);
}

#[test]
fn nothing_is_no_moment() {
    let read = read::recognise(&method(), "leeg.toml", b"# niets\n").unwrap();
    assert_eq!(read.moments("").unwrap_err().message.code(), "earlier_is_empty");
}

/// How far actions are is known from the session before; those that were done left the list for that.
#[test]
fn actions_go_from_open_to_done_over_all_moments() {
    let session = second().merged.session;
    let report = report_of(&session, Moments::All, Naming::Discreet);
    let course = report.course.as_ref().unwrap();
    let lines: Vec<(&str, &[ActionStanding])> =
        course.actions.iter().map(|one| (one.action.what.as_str(), &one.standings[..])).collect();
    let known = ActionStanding::Known;
    assert_eq!(
        lines,
        [
            ("Geld zoeken", &[known(State::Open), known(State::Done)][..]),
            ("Stations kiezen", &[known(State::Open), ActionStanding::Gone]),
            ("Training maken", &[known(State::Open), known(State::Busy)]),
            ("Bellen met de buurt", &[known(State::Open), ActionStanding::Gone]),
            ("Evalueren", &[ActionStanding::NotYet, known(State::Open)]),
        ]
    );
    assert_eq!((course.choices.len(), course.same), (1, 1));
    assert_eq!(course.choices[0].said, ["Onzeker", "Relevant"]);
    // Nobody asks whether it was done.
    let changes = report.changes.as_ref().unwrap();
    assert_eq!(changes.finished.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Geld zoeken"]);
    assert_eq!(changes.gone.iter().map(|one| one.what.as_str()).collect::<Vec<_>>(), ["Stations kiezen"]);
    assert!(report.actions.left.is_empty(), "{:?}", report.actions.left);
    insta::assert_snapshot!(plain_text(&report.document(&method(), Audience::Everybody)));
}

/// Where a group decided nothing, contributions and votes are told, and told apart.
#[test]
fn without_a_result_counts_are_told() {
    let votes = "[sessie]\nmoment = \"proef\"\n[stemmen.routes.in.relevantie]\nrelevant = 4\n[[bijdragen]]\nnaam = \"P\"\n\
                 [bijdragen.antwoorden.routes.in]\nrelevantie = \"onzeker\"\n";
    let Gathered { merged, .. } =
        gathered(&[("nu.toml", NOW, Whose::Group)], None, earlier("proef.toml", votes)).unwrap();
    let course = report_of(&merged.session, Moments::All, Naming::Discreet).course.unwrap();
    assert_eq!(course.choices[0].said, ["Onzeker 1×, Relevant 4 stemmen", "Relevant"]);
}

#[test]
fn moments_stand_in_the_order_of_their_dates() {
    let march = start().replace("2026-06-03", "2026-03-01").replace("\"start\"", "\"maart\"");
    let both = [earlier("start.toml", &start()), earlier("maart.toml", &march)].concat();
    let Gathered { merged, .. } = gathered(&[("nu.toml", NOW, Whose::Group)], None, both).unwrap();
    let course = report_of(&merged.session, Moments::All, Naming::Discreet).course.unwrap();
    let names: Vec<(&str, &str)> =
        course.moments.iter().map(|point| (point.name.as_str(), point.date.as_str())).collect();
    assert_eq!(names, [("maart", "1 maart 2026"), ("start", "3 juni 2026"), ("halverwege", "3 december 2026")]);
}

#[test]
fn without_moments_there_is_nothing_to_follow() {
    let mut options = report::Options::new(Date::new(2026, 12, 4).unwrap());
    options.moments = Moments::All;
    let refused = report::report(&method(), &parsed(NOW), &options).unwrap_err();
    assert_eq!(codes(&refused), ["no_moments"]);
    // An earlier file does.
    options.earlier = Some(parsed(&start()));
    let report = report::report(&method(), &parsed(NOW), &options).unwrap();
    assert_eq!(report.course.unwrap().moments.len(), 2);
}

/// A name that was said then may be said now, and the other way around.
#[test]
fn without_names_earlier_moments_have_none_either() {
    let session = report::without_names(&method(), &second().merged.session).unwrap();
    assert_eq!(session.moments.len(), 1);
    let report = report_of(&second().merged.session, Moments::All, Naming::Anonymous);
    let document = plain_text(&report.document(&method(), Audience::Everybody));
    let all = format!("{session:?}{document}");
    assert!(!all.contains("Jansen") && !all.contains("bo.pdf"), "{all}");
    let told = report::privacy(&method(), &second().merged.session);
    assert!(told.iter().any(|problem| problem.message.code() == "privacy_names"), "{told:?}");
}

/// What was decided is given, so that nobody who leaves it says it; done is done, and what is open goes on as far as it is.
#[test]
fn the_next_session_starts_from_what_was_decided() {
    let method = method();
    let next = report::next(&method, &parsed(START)).unwrap();
    assert!(next.contributions.is_empty() && next.given.is_none());
    let written = opschaal::answers::to_toml(&method, &next.group);
    insta::assert_snapshot!(written);
    let known: Vec<(&str, &str, State)> =
        next.progress.iter().map(|one| (one.code.as_str(), one.action.as_str(), one.state)).collect();
    assert_eq!(known, [("A2", "Training maken", State::Busy)]);
    for output in opschaal::format::Output::ALL {
        let made = canvas::make_as(output, &method, &next, &Options::default()).unwrap();
        let read = read::recognise(&method, "volgende", &made.bytes).unwrap();
        assert_eq!(read.session.group, next.group, "{output:?}");
        assert_eq!(read.session.given, Some(Given::of(&next.group)), "{output:?}");
        assert!(session::Contribution::says_nothing(&method, &read.session), "{output:?}");
    }
    let print = canvas::make(&method, &next, &Options { medium: Medium::Print, ..Options::default() }).unwrap();
    let text = text(&print.bytes);
    assert!(text.contains("A2 bezig: Training maken – De ggz doet mee"), "{text}");
    assert!(!text.contains("Geld zoeken"), "{text}");
}

#[test]
fn what_nobody_decided_is_no_start() {
    let session = parsed("[[bijdragen]]\nnaam = \"Bo\"\n[bijdragen.antwoorden.routes.in]\nrelevantie = \"relevant\"\n");
    assert_eq!(report::next(&method(), &session).unwrap_err().message.code(), "nothing_decided");
}
