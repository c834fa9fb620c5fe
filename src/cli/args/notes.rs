//! The command that takes notes over from the wall.

use std::path::PathBuf;

use clap::Args;

use opschaal::notes::Taking;

use crate::cli::notes;

#[derive(Debug, Args)]
pub struct NotesArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(short, long, value_name = "FILE.toml")]
    pub output: PathBuf,

    #[arg(long)]
    pub as_result: bool,
}

impl From<NotesArgs> for notes::Config {
    fn from(args: NotesArgs) -> Self {
        let taking = if args.as_result { Taking::AsResult } else { Taking::AsNotes };
        Self { files: args.files, output: args.output, taking }
    }
}
