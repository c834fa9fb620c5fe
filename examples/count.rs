//! Counts how opinions spread over filled canvases: `cargo run --release --example count -- an.pdf bo.docx`

use std::error::Error;
use std::{env, fs};

use opschaal::session::{Contribution, Origin, Session, spread};
use opschaal::source::Source;
use opschaal::{assets, method, read};

fn main() -> Result<(), Box<dyn Error>> {
    let method = method::load(&Source { name: "methode.toml".into(), text: assets::METHOD.into() })?;
    let mut session = Session::default();
    for file in env::args().skip(1) {
        let answers = read::canvas(&method, &fs::read(&file)?)?.answers;
        session.contributions.push(Contribution::of(&method, Origin::new(file, ""), answers));
    }
    for field in method.fields().iter().filter(|field| !field.kind.choices().is_empty()) {
        let spread = spread(&session, field);
        let counts = spread.counts.iter().map(|(choice, count)| format!("{} {count}", choice.label));
        println!("{}: {}, blank {}", field.spoken, counts.collect::<Vec<_>>().join(", "), spread.blank);
    }
    Ok(())
}
