//! Commands about what people sent back.

use std::path::PathBuf;

use clap::Args;

use super::values::{Audience, sheet_name};

#[derive(Debug, Args)]
pub struct ReadArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(short, long, value_name = "FILE.toml|DIR")]
    pub output: Option<PathBuf>,

    #[arg(long)]
    pub json: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct MergeArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(short, long, value_name = "FILE.toml", required_unless_present = "show")]
    pub output: Option<PathBuf>,

    #[arg(long, value_name = "FILE")]
    pub group: Option<PathBuf>,

    #[arg(long)]
    pub show: bool,
}

#[derive(Debug, Args)]
pub struct ReportArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(short, long, value_name = "FILE.pdf|.docx", default_value = "rapport.pdf")]
    pub output: PathBuf,

    #[arg(long = "for", value_name = "WHOM", default_value = "everybody", ignore_case = true)]
    pub audience: Audience,

    #[arg(long)]
    pub anonymous: bool,

    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub without: Vec<String>,

    #[arg(long, value_name = "FILE")]
    pub earlier: Option<PathBuf>,

    #[arg(long, value_name = "FILE")]
    pub group: Option<PathBuf>,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct ActionsArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(short, long, value_name = "FILE.xlsx|.csv|.ics", default_value = "acties.xlsx")]
    pub output: PathBuf,

    #[arg(long)]
    pub anonymous: bool,

    #[arg(long, value_name = "FILE")]
    pub group: Option<PathBuf>,

    #[arg(short, long)]
    pub force: bool,
}
