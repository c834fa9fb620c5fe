//! Commands that make canvases.

use std::path::PathBuf;

use clap::Args;

use super::values::{Paper, sheet_name};

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct CanvasArgs {
    #[arg(conflicts_with = "example", value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    #[arg(short, long, value_name = "FILE.pdf|.docx")]
    pub output: Option<PathBuf>,

    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub paper: Option<Paper>,

    #[arg(long)]
    pub print: bool,

    #[arg(long, conflicts_with = "print")]
    pub archive: bool,

    #[arg(long)]
    pub split: bool,

    #[arg(long)]
    pub grayscale: bool,

    #[arg(long)]
    pub example: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct PersonaliseArgs {
    #[arg(value_name = "PEOPLE.csv")]
    pub people: PathBuf,

    #[arg(value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    #[arg(short, long, value_name = "DIR")]
    pub directory: PathBuf,

    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    #[arg(long, value_name = "SIZE", default_value = "a3", ignore_case = true)]
    pub paper: Paper,
}
