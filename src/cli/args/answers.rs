//! Commands about files with answers.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
pub struct NewArgs {
    #[arg(value_name = "FILE.toml", default_value = "canvas.toml")]
    pub output: PathBuf,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct CheckArgs {
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
