//! Commands about the program itself.

use std::path::PathBuf;

use clap::Args;
use clap_complete::Shell;

use crate::cli::menu;

#[derive(Debug, Args)]
pub struct CompletionsArgs {
    #[arg(value_name = "SHELL")]
    pub shell: Shell,
}

#[derive(Debug, Args)]
pub struct ManArgs {
    #[arg(long, value_name = "DIR")]
    pub directory: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub struct MenuArgs {
    #[arg(value_name = "FILE")]
    pub files: Vec<PathBuf>,
}

impl From<MenuArgs> for menu::Config {
    fn from(args: MenuArgs) -> Self {
        Self { files: args.files }
    }
}
