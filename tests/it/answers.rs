//! Answers: what is read, what is wrong with them, and that writing loses nothing.

use opschaal::answers::{self, Answers, Found, Raw, Value};
use opschaal::method::{self, Method, Path};
use opschaal::source::Source;
use proptest::prelude::*;

use crate::arbitrary;
use crate::method::{plain, small, source};
use crate::read::files;
use crate::survives;

fn parse(text: &str) -> Result<answers::ParsedAnswers, String> {
    let source = source("answers.toml", text);
    answers::parse(&source, &small()).map_err(|problems| plain(&source, &problems.0))
}

fn read(text: &str) -> Answers {
    parse(text).unwrap().answers
}

#[test]
fn all_problems_are_reported_at_their_place() {
    let source = source("fout.antwoorden.toml", include_str!("fixtures/fout.antwoorden.toml"));
    let problems = answers::parse(&source, &small()).unwrap_err();
    insta::assert_snapshot!(plain(&source, &problems.0));
}

#[test]
fn a_forgotten_equals_sign_does_not_hide_the_rest() {
    let problems = parse("[pilot]\nname \"x\"\ndate = 5\npeople\n[summary]\nstrategies = 6").unwrap_err();
    let heads = problems.lines().filter(|line| !line.starts_with(' ')).collect::<Vec<_>>();
    assert_eq!(
        heads,
        [
            "2:6 error: not valid TOML: key with no value, expected `=`",
            "3:8 error: expected a date for `pilot.date`, found a number",
            "4:7 error: not valid TOML: key with no value, expected `=`",
            "6:14 error: expected a list of options for `summary.strategies`, found a number",
        ]
    );
}

#[test]
fn line_ends_become_line_feeds() {
    let answers = read("remarks = \"\"\"a\r\nb\"\"\"\r\n[pilot]\r\nname = \"x\"\r\n");
    assert_eq!(answers.get("remarks"), Some(&Value::Text("a\nb".into())));
    assert_eq!(read("remarks = \"a\\rb\"").get("remarks"), Some(&Value::Text("a\nb".into())));
}

#[test]
fn dates_are_read_leniently() {
    for date in ["2026-03-12", "\"12-3-2026\"", "\"12 march 2026\"", "\"do 12 Mar 2026\""] {
        let answers = read(&format!("pilot.date = {date}"));
        let Some(Value::Date(date)) = answers.get("pilot.date") else {
            panic!("{date} is no date");
        };
        assert_eq!(date.to_string(), "2026-03-12");
    }
    let words = read("pilot.date = { tekst = \"12-3-2026\" }");
    assert_eq!(words.get("pilot.date"), Some(&Value::Undated("12-3-2026".into())));
}

/// A time of day behind a date was told about once, and was then in no file any more.
#[test]
fn a_time_behind_a_date_is_kept_apart() {
    let kept = [("pilot.date", "12-3-2026 14:00")];
    let parsed = parse("pilot.date = \"12-3-2026 14:00\"").unwrap();
    let found = Found { name: "pilot.date".into(), value: Raw::Text("12-3-2026 14:00".into()), locked: false };
    let converted = answers::from_raw(&small(), [found]);
    for (answers, warnings) in [(parsed.answers, parsed.warnings), (converted.answers, converted.warnings)] {
        assert!(matches!(answers.get("pilot.date"), Some(Value::Date(_))));
        assert_eq!(answers.unplaced().collect::<Vec<_>>(), kept);
        assert!(warnings.len() == 1 && warnings[0].to_string().contains("kept apart"), "{warnings:?}");
        let again = parse(&answers::to_toml(&small(), &answers)).unwrap();
        assert_eq!((again.answers, again.warnings.len()), (answers, 0));
    }
}

#[test]
fn two_options_where_one_belongs_give_a_warning() {
    let one = parse("routes.in.relevance = [\"yes\"]").unwrap();
    assert_eq!(one.warnings, []);
    let two = parse("routes.in.relevance = [\"yes\", \"no\"]").unwrap();
    assert_eq!(two.answers.get("routes.in.relevance"), Some(&Value::Chosen(vec!["yes".into(), "no".into()])));
    assert_eq!(
        two.warnings[0].to_string(),
        "2 options ticked for `routes.in.relevance`, where one belongs: `yes`, `no`"
    );
}

#[test]
fn empty_rows_keep_their_number() {
    let answers = read("[[actions]]\n[[actions]]\nwho = \"An\"\n[[actions]]\n");
    assert_eq!(answers.rows("actions"), 2);
    assert!(answers.get("actions.2.who").is_some());
    assert_eq!(answers::to_toml(&small(), &answers), "[[actions]]\n\n[[actions]]\nwho = \"An\"\n");
}

#[test]
fn a_list_has_a_limit() {
    assert!(parse(&"[[actions]]\n".repeat(1000)).is_ok());
    let problems = parse(&"[[actions]]\n".repeat(1001)).unwrap_err();
    assert_eq!(problems, "1001:1 error: `actions` has 1001 rows, at most 1000 are read\n");
}

/// The answers in the snapshot of the written form.
const SOME: &str = r#"
remarks = "Quote \" and backslash \\\nand a second line"
pilot = { name = "Łódź", people = ["An", "O'Neill"], date = 2026-03-12 }
actions = [{ when = { tekst = "na de zomer" }, about = ["route"] }]
routes.up.relevance = "no"
routes.in = { relevance = ["no", "yes"], actions = "\n leading" }
summary.strategies = ["growth", "config"]
"#;

#[test]
fn answers_are_written_in_the_order_of_the_method() {
    insta::assert_snapshot!(answers::to_toml(&small(), &read(SOME)));
}

fn json(source: &str) -> serde_json::Value {
    fn convert(value: toml::Value) -> serde_json::Value {
        match value {
            toml::Value::String(text) => text.into(),
            toml::Value::Integer(number) => number.into(),
            toml::Value::Float(number) => number.into(),
            toml::Value::Boolean(truth) => truth.into(),
            toml::Value::Datetime(moment) => moment.to_string().into(),
            toml::Value::Array(items) => items.into_iter().map(convert).collect(),
            toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, convert(value))).collect(),
        }
    }
    convert(toml::Value::Table(source.parse().unwrap()))
}

#[test]
fn the_schema_agrees_with_the_checker() {
    let schema = method::json_schema(&small());
    assert!(jsonschema::meta::is_valid(&schema));
    let validator = jsonschema::validator_for(&schema).unwrap();
    let blank = method::blank_toml(&small(), "x");
    for right in [
        SOME,
        blank.as_str(),
        "",
        "pilot.date = \"12 march 2026\"",
        "pilot.date = \"\"",
        "pilot.date = \"na de zomer\"",
        "routes.in.relevance = \"Not sure\"",
        "summary.strategies = [\"Growth\"]",
        "pilot.date = {}",
        "routes.in.relevance = \"\"",
        "routes.in.relevance = []",
        "pilot.people = [\"An\", \"An\"]",
        "[[actions]]",
        "[niet_geplaatst]\n\"6. any name\" = \"text\"",
        "[niet_geplaatst]",
    ] {
        assert!(parse(right).is_ok(), "{right}");
        assert!(validator.is_valid(&json(right)), "{right}");
    }
    for wrong in [
        "pilot.nam = \"x\"",
        "pilot.name = 1",
        "pilot = \"x\"",
        "pilot.date = 5",
        "pilot.date = { text = \"x\" }",
        "pilot.people = \"An\"",
        "routes.in.relevance = \"maybe\"",
        "routes.in.relevance = [\"yes\", \"yes\"]",
        "summary.strategies = \"growth\"",
        "summary.strategies = [\"growth\", \"growth\"]",
        "actions = { who = \"An\" }",
        "actions = [{ whom = \"An\" }]",
        "[actions]",
        "niet_geplaatst = \"x\"",
        "niet_geplaatst.name = 5",
    ] {
        assert!(parse(wrong).is_err(), "{wrong}");
        assert!(!validator.is_valid(&json(wrong)), "{wrong}");
    }
}

/// The method that comes with the program.
fn own_method() -> Method {
    method::load(&source("methode.toml", include_str!("../../data/nl/methode.toml"))).unwrap()
}

#[test]
fn the_example_is_right_and_survives_a_round_trip() {
    let method = own_method();
    let example = source("voorbeeld-stations.toml", include_str!("../../data/nl/voorbeeld.toml"));
    let parsed = match answers::parse(&example, &method) {
        Ok(parsed) => parsed,
        Err(problems) => panic!("{}", plain(&example, &problems.0)),
    };
    assert_eq!(plain(&example, &parsed.warnings), "");
    round_trip(&method, &parsed.answers).unwrap();
    let validator = jsonschema::validator_for(&method::json_schema(&method)).unwrap();
    assert!(validator.is_valid(&json(&example.text)));
}

#[test]
fn the_blank_file_of_our_own_method_is_valid() {
    let method = own_method();
    let blank = source("blanco.toml", &method::blank_toml(&method, "x"));
    assert!(answers::parse(&blank, &method).unwrap().answers.is_empty());
    let validator = jsonschema::validator_for(&method::json_schema(&method)).unwrap();
    assert!(validator.is_valid(&json(&blank.text)));
}

fn round_trip(method: &Method, answers: &Answers) -> Result<(), TestCaseError> {
    let text = answers::to_toml(method, answers);
    let source = Source { name: "written.toml".into(), text };
    let parsed =
        answers::parse(&source, method).map_err(|problems| TestCaseError::fail(plain(&source, &problems.0)))?;
    prop_assert_eq!(&parsed.answers, answers, "{}", source.text);
    Ok(())
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(answers in arbitrary::answers(&small())) {
        round_trip(&small(), &answers)?;
    }

    /// Also what belongs nowhere, whatever it is called.
    #[test]
    fn what_has_no_place_is_read_back(name in "(\\PC|[\"'\\\\\n.])*", text in arbitrary::text()) {
        let mut answers = Answers::new();
        answers.keep(&name, &text);
        round_trip(&small(), &answers)?;
    }

    #[test]
    fn what_is_written_fits_the_schema(answers in arbitrary::answers(&small())) {
        let validator = jsonschema::validator_for(&method::json_schema(&small())).unwrap();
        prop_assert!(validator.is_valid(&json(&answers::to_toml(&small(), &answers))));
    }

    /// Any characters at all in the fields that take free text.
    #[test]
    fn any_text_is_read_back(text in "(\\PC|[\"'\\\\\n\t ])*") {
        let mut answers = Answers::new();
        answers.set(Path::new("remarks").unwrap(), Value::Text(text.clone()));
        answers.set(Path::new("actions.2.what").unwrap(), Value::Text(text));
        round_trip(&small(), &answers)?;
    }

    /// No input makes a reader panic: mutilated files, cut off and pasted together anywhere.
    #[test]
    fn no_file_is_too_wrong(
        pieces in prop::collection::vec((any::<prop::sample::Index>(), 0..60usize), 1..12),
        junk in "[\\PC\n\\[\\]{}=\"'.,#]{0,20}",
        at in any::<prop::sample::Index>(),
    ) {
        let all = [
            include_str!("fixtures/klein.methode.toml"),
            include_str!("fixtures/fout.methode.toml"),
            include_str!("fixtures/fout.antwoorden.toml"),
            SOME,
        ]
        .concat();
        let all: Vec<char> = all.chars().collect();
        let mut text: String = pieces
            .iter()
            .flat_map(|(start, length)| all.iter().skip(start.index(all.len())).take(*length))
            .collect();
        let byte = text.char_indices().map(|(byte, _)| byte).nth(at.index(text.chars().count() + 1));
        text.insert_str(byte.unwrap_or(text.len()), &junk);
        let source = Source { name: "junk.toml".into(), text };
        let _ = method::load(&source);
        let _ = answers::parse(&source, &small());
    }
}

#[test]
fn what_fuzzing_found_in_texts_is_survived() {
    let kept = [files("fuzz/corpus/read_text"), files("fixtures"), files("../data")].concat();
    for bytes in &kept {
        survives::any_text(bytes);
    }
}
