//! `opschaal page`: the page with all of this in it, for who can't install anything.

use opschaal::messages::program as say;
use opschaal::source::Problem;

use super::output::Target;
use super::run::{Failed, Run};

/// Where to write.
pub struct Config {
    pub target: Target,
}

/// The page, in a program that was built with it.
#[cfg(feature = "page")]
const PAGE: Option<&[u8]> = Some(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/page/dist/opschaal.html")));
#[cfg(not(feature = "page"))]
const PAGE: Option<&[u8]> = None;

pub fn run(run: &mut Run, config: Config) -> Result<(), Failed> {
    let page = PAGE.ok_or_else(|| Problem::error(say::built_without_page()).with_hint(say::page_beside_the_program()));
    let page = run.accept(page)?;
    run.write(&config.target, page)
}
