//! Commands about what people sent back.

use std::path::PathBuf;

use clap::Args;

use opschaal::messages::program as say;
use opschaal::source::Problem;

use super::values::{Audience, existing, sheet_name};
use crate::cli::gather::Sources;
use crate::cli::output::{Product, STDOUT, Target, actions_as};
use crate::cli::{actions, merge, read, report};

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

impl TryFrom<ReadArgs> for read::Config {
    type Error = Problem;

    /// Refuses two things on standard output.
    fn try_from(args: ReadArgs) -> Result<Self, Problem> {
        if args.json && args.output.as_ref().is_some_and(|output| output.as_os_str() == STDOUT) {
            return Err(Problem::error(say::json_and_answers_on_stdout()).with_hint(say::give_a_file()));
        }
        Ok(Self {
            files: args.files,
            output: args.output,
            existing: existing(args.force),
            receipts: if args.json { read::Receipts::Json } else { read::Receipts::Told },
        })
    }
}

impl From<MergeArgs> for merge::Config {
    fn from(args: MergeArgs) -> Self {
        Self { sources: Sources { files: args.files, group: args.group }, output: args.output, show: args.show }
    }
}

impl From<ReportArgs> for report::Config {
    fn from(args: ReportArgs) -> Self {
        Self {
            sources: Sources { files: args.files, group: args.group },
            target: Target::new(args.output, Product::Document, existing(args.force)),
            audience: args.audience.into(),
            anonymous: args.anonymous,
            sheets: args.sheets,
            without: args.without,
            earlier: args.earlier.map(|file| Sources { files: vec![file], group: None }),
        }
    }
}

impl From<ActionsArgs> for actions::Config {
    fn from(args: ActionsArgs) -> Self {
        Self {
            sources: Sources { files: args.files, group: args.group },
            export: actions_as(&args.output),
            target: Target::new(args.output, Product::Actions, existing(args.force)),
            anonymous: args.anonymous,
        }
    }
}
