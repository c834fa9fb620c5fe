//! What a kit costs: each of its files, all of them on one core, and side by side as the program makes them.
//!
//! `cargo bench --bench kit` prints the table. A kit may take 5 s on two cores.

use std::time::Instant;

use opschaal::answers;
use opschaal::session::Session;
use opschaal::source::Source;
use opschaal::workshop::{Kit, KitOptions, TilePaper};
use opschaal::{assets, guide, method, workshop};
use rayon::prelude::*;

fn main() {
    let source = |name: &str, text: &str| Source { name: name.into(), text: text.into() };
    let method = method::load(&source("method", assets::METHOD)).unwrap();
    let example = answers::parse(&source("example", assets::EXAMPLE), &method).unwrap().answers;
    let guide = guide::load(&source("guide", assets::GUIDE), &method, &example).unwrap();
    let workshop = workshop::load(&source("workshop", assets::WORKSHOP), &method, &guide).unwrap();
    let session = Session::from(example);
    let options = KitOptions { people: 20, grayscale: false, tile: Some(TilePaper::A4) };
    let kit = Kit::new(&method, &session, &guide, &workshop, options);

    let start = Instant::now();
    for file in kit.files() {
        let start = Instant::now();
        let made = kit.make(file).unwrap();
        println!("{}: {} ms, {} bytes", file.name, start.elapsed().as_millis(), made.bytes.len());
    }
    println!("all, one after another: {} ms", start.elapsed().as_millis());

    let start = Instant::now();
    let made: Vec<_> = kit.files().par_iter().map(|file| kit.make(file).unwrap()).collect();
    println!("all {}, side by side: {} ms", made.len(), start.elapsed().as_millis());
}
