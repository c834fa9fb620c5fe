//! Commands about what people sent back.

use std::path::PathBuf;

use clap::Args;

use opschaal::messages::program as say;
use opschaal::report::{Listed, Moments, Naming};
use opschaal::session::Doubles;
use opschaal::source::Problem;

use super::values::{Audience, ShareOrder, existing, sheet_name};
use crate::cli::files::Depth;
use crate::cli::gather::{Group, Sources, Unreadable};
use crate::cli::output::{Product, STDOUT, Target, actions_as, spreadsheet_as};
use crate::cli::{actions, answers, merge, read, report};

/// Files of people, and how to count them.
#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is given or not")]
pub struct SourcesArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(long)]
    pub recursive: bool,

    #[arg(long, value_name = "FILE", conflicts_with = "no_group")]
    pub group: Option<PathBuf>,

    #[arg(long)]
    pub no_group: bool,

    #[arg(long, value_name = "FILE")]
    pub votes: Option<PathBuf>,

    #[arg(long)]
    pub keep_all: bool,

    #[arg(long)]
    pub skip_unreadable: bool,
}

#[derive(Debug, Args)]
pub struct ReadArgs {
    #[arg(required = true, value_name = "FILE")]
    pub files: Vec<PathBuf>,

    #[arg(long)]
    pub recursive: bool,

    #[arg(short, long, value_name = "FILE.toml|DIR")]
    pub output: Option<PathBuf>,

    #[arg(long)]
    pub json: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct MergeArgs {
    #[command(flatten)]
    pub sources: SourcesArgs,

    #[arg(short, long, value_name = "FILE.toml", required_unless_present_any = ["show", "people", "json"])]
    pub output: Option<PathBuf>,

    #[arg(long, value_name = "FILE")]
    pub people: Option<PathBuf>,

    #[arg(long, value_name = "FILE", requires = "output")]
    pub earlier: Vec<PathBuf>,

    #[arg(long, value_name = "NAME", requires = "output")]
    pub moment: Option<String>,

    #[arg(long)]
    pub show: bool,

    #[arg(long, conflicts_with = "show")]
    pub json: bool,
}

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is an option that is given or not")]
pub struct ReportArgs {
    #[command(flatten)]
    pub sources: SourcesArgs,

    #[arg(short, long, value_name = "FILE.pdf|.docx|.odt", default_value = "rapport.pdf")]
    pub output: PathBuf,

    #[arg(long = "for", value_name = "WHOM", default_value = "everybody", ignore_case = true)]
    pub audience: Audience,

    #[arg(long, value_name = "ORDER", default_value = "row")]
    pub order: ShareOrder,

    #[arg(long, conflicts_with = "anonymous")]
    pub names: bool,

    #[arg(long)]
    pub anonymous: bool,

    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    #[arg(long, value_name = "IDS", value_delimiter = ',')]
    pub without: Vec<String>,

    #[arg(long, value_name = "FILE")]
    pub earlier: Option<PathBuf>,

    #[arg(long)]
    pub moments: bool,

    #[arg(long, value_name = "FILE.dotx|.docx")]
    pub template: Option<PathBuf>,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct ActionsArgs {
    #[command(flatten)]
    pub sources: SourcesArgs,

    #[arg(short, long, value_name = "FILE.xlsx|.csv|.ics", default_value = "acties.xlsx")]
    pub output: PathBuf,

    #[arg(long, value_name = "DIR", conflicts_with = "output")]
    pub per_action: Option<PathBuf>,

    #[arg(long, value_name = "FILE", conflicts_with_all = ["output", "per_action", "all", "anonymous"])]
    pub update: Option<PathBuf>,

    #[arg(long)]
    pub all: bool,

    #[arg(long)]
    pub anonymous: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct AnswersArgs {
    #[command(flatten)]
    pub sources: SourcesArgs,

    #[arg(short, long, value_name = "FILE.xlsx|.csv", default_value = "antwoorden.xlsx")]
    pub output: PathBuf,

    #[arg(long)]
    pub anonymous: bool,

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
            depth: depth(args.recursive),
            output: args.output,
            existing: existing(args.force),
            receipts: if args.json { read::Receipts::Json } else { read::Receipts::Told },
        })
    }
}

impl From<SourcesArgs> for Sources {
    fn from(args: SourcesArgs) -> Self {
        Self {
            files: args.files,
            depth: depth(args.recursive),
            group: match args.group {
                Some(file) => Group::File(file),
                None if args.no_group => Group::Nobody,
                None => Group::Untold,
            },
            votes: args.votes,
            doubles: if args.keep_all { Doubles::All } else { Doubles::Newest },
            unreadable: if args.skip_unreadable { Unreadable::Skip } else { Unreadable::Stop },
        }
    }
}

fn depth(recursive: bool) -> Depth {
    if recursive { Depth::All } else { Depth::Top }
}

impl From<MergeArgs> for merge::Config {
    fn from(args: MergeArgs) -> Self {
        Self {
            sources: args.sources.into(),
            output: args.output,
            people: args.people,
            earlier: args.earlier,
            moment: args.moment,
            shown: match (args.show, args.json) {
                (true, _) => merge::Shown::Spread,
                (false, true) => merge::Shown::Json,
                (false, false) => merge::Shown::Nothing,
            },
        }
    }
}

impl From<ReportArgs> for report::Config {
    fn from(args: ReportArgs) -> Self {
        Self {
            sources: args.sources.into(),
            target: Target::new(args.output, Product::Document, existing(args.force)),
            audience: args.audience.into(),
            order: args.order.into(),
            naming: match (args.names, args.anonymous) {
                (true, _) => Naming::Named,
                (false, true) => Naming::Anonymous,
                (false, false) => Naming::Discreet,
            },
            sheets: args.sheets,
            without: args.without,
            earlier: args.earlier.map(Sources::one),
            moments: if args.moments { Moments::All } else { Moments::Last },
            template: args.template,
        }
    }
}

impl TryFrom<ActionsArgs> for actions::Config {
    type Error = Problem;

    /// Refuses a spreadsheet that would have to go back into more than one session.
    fn try_from(args: ActionsArgs) -> Result<Self, Problem> {
        if let Some(list) = args.update {
            let [session] = &args.sources.files[..] else {
                return Err(Problem::error(say::update_needs_one_session()).with_hint(say::give_the_session()));
            };
            return Ok(Self::Update { session: session.clone(), list });
        }
        let wanted = match args.per_action {
            Some(folder) => actions::Wanted::PerAction { folder, existing: existing(args.force) },
            None => actions::Wanted::File {
                export: actions_as(&args.output),
                target: Target::new(args.output, Product::Actions, existing(args.force)),
            },
        };
        let listed = if args.all { Listed::All } else { Listed::Group };
        Ok(Self::Write(actions::Write { sources: args.sources.into(), wanted, anonymous: args.anonymous, listed }))
    }
}

impl From<AnswersArgs> for answers::Config {
    fn from(args: AnswersArgs) -> Self {
        Self {
            sources: args.sources.into(),
            spreadsheet: spreadsheet_as(&args.output),
            target: Target::new(args.output, Product::Workbook, existing(args.force)),
            anonymous: args.anonymous,
        }
    }
}
