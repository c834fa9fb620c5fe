//! Commands that make canvases.

use std::path::{Path, PathBuf};

use clap::Args;
use opschaal::canvas::{Claim, Filler, LongTables, Medium, Options, Paper};
use opschaal::format::Output;
use opschaal::messages::program as say;
use opschaal::source::Problem;

use super::values::{self, existing, sheet_name};
use crate::cli::canvas::{self, Answers};
use crate::cli::input::STDIN;
use crate::cli::output::{Product, Target, document_as};
use crate::cli::personalise;
use crate::cli::run::EXAMPLE;

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
    pub paper: values::Paper,
}

impl TryFrom<CanvasArgs> for canvas::Config {
    type Error = Problem;

    /// Refuses a document for an office program without fields: whoever has it can type in it anyway. Its rows grow with what is in
    /// them, so it needs no splitting either.
    fn try_from(args: CanvasArgs) -> Result<Self, Problem> {
        let answers = match args.answers {
            Some(path) => Answers::File(path),
            None if args.example => Answers::Example,
            None => Answers::Nothing,
        };
        let path = args.output.unwrap_or_else(|| named_after(&answers));
        let output = document_as(&path);
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
        Ok(Self { answers, target: Target::new(path, Product::Canvas, existing(args.force)), options })
    }
}

/// The name of the canvas when none is given: that of the answers, in the current folder.
fn named_after(answers: &Answers) -> PathBuf {
    let from = |path: &Path| PathBuf::from(path.with_extension("pdf").file_name().unwrap_or("canvas.pdf".as_ref()));
    match answers {
        Answers::File(path) if path.as_os_str() != STDIN => from(path),
        Answers::Example => from(Path::new(EXAMPLE)),
        Answers::File(_) | Answers::Nothing => PathBuf::from("canvas.pdf"),
    }
}

impl From<PersonaliseArgs> for personalise::Config {
    fn from(args: PersonaliseArgs) -> Self {
        Self {
            people: args.people,
            answers: args.answers,
            folder: args.directory,
            options: Options { sheets: args.sheets, paper: args.paper.into(), ..Options::default() },
        }
    }
}
