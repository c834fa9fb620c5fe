//! Commands about files with answers.

use std::path::PathBuf;

use clap::Args;

use super::values::existing;
use crate::cli::output::{Product, Target};
use crate::cli::{check, new, schema};

#[derive(Debug, Args)]
pub struct NewArgs {
    #[arg(value_name = "FILE.toml")]
    pub output: Option<PathBuf>,

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
    /// That of all commands; without a name, it asks for the schema of methods.
    #[arg(long, value_name = "FILE", display_order = 900)]
    #[allow(clippy::option_option, reason = "clap's way to say that the name may be left out")]
    pub method: Option<Option<PathBuf>>,

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
        let of = match args.method {
            Some(None) => schema::Of::Methods,
            Some(Some(_)) | None => schema::Of::Answers,
        };
        Self { of, target: Target::new(args.output, Product::Schema, existing(args.force)) }
    }
}
