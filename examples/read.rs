//! Prints what was filled in on a canvas, PDF or Word: `cargo run --release --example read -- ingevuld.docx`

use std::error::Error;
use std::{env, fs};

use opschaal::source::Source;
use opschaal::{answers, assets, method, read};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).ok_or("which file to read?")?;
    let method = method::load(&Source { name: "methode.toml".into(), text: assets::METHOD.into() })?;
    let reading = read::canvas(&method, &fs::read(file)?)?;
    for warning in &reading.warnings {
        eprintln!("{warning}");
    }
    print!("{}", answers::to_toml(&method, &reading.answers));
    Ok(())
}
