//! What a report costs: of the example against Typst alone, and of a session of 1,000 contributions.
//!
//! `cargo bench --bench report` prints the table. The example's PDF may take at most 1.3 times what Typst needs for
//! the same document; a report on 1,000 contributions at most 3 s, and 300 MB for the whole process.

use std::time::Instant;

use opschaal::answers::{Answers, Date, Value};
use opschaal::document::Document;
use opschaal::method::{self, FieldKind, Method};
use opschaal::report::{self, Audience, Options};
use opschaal::session::{self, Contribution, Origin, Session};
use opschaal::source::Source;
use opschaal::{typeset, word};

/// How often a time is taken; the least counts.
const TIMES: usize = 5;

fn main() {
    let method = method::load(&Source { name: "method".into(), text: opschaal::assets::METHOD.into() }).unwrap();
    let source = Source { name: "example".into(), text: opschaal::assets::EXAMPLE.into() };
    let example = session::parse(&source, &method).unwrap().session;
    let options = Options::new(Date::new(2026, 11, 22).unwrap());

    let document = made(&method, &example, &options);
    let typst = least(|| drop(typeset::layout(&document).and_then(|pages| typeset::export(&pages, "bench")).unwrap()));
    let pdf = least(|| drop(typeset::document(&made(&method, &example, &options)).unwrap()));
    let docx = least(|| drop(word::document(&made(&method, &example, &options)).unwrap()));
    println!("example: {pdf:.0} ms as PDF, {:.2} times Typst alone ({typst:.0} ms); {docx:.0} ms as Word", pdf / typst);

    for count in [100, 1_000] {
        let mut session = example.clone();
        session.contributions = contributions(&method, count);
        let start = Instant::now();
        let document = made(&method, &session, &options);
        let data = milliseconds(start);
        let start = Instant::now();
        let pdf = typeset::document(&document).unwrap().bytes;
        let typeset = milliseconds(start);
        let start = Instant::now();
        let docx = word::document(&document).unwrap().bytes;
        let word = milliseconds(start);
        println!(
            "{count} contributions: {data:.0} ms to look, {typeset:.0} ms as PDF ({} kB), {word:.0} ms as Word ({} kB); {}",
            pdf.len() / 1000,
            docx.len() / 1000,
            peak()
        );
    }
}

fn made(method: &Method, session: &Session, options: &Options) -> Document {
    report::report(method, session, options).unwrap().document(method, Audience::Everybody)
}

/// Contributions that fill in one in twenty of the fields, five or so, each others: words in half of them.
fn contributions(method: &Method, count: usize) -> Vec<Contribution> {
    let fields = method.fields();
    let one = |n: usize| {
        let mut answers = Answers::new();
        for (index, field) in fields.iter().enumerate().filter(|(index, _)| (index * 7 + n * 11).is_multiple_of(20)) {
            let value = match &field.kind {
                FieldKind::Line => Value::Text(format!("Regel {n} van veld {index}")),
                FieldKind::Text => Value::Text(format!(
                    "Persoon {n} schrijft bij veld {index} een zin van gewone lengte, met een reden."
                )),
                FieldKind::Names => Value::Names(vec![format!("Organisatie {n}")]),
                FieldKind::Date => Value::Date(Date::new(2027, 1 + (n % 12) as u8, 1 + (index % 28) as u8).unwrap()),
                FieldKind::OneOf(choices) | FieldKind::AnyOf(choices) => {
                    Value::Chosen(vec![choices[(n + index) % choices.len()].id.clone()])
                }
                other => panic!("a kind of field without a value here: {other:?}"),
            };
            answers.set(field.path.clone(), value);
        }
        let origin = Origin::new(format!("persoon-{n}.pdf"), n.to_string());
        Contribution::new(format!("Persoon {n}"), format!("Gemeente {}", n % 40), origin, answers)
    };
    (0..count).map(one).collect()
}

fn least(mut run: impl FnMut()) -> f64 {
    let times = (0..TIMES).map(|_| {
        let start = Instant::now();
        run();
        milliseconds(start)
    });
    times.fold(f64::INFINITY, f64::min)
}

fn milliseconds(start: Instant) -> f64 {
    start.elapsed().as_secs_f64() * 1000.0
}

/// The most memory that this process held so far, where the system tells.
fn peak() -> String {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM")).unwrap_or("memory unknown");
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}
