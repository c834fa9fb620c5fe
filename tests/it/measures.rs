//! Scales and numbers, through everything that is made and read.

use opschaal::answers::{self, Answers, Found, Raw, Value};
use opschaal::canvas::{self, Medium, Options};
use opschaal::format::Output;
use opschaal::method::{self, Method, Path};
use opschaal::session::{Contribution, Origin, Session};
use proptest::prelude::*;

use crate::arbitrary;
use crate::method::{plain, source};

/// Loads a method with scales and numbers.
fn measures() -> Method {
    let source = source("maten.methode.toml", include_str!("fixtures/maten.methode.toml"));
    method::load(&source).unwrap()
}

fn parse(text: &str) -> Result<(Answers, String), String> {
    let source = source("a.toml", text);
    let parsed = answers::parse(&source, &measures()).map_err(|problems| plain(&source, &problems.0))?;
    Ok((parsed.answers, plain(&source, &parsed.warnings)))
}

fn number(text: &str) -> Value {
    Value::Number(method::Number::parse(text).unwrap())
}

#[test]
fn numbers_and_steps_are_taken_however_they_are_written() {
    for (text, step) in [("sure = 7", "7"), ("sure = \"7\"", "7"), ("sure = [7]", "7"), ("sure = [\"10\"]", "10")] {
        let (answers, warnings) = parse(text).unwrap();
        assert_eq!(answers.get("sure"), Some(&Value::Chosen(vec![step.into()])), "{text}");
        assert_eq!(warnings, "");
    }
    for (text, value) in [("1250.50", "1250.5"), ("1_250", "1250"), ("\"€ 1.250,50\"", "1250.5"), ("1.5e3", "1500")] {
        let (answers, warnings) = parse(&format!("about.budget = {text}")).unwrap();
        assert_eq!(answers.get("about.budget"), Some(&number(value)), "{text}");
        assert_eq!(warnings, "");
    }
}

#[test]
fn what_is_no_number_or_step_is_told_and_words_are_kept() {
    insta::assert_snapshot!(parse("sure = 11\nabout.budget = true").unwrap_err());
    let (answers, warnings) = parse("about.budget = \"een paar ton\"\nsteps.start.people = 41").unwrap();
    assert_eq!(answers.get("about.budget"), Some(&Value::Uncounted("een paar ton".into())));
    assert_eq!(answers.get("steps.start.people"), Some(&number("41")));
    insta::assert_snapshot!(warnings);
    let (_, warnings) = parse("sure = [1, 2]\nabout.budget = { tekst = \"12\" }").unwrap();
    insta::assert_snapshot!(warnings);
}

#[test]
fn what_people_type_in_a_canvas_is_kept_as_a_number_or_as_words() {
    let found = |name: &str, text: &str| Found { name: name.into(), value: Raw::Text(text.into()), locked: false };
    let converted = answers::from_raw(
        &measures(),
        [
            found("about.budget", "€ 1.250,-"),
            found("steps.start.people", "0,5"),
            found("steps.grow.people", "een stuk of tien"),
            found("costs.1.hours", "12 uur"),
            found("costs.2.hours", "12 dagen"),
            found("sure", "7"),
            found("steps.start.ready", "wel wat"),
        ],
    );
    let answers = &converted.answers;
    assert_eq!(answers.get("about.budget"), Some(&number("1250")));
    assert_eq!(answers.get("steps.start.people"), Some(&number("0.5")));
    assert_eq!(answers.get("steps.grow.people"), Some(&Value::Uncounted("een stuk of tien".into())));
    assert_eq!(answers.get("costs.1.hours"), Some(&number("12")));
    assert_eq!(answers.get("costs.2.hours"), Some(&Value::Uncounted("12 dagen".into())));
    assert_eq!(answers.get("sure"), Some(&Value::Chosen(vec!["7".into()])));
    assert!(answers.unplaced().eq([("steps.start.ready", "wel wat")]));
    insta::assert_snapshot!(plain(&source("", ""), &converted.warnings));
}

#[test]
fn mistakes_in_a_method_are_told() {
    let text = include_str!("fixtures/maten.methode.toml")
        .replace("tot = 10", "tot = 0")
        .replace("hoogstens = 40", "hoogstens = 0.5")
        .replace("minstens = 0", "minstens = \"nul\"")
        .replace("getal = \"1.234,5\"", "getal = \"1.250,00\"");
    let source = source("maten.methode.toml", &text);
    insta::assert_snapshot!(plain(&source, &method::load(&source).unwrap_err().0));
}

/// What others said stands on the sheets of a session, and is nobody's answer.
#[test]
fn what_contributions_said_is_not_read_back() {
    let method = measures();
    let (answers, _) = parse("sure = 3\nabout.budget = 12\nsteps.start.ready = 5\nsteps.start.people = 3").unwrap();
    let mut session = Session::from(parse("sure = 7").unwrap().0);
    for name in ["An", "Bram"] {
        session.contributions.push(Contribution::new(name, "", Origin::default(), answers.clone()));
    }
    for output in Output::ALL {
        let made = canvas::make_as(output, &method, &session, &Options::default()).unwrap().bytes;
        let reading = opschaal::read::canvas(&method, &made).unwrap();
        assert_eq!(reading.answers, session.group, "{output:?}");
        assert_eq!(reading.warnings, [], "{output:?}");
    }
    let print = Options { medium: Medium::Print, ..Options::default() };
    assert_eq!(canvas::make(&method, &session, &print).unwrap().warnings, []);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    /// Nothing is lost on the way through a file of any kind.
    #[test]
    fn what_is_filled_in_is_read_back(answers in arbitrary::answers(&measures())) {
        let method = measures();
        for output in Output::ALL {
            let made = canvas::make_as(output, &method, &answers.clone().into(), &Options::default()).unwrap().bytes;
            let reading = opschaal::read::canvas(&method, &made).unwrap();
            prop_assert_eq!(&reading.answers, &answers, "{:?}", output);
        }
        prop_assert_eq!(&answers::from_typed(&method, &answers.to_typed()).answers, &answers);
    }

    #[test]
    fn what_is_written_is_right(answers in arbitrary::answers(&measures())) {
        let method = measures();
        let text = answers::to_toml(&method, &answers);
        prop_assert_eq!(&parse(&text).unwrap().0, &answers, "{}", text);
        let validator = jsonschema::validator_for(&method::json_schema(&method)).unwrap();
        let json = serde_json::to_value(toml::from_str::<toml::Table>(&text).unwrap()).unwrap();
        prop_assert!(validator.is_valid(&json), "{}", text);
    }

    #[test]
    fn any_words_are_kept(words in "\\PC*") {
        let found = Found { name: "about.budget".into(), value: Raw::Text(words.clone()), locked: false };
        let converted = answers::from_raw(&measures(), [found]);
        prop_assert_eq!(converted.answers.get(Path::new("about.budget").unwrap()).is_none(), words.trim().is_empty());
    }
}
