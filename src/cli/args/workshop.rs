//! Commands that make what is used in the workshop.

use std::path::PathBuf;

use clap::Args;

use super::values::{TilePaper, people};

#[derive(Debug, Args)]
pub struct GuideArgs {
    #[arg(short, long, value_name = "FILE.pdf|.docx", default_value = "handleiding.pdf")]
    pub output: PathBuf,

    #[arg(long)]
    pub short: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct DeckArgs {
    #[arg(short, long, value_name = "FILE.pdf", default_value = "presentatie.pdf")]
    pub output: PathBuf,

    #[arg(long, value_name = "FILE.pdf|.docx")]
    pub notes: Option<PathBuf>,

    #[arg(long, value_name = "ANSWERS")]
    pub pilot: Option<PathBuf>,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct KitArgs {
    #[arg(value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    #[arg(short, long, value_name = "DIR")]
    pub directory: PathBuf,

    #[arg(long, value_name = "N", default_value = "12", value_parser = people)]
    pub people: usize,

    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub tile: Option<TilePaper>,

    #[arg(long)]
    pub grayscale: bool,

    #[arg(short, long)]
    pub force: bool,
}
