//! Sets the sheets that are kept in `data/vellen`, so that most forms take no typesetting:
//! `cargo run --release --example keep_sheets data/vellen`. To be run when a template, the method or Typst changes.

use std::error::Error;
use std::path::Path;

use opschaal::canvas::{self, Options};
use opschaal::session::Session;
use opschaal::{assets, method, source::Source};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("give the folder to write to")?;
    let method = method::load(&Source { name: "methode.toml".into(), text: assets::METHOD.into() })?;
    let sheets = canvas::sheets(&method, &Session::default(), &Options::default())?;
    std::fs::write(Path::new(&folder).join("a3.nl.pdf"), &sheets.pdf)?;
    std::fs::write(Path::new(&folder).join("a3.nl.txt"), format!("{}\n", sheets.key))?;
    Ok(())
}
