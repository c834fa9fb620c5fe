//! What was filled in before a canvas was sent: it stays known as such in every kind of file, and counts for nobody.

use opschaal::answers::{Answers, Given};
use opschaal::canvas::{self, Filler, Options};
use opschaal::format::Output;
use opschaal::read::{Gathered, Gathering, Returned, Whose, gather, recognise};
use opschaal::session::{Contribution, Session, Unchanged, copy_to_toml};
use proptest::prelude::*;

use crate::arbitrary;
use crate::method::small;

fn made(session: &Session, output: Output) -> Vec<u8> {
    canvas::make_as(output, &small(), session, &Options::default()).unwrap().bytes
}

fn read(name: &str, bytes: &[u8]) -> Returned {
    recognise(&small(), name, bytes).unwrap()
}

fn copy(answers: &Answers, given: Option<Given>) -> Session {
    let mut copy = Session::from(answers.clone());
    copy.given = given;
    copy
}

fn toml(text: &str) -> Answers {
    read("a.toml", text.as_bytes()).session.group
}

/// Puts files together, as nobody says whose they are.
fn gathered(files: Vec<Returned>) -> Gathered {
    gather(&small(), Gathering::default(), files.into_iter().map(|file| (file, Whose::Untold))).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Fourteen invitations that nobody opened gave "14 van de 14 kiezen dit".
    #[test]
    fn an_untouched_canvas_says_nothing(answers in arbitrary::answers(&small())) {
        for output in Output::ALL {
            let file = read("uitnodiging", &made(&answers.clone().into(), output));
            prop_assert_eq!(&file.session.group, &answers, "{:?}", output);
            prop_assert!(Contribution::says_nothing(&small(), &file.session), "{:?}", output);
            let again = copy_to_toml(&small(), &file.session, &file.origin);
            prop_assert!(Contribution::says_nothing(&small(), &read("a.toml", again.as_bytes()).session));
        }
    }

    /// What came back is made into another kind of file: what its person said stays what they said.
    #[test]
    fn opinions_stay_opinions_in_other_kinds_of_files(
        before in arbitrary::answers(&small()),
        after in arbitrary::answers(&small()),
    ) {
        let given = Given::of(&before);
        let said = given.said(&small(), &after);
        let session = copy(&after, Some(given));
        for output in Output::ALL {
            let file = read("terug", &made(&session, output));
            let still = file.session.given.clone().unwrap();
            let text = copy_to_toml(&small(), &file.session, &file.origin);
            prop_assert_eq!(still.said(&small(), &file.session.group), said.clone(), "{:?}", output);
            let file = read("terug.toml", text.as_bytes());
            prop_assert_eq!(file.session.given.unwrap().said(&small(), &file.session.group), said.clone());
        }
    }
}

const BEFORE: &str = "remarks = \"Graag voor 1 mei\"\n[pilot]\nname = \"Anna\"\n[routes.in]\nrelevance = \"unsure\"\n";

#[test]
fn only_what_somebody_changed_counts() {
    let after = toml("[pilot]\nname = \"Anna\"\n[routes.in]\nrelevance = \"unsure\"\nactions = \"Bellen\"\n");
    let session = copy(&after, Some(Given::of(&toml(BEFORE))));
    for output in Output::ALL {
        let merged = gathered(vec![read("anna", &made(&session, output))]).merged;
        let [one] = &merged.session.contributions[..] else { panic!("{merged:?}") };
        assert_eq!(one.name, "Anna");
        assert_eq!(one.answers, toml("[pilot]\nname = \"Anna\"\n[routes.in]\nactions = \"Bellen\"\n"));
    }
    // A document for an office program and answers remember what is gone as well.
    let merged = gathered(vec![read("anna", &made(&session, Output::OpenDocument))]).merged;
    assert!(merged.text.contains("gewist = [\"remarks\"]"), "{}", merged.text);
    let again = read("sessie.toml", merged.text.as_bytes()).session;
    assert_eq!(again.contributions, merged.session.contributions);
}

#[test]
fn who_only_cleared_something_said_that() {
    let cleared = toml("[pilot]\nname = \"Anna\"\n[routes.in]\nrelevance = \"unsure\"\n");
    let session = copy(&cleared, Some(Given::of(&toml(BEFORE))));
    let merged = gathered(vec![read("anna", &made(&session, Output::Word))]).merged;
    assert_eq!((merged.session.contributions.len(), merged.session.unchanged.len()), (1, 0));
}

#[test]
fn who_changed_nothing_is_known_and_counts_nowhere_until_another_copy_comes() {
    let invitation = made(&toml(BEFORE).into(), Output::Pdf);
    let gathered_one = gathered(vec![read("anna.pdf", &invitation)]);
    assert_eq!(gathered_one.unchanged.iter().map(Unchanged::source).collect::<Vec<_>>(), ["Anna (Anna)"]);
    let session = gathered_one.merged.session;
    assert_eq!((session.contributions.len(), session.unchanged.len(), session.group.is_empty()), (0, 1, true));
    let text = gathered_one.merged.text;
    let reply = read("anna 2.toml", b"remarks = \"Nee\"\npilot.name = \"anna\"\n");
    let source = opschaal::source::Source { name: "sessie.toml".into(), text };
    let mut gathering = Gathering::default();
    gathering.existing = Some(&source);
    let merged = gather(&small(), gathering, [(reply, Whose::Untold)]).unwrap().merged;
    assert_eq!((merged.session.contributions.len(), merged.session.unchanged.len()), (1, 0));
    assert!(!merged.text.contains("onveranderd"), "{}", merged.text);
}

/// An invitation made from a copy that somebody sent back had that person's answers as those of everybody.
#[test]
fn a_copy_that_came_back_makes_invitations_all_the_same() {
    let session = copy(&toml(BEFORE), Some(Given::default()));
    let form = canvas::invitation(&small(), &session, &Options::default(), []).unwrap();
    assert!(Contribution::says_nothing(&small(), &read("anna.pdf", &form.made.bytes).session));
    let sent_on = made(&session, Output::Pdf);
    assert!(!Contribution::says_nothing(&small(), &read("anna.pdf", &sent_on).session));
}

/// An untouched copy without a name was the group's result.
#[test]
fn a_canvas_as_it_was_made_is_no_result_unless_somebody_says_so() {
    let canvas = made(&toml("remarks = \"x\"").into(), Output::Pdf);
    let untold = gathered(vec![read("canvas.pdf", &canvas)]);
    assert_eq!((untold.as_made, untold.merged.session.group.is_empty()), (vec!["canvas.pdf".to_string()], true));
    let told = gather(&small(), Gathering::default(), [(read("canvas.pdf", &canvas), Whose::Group)]).unwrap();
    assert_eq!(told.merged.session.group, toml("remarks = \"x\""));
}

/// Who fills in a canvas at home was told to leave the name open, and then nobody knew whose it was.
#[test]
fn a_canvas_for_one_person_asks_for_the_name() {
    let method = crate::canvas::method();
    let options = Options { filler: Filler::Person, sheets: vec!["overzicht".into()], ..Options::default() };
    let word = canvas::make_as(Output::Word, &method, &Session::default(), &options).unwrap().bytes;
    let text = crate::word::part(&word, "word/document.xml");
    assert!(text.contains("Vul hier je naam in.") && !text.contains("Laat leeg."), "{text}");
    assert!(recognise(&method, "canvas.docx", &word).unwrap().session.is_blank(), "what is printed is no answer");
}
