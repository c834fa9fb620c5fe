//! What a session costs: copies for the people invited, and merging what they sent back.
//!
//! `cargo bench --bench session` prints the table. Time per copy and per contribution must stay the same when there
//! are more of them.

use std::collections::BTreeMap;
use std::time::Instant;

use opschaal::answers;
use opschaal::canvas::{self, Options};
use opschaal::method;
use opschaal::pdf::Copies;
use opschaal::session::{self, Addition, Contribution, Doubles, Origin};
use opschaal::source::Source;

fn main() {
    let method = method::load(&Source { name: "method".into(), text: opschaal::assets::METHOD.into() }).unwrap();
    let source = Source { name: "example".into(), text: opschaal::assets::EXAMPLE.into() };
    let example = answers::parse(&source, &method).unwrap().answers;

    let form = canvas::form(&method, &example.clone().into(), &Options::default(), []).unwrap();
    let paths = [method.person_field.as_str(), method.organisation_field.as_str()];
    let copies = Copies::new(form, &paths).unwrap();
    for count in [100, 1_000, 10_000] {
        let start = Instant::now();
        let mut bytes = 0;
        for n in 0..count {
            let name = format!("Persoon {n}");
            bytes += copies.copy(&BTreeMap::from([(paths[0], name.as_str()), (paths[1], "Gemeente")])).bytes.len();
        }
        let time = start.elapsed().as_secs_f64() * 1000.0;
        println!(
            "{count} copies: {:.3} ms each on one core, {} bytes each",
            time / f64::from(count),
            bytes as f64 / f64::from(count)
        );
    }

    for count in [10, 100, 1_000] {
        let parts: Vec<Addition> = (0..count)
            .map(|n| {
                let origin = Origin::new(format!("{n}.pdf"), n.to_string());
                let name = format!("Persoon {n}");
                Addition::Contribution(Contribution::new(name, "Gemeente", origin, example.clone()))
            })
            .collect();
        let start = Instant::now();
        let merged = session::merge(&method, None, parts, Doubles::Newest).unwrap();
        let time = start.elapsed().as_secs_f64() * 1000.0;
        println!("merge of {count}: {time:.0} ms, {:.2} each, {} bytes", time / f64::from(count), merged.text.len());
    }
}
