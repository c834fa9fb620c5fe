//! How long reading takes: `cargo bench --bench read -- [FILE...]`, in milliseconds a file on one core.
//!
//! Files are PDF or Word documents. Without files it reads our own example, all five sheets filled in.

use std::hint::black_box;
use std::time::Instant;

use opschaal::diagnostic::{Problems, Source};
use opschaal::format::Format;
use opschaal::{answers, assets, canvas, method, pdf, word};

/// The number of rounds, of which the middle one counts.
const ROUNDS: usize = 201;

fn main() -> Result<(), Problems> {
    let method = method::load(&Source { name: "method".into(), text: assets::METHOD.into() })?;
    let paths = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let mut files: Vec<(String, Vec<u8>)> =
        paths.filter_map(|path| std::fs::read(&path).ok().map(|bytes| (path, bytes))).collect();
    if files.is_empty() {
        let source = Source { name: "example".into(), text: assets::EXAMPLE.into() };
        let answers = answers::parse(&source, &method)?.answers;
        files.push((
            "the example".into(),
            canvas::make(&method, &answers.clone().into(), &canvas::Options::default())?.pdf,
        ));
    }
    for (name, bytes) in files {
        if Format::of(&bytes) == Format::Word {
            let found = word::read::read(&method, &bytes).map_or(0, |document| document.found.len());
            println!("{name}: {} KiB, {found} fields filled in", bytes.len() / 1024);
            time("fields", || word::read::read(&method, &bytes).is_ok());
        } else {
            let fields = pdf::read::read(&bytes).map_or(0, |form| form.fields.len());
            println!("{name}: {} KiB, {fields} fields", bytes.len() / 1024);
            time("fields", || pdf::read::read(&bytes).is_ok());
            time("lopdf loads it all", || lopdf::Document::load_mem(&bytes).is_ok());
        }
        time("answers", || canvas::read(&method, &bytes).is_ok());
    }
    Ok(())
}

fn time(what: &str, run: impl Fn() -> bool) {
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let start = Instant::now();
            black_box(run());
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("  {:.2} ms  {what}", times[ROUNDS / 2]);
}
