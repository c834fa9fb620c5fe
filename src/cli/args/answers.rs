//! Commands about files with answers.

use std::path::PathBuf;

use clap::Args;

use super::values::existing;
use crate::cli::output::{Product, Target};
use crate::cli::{check, new, schema};

#[derive(Debug, Args)]
pub struct NewArgs {
    #[arg(value_name = "FILE.toml", default_value = "canvas.toml")]
    pub output: PathBuf,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
    #[arg(long)]
    pub privacy: bool,

    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

#[derive(Debug, Args)]
pub struct SchemaArgs {
    #[arg(short, long, value_name = "FILE", default_value = "-")]
    pub output: PathBuf,

    #[arg(short, long)]
    pub force: bool,
}

impl From<NewArgs> for new::Config {
    fn from(args: NewArgs) -> Self {
        Self { output: args.output, existing: existing(args.force) }
    }
}

impl From<CheckArgs> for check::Config {
    /// A file that is named twice has the same problems twice.
    fn from(args: CheckArgs) -> Self {
        let mut files = Vec::new();
        for file in args.files {
            if !files.contains(&file) {
                files.push(file);
            }
        }
        Self { files, privacy: args.privacy }
    }
}

impl From<SchemaArgs> for schema::Config {
    fn from(args: SchemaArgs) -> Self {
        Self { target: Target::new(args.output, Product::Schema, existing(args.force)) }
    }
}
