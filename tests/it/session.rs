//! Sessions: what people sent back, merged, shown on the sheets and read again; and copies for each of them.

use std::collections::BTreeMap;

use opschaal::answers::{Answers, Value};
use opschaal::canvas::{self, Medium, Options};
use opschaal::method::{Method, Path};
use opschaal::pdf::Copies;
use opschaal::session::{self, Addition, Contribution, Doubles, Merged, Origin, Session, SessionFile};
use opschaal::source::{Problems, Source};
use proptest::prelude::*;

use crate::arbitrary;
use crate::canvas::{assert_conforms, example, method, text};

/// Merges, and counts of each person the newest copy.
fn merge(method: &Method, existing: Option<&Source>, additions: Vec<Addition>) -> Result<Merged, Problems> {
    let existing = existing.map(|source| SessionFile::read(source, method)).transpose()?;
    session::merge(method, existing, additions, Doubles::Newest)
}

fn source(text: &str) -> Source {
    Source { name: "sessie.toml".into(), text: text.into() }
}

fn origin(file: &str) -> Origin {
    Origin::new(file, format!("{file}-sha")).read_at("2026-11-22T10:00:00Z")
}

fn answers(values: &[(&str, Value)]) -> Answers {
    let mut answers = Answers::new();
    for (path, value) in values {
        answers.set(Path::new(path).unwrap(), value.clone());
    }
    answers
}

fn chosen(id: &str) -> Value {
    Value::Chosen(vec![id.into()])
}

fn words(text: &str) -> Value {
    Value::Text(text.into())
}

fn contribution(name: &str, organisation: &str, answers: Answers) -> Addition {
    let origin = origin(&format!("{name}.pdf"));
    Addition::Contribution(Contribution::new(name, organisation, origin, answers))
}

fn three() -> Vec<Addition> {
    let relevance = "routes.in.relevantie";
    vec![
        contribution(
            "Anna",
            "NS",
            answers(&[(relevance, chosen("relevant")), ("routes.in.acties", words("vast werk"))]),
        ),
        contribution(
            "Bo",
            "ggz",
            answers(&[(relevance, chosen("onzeker")), ("routes.in.acties", words("eerst geld"))]),
        ),
        contribution("Cem", "", answers(&[(relevance, chosen("relevant"))])),
    ]
}

#[test]
fn the_order_of_parts_does_not_matter() {
    let forward = merge(&method(), None, three()).unwrap();
    let mut parts = three();
    parts.reverse();
    let backward = merge(&method(), None, parts).unwrap();
    assert_eq!(forward.text, backward.text);
    insta::assert_snapshot!(forward.text);
}

#[test]
fn what_is_written_is_read_again() {
    let merged = merge(&method(), None, three()).unwrap();
    let parsed = session::parse(&source(&merged.text), &method()).unwrap();
    assert_eq!(parsed.session, merged.session);
    assert!(parsed.warnings.is_empty());
}

/// Lists in the other files hold a hundred at most; a session holds all who came.
#[test]
fn a_session_has_any_number_of_contributions() {
    let text = "[[bijdragen]]\nnaam = \"Anna\"\ngelezen = 2026-11-22T10:00:00Z\n".repeat(1000);
    let session = session::parse(&source(&text), &method()).unwrap().session;
    assert_eq!(session.contributions.len(), 1000);
    assert_eq!(session.contributions[0].origin.read, "2026-11-22T10:00:00Z");
}

/// A tab in a name comes from a spreadsheet; what was merged has to be read again.
#[test]
fn a_name_is_read_as_it_was_written() {
    let merged = merge(&method(), None, vec![contribution("Anna\tBos", "NS", Answers::new())]).unwrap();
    assert_eq!(session::parse(&source(&merged.text), &method()).unwrap().session, merged.session);
}

#[test]
fn adding_keeps_comments_and_what_is_there() {
    let first = merge(&method(), None, three()).unwrap();
    let commented = format!("# door mij nagekeken\n{}\n# tot hier\n", first.text);
    let more = vec![contribution("Dee", "", answers(&[("routes.op.acties", words("wet"))]))];
    let second = merge(&method(), Some(&source(&commented)), more).unwrap();
    assert!(second.text.starts_with("# door mij nagekeken\n"), "{}", second.text);
    assert!(second.text.contains("# tot hier"));
    assert_eq!(second.session.contributions.len(), 4);
    assert_eq!(second.added, 1);
}

#[test]
fn the_same_file_twice_is_noticed() {
    let first = merge(&method(), None, three()).unwrap();
    let second = merge(&method(), Some(&source(&first.text)), three()).unwrap();
    assert_eq!((second.added, second.warnings.len()), (0, 3));
    assert_eq!(second.text, first.text);
}

#[test]
fn the_result_of_the_group_stays_apart_and_there_is_one() {
    let group = || Addition::Group(origin("groep.pdf"), answers(&[("routes.in.relevantie", chosen("relevant"))]));
    let mut parts = three();
    parts.push(group());
    let merged = merge(&method(), None, parts).unwrap();
    assert_eq!(merged.session.group.iter().count(), 1);
    assert_eq!(session::parse(&source(&merged.text), &method()).unwrap().session, merged.session);
    let other = Addition::Group(origin("ander.pdf"), answers(&[("routes.in.relevantie", chosen("onzeker"))]));
    let problems = merge(&method(), Some(&source(&merged.text)), vec![other]).unwrap_err().0;
    assert!(
        problems[0].to_string().contains("ander.pdf") && problems[0].to_string().contains("groep.pdf"),
        "{problems:?}"
    );
    let none = merge(&method(), None, three()).unwrap();
    assert!(none.session.group.is_empty(), "a result is never made up from contributions");
}

#[test]
fn a_blank_file_takes_the_result_of_the_group_and_keeps_its_comments() {
    let blank = opschaal::method::blank_toml(&method(), "./schema.json");
    let group = Addition::Group(origin("groep.pdf"), example());
    let merged = merge(&method(), Some(&source(&blank)), vec![group]).unwrap();
    assert_eq!(session::parse(&source(&merged.text), &method()).unwrap().session.group, example());
    let comments = |text: &str| text.lines().filter(|line| line.starts_with('#')).count();
    assert!(comments(&merged.text) >= comments(&blank) - 10, "only the commented example row may go");
}

#[test]
fn wrong_sessions_are_reported_at_their_place() {
    let wrong = "[[bijdragen]]\nnam = \"Bo\"\n[bijdragen.antwoorden.routes.in]\nrelevantie = \"zeker\"\n";
    let problems = session::parse(&source(wrong), &method()).unwrap_err().0;
    let messages: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[0].contains("unknown key `nam`"));
    assert!(problems.iter().all(|problem| problem.place.is_some()));
}

#[test]
fn a_session_on_the_sheets_shows_tallies_and_sources() {
    let session = merge(&method(), None, three()).unwrap().session;
    let options = |medium| Options { sheets: vec!["routes".into()], medium, ..Options::default() };
    let print = canvas::make(&method(), &session, &options(Medium::Print)).unwrap().bytes;
    assert_conforms(&print);
    let shown = text(&print);
    for part in ["Anna (NS): vast werk", "Bo (ggz): eerst geld", "2×", "1×"] {
        assert!(shown.contains(part), "{part} is missing in {shown}");
    }
    let form = canvas::make(&method(), &session, &options(Medium::default())).unwrap().bytes;
    assert_conforms(&form);
    assert!(text(&form).contains("Anna (NS): vast werk"), "contributions come on a follow-up sheet");
}

/// What contributions wrote in lists was once drawn with a replacement and no word about it.
#[test]
fn a_character_without_a_glyph_in_a_contributed_list_is_named() {
    let parts = vec![contribution("Anna", "NS", answers(&[("acties.1.actie", words("goed 👍"))]))];
    let session = merge(&method(), None, parts).unwrap().session;
    let options = Options { sheets: vec!["overzicht".into()], ..Options::default() };
    let warnings = canvas::make(&method(), &session, &options).unwrap().warnings;
    let hints: Vec<String> = warnings.iter().flat_map(|warning| &warning.hints).map(ToString::to_string).collect();
    assert!(hints.contains(&"look at Acties voor het vervolg".to_string()), "{warnings:?}");
}

#[test]
fn spread_counts_every_tick_and_the_blanks() {
    let mut parts = three();
    parts.push(contribution("Dee", "", Answers::new()));
    let session = merge(&method(), None, parts).unwrap().session;
    let field = method().field("routes.in.relevantie").unwrap();
    let spread = session::spread(&session, &field);
    let counts: Vec<_> = spread.counts.iter().map(|(choice, count)| (choice.id.as_str(), *count)).collect();
    assert_eq!(counts, [("irrelevant", 0), ("onzeker", 1), ("relevant", 2), ("overig", 0)]);
    assert_eq!(spread.blank, 1);
}

#[test]
fn each_copy_has_its_own_values_and_conforms() {
    let method = method();
    let people = [("Łukasz Şahin", "Gemeente"), ("Bo", ""), ("Ɓala ⱥ", "ggz")];
    let typed = people.iter().flat_map(|(name, organisation)| [*name, *organisation]);
    let form = canvas::form(&method, &example().into(), &Options::default(), typed).unwrap();
    assert_eq!(form.made.warnings, []);
    let paths = [method.person_field.as_str(), method.organisation_field.as_str()];
    let copies = Copies::new(form, &paths).unwrap();
    for (name, organisation) in people {
        let copy = copies.copy(&BTreeMap::from([(paths[0], name), (paths[1], organisation)]));
        assert_eq!(copy.warnings, []);
        assert_conforms(&copy.bytes);
        let read = opschaal::read::canvas(&method, &copy.bytes).unwrap().answers;
        assert_eq!(read.get(paths[0]), Some(&words(name)));
        assert_eq!(read.get(paths[1]), (!organisation.is_empty()).then(|| words(organisation)).as_ref());
        assert_eq!(read.get("impact.input"), example().get("impact.input"));
        let again = copies.copy(&BTreeMap::from([(paths[0], name), (paths[1], organisation)]));
        assert!(copy.bytes == again.bytes, "same input, same bytes");
    }
    let long = "een naam die niet ophoudt ".repeat(20);
    let copy = copies.copy(&BTreeMap::from([(paths[0], long.as_str())]));
    let [warning] = &copy.warnings[..] else { panic!("{:?}", copy.warnings) };
    assert_eq!(warning.to_string(), "a text is too long for its box on paper: Ingevuld door");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..ProptestConfig::default() })]

    #[test]
    fn any_session_survives_its_file(
        group in arbitrary::answers(&method()),
        others in prop::collection::vec(arbitrary::answers(&method()), 0..4),
    ) {
        let mut parts: Vec<Addition> = others
            .into_iter()
            .enumerate()
            .map(|(n, answers)| contribution(&format!("Persoon {n}"), "NS", answers))
            .collect();
        if !group.is_empty() {
            parts.push(Addition::Group(origin("groep.pdf"), group));
        }
        let merged = merge(&method(), None, parts).unwrap();
        let parsed: Session = session::parse(&source(&merged.text), &method()).unwrap().session;
        prop_assert_eq!(parsed, merged.session);
    }
}
