//! How long reading takes: `cargo bench --bench read -- [FILE...]`, in milliseconds a file on one core, and how that
//! compares to loading the same file with lopdf.
//!
//! Without files it reads our own example, all five sheets filled in. The three take turns, so that the ratios hold on
//! a machine that has more to do.

use std::hint::black_box;
use std::time::Instant;

use opschaal::diagnostic::{Problems, Source};
use opschaal::{answers, assets, canvas, method, pdf};

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
        let fields = pdf::read::read(&bytes).map_or(0, |form| form.fields.len());
        println!("{name}: {} KiB, {fields} fields", bytes.len() / 1024);
        let runs: [(&str, &dyn Fn() -> bool); 3] = [
            ("lopdf loads it all", &|| lopdf::Document::load_mem(&bytes).is_ok()),
            ("fields", &|| pdf::read::read(&bytes).is_ok()),
            ("answers", &|| canvas::read(&method, &bytes).is_ok()),
        ];
        let mut times = runs.map(|_| Vec::with_capacity(ROUNDS));
        for _ in 0..ROUNDS {
            for ((_, run), times) in runs.iter().zip(&mut times) {
                let start = Instant::now();
                black_box(run());
                times.push(start.elapsed().as_secs_f64() * 1000.0);
            }
        }
        let middle = times.map(|mut times| {
            times.sort_by(f64::total_cmp);
            times[ROUNDS / 2]
        });
        for ((what, _), time) in runs.iter().zip(middle) {
            println!("  {time:.2} ms  {:4.1} x  {what}", middle[0] / time);
        }
    }
    Ok(())
}
