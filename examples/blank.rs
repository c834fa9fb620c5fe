//! Makes a blank canvas to fill in: `cargo run --release --example blank -- canvas.pdf`

use std::error::Error;
use std::{env, fs};

use opschaal::session::Session;
use opschaal::source::Source;
use opschaal::{assets, canvas, method};

fn main() -> Result<(), Box<dyn Error>> {
    let file = env::args().nth(1).ok_or("which file to make?")?;
    let method = method::load(&Source { name: "methode.toml".into(), text: assets::METHOD.into() })?;
    let made = canvas::make(&method, &Session::default(), &canvas::Options::default())?;
    for warning in &made.warnings {
        eprintln!("{warning}");
    }
    fs::write(file, made.bytes)?;
    Ok(())
}
