//! The command that starts a count of votes.

use std::path::PathBuf;

use clap::Args;

use super::values::{existing, people};
use crate::cli::output::{Product, Target};
use crate::cli::votes;

#[derive(Debug, Args)]
pub struct VotesArgs {
    #[arg(value_name = "FILE.toml", default_value = "stemmen.toml")]
    pub output: PathBuf,

    #[arg(long, value_name = "N", value_parser = people)]
    pub people: Option<usize>,

    #[arg(short, long)]
    pub force: bool,
}

impl From<VotesArgs> for votes::Config {
    fn from(args: VotesArgs) -> Self {
        Self { target: Target::new(args.output, Product::Answers, existing(args.force)), people: args.people }
    }
}
