//! What a report costs: of the example against Typst alone, and of sessions with many full canvases.
//!
//! `cargo bench --bench report` prints the table. The example's PDF may take at most 1.3 times what Typst needs for
//! the same document; a report on 1,000 full canvases at most 3 s, and 300 MB for the whole process. Ten times as many
//! may take ten times as much.

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

    // Counts may be given, to count the instructions of one: `cargo bench --bench report -- 10000`.
    let given: Vec<usize> = std::env::args().filter_map(|argument| argument.parse().ok()).collect();
    for count in if given.is_empty() { vec![14, 100, 1_000, 10_000] } else { given } {
        let mut session = example.clone();
        session.contributions = full(&method, &example.group, count);
        let start = Instant::now();
        let document = made(&method, &session, &options);
        let data = milliseconds(start);
        let start = Instant::now();
        let pages = typeset::layout(&document).unwrap();
        let count_of_pages = pages.pages().len();
        drop(typeset::export(&pages, "bench").unwrap());
        let typst = milliseconds(start);
        drop(pages);
        comemo::evict(0);
        let start = Instant::now();
        let pdf = typeset::document(&document).unwrap().bytes;
        let typeset = milliseconds(start);
        let start = Instant::now();
        let docx = word::document(&document).unwrap().bytes;
        let word = milliseconds(start);
        println!(
            "{count} full canvases: {data:.0} ms to look, {typeset:.0} ms as PDF ({count_of_pages} pages, {} kB; Typst alone \
             {typst:.0} ms), {word:.0} ms as Word ({} kB); {}",
            pdf.len() / 1000,
            docx.len() / 1000,
            peak()
        );
    }
}

fn made(method: &Method, session: &Session, options: &Options) -> Document {
    report::report(method, session, options).unwrap().document(method, Audience::Everybody)
}

/// Contributions that fill in all that the example fills in, each with words and choices of their own.
fn full(method: &Method, example: &Answers, count: usize) -> Vec<Contribution> {
    let fields = method.fields();
    let one = |n: usize| {
        let mut answers = Answers::new();
        for (path, value) in example.iter() {
            let field = fields.iter().find(|field| field.path == *path).expect("the example is of the method");
            let value = match (&field.kind, value) {
                (FieldKind::OneOf(choices), _) => Value::Chosen(vec![choices[n % choices.len()].id.clone()]),
                (_, Value::Text(words)) => Value::Text(format!("{words} ({n})")),
                (_, other) => other.clone(),
            };
            answers.set(path.clone(), value);
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
