//! How long reading takes: `cargo bench --bench read -- [FILE...]`, in milliseconds a file on one core, and how that
//! compares to loading the same file with lopdf.
//!
//! Files are PDF, Word documents, OpenDocument texts, or mails and zip files with those. Without files it reads our own
//! example, all five sheets filled in, as PDF and for Word. What is measured takes turns, so that the ratios hold on a
//! machine that has more to do.

use std::hint::black_box;
use std::time::Instant;

use opschaal::format::Format;
use opschaal::source::{Problems, Source};
use opschaal::{answers, assets, canvas, method};

/// The number of rounds, of which the middle one counts.
const ROUNDS: usize = 201;

/// What is read, and the reading of it.
type Run<'a> = (&'a str, Box<dyn Fn() -> bool + 'a>);

fn main() -> Result<(), Problems> {
    let method = method::load(&Source { name: "method".into(), text: assets::METHOD.into() })?;
    let paths = std::env::args().skip(1).filter(|argument| !argument.starts_with("--"));
    let mut files: Vec<(String, Vec<u8>)> =
        paths.filter_map(|path| std::fs::read(&path).ok().map(|bytes| (path, bytes))).collect();
    if files.is_empty() {
        let source = Source { name: "example".into(), text: assets::EXAMPLE.into() };
        let answers = answers::parse(&source, &method)?.answers;
        let session = answers.into();
        let options = canvas::Options::default();
        files.push(("the example as PDF".into(), canvas::make(&method, &session, &options)?.bytes));
        files.push(("the example for Word".into(), canvas::word(&method, &session, &options)?.bytes));
    }
    for (name, bytes) in files {
        let mut runs: Vec<Run> = Vec::new();
        let format = Format::of(&bytes);
        let is_packed = matches!(format, Format::Mail | Format::Zip);
        if is_packed {
            println!("{name}: {} KiB, {} files", bytes.len() / 1024, opschaal::read::open(&name, &bytes).len());
            runs.push(("opened", Box::new(|| !opschaal::read::open(&name, &bytes).is_empty())));
        } else if format == Format::OpenDocument {
            println!("{name}: {} KiB", bytes.len() / 1024);
            runs.push(("fields", Box::new(|| opschaal::read::odf::read(&method, &bytes).is_ok())));
        } else if format == Format::Word {
            let found = opschaal::read::word::read(&method, &bytes).map_or(0, |document| document.found.len());
            println!("{name}: {} KiB, {found} fields filled in", bytes.len() / 1024);
            runs.push(("fields", Box::new(|| opschaal::read::word::read(&method, &bytes).is_ok())));
        } else {
            let fields = opschaal::read::pdf::read(&method.lexicon, &bytes).map_or(0, |form| form.fields.len());
            println!("{name}: {} KiB, {fields} fields", bytes.len() / 1024);
            runs.push(("lopdf loads it all", Box::new(|| lopdf::Document::load_mem(&bytes).is_ok())));
            runs.push(("fields", Box::new(|| opschaal::read::pdf::read(&method.lexicon, &bytes).is_ok())));
        }
        let inside = || opschaal::read::open(&name, &bytes).into_iter().all(|part| part.recognise(&method).is_ok());
        let canvas = || opschaal::read::canvas(&method, &bytes).is_ok();
        runs.push(("answers", if is_packed { Box::new(inside) } else { Box::new(canvas) }));
        let mut times = vec![Vec::with_capacity(ROUNDS); runs.len()];
        for _ in 0..ROUNDS {
            for ((_, run), times) in runs.iter().zip(&mut times) {
                let start = Instant::now();
                black_box(run());
                times.push(start.elapsed().as_secs_f64() * 1000.0);
            }
        }
        let middle: Vec<f64> = times
            .into_iter()
            .map(|mut times| {
                times.sort_by(f64::total_cmp);
                times[ROUNDS / 2]
            })
            .collect();
        for ((what, _), time) in runs.iter().zip(&middle) {
            println!("  {time:.2} ms  {:4.1} x  {what}", middle[0] / time);
        }
    }
    Ok(())
}
