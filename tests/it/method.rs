//! The method file: what is read from it, what is wrong with it, and what is derived from it.

use opschaal::answers;
use opschaal::method::{self, Method};
use opschaal::source::{Problem, Severity, Source};

pub fn source(name: &str, text: &str) -> Source {
    Source::from_bytes(name, text.as_bytes()).unwrap()
}

/// Loads a small method in another language than the program's own.
pub fn small() -> Method {
    let source = source("klein.methode.toml", include_str!("fixtures/klein.methode.toml"));
    method::load(&source).unwrap()
}

/// Writes problems in a plain form: place, message, hints.
pub fn plain(source: &Source, problems: &[Problem]) -> String {
    let mut text = String::new();
    for problem in problems {
        let (line, column) = match problem.place.as_ref().and_then(|place| place.range.as_ref()) {
            Some(range) => source.line_column(range.start),
            None => (0, 0),
        };
        let severity = match problem.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
        };
        text.push_str(&format!("{line}:{column} {severity}: {}\n", problem.message));
        for hint in &problem.hints {
            text.push_str(&format!("    hint: {hint}\n"));
        }
    }
    text
}

#[test]
fn all_problems_are_reported_at_their_place() {
    let source = source("fout.methode.toml", include_str!("fixtures/fout.methode.toml"));
    let problems = method::load(&source).unwrap_err();
    insta::assert_snapshot!(plain(&source, &problems.0));
}

#[test]
fn fields_have_all_their_names() {
    let fields = small().fields();
    let names = fields.iter().map(|field| {
        let code = field.code.as_deref().unwrap_or("-");
        format!("{} | {code} | {} | {}", field.path, field.label, field.spoken)
    });
    insta::assert_snapshot!(names.collect::<Vec<_>>().join("\n"));
}

/// People look for a code and a name on the sheets, not for a path.
#[test]
fn fields_are_called_what_the_sheets_call_them() {
    let method = small();
    for (path, label) in [
        ("pilot.name", Some("Name")),
        ("impact.output", Some("T2 Output")),
        ("routes.up.relevance", Some("R2 Up: relevance")),
        ("routes.in.relevance.yes", Some("R1 In: relevance – Relevant")),
        ("summary.strategies.growth", Some("Strategies – Growth")),
        ("actions.12.who", Some("A12: who does it")),
        ("actions.1.about.route", Some("A1: About – Route")),
        ("routes.in", None),
        ("routes.in.relevance.maybe", None),
        ("actions.0.who", None),
        ("", None),
    ] {
        assert_eq!(method.label(path).as_deref(), label, "{path}");
    }
}

#[test]
fn fields_are_found_by_path() {
    let method = small();
    for field in method.fields() {
        assert_eq!(method.field(field.path.as_str()), Some(field));
    }
    assert_eq!(method.field("actions.12.who").unwrap().spoken, "Action 12: who does it");
    for none in [
        "",
        "pilot",
        "actions",
        "actions.0.who",
        "actions.01.who",
        "actions.1",
        "actions.1001.who",
        "routes.in",
        "routes.in.x",
        "impact.input.x",
    ] {
        assert_eq!(method.field(none), None, "{none}");
    }
    let relevance = method.field("routes.up.relevance").unwrap();
    let unsure = &relevance.kind.choices()[1];
    assert_eq!(relevance.option_path(unsure).as_str(), "routes.up.relevance.unsure");
    assert_eq!(relevance.option_spoken(unsure), "Route Up: relevance – not sure");
}

#[test]
fn the_blank_file_explains_itself_and_is_valid() {
    let method = small();
    let blank = method::blank_toml(&method, "small.schema.json");
    insta::assert_snapshot!(blank);
    let parsed = answers::parse(&source("blank.toml", &blank), &method).unwrap();
    assert!(parsed.answers.is_empty());
    assert_eq!(parsed.warnings, []);
    // The examples in it are right too.
    let example = blank.replace("# [[", "[[").replace("# what", "what").replace("# when", "when");
    answers::parse(&source("blank.toml", &example), &method).unwrap();
}

#[test]
fn a_syntax_error_hides_no_other_problem_and_makes_up_none() {
    let text = include_str!("fixtures/klein.methode.toml")
        .replace("titel = \"A small method\"", "titel \"A small method\"")
        .replace("aantal = 3", "aantal = 30");
    let source = source("klein.methode.toml", &text);
    let problems = method::load(&source).unwrap_err();
    insta::assert_snapshot!(plain(&source, &problems.0));
}

#[test]
fn what_a_report_is_made_from_is_checked() {
    let text = format!("{}{}", include_str!("fixtures/klein.methode.toml"), include_str!("fixtures/fout.rapport.toml"));
    let source = source("fout.methode.toml", &text);
    let problems = method::load(&source).unwrap_err();
    insta::assert_snapshot!(plain(&source, &problems.0));
}
