//! What a kit costs: each of its files, all of them on one core, and side by side as the program makes them.
//!
//! `cargo bench --bench kit` prints the table. A kit may take 5 s on two cores.

use std::time::Instant;

use opschaal::messages::Language;
use opschaal::pack::{Pack, Part};
use opschaal::session::Session;
use opschaal::workshop::{Attending, Kit, KitOptions, Materials, TilePaper};
use opschaal::{answers, method};
use rayon::prelude::*;

fn main() {
    let pack = Pack::built_in(Language::Dutch);
    let method = method::load_pack(&pack).unwrap();
    let example = answers::parse(pack.source(Part::Example).unwrap(), &method).unwrap().answers;
    let materials = Materials::load(&pack, &method).unwrap();
    let session = Session::from(example);
    let options = KitOptions { people: Attending::Count(20), grayscale: false, tile: Some(TilePaper::A4) };
    let kit = Kit::new(&method, &session, &materials, options);

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
