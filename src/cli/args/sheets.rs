//! Commands that make canvases.

use std::path::PathBuf;

use clap::Args;
use opschaal::canvas::{Claim, Filler, LongTables, Medium, Options, Paper};
use opschaal::format::Output;
use opschaal::messages::program as say;
use opschaal::source::Problem;
use opschaal::workshop::InvitationOptions;

use super::values::{self, existing, sheet_name};
use crate::cli::canvas::{self, Answers};
use crate::cli::filled::Filled;
use crate::cli::output::document_as;
use crate::cli::personalise;

#[derive(Debug, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub struct CanvasArgs {
    #[arg(conflicts_with = "example", value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    #[arg(short, long, value_name = "FILE.pdf|.docx|.odt")]
    pub output: Option<PathBuf>,

    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub paper: Option<values::Paper>,

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

    #[arg(long, requires = "answers")]
    pub next: bool,

    #[arg(short, long)]
    pub force: bool,
}

#[derive(Debug, Args)]
pub struct PersonaliseArgs {
    #[arg(value_name = "PEOPLE.csv")]
    pub people: PathBuf,

    #[arg(value_name = "ANSWERS")]
    pub answers: Option<PathBuf>,

    #[arg(long, requires = "answers")]
    pub next: bool,

    #[arg(short, long, value_name = "DIR")]
    pub directory: PathBuf,

    #[arg(long, value_name = "FORMATS", value_delimiter = ',', default_value = "pdf", ignore_case = true)]
    pub format: Vec<values::Format>,

    #[arg(long, value_name = "FILE.txt", num_args = 0..=1)]
    #[expect(clippy::option_option, reason = "without a file it is our own mail")]
    pub mail: Option<Option<PathBuf>>,

    #[arg(long, value_name = "FILE")]
    pub remind: Vec<PathBuf>,

    #[arg(long, value_name = "MOMENT", requires = "hours")]
    pub when: Option<String>,

    #[arg(long, value_name = "N", requires = "when")]
    pub hours: Option<String>,

    #[arg(long = "where", value_name = "PLACE", requires = "when")]
    pub place: Option<String>,

    #[arg(long, value_name = "NAMES", value_delimiter = ',', value_parser = sheet_name)]
    pub sheets: Vec<String>,

    #[arg(long, value_name = "SIZE", ignore_case = true)]
    pub paper: Option<values::Paper>,
}

impl TryFrom<CanvasArgs> for canvas::Config {
    type Error = Problem;

    /// Refuses a document for an office program without fields: whoever has it can type in it anyway. Its rows grow with what is in
    /// them, so it needs no splitting either.
    fn try_from(args: CanvasArgs) -> Result<Self, Problem> {
        let answers = match args.answers {
            None if args.example => Answers::Example,
            answers => Answers::Filled(Filled::of(answers, args.next)),
        };
        let output = args.output.as_deref().map_or(Output::Pdf, document_as);
        let typed = match output {
            Output::Pdf => false,
            Output::Word | Output::OpenDocument => true,
        };
        if args.split && typed {
            return Err(Problem::error(say::split_is_pdf()).with_hint(say::leave_out_split()));
        }
        if args.print && typed {
            return Err(Problem::error(say::print_is_pdf()).with_hint(say::leave_out_print()));
        }
        let medium = match (args.print, args.archive) {
            (true, _) => Medium::Print,
            (false, true) => Medium::Form(Claim::Archival),
            (false, false) => Medium::Form(Claim::Accessible),
        };
        let options = Options {
            sheets: args.sheets,
            paper: args.paper.map_or_else(|| Paper::usual(output), Paper::from),
            medium,
            grayscale: args.grayscale,
            long_tables: if args.split { LongTables::Split } else { LongTables::Whole },
            filler: Filler::Anyone,
        };
        Ok(Self { answers, output: args.output, existing: existing(args.force), options })
    }
}

impl From<PersonaliseArgs> for personalise::Config {
    fn from(args: PersonaliseArgs) -> Self {
        let mut outputs: Vec<Output> = Vec::new();
        for output in args.format.into_iter().map(Output::from) {
            if !outputs.contains(&output) {
                outputs.push(output);
            }
        }
        let mail = match (args.mail, args.remind.is_empty()) {
            (Some(Some(file)), _) => Some(personalise::Words::File(file)),
            (Some(None), _) | (None, false) => Some(personalise::Words::Ours),
            (None, true) => None,
        };
        Self {
            people: args.people,
            answers: Filled::of(args.answers, args.next),
            folder: args.directory,
            options: InvitationOptions {
                outputs,
                canvas: Options { sheets: args.sheets, ..Options::default() },
                paper: args.paper.map(Paper::from),
            },
            mail,
            remind: args.remind,
            meeting: args.when.zip(args.hours).map(|(when, hours)| {
                let place = args.place.unwrap_or_default();
                personalise::Meeting { when, hours, place }
            }),
        }
    }
}
