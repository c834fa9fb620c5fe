//! The command for the page.

use std::path::PathBuf;

use clap::Args;

use super::values::existing;
use crate::cli::output::{Product, Target};
use crate::cli::page;

#[derive(Debug, Args)]
pub struct PageArgs {
    #[arg(short, long, value_name = "FILE.html", default_value = "opschaal.html")]
    pub output: PathBuf,

    #[arg(short, long)]
    pub force: bool,
}

impl From<PageArgs> for page::Config {
    fn from(args: PageArgs) -> Self {
        Self { target: Target::new(args.output, Product::Page, existing(args.force)) }
    }
}
