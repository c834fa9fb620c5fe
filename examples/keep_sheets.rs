//! Sets the sheets that are kept in `data/vellen`, so that most forms take no typesetting:
//! `cargo run --release --example keep_sheets data/vellen`. To be run when a template, the method or Typst changes.

use std::error::Error;
use std::path::Path;

use opschaal::canvas::{self, Filler, Options};
use opschaal::session::Session;
use opschaal::{assets, method, source::Source};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = std::env::args().nth(1).ok_or("give the folder to write to")?;
    let method = method::load(&Source { name: "methode.nl.toml".into(), text: assets::METHOD.into() })?;
    for (name, filler) in [("a3.nl", Filler::Anyone), ("a3-uitnodiging.nl", Filler::Person)] {
        let options = Options { filler, ..Options::default() };
        let sheets = canvas::sheets(&method, &Session::default(), &options)?;
        std::fs::write(Path::new(&folder).join(format!("{name}.pdf")), &sheets.pdf)?;
        std::fs::write(Path::new(&folder).join(format!("{name}.txt")), format!("{}\n", sheets.key))?;
    }
    Ok(())
}
